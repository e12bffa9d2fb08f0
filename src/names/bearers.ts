import { spaced } from './expressions.ts';
import { knownPlace } from './gazetteer.ts';
import { AREA, SURE_SURNAMES, SURNAMES } from './words.ts';
import { type Word, wordAt } from './words-of-text.ts';

/** “CLB SLNA | Nguyễn Hồng Mười”: the full name of a person behind an abbreviation or a place. */
export function isBearer(words: readonly Word[], from: number, at: number): boolean {
  const [before, third] = [words[at - 1], words[at + 2]];
  if (!before || at === from || !personal(words, at) || isInPlace(words, at)) return false;
  const isFull = spaced(third) && third.shape === 'name' && third.native;
  return isFull && (before.shape === 'loud' || isEndOfPlace(words, from, at));
}

const nameOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

export const isEndOfPlace = (words: readonly Word[], from: number, at: number): boolean =>
  [1, 2].some(
    (length) => at - length >= from && knownPlace(nameOf(words, at - length, at)) !== null,
  );

export const isEndOfWorld = (words: readonly Word[], from: number, at: number): boolean =>
  [1, 2].some(
    (length) => at - length >= from && knownPlace(nameOf(words, at - length, at)) === 'world',
  );

export function personal(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !spaced(second) || second.shape !== 'name' || first.shape !== 'name') return false;
  if (SURE_SURNAMES.has(first.lower)) return true;
  if (!SURNAMES.has(first.lower) || !second.native) return false;
  // “UBND tỉnh Quảng Trị | Hà Sỹ Đồng”
  const third = words[at + 2];
  const before = words[at - 1];
  const isBehindPlace = knownPlace(`${words[at - 2]?.text} ${before?.text}`) !== null;
  return spaced(third) && third.shape === 'name' && (isBehindPlace || before?.shape === 'plain');
}

const STATE = /^(?:bộ|cục|sở|tổng cục|ủy ban|hội đồng|quốc hội|chính phủ|hạ viện|thượng viện)$/u;

/** “Bộ Ngoại giao Mỹ | Marie Harf”: foreign names behind a country. */
export function isForeigner(
  words: readonly Word[],
  at: number,
  from: number,
  opener: string,
): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !second || first.shape !== 'name' || second.shape !== 'name' || !spaced(second))
    return false;
  if (first.native && second.native) return false;
  if (isInPlace(words, at) || AREA.test(wordAt(words, at - 1).lower)) return false;
  // “Bộ Quốc phòng | Peter Galvez”
  if (STATE.test(opener) && words[at - 1]?.shape === 'plain' && !first.native && !second.native)
    return true;
  const before = (count: number): string =>
    words
      .slice(Math.max(from, at - count), at)
      .map(({ text }) => text)
      .join(' ');
  return knownPlace(before(1)) !== null || knownPlace(before(2)) !== null;
}

/** Whether a place that everyone knows begins at a word or goes on there: “Hải | Dương”, “Hồ Chí Minh”. */
export function isInPlace(words: readonly Word[], at: number): boolean {
  const name = (from: number, to: number): string =>
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  return [2, 3].some(
    (length) =>
      knownPlace(name(at, at + length)) !== null ||
      knownPlace(name(at - 1, at - 1 + length)) !== null,
  );
}
