import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ADDRESS } from '../config/addresses.ts';
import { type Failure, toFailure } from '../content/failures.ts';
import type { Stored } from '../content/library.ts';
import { largeEnough, widthsFor } from '../content/picture-widths.ts';

/** A picture in one width. */
interface Size {
  /** Relative to the site's root. */
  readonly path: string;
  readonly image: string;
  readonly width: number;
  /** The article whose picture it is. */
  readonly file: string;
}

/** Few, so that the largest pictures fit into memory at the same time. */
const AT_ONCE = 2;

/** Every width of every picture of the articles, once each. */
export function listSizes(articles: readonly Stored[]): Size[] {
  const sizes = new Map<string, Size>();
  for (const { file, pictures } of articles) {
    const inLists = pictures.find(largeEnough);
    for (const picture of pictures) {
      const { image, digest, width: original } = picture;
      const widths = [
        ...widthsFor('column', original),
        ...(picture === inLists ? widthsFor('thumb', original) : []),
      ];
      for (const width of widths) {
        const path = ADDRESS.picture(digest, width);
        sizes.set(path, { path, image, width, file });
      }
    }
  }
  return [...sizes.values()];
}

/** Draws the widths that the folder lacks, and removes all others. Returns their files by path. */
export async function drawSizes(
  sizes: readonly Size[],
  folder: string,
): Promise<{ drawn: ReadonlyMap<string, string>; failures: Failure[] }> {
  await mkdir(folder, { recursive: true });
  const drawn = new Map<string, string>();
  const failures: Failure[] = [];
  const waiting = sizes.toReversed();
  const work = async (): Promise<void> => {
    for (let size = waiting.pop(); size !== undefined; size = waiting.pop()) {
      const file = join(folder, basename(size.path));
      try {
        if (!existsSync(file)) await draw(size, file);
        drawn.set(size.path, file);
      } catch (error) {
        failures.push(toFailure(size.file, error));
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const wanted = new Set([...drawn.values()].map((file) => basename(file)));
  for (const name of await readdir(folder)) {
    if (!wanted.has(name)) await rm(join(folder, name), { force: true });
  }
  return { drawn, failures };
}

async function draw({ image, width }: Size, file: string): Promise<void> {
  // An interrupted build must not leave half a picture under this name.
  const partial = `${file}.partial`;
  const { default: sharp } = await import('sharp');
  await sharp(image, { animated: true }).resize({ width }).webp({ loop: 0 }).toFile(partial);
  await rename(partial, file);
}
