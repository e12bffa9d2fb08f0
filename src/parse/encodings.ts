import iconv from 'iconv-lite';
import { vietnameseShare } from '../text/vietnamese.ts';
import { decodeVniFont } from '../text/vni.ts';

export type Unicode = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE';

const strict = (encoding: Unicode): TextDecoder => new TextDecoder(encoding, { fatal: true });
// Making a decoder takes as long as decoding an article.
const UTF8 = strict('UTF-8');

/** The text without its byte order mark; `null` if the bytes are not valid in the encoding. */
export function decodeUnicode(bytes: Uint8Array, encoding: Unicode): string | null {
  try {
    return (encoding === 'UTF-8' ? UTF8 : strict(encoding)).decode(bytes);
  } catch {
    return null;
  }
}

/** The start of the first invalid sequence, by halving. Only for bytes that `decodeUnicode` refused. */
export function firstInvalid(bytes: Uint8Array, encoding: Unicode): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (mayGoOn(bytes.subarray(0, middle), encoding)) valid = middle;
    else invalid = middle;
  }
  // The longest valid prefix may end inside the broken sequence.
  while (decodeUnicode(bytes.subarray(0, valid), encoding) === null) valid -= 1;
  return valid;
}

function mayGoOn(bytes: Uint8Array, encoding: Unicode): boolean {
  try {
    strict(encoding).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The byte order that a byte order mark states. */
export function markedUtf16(bytes: Uint8Array): Unicode | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'UTF-16BE' : null;
}

/** From this `vietnameseShare` on, a reading is clear. With fewer than five marked words, all of them must be syllables. */
export const CLEAR = 0.8;
/** How many bytes a guess reads. */
export const SAMPLE = 20_000;

/** The byte order of UTF-16 without a mark: ASCII letters have a zero byte each, and the text reads as Vietnamese. */
export function guessUtf16(bytes: Uint8Array): Unicode | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros: [even: number, odd: number] = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  });
  // The other byte of some letters is zero too, such as the combining grave accent (U+0300).
  if (Math.max(...zeros) < 5 * Math.min(...zeros) || Math.max(...zeros) * 10 < sample.length) {
    return null;
  }
  const encoding = zeros[1] > zeros[0] ? 'UTF-16LE' : 'UTF-16BE';
  const text = new TextDecoder(encoding).decode(sample);
  return vietnameseShare(text.normalize('NFC')) >= CLEAR ? encoding : null;
}

interface Table {
  readonly name: string;
  readonly decode: (bytes: Uint8Array) => string;
}

const decodeTcvn = (bytes: Uint8Array): string => iconv.decode(bytes, 'tcvn');

const TABLES: readonly Table[] = [
  { name: 'windows-1258', decode: (bytes) => iconv.decode(bytes, 'windows1258') },
  { name: 'TCVN3', decode: tcvn3 },
  { name: 'TCVN3', decode: decodeTcvn },
  { name: 'VISCII', decode: (bytes) => iconv.decode(bytes, 'viscii') },
  { name: 'VNI', decode: (bytes) => decodeVniFont(iconv.decode(bytes, 'windows1252')) },
];

// Files made with TCVN3 fonts on Windows have quotes and dashes at 0x80–0x9F, where the standard has capitals.
function tcvn3(bytes: Uint8Array): string {
  const western = iconv.decode(bytes, 'windows1252');
  return decodeTcvn(bytes).replace(/[\u00C0-\u1EF9]/gu, (letter, at: number) =>
    (bytes[at] ?? 0) >= 0x80 && (bytes[at] ?? 0) < 0xa0 ? western.charAt(at) : letter,
  );
}

/**
 * The text of a file in one of the Vietnamese encodings before Unicode, and the name of the encoding. In VNI, a letter can have
 * two bytes, in the others it has one. `null` if none clearly reads as Vietnamese, or if two do and differ.
 */
export function readLegacy(bytes: Uint8Array): { text: string; encoding: string } | null {
  // All of them agree up to the first byte beyond ASCII.
  const marked = bytes.findIndex((byte) => byte >= 0x80);
  const sample = bytes.subarray(Math.max(0, marked - 1000)).subarray(0, SAMPLE);
  const readings = TABLES.map((table) => {
    const text = table.decode(sample).normalize('NFC');
    return { table, text, share: vietnameseShare(text) };
  });
  const share = Math.max(...readings.map((reading) => reading.share));
  const [best, ...others] = readings.filter((reading) => reading.share === share);
  if (best === undefined || share < CLEAR) return null;
  const isUnclear = others.some(
    ({ table, text }) => table.name !== best.table.name && text !== best.text,
  );
  if (isUnclear) return null;
  const text = best.table.decode(bytes);
  return text.includes('\uFFFD') ? null : { text, encoding: best.table.name };
}
