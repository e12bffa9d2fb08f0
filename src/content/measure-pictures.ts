import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { message } from '../parse/messages.ts';
import type { Gathered } from './gather.ts';
import type { FileMessage } from './report.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What `PICTURE_FILE` names; a file can hold another format than its name says. */
const FORMATS: ReadonlySet<string> = new Set(['jpg', 'png', 'webp', 'avif', 'gif']);

/** The image service refuses more pixels, in the midst of the build (sharp's `limitInputPixels`). */
const MOST_PIXELS = 0x3fff ** 2;

/** The sizes of all picture files in pixels, and those that no program can show, each with its article. */
export async function measurePictures(
  folder: string,
  articles: Iterable<Gathered>,
): Promise<{ sizes: Map<string, Size>; broken: FileMessage[] }> {
  const sizes = new Map<string, Size>();
  const broken: FileMessage[] = [];
  for (const { summary, pictures } of articles) {
    for (const { src, path } of pictures) {
      const measured = await measure(join(folder, path), src);
      if ('width' in measured) sizes.set(src, measured);
      else {
        const details = { src, cause: measured.cause };
        broken.push({ ...message('broken-picture', undefined, details), file: summary.file });
      }
    }
  }
  return { sizes, broken };
}

async function measure(path: string, src: string): Promise<Size | { readonly cause: string }> {
  try {
    const bytes = await readFile(path);
    const { width, height, format } = await imageMetadata(new Uint8Array(bytes), src);
    if (!FORMATS.has(format)) return { cause: `it holds ${format.toUpperCase()}` };
    if (width * height > MOST_PIXELS) return { cause: `it has ${width} × ${height} pixels` };
    return { width, height };
  } catch (error) {
    return { cause: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '' };
  }
}
