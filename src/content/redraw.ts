import { imageMetadata } from 'astro/assets/utils';
import sharp, { type WebpOptions } from 'sharp';
import { reasonIn } from '../config/user-error.ts';
import { phrase } from '../messages/phrases.ts';
import { WIDEST } from './picture-widths.ts';
import { Refusal } from './read-file.ts';

/** What `PICTURE_FILE` names; a file can hold another format than its name says. */
const FORMATS: ReadonlySet<string> = new Set(['jpg', 'png', 'webp', 'avif', 'gif']);

/** More than the largest phone pictures (108 million). Decoded, they would take some 500 MB. For a moving picture it counts all frames. */
const MOST_PIXELS = 120_000_000;
/** WebP has no taller picture. */
const TALLEST = 16_383;

/** Without loss, since the published sizes are made of it; with the least effort, since nobody loads it. */
const WEBP: WebpOptions = { lossless: true, effort: 0 };

// Only these decoders may run on what publishers bring, whatever a file claims to be.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif'].map((name) => `VipsForeignLoad${name}`),
});

/**
 * A picture decoded to its last pixel and written anew as WebP, upright, in sRGB, no wider than any page shows it. Nothing
 * else of the file gets in: no metadata, no payload. Rejects with the cause if the file is no whole picture.
 */
export async function redraw(
  bytes: Uint8Array,
): Promise<{ data: Uint8Array; width: number; height: number }> {
  await refuseOther(bytes);
  // The strictest check: data that end too early or make no sense are errors, not grey areas.
  const options = {
    failOn: 'warning',
    limitInputPixels: MOST_PIXELS,
    sequentialRead: true,
  } as const;
  try {
    const { pages = 1 } = await sharp(bytes, options).metadata();
    // Moving pictures are never turned: browsers do not turn them either.
    const picture =
      pages > 1 ? sharp(bytes, { ...options, animated: true }) : sharp(bytes, options).autoOrient();
    const { data, info } = await picture
      .resize({ width: WIDEST, height: TALLEST, fit: 'inside', withoutEnlargement: true })
      .webp(WEBP)
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.pageHeight ?? info.height };
  } catch (error) {
    throw new Refusal(phrase('picture-damaged', { cause: lastLine(error) }));
  }
}

/** The decoders tell their steps line by line, and what is wrong in the last one. */
function lastLine(error: unknown): string {
  const lines = reasonIn(error).split('\n');
  return lines.map((line) => line.trim()).findLast((line) => line !== '') ?? '';
}

async function refuseOther(bytes: Uint8Array): Promise<void> {
  const { width, height, format } = await imageMetadata(bytes, 'picture').catch(() => {
    throw new Refusal(phrase('picture-unknown'));
  });
  if (!FORMATS.has(format)) {
    throw new Refusal(phrase('picture-other', { format: format.toUpperCase() }));
  }
  if (width * height > MOST_PIXELS) {
    throw new Refusal(phrase('picture-pixels', { width: String(width), height: String(height) }));
  }
}
