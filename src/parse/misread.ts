import iconv from 'iconv-lite';
import { vietnameseShare } from '../text/vietnamese.ts';
import { CLEAR, decodeUnicode, readLegacy, SAMPLE } from './encodings.ts';

/** Whatever a byte can become when it is read as windows-1252 or Latin-1. */
const WESTERN = String.raw`\0-\u00FF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122`;
const NOT_WESTERN = new RegExp(`[^${WESTERN}]`, 'u');
const ALL_NOT_WESTERN = new RegExp(NOT_WESTERN, 'gu');
const BEYOND_ASCII = /[^\0-\x7F]/gu;
/** Fewer letters beyond ASCII are too few to tell the font of a text. */
const FEWEST = 20;
const TAG = /<[^<>]*>/gu;

/** A text as it was before a program read it in a wrong encoding, and the encoding that was meant. */
export interface Recovered {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Undoes that a program read bytes as windows-1252 or Latin-1 and saved the letters as Unicode: “Háº¡n” (UTF-8), “Haïn” (VNI),
 * “H¹n” (TCVN3). `null` if a character cannot come from such bytes, or if the result does not clearly read as Vietnamese.
 */
export function recover(text: string): Recovered | null {
  if (NOT_WESTERN.test(text)) return null;
  const letters = text.match(BEYOND_ASCII)?.length ?? 0;
  if (letters < 2) return null;
  const bytes = Uint8Array.from(text, toByte);
  const utf8 = decodeUnicode(bytes, 'UTF-8');
  if (utf8 !== null) return readsAsVietnamese(utf8) ? { text: utf8, encoding: 'UTF-8' } : null;
  if (letters < FEWEST) return null;
  const legacy = readLegacy(bytes);
  return legacy !== null && shareOf(legacy.text) > shareOf(text) ? legacy : null;
}

/** Whether most of a text has the letters of an old font, though parts of it do not. */
export const isPartlyMisread = (text: string): boolean =>
  recover(text.replace(ALL_NOT_WESTERN, ' ')) !== null;

/** Whether a text clearly reads as Vietnamese, whatever tags it has. */
export const readsAsVietnamese = (text: string): boolean => shareOf(text) >= CLEAR;

const shareOf = (text: string): number =>
  vietnameseShare(text.slice(0, SAMPLE).replace(TAG, ' ').normalize('NFC'));

const HIGH: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 32 }, (_, at) => [
    iconv.decode(Buffer.of(0x80 + at), 'windows1252'),
    0x80 + at,
  ]),
);
// The five bytes that windows-1252 lacks become control characters of the same number.
const toByte = (letter: string): number => HIGH.get(letter) ?? letter.charCodeAt(0);
