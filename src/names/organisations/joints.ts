import { isEndOfPlace, personal } from '../bearers.ts';
import { isField, listGoesOn } from '../fields.ts';
import { knownAt } from '../runs.ts';
import { FIELDS, phraseAt } from '../words.ts';
import { isCapital, type Word, wordAt } from '../words-of-text.ts';
import type { Reading } from './reading.ts';

/** What stands before a name and is no part of it. */
const MEDIA = /^(?:báo|nhật báo|tạp chí|đài|kênh|trang.*|hãng.*)$/u;
const SIGN = /^(?: ?[-–&/] ?|')$/u;
const SHORT_AREA = /^(?:tp|tx|tt|p|q)$/u;

/** Whether the next word goes on with a list of fields: “Lao động, Thương binh và Xã hội”, “Văn hóa, thể thao và du lịch”. */
export function isListItem({ words, lower, at, opener, to, capitals }: Reading): boolean {
  const word = wordAt(words, to);
  if (word.gap !== ', ' || capitals === 0) return false;
  // Not “các bộ Công an, Quốc phòng”
  if (!isCapital(words[at - opener.split(' ').length])) return false;
  const isAlike = isCapital(word) || wordAt(words, to - 1).shape === 'plain';
  return isAlike && listGoesOn(words, lower, to);
}

/** Whether the name goes on behind a sign other than a space or a comma: “Tài chính - Ngân hàng”, “TP. Hà Nội”. */
export function isJoined(name: Reading): boolean {
  const { words, to } = name;
  const word = wordAt(words, to);
  if (SIGN.test(word.gap)) return isJoinedBySign(name) && !personal(words, to);
  if (SHORT_AREA.test(wordAt(words, to - 1).lower) && /^\.\s?$/u.test(word.gap)) return true;
  return isCapital(word) && isRunTogether(name);
}

function isJoinedBySign({ words, lower, at, to, capitals }: Reading): boolean {
  const word = wordAt(words, to);
  if (!isCapital(word) || capitals === 0) return false;
  if (/^(?:ảnh|video|clip|nguồn)$/u.test(word.lower)) return false;
  if (word.gap.length > 2 && !isField(lower, to)) return false;
  if (areTwoPlaces(words, at, to)) return false;
  const isBehindCapital = isCapital(wordAt(words, to - 1)) && word.gap !== ' – ';
  return isBehindCapital || phraseAt(FIELDS, lower, to) > 0;
}

/** “Công an Hà Nội - Quảng Nam”, but “Công an Bà Rịa - Vũng Tàu” */
function areTwoPlaces(words: readonly Word[], at: number, to: number): boolean {
  if (!isEndOfPlace(words, at, to) || knownAt(words, to) === 0) return false;
  return ![1, 2].some((before) => to - before >= at && knownAt(words, to - before) > before);
}

/** “TP.HCM”, “Ngân hàngTrung ương” */
function isRunTogether({ words, at, opener, to, capitals }: Reading): boolean {
  const { gap } = wordAt(words, to);
  // “Công ty Đường sắtHà Nội”
  if (gap === '' && capitals > 0 && wordAt(words, to - 1).shape === 'plain')
    return !personal(words, to);
  if (gap === '.') return /^(?:\p{Lu}+|Tp|Tx|Tt)$/u.test(wordAt(words, to - 1).text);
  return gap === '' && to === at && !MEDIA.test(opener);
}
