import { brotliDecompressSync } from 'node:zlib';

/** Places of tables in the format's list of known names; the outlines are the only ones whose form it changes. */
const CMAP = 0;
const CHANGED = new Set([10, 11]);
const NAMED = 63;

/** The code points that a WOFF2 font has letters for, as its `cmap` table says (formats 4 and 12). */
export function codePointsOf(font: Buffer): Set<number> {
  const table = cmapOf(font);
  const found = new Set<number>();
  for (let index = 0; index < table.readUInt16BE(2); index += 1) {
    const at = table.readUInt32BE(4 + 8 * index + 4);
    const format = table.readUInt16BE(at);
    if (format === 4) addSegments(table.subarray(at), found);
    else if (format === 12) addGroups(table.subarray(at), found);
  }
  return found;
}

function cmapOf(font: Buffer): Buffer {
  if (font.toString('latin1', 0, 4) !== 'wOF2') throw new Error('The file is no WOFF2 font.');
  let at = 48;
  // Seven bits a byte, the highest first.
  const number = (): number => {
    let value = 0;
    for (;;) {
      const byte = font.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let before = 0;
  let place: { from: number; to: number } | undefined;
  for (let left = font.readUInt16BE(12); left > 0; left -= 1) {
    const flags = font.readUInt8(at++);
    const name = flags & 63;
    const version = flags >> 6;
    if (name === NAMED) at += 4;
    const original = number();
    const isChanged = CHANGED.has(name) ? version !== 3 : version !== 0;
    const length = isChanged ? number() : original;
    if (name === CMAP) place = { from: before, to: before + length };
    before += length;
  }
  if (!place) throw new Error('The font has no cmap.');
  const packed = font.subarray(at, at + font.readUInt32BE(20));
  return brotliDecompressSync(packed).subarray(place.from, place.to);
}

function addSegments(table: Buffer, found: Set<number>): void {
  const double = table.readUInt16BE(6);
  for (let at = 0; at < double; at += 2) {
    const end = table.readUInt16BE(14 + at);
    const start = table.readUInt16BE(16 + double + at);
    const delta = table.readUInt16BE(16 + 2 * double + at);
    const offsetAt = 16 + 3 * double + at;
    const offset = table.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code < 0xff_ff; code += 1) {
      const listed =
        offset === 0 ? code : table.readUInt16BE(offsetAt + offset + 2 * (code - start));
      if (listed !== 0 && ((listed + delta) & 0xff_ff) !== 0) found.add(code);
    }
  }
}

function addGroups(table: Buffer, found: Set<number>): void {
  for (let left = table.readUInt32BE(12), at = 16; left > 0; left -= 1, at += 12)
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code += 1)
      found.add(code);
}
