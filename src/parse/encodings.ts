import iconv from 'iconv-lite';
import { vietnameseShare } from '../text/vietnamese.ts';

export type Unicode = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE';

const strict = (encoding: Unicode): TextDecoder => new TextDecoder(encoding, { fatal: true });
// Making a decoder takes as long as decoding an article.
const UTF8 = strict('UTF-8');

/** The text without its byte order mark; `null` where the bytes are not valid in the encoding. */
export function decodeUnicode(bytes: Uint8Array, encoding: Unicode): string | null {
  try {
    return (encoding === 'UTF-8' ? UTF8 : strict(encoding)).decode(bytes);
  } catch {
    return null;
  }
}

/** Where the first invalid sequence starts, by halving: only for bytes that `decodeUnicode` refused. */
export function firstInvalid(bytes: Uint8Array, encoding: Unicode): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (mayGoOn(bytes.subarray(0, middle), encoding)) valid = middle;
    else invalid = middle;
  }
  // The longest prefix that could go on may end inside the broken sequence.
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

/** The byte order that a mark at the start states. */
export function markedUtf16(bytes: Uint8Array): Unicode | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'UTF-16BE' : null;
}

/** `vietnameseShare` from here on is a clear reading. Short of five marked words it asks for all of them. */
const CLEAR = 0.8;
/** A guess reads so many bytes. */
const SAMPLE = 20_000;

/** The byte order of UTF-16 without a mark: zeros fill the high halves of ASCII letters, and it reads Vietnamese. */
export function guessUtf16(bytes: Uint8Array): Unicode | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros: [even: number, odd: number] = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  });
  // Low halves are zero too in some letters, such as the combining grave accent (U+0300).
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

const vn1 = (bytes: Uint8Array): string => iconv.decode(bytes, 'tcvn');

const TABLES: readonly Table[] = [
  { name: 'windows-1258', decode: (bytes) => iconv.decode(bytes, 'windows1258') },
  { name: 'TCVN3', decode: tcvn3 },
  { name: 'TCVN3', decode: vn1 },
  { name: 'VISCII', decode: (bytes) => iconv.decode(bytes, 'viscii') },
];

// Files made with TCVN3 fonts on Windows have its quotes and dashes at 0x80–0x9F, where the standard has capitals.
function tcvn3(bytes: Uint8Array): string {
  const western = iconv.decode(bytes, 'windows1252');
  return vn1(bytes).replace(/[\u00C0-\u1EF9]/gu, (letter, at: number) =>
    (bytes[at] ?? 0) >= 0x80 && (bytes[at] ?? 0) < 0xa0 ? western.charAt(at) : letter,
  );
}

/**
 * The text of a file in one of the Vietnamese encodings before Unicode, a character for each byte, and the encoding's name.
 * `null` where none reads clearly Vietnamese, or two read alike but differ.
 */
export function readLegacy(bytes: Uint8Array): { text: string; encoding: string } | null {
  // What comes before the first byte beyond ASCII is the same in all of them.
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
