import { isBearer, isEndOfWorld, isForeigner, isInPlace, personal } from '../bearers.ts';
import { isCompound } from '../compounds.ts';
import { compoundAt, expressionAt, spaced } from '../expressions.ts';
import { knownPlace } from '../gazetteer.ts';
import { isNextSentence } from '../runs.ts';
import { AREA, NEEDS_MORE } from '../words.ts';
import { isCapital, type Word, wordAt } from '../words-of-text.ts';
import type { Reading, Step } from './reading.ts';

/** Goes on with a word with a capital and what it begins in lower case, unless it begins something else. */
export function stepOverCapital(name: Reading): Step | null {
  const { words, at, opener, to, afterPeople } = name;
  if (endsBefore(name)) return null;
  if (wordAt(words, to).lower === 'tp' && !isNamedNext(words, to))
    return { to: to + 1, isPart: true };
  if (!afterPeople && isForeigner(words, to, at, opener)) return null;
  return { to: to + lengthOf(name), isCapital: true };
}

/** Whether a byline, a person or a sentence begins here rather than that the name goes on. */
function endsBefore({ words, lower, at, isWhole, afterPeople, to, capitals }: Reading): boolean {
  const word = wordAt(words, to);
  // A byline that was run together with the text: “TAND TP.HCM PHƯƠNG LOAN”.
  if (word.shape === 'loud' && capitals > 0 && /[^\p{ASCII}Đ]/u.test(word.text)) return true;
  // “quận Đại Vũ Khẩu” is one, since no area has a name of one word and its head one of two.
  const isAreas = AREA.test(lower[to - 2] ?? '') && wordAt(words, to + 2).shape !== 'name';
  if (!afterPeople && personal(words, to) && !isInPlace(words, to) && !isAreas) return true;
  if ((capitals > 0 || isWhole) && isNextSentence(words, at - 1, to)) return true;
  if (capitals === 0) return false;
  // “Liên đoàn Bóng đá Việt Nam | VFF”
  return isBearer(words, at, to) || (word.shape === 'loud' && isEndOfWorld(words, at, to));
}

/** How many words from the capital on belong together. */
function lengthOf({ words, lower, to }: Reading): number {
  const word = wordAt(words, to);
  let length = word.shape === 'name' ? Math.max(expressionAt(lower, to), compoundAt(words, to)) : 1;
  // “Nam bộ”
  if (lower[to + 1] === 'bộ' && knownPlace(`${word.text} bộ`)) length = 2;
  for (let inner = 1; inner < length; inner += 1)
    if (!/^(?: | ?- ?|)$/u.test(wordAt(words, to + inner).gap)) length = inner;
  return length === 2 && goesOnInLowerCase(words, to) ? 4 : length;
}

/** “Cục Quản lý | chất lượng”: what is done and, in lower case, to what. */
function goesOnInLowerCase(words: readonly Word[], at: number): boolean {
  const [first, second, next, last] = words.slice(at, at + 4);
  if (!NEEDS_MORE.has(`${first?.lower} ${second?.lower}`)) return false;
  return spaced(next) && spaced(last) && !isCapital(next) && isCompound(next.lower, last.lower);
}

/** Whether a place is named behind the word for its kind at `at`. */
function isNamedNext(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return isCapital(next) && /^(?:\.? ?|\.)$/u.test(next?.gap ?? '\n');
}
