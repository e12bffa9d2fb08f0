import { isCountry } from '../text/countries.ts';
import { expressionAt } from './expressions.ts';
import { beginsKnownPlace, knownPlace } from './gazetteer.ts';
import {
  BEGINNINGS,
  COMPANY,
  DOMAINS,
  EVENT,
  KNOWN_ORGANISATIONS,
  NO_END,
  OTHER_KINDS,
  PARTICLES,
  phraseAt,
  SENTENCE_OPENINGS,
  SENTENCE_WORDS,
  SURE_SURNAMES,
  SURNAMES,
} from './words.ts';
import { isCapital, type Word, wordAt } from './words-of-text.ts';

const LONGEST_RUN = 7;
/** Words in lower case inside the names of places. */
const SMALL = new Set(['bộ', 'hòa', 'hoà']);

export const isSpace = (gap: string): boolean => gap === ' ';

export const joins = (word: Word | undefined): word is Word =>
  word !== undefined && isSpace(word.gap);

/** The words of a stretch with a space between them, whatever stands there. */
export const textBetween = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** How many words from here on are a place that everyone knows; the longest. */
export function knownAt(words: readonly Word[], at: number): number {
  let longest = 0;
  let name = '';
  if (!beginsKnownPlace(words[at]?.lower ?? '')) return 0;
  for (let to = at; to < Math.min(words.length, at + 4); to += 1) {
    const word = wordAt(words, to);
    const gap = word.gap === ' – ' ? ' - ' : word.gap;
    if (to > at && !isSpace(gap) && gap !== ' - ' && gap !== '.') break;
    // “Nam bộ”, “Cộng hòa Séc”
    if (!isCapital(word) && !(to > at && SMALL.has(word.lower))) break;
    name += (to > at ? gap : '') + word.text;
    if (knownPlace(name)) longest = to - at + 1;
  }
  return longest;
}

/** Whether the words that begin here look like a Vietnamese person's name. */
export function looksPersonal(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !second || !joins(second)) return false;
  return (
    first.shape === 'name' &&
    second.shape === 'name' &&
    SURE_SURNAMES.has(first.lower) &&
    second.native
  );
}

export const isDash = (word: Word | undefined): boolean =>
  word !== undefined && /^ ?[-–] ?$/u.test(word.gap) && word.gap !== '';

const isDomain = (word: Word | undefined): boolean =>
  word?.gap === '.' && word.shape === 'plain' && DOMAINS.has(word.lower);

/** Where a run of capitals ends. */
export function endOfRun(words: readonly Word[], from: number): number {
  let to = from + 1;
  while (to < words.length && to - from < LONGEST_RUN) {
    const word = wordAt(words, to);
    const previous = wordAt(words, to - 1);
    if (isCapital(word) && (isSpace(word.gap) || isBound(word, previous))) {
      if (
        isSpace(word.gap) &&
        word.shape === 'name' &&
        (beginsExpression(words, to) || isNextSentence(words, from, to))
      )
        break;
      if (NO_END.has(word.lower)) break;
      to += 1;
      continue;
    }
    // “Hoamo.vn”, “Hoamo.com.vn”
    if (isDomain(word)) return isDomain(words[to + 1]) ? to + 2 : to + 1;
    const next = words[to + 1];
    if (
      joins(word) &&
      PARTICLES.has(word.lower) &&
      joins(next) &&
      isCapital(next) &&
      !previous.native
    ) {
      to += 2;
      continue;
    }
    break;
  }
  return to;
}

/** “Đàm Vĩnh Hưng | Bên cạnh”: a sentence without a stop before it. */
export function isNextSentence(words: readonly Word[], from: number, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (at <= from || !word || (next?.shape !== 'plain' && next?.shape !== 'number')) return false;
  if (phraseAt(SENTENCE_OPENINGS, [word.lower, next.lower], 0) > 1) return true;
  // “Tô Văn Từ”
  if (before?.lower === 'văn' || before?.lower === 'thị') return false;
  return (
    SENTENCE_WORDS.has(word.lower) ||
    (at - from > 1 && BEGINNINGS.has(word.lower) && next.shape === 'plain')
  );
}

/** “PC67 | Công an”, “Hà Nội | Chủ tịch”: words in lower case that go with the capital. */
export function beginsExpression(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!joins(next) || isCapital(next)) return false;
  const lower = words.slice(at, at + 6).map((word) => word.lower);
  return expressionAt(lower, 0) > 1 || phraseAt(OTHER_KINDS, lower, 0) > 1;
}

/** T&T, D.C., TP.HCM, Bôi-Rơ */
const isBound = (word: Word, previous: Word): boolean =>
  /^(?:&|'|’)$/u.test(word.gap) ||
  (word.gap === '-' && !knownPlace(previous.text)) ||
  (word.gap === '.' &&
    (previous.text.length === 1 || previous.shape === 'loud' || word.text.length === 1)) ||
  (word.gap === '. ' &&
    previous.text.length === 1 &&
    previous.shape === 'name' &&
    !word.opens &&
    !word.native);

/** Known organisations in lower case that stand before a person’s name. */
const BODIES = new Set(['Asean', 'Nato', 'Unesco', 'Unicef', 'Interpol', 'Fed']);

const isOfPerson = ({ shape, lower }: Word): boolean =>
  (shape === 'name' || PARTICLES.has(lower)) && !COMPANY.test(lower) && !EVENT.test(lower);

const isForeign = (words: readonly Word[], from: number, to: number): boolean => {
  const name = textBetween(words, from, to);
  return isCountry(name) && name !== 'Việt Nam';
};

/** Whether words may be all of a name as people in East Asia have it, in Vietnamese spelling. */
const mayBeWholeName = (words: readonly Word[]): boolean =>
  (words.length === 2 || words.length === 3) &&
  words.every(({ native, shape }) => shape === 'name' && native);

/** Cuts a run where after a place a person's name begins: “Hải Dương | Phạm Xuân Thăng”, “Mỹ | Donald Trump”. */
export function untilPerson(words: readonly Word[], from: number, to: number): number {
  for (let cut = from + 1; cut < to - 1; cut += 1) {
    if (!looksPersonal(words, cut) || to - cut > 4) continue;
    const isOne = SURNAMES.has(wordAt(words, from).lower) && to - from <= 5;
    const isLoud = words.slice(from, cut).every(({ shape }) => shape === 'loud');
    if (isLoud && to - cut > 1) return cut;
    if (knownAt(words, from) === cut - from || (cut - from >= 2 && !isOne)) return cut;
  }
  // “NATO | Mark Rutte”, “Malaysia | Faisal Halim”
  const [first, second] = [wordAt(words, from), wordAt(words, from + 1)];
  const isBody =
    (first.shape === 'loud' || BODIES.has(first.text)) && KNOWN_ORGANISATIONS.has(first.lower);
  // Not “Nhật Kim Hoa”, a singer.
  const isLand = isCountry(first.text) && !(first.native && second.native);
  if ((isBody || isLand) && to - from > 2 && second.shape === 'name') {
    const others = words.slice(from + 1, to);
    if (others.every(isOfPerson)) return from + 1;
  }
  const known = knownAt(words, from);
  if (known > 0 && from + known < to) {
    const own = words.slice(from, from + known).every(({ native }) => native);
    const rest = words.slice(from + known, to);
    if (own && rest.every(({ native, shape }) => shape === 'name' && !native)) return from + known;
    // “Trung Quốc | Tập Cận Bình”
    if (known > 1 && isForeign(words, from, from + known) && mayBeWholeName(rest))
      return from + known;
    if (
      own &&
      rest.length > 1 &&
      rest.some(({ native }) => !native) &&
      rest.every(({ shape }) => shape === 'name')
    )
      return from + known;
  }
  return to;
}
