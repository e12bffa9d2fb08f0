import { fold } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import { knownPlace } from './gazetteer.ts';
import {
  beginsExpression,
  endOfRun,
  isDash,
  knownAt,
  looksPersonal,
  textBetween,
  untilPerson,
} from './runs.ts';
import { ALONE_NO_NAME, DIRECTIONS, OPENERS, SENTENCE_WORDS, SURNAMES } from './words.ts';
import { isCapital, type Word, wordAt } from './words-of-text.ts';

/** The names of years. */
const STEMS = new Set('giáp ất bính đinh mậu kỷ kỉ canh tân nhâm quý'.split(' '));
const BRANCHES = new Set('tý tí sửu dần mão mẹo thìn tỵ tị ngọ mùi thân dậu tuất hợi'.split(' '));
const VOWEL = /[aeiouy]/u;

/** Where a run of capitals begins. */
interface Start {
  readonly words: readonly Word[];
  readonly lower: readonly string[];
  readonly at: number;
  readonly text: number;
  /** Whether two places with a dash are a road. */
  readonly roads: boolean;
}

/** Words with a capital, up to `to`. */
interface Run extends Start {
  readonly to: number;
  /** How many words at its start are a place that everyone knows. */
  readonly place: number;
}

/** The run of capitals that begins here, if it may be a name; else where to look on. */
export function runAt(start: Start, place: number): Candidate | number {
  const { words, at, text } = start;
  // “CLB Hàn Quốc”
  if (isKindOfPlace(start)) return at + 1;
  const cut = untilPerson(words, at, endOfRun(words, at));
  // Places with a dash of their own: “Bà Rịa - Vũng Tàu”.
  const to = Math.max(cut, at + place);
  const run: Run = { ...start, to, place };
  if (isOpening(run) && !isPersonBehindOpening(run)) return at + 1;
  const found = { text, from: at, bare: at, opener: '', isPart: false } as const;
  if (isRoadNumber(run)) return { ...found, kind: 'feature', to };
  if (isSign(run) || isInitials(run)) return to;
  if (isBearing(run)) return to;
  // “Bắc Phú Yên”
  if (isDirectionOfPlace(run)) return at + 1;
  if (isTerm(run)) return to;
  const end = endOfRoad(run);
  return end > to ? { ...found, kind: 'feature', to: end } : { ...found, kind: 'run', to };
}

/** Whether capitals that are no name stand before a place, which may be one. */
const isKindOfPlace = ({ words, lower, at }: Start): boolean =>
  wordAt(words, at).shape === 'loud' &&
  wordAt(words, at + 1).gap === ' ' &&
  ALONE_NO_NAME.has(lower[at] ?? '') &&
  knownAt(words, at + 1) > 0;

/** “theo hướng Tây Tây Bắc”: where a storm goes rather than a region. */
function isBearing({ words, lower, at, to }: Run): boolean {
  if (!lower.slice(at, to).every((word) => DIRECTIONS.has(word))) return false;
  const before = words[at - 1];
  return before !== undefined && /^(?:hướng|phía)$/u.test(before.lower);
}

const isLone = ({ at, to }: Run): boolean => to - at === 1;

/** Whether the first word rather opens a sentence: “Theo Hoa Mơ”. */
function isOpening({ words, at, place }: Run): boolean {
  const word = wordAt(words, at);
  const isOpener = word.opens ? OPENERS.has(word.lower) : SENTENCE_WORDS.has(word.lower);
  return isOpener && place < 2 && word.shape === 'name' && word.native;
}

/** Whether a word that may open a sentence is a family name here. */
function isPersonBehindOpening({ words, at, to }: Run): boolean {
  const length = to - at;
  if (length < 3 || length > 4 || !SURNAMES.has(wordAt(words, at).lower)) return false;
  return areNative(words, at, to) && knownAt(words, at + 1) !== length - 1;
}

/** “QL1A” */
const isRoadNumber = (run: Run): boolean =>
  isLone(run) && /^(?:QL|TL|HL|ĐT|DT|ĐH|DH)\d+\p{L}?$/u.test(wordAt(run.words, run.at).text);

/** Whether it is a part of a document's number or a measure: “Thông tư 64/2017/TT-BCA”. */
function isSign(run: Run): boolean {
  const { words, at } = run;
  const word = wordAt(words, at);
  if (word.gap === '/' && words[at - 1]?.shape === 'number') return true;
  return isLone(run) && /^(?:\d|km\d)/iu.test(word.text);
}

/** Whether there are initials, which are there to hide a name: “Phan Minh H.”, “chị Tr.” */
function isInitials({ words, at, to, place }: Run): boolean {
  const own = words.slice(at, to);
  if (own.every(({ text }) => text.length === 1)) return true;
  if (place > 0) return false;
  const last = wordAt(words, to - 1);
  if (own.length > 1) {
    if (SURNAMES.has(wordAt(words, at).lower) && last.text.length === 1) return true;
    if (own.every(({ text }) => !hasVowel(text) && text.length < 3)) return true;
  }
  const isCut = last.shape === 'name' && (last.text.length === 1 || !hasVowel(last.text));
  return isCut && !own.some(({ gap }) => gap === '.');
}

const hasVowel = (text: string): boolean => VOWEL.test(fold(text));

const isDirectionOfPlace = ({ words, at, to, place }: Run): boolean =>
  place === 0 &&
  to - at > 1 &&
  DIRECTIONS.has(wordAt(words, at).lower) &&
  knownAt(words, at + 1) === to - at - 1;

/** Whether it names a year, a direction or a number, or is a word that is no name: “Tết Ất Tỵ”, “Tây Tây Nam”, “khóa XVII”. */
function isTerm(run: Run): boolean {
  const { words, lower, at, to, place } = run;
  const word = wordAt(words, at);
  if (to - at === 2 && STEMS.has(word.lower) && BRANCHES.has(lower[at + 1] ?? '')) return true;
  if (place === 0 && words.slice(at, to).every(isOfDirection)) return true;
  if (!isLone(run)) return false;
  if (/^[IVX]{2,}$/u.test(word.text)) return true;
  return DIRECTIONS.has(word.lower) || ALONE_NO_NAME.has(word.lower);
}

/** “vĩ Bắc” */
const isOfDirection = ({ lower }: Word): boolean =>
  DIRECTIONS.has(lower) || lower === 'vĩ' || lower === 'kinh';

/** Where a road ends that is named by its ends: “các tuyến Cần Thơ - Cà Mau, Mỹ An - Cao Lãnh”; the end of the run if it is none. */
function endOfRoad({ words, at, to, roads }: Run): number {
  if (!roads || !goesOnBehindDash(words, to)) return to;
  if (/^(?:từ|giữa)$/u.test(words[at - 1]?.lower ?? '') || !mayBeEnd(words, at, to)) return to;
  if (knownPlace(textBetween(words, at, to)) === 'world') return to;
  if (to - at > 2 && looksPersonal(words, at)) return to;
  let end = to;
  while (goesOnBehindDash(words, end)) {
    const next = endOfRun(words, end);
    if (looksPersonal(words, end) || beginsExpression(words, end)) break;
    if (!mayBeEnd(words, end, next)) break;
    end = next;
  }
  return end;
}

const goesOnBehindDash = (words: readonly Word[], at: number): boolean =>
  isDash(words[at]) && isCapital(words[at]);

/** Whether a road may lead to what is called so. */
const mayBeEnd = (words: readonly Word[], from: number, to: number): boolean =>
  to - from <= 3 && areNative(words, from, to);

const areNative = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).every(({ native, shape }) => shape === 'name' && native);
