import { readFileSync } from 'node:fs';
import { BUNDLE_SIGNATURE } from '../files.ts';

/** The fragments of one file. `null` stands for a fragment that the site no longer has. The last file of a part may have fewer. */
export function writeBundle(fragments: readonly (string | null)[], size: number): Buffer {
  const packed = Array.from({ length: size }, (_, place) => {
    const file = fragments[place] ?? null;
    return file === null ? Buffer.alloc(0) : readFileSync(file);
  });
  const lengths = Buffer.alloc(packed.length * Uint32Array.BYTES_PER_ELEMENT);
  for (const [place, { length }] of packed.entries()) {
    lengths.writeUInt32LE(length, place * Uint32Array.BYTES_PER_ELEMENT);
  }
  return Buffer.concat([Buffer.from(BUNDLE_SIGNATURE), lengths, ...packed]);
}
