import type { Candidate } from './candidate.ts';
import { compoundAt, expressionAt } from './expressions.ts';
import { organisationAt } from './organisation-candidates.ts';
import { placeAt } from './place-candidates.ts';
import { runAt } from './run-candidates.ts';
import { joins, knownAt, looksPersonal } from './runs.ts';
import {
  AREAS,
  FEATURES,
  FIELDS,
  isTail,
  ORGANISATIONS,
  OTHER_KINDS,
  phraseAt,
  SELDOM_KINDS,
  SURNAMES,
  TITLES,
  WHOLE_ORGANISATIONS,
} from './words.ts';
import { isCapital, type Word, wordAt } from './words-of-text.ts';

/** The stretches of one text that may be names, in order, not overlapping. `lower`: its words in lower case. */
export function candidatesOf(
  words: readonly Word[],
  lower: readonly string[],
  text: number,
  roads: boolean,
): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < words.length) {
    const next = candidateAt(words, lower, at, text, roads);
    if (typeof next === 'number') at = next;
    else {
      found.push(next);
      at = next.to;
    }
  }
  return found;
}

const OPENING: ReadonlySet<string> = new Set(
  [ORGANISATIONS, FEATURES, AREAS, OTHER_KINDS].flatMap((known) => [...known.keys()]),
);

/** The candidate that begins here, or where to look on. */
function candidateAt(
  words: readonly Word[],
  lower: readonly string[],
  at: number,
  text: number,
  roads: boolean,
): Candidate | number {
  const word = wordAt(words, at);
  if (word.shape === 'number') return at + 1;
  const capital = isCapital(word);
  // Most words open nothing.
  if (!capital && !OPENING.has(word.lower)) return at + 1;
  const place = capital ? knownAt(words, at) : 0;
  if (place < 2 && !(joins(word) && isTail(lower[at - 1], word.lower))) {
    const other = phraseAt(OTHER_KINDS, lower, at);
    const opened = openedAt(words, lower, at, text);
    if (opened && opened.bare - at >= other) return opened;
    if (other > 0) {
      const past = isSeldom(words, lower, at, other) ? at : pastOther(words, lower, at + other);
      if (past > at + other) return past;
      // “Thông tư”
      if (other > 1 && capital) return at + other;
    }
  }
  if (!capital) return at + 1;
  if (place < 2) {
    const title = phraseAt(TITLES, lower, at);
    if (title > 0 && isTitle(words, at, title)) return at + title;
  }
  const length =
    word.shape === 'name' && place === 0
      ? Math.max(expressionAt(lower, at), compoundAt(words, at))
      : 1;
  // “Tuyên giáo”, “Thường trực”: a capital out of respect.
  if (length > 1 && words.slice(at + 1, at + length).every((each) => !isCapital(each)))
    return at + length;
  return runAt({ words, lower, at, text, roads }, place);
}

/** Whether the word for a law, an event or the like is counted, or stands before what has a word for its own kind. */
const isSeldom = (
  words: readonly Word[],
  lower: readonly string[],
  at: number,
  length: number,
): boolean =>
  SELDOM_KINDS.has(lower.slice(at, at + length).join(' ')) &&
  (words[at - 1]?.shape === 'number' ||
    [ORGANISATIONS, AREAS, FEATURES, TITLES].some(
      (known) => phraseAt(known, lower, at + length) > 0,
    ));

/** Past the capitals that name a law, an event or the like; where they begin if there are none, or a place. */
function pastOther(words: readonly Word[], lower: readonly string[], at: number): number {
  const first = words[at];
  if (
    !first ||
    !/^ [“"]?$/u.test(first.gap) ||
    !isCapital(first) ||
    knownAt(words, at) > 0 ||
    looksPersonal(words, at)
  )
    return at;
  let to = at;
  while (to < words.length && isCapital(words[to]) && (to === at || joins(words[to]))) {
    to += Math.max(1, phraseAt(FIELDS, lower, to));
    if (joins(words[to]) && isCapital(words[to]) && knownAt(words, to) > 0) break;
  }
  return to;
}

/** Whether capitals that are a title are no name: “Ông Thăng”, “Chủ tịch”, “HLV Park”; “Anh” amid a sentence is a country. */
function isTitle(words: readonly Word[], at: number, length: number): boolean {
  const word = wordAt(words, at);
  if (length > 1 || word.shape === 'loud') return true;
  const next = words[at + 1];
  const goesOn = next !== undefined && next.gap === ' ' && isCapital(next);
  if (word.opens) return goesOn || !['anh', 'ông'].includes(word.lower) || word.lower === 'ông';
  if (word.lower === 'ông' && goesOn) return true;
  return (
    !SURNAMES.has(word.lower) && word.lower !== 'anh' && word.lower !== 'em' && word.lower !== 'cô'
  );
}

function openedAt(
  words: readonly Word[],
  lower: readonly string[],
  at: number,
  text: number,
): Candidate | null {
  const word = wordAt(words, at);
  const capital = isCapital(word);
  const whole = capital ? phraseAt(WHOLE_ORGANISATIONS, lower, at) : 0;
  const organisation = phraseAt(ORGANISATIONS, lower, at);
  const feature = phraseAt(FEATURES, lower, at);
  const area = phraseAt(AREAS, lower, at);
  if (organisation > 0 && organisation >= Math.max(feature, area)) {
    const found = organisationAt(words, lower, at, organisation, whole, text);
    if (found) return found;
  }
  const length = Math.max(feature, area);
  if (length > 0)
    return placeAt(words, lower, at, length, feature >= area ? 'feature' : 'area', text);
  if (whole > 0)
    return {
      kind: 'organisation',
      text,
      from: at,
      bare: at,
      to: at + whole,
      opener: lower.slice(at, at + whole).join(' '),
      isPart: false,
    };
  return null;
}
