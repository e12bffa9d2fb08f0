import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A WebP file begins with “RIFF” and the number of bytes that follow these eight. */
const HEADER = 8;

/**
 * Deletes pictures from Astro's cache (`folder`) that are not whole. Astro writes them in place, so a full disk or a killed build leaves
 * half of one, and the next build would publish it. Returns their names.
 */
export function removeHalfPictures(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.webp'));
  const half = pictures.filter((name) => !isWhole(join(folder, name)));
  for (const name of half) rmSync(join(folder, name));
  return half;
}

function isWhole(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(HEADER);
    const read = readSync(file, start, 0, HEADER, 0);
    return read === HEADER && start.readUInt32LE(4) + HEADER === fstatSync(file).size;
  } finally {
    closeSync(file);
  }
}
