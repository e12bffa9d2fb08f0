import { anyOf } from './word-lists.ts';

/** Text in another language inside a text. `start` and `end` are UTF-16 offsets. */
interface ForeignSpan {
  readonly start: number;
  readonly end: number;
  readonly lang: 'en';
}

// Words that hold English phrases together. None is a Vietnamese syllable, even without marks.
const BONDS = `
  of and for with from by is are was were been this which what when where why how your our their
  they his her these would could should will has have had does did into over under about after
  before between through during against without because while never every you we`;
// With a capital they may be names: Will Smith, Her.
const BONDS_IN_TITLES = 'Of And For With From This Your Their Into Without';
const IS_BOND = new Set(`${BONDS} ${BONDS_IN_TITLES}`.trim().split(/\s+/u));
const HAS_BOND = new RegExp(String.raw`\b(?:${[...IS_BOND].join('|')})\b|[a-z]{2}ing\b`, 'u');
// English words that could be Vietnamese ones without marks, but seldom are between English words.
const BETWEEN = new Set(
  'the to in on a an it he that at not be my me them him up but than then yet say'.split(' '),
);

// Every Vietnamese syllable in lower case without marks has this form.
const ONSET = anyOf('b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x');
const RIME = anyOf(`
  a(?:ch?|i|m|ng?|nh|o|p|t|u|y)?|
  e(?:ch?|m|ng?|nh|o|p|t|u)?|
  i(?:a|ch?|m|nh?|p|t|u|e(?:c|m|ng?|p|t|u))?|
  o(?:c|i|m|ng?|oc|ong|p|t|a(?:ch?|i|m|ng?|nh|o|p|t|y)?|e(?:m|n|o|t)?)?|
  u(?:a(?:ng?|t|y)?|c|i|m|ng?|p|t|e(?:ch|nh?|u)?|o(?:c|i|m|ng?|p|t|u)?|u|y(?:a|ch|nh?|p|t|u|e(?:n|t))?)?|
  y(?:ch|nh|t|e(?:m|ng?|t|u))?`);
const SYLLABLE = new RegExp(`^${ONSET}?${RIME}$`, 'iu');
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const LATIN = /^[A-Za-z0-9'’-]+$/u;
const GAP = /^(?:[,:;]? | & )$/u;
const GAP_IN_QUOTES = /^(?:[,:;.!?…]* | & | [–-] )$/u;
const [OPENING, CLOSING] = [/[“"‘'(]$/u, /^[.,!?…]?[”"’')]/u];
const ENDING = /^[a-z]{2,}(?:ing|ness)$/u;
/**
 * The least number of words in a phrase. In quotation marks, one fewer is enough. Elsewhere there are names like “STEAM for
 * Vietnam”.
 */
const FEWEST = 4;
const FEWEST_QUOTED = 3;
const FEWEST_FOREIGN = 3;

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The certain English parts of a Vietnamese text: four words or more (three if they are all that stands in quotation marks or
 * parentheses). Most of them cannot be Vietnamese even without marks, and a word such as “of” or “with” holds them together (in
 * quotation marks also one such as “running”). Names alone, such as “New York Times”, and Vietnamese typed without marks are
 * not English.
 */
export function foreignSpans(text: string): ForeignSpan[] {
  if (!HAS_BOND.test(text)) return [];
  const spans: ForeignSpan[] = [];
  for (const quoted of runs(text, GAP_IN_QUOTES)) {
    const isWhole = isQuoted(text, quoted) && isEnglish(quoted, true);
    const phrases = isWhole ? [quoted] : plainPhrases(text, quoted);
    for (const phrase of phrases) {
      const [start, end] = [phrase[0]?.start ?? 0, phrase.at(-1)?.end ?? 0];
      spans.push({ start, end, lang: 'en' });
    }
  }
  return spans;
}

/** The English in a run of words between Vietnamese words. Some of them may be Vietnamese without marks. */
const plainPhrases = (text: string, run: readonly Word[]): (readonly Word[])[] =>
  split(text, run, (word) => /^[a-z]/u.test(word) && !isForeign(word) && !BETWEEN.has(word))
    .map(trim)
    .filter((phrase) => isEnglish(phrase, false));

/** Words of the letters a–z in a row. */
function runs(text: string, gap: RegExp): Word[][] {
  const words = Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  return split(text, words, (word) => !LATIN.test(word), gap);
}

/** The words in groups. A word that is a bound, or a larger gap, separates two groups; bounds are left out. */
function split(
  text: string,
  words: readonly Word[],
  isBound: (word: string) => boolean,
  gap = GAP,
): Word[][] {
  const groups: Word[][] = [];
  let group: Word[] = [];
  for (const each of words) {
    const last = group.at(-1);
    const goesOn = last && gap.test(text.slice(last.end, each.start));
    if (last && !goesOn) {
      groups.push(group);
      group = [];
    }
    if (!isBound(each.word)) group.push(each);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  groups.push(group);
  return groups.filter(({ length }) => length >= FEWEST_QUOTED);
}

/** The phrase without possible Vietnamese words at its ends. */
function trim(phrase: readonly Word[]): readonly Word[] {
  const first = phrase.findIndex(({ word }) => isForeign(word) || /^the$/iu.test(word));
  const last = phrase.findLastIndex(({ word }) => isForeign(word));
  return first === -1 ? [] : phrase.slice(first, last + 1);
}

function isEnglish(phrase: readonly Word[], quoted: boolean): boolean {
  const foreign = phrase.filter(({ word }) => isForeign(word)).length;
  if (phrase.length < (quoted ? FEWEST_QUOTED : FEWEST)) return false;
  if (foreign < FEWEST_FOREIGN || foreign * 2 <= phrase.length) return false;
  return phrase.some(({ word }) => IS_BOND.has(word) || (quoted && ENDING.test(word)));
}

function isQuoted(text: string, run: readonly Word[]): boolean {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  return OPENING.test(text.charAt(start - 1)) && CLOSING.test(text.slice(end, end + 2));
}

/** Whether it is neither a number nor a Vietnamese syllable, even without marks. */
const isForeign = (word: string): boolean =>
  /[A-Za-z]/u.test(word) && word.split(/['’-]/u).some((part) => part !== '' && !isSyllable(part));

const isSyllable = (part: string): boolean => /^\d+$/u.test(part) || SYLLABLE.test(part);
