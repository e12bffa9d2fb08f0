import { fold } from '../../text/fold.ts';
import { LITTLE } from '../../text/function-words.ts';
import { isAlike, PLAIN, type Spelling, spell } from '../../text/spelling.ts';
import { type Alternative, type Placed, textOf } from './alternatives.ts';
import { completions, corrections, type Lists, splitListed } from './corrections.ts';
import type { Evidence } from './evidence.ts';
import { LEVEL, type Lookup } from './lookup.ts';
import { type Query, readWords, tellingWords, type Word } from './query.ts';

/** A query as far as its words are known. */
export interface Meaning {
  readonly alternatives: readonly Placed[];
  readonly evidence: Evidence;
}

/**
 * How well a correction fits, less for each less likely one of the same word; a completion, likelier than any correction; words
 * found in one.
 */
const FIT = { mistake: 66, perOrder: 2, completed: LEVEL.known, split: 80 } as const;
/** A shorter word is one mistake away from too many others. Alone it does not tell which was meant. */
const TELLING_LETTERS = 4;
/** How many corrections are looked up beside its neighbours. */
const PAIRED = 5;
/** If more words are in doubt, guessing leads nowhere. */
const MOST = 3;

type Range = readonly [start: number, end: number];

/**
 * Completions of the last word, and corrections of doubtful words. The vocabulary is read for the beginnings that most mistakes
 * keep, or `everywhere`.
 */
export async function guess(
  lookup: Lookup,
  { words, tight, unfinished }: Query,
  meaning: Meaning,
  everywhere: boolean,
): Promise<Alternative[]> {
  const isRead = (place: number): boolean =>
    meaning.alternatives.some((each) => each.reason !== 'typed' && covers(each, place));
  const suspects = findSuspects(words, meaning).map((at): Range => [at, at + 1]);
  // A foreign name split by hyphens: “Hung-ga-ri”.
  const ranges = [...suspects, ...tight.filter(([start]) => !isRead(start))];
  const last = words.length - 1;
  const isOpen = unfinished && !isRead(last) && (words[last]?.spelling.letters.length ?? 0) > 1;
  if (isOpen) ranges.push([last, words.length]);
  if (ranges.length === 0) return [];
  const doubtful = ranges.flatMap((range) => words.slice(...range));
  const lists = await lookup.listed(everywhere ? undefined : beginningsOf(doubtful));
  return ranges.flatMap((range, at) => {
    if (isOpen && at === ranges.length - 1) return complete(words, last, lists);
    const isUnknown = range[1] - range[0] > 1 || !isTyped(meaning, range[0]);
    return correct(words, range, isUnknown, lists);
  });
}

const covers = ({ start, end }: Alternative, place: number): boolean =>
  start <= place && place < end;

/** Whether articles have a word of the query as typed. */
export const isTyped = ({ alternatives }: Meaning, place: number): boolean =>
  alternatives.some((each) => each.reason === 'typed' && covers(each, place));

/** The best level of a word of the query; 0 if no article has it. */
export const bestLevel = ({ alternatives }: Meaning, place: number): number =>
  alternatives.reduce((best, each) => (covers(each, place) ? Math.max(best, each.level) : best), 0);

/** Beginnings that sound alike. */
const ALIKE: Readonly<Record<string, string>> = {
  s: 'x',
  x: 's',
  c: 'tk',
  t: 'c',
  d: 'gr',
  g: 'dr',
  r: 'dg',
  l: 'n',
  n: 'l',
  k: 'c',
};

/** The first letters of possible corrections and splits, unless the first letter is mistyped. */
const beginningsOf = (words: readonly Word[]): string[] => {
  const letters = words.map(({ spelling }) => spelling.letters);
  return [...new Set(letters.flatMap((each) => [...each, ...(ALIKE[each.charAt(0)] ?? '')]))];
};

const wordOf = (spelling: Spelling): Word => ({ text: spelling.letters, spelling });

/**
 * What a range of the query can mean if it is one word that was mistyped. If it is short, or articles have it, a correction
 * counts only beside a neighbour.
 */
function correct(
  words: readonly Word[],
  [start, end]: Range,
  isUnknown: boolean,
  lists: Lists,
): Alternative[] {
  const joined = textOf(words.slice(start, end), '');
  const spelling = spell(end - start > 1 ? fold(joined) : joined);
  const [before, after] = [words[start - 1], words[end]];
  const meant = corrections(spelling, lists).map(
    (each, order): Alternative => ({
      start,
      end,
      words: [wordOf(each)],
      reason: 'mistake',
      level: FIT.mistake - FIT.perOrder * order,
    }),
  );
  const isAlone = end - start === words.length;
  if (!isUnknown || (!isAlone && spelling.letters.length < TELLING_LETTERS))
    return meant
      .slice(0, PAIRED)
      .flatMap((each) => [
        ...(before ? [{ ...each, before }] : []),
        ...(after ? [{ ...each, after }] : []),
      ]);
  const parts = splitListed(spelling.letters, lists).map(
    (each): Alternative => ({
      start,
      end,
      words: readWords(each.join(' ')),
      reason: 'split',
      level: FIT.split,
    }),
  );
  return [...meant, ...parts];
}

/**
 * The completions of the last word. In a query with marks, only words in the lists can be told from others with the same first
 * letters.
 */
const complete = (words: readonly Word[], last: number, lists: Lists): Alternative[] =>
  words.slice(last).flatMap((word) => {
    const { spelling } = word;
    const isBeginning = isAlike(spelling.marks, PLAIN);
    const meant = isBeginning ? [word] : completions(spelling, lists).map(wordOf);
    return meant.map(
      (each): Alternative => ({
        start: last,
        end: last + 1,
        words: [each],
        reason: 'completed',
        isBeginning,
        level: FIT.completed,
      }),
    );
  });

/**
 * The indexes of words in the query that may be mistyped, outside of question frames: those that no article has with the typed
 * marks. If there are none, those that stand least often beside their neighbours.
 */
function findSuspects(words: readonly Word[], meaning: Meaning): number[] {
  const telling = tellingWords(words);
  const all = [...words.keys()].filter((place) => (telling[place] ?? 1) >= LITTLE);
  const unknown = all.filter((place) => bestLevel(meaning, place) < LEVEL.known);
  const { beside } = meaning.evidence;
  const together = (place: number): number => (beside[place - 1] ?? 0) + (beside[place] ?? 0);
  const apart = words.length > 1 ? all.sort((a, b) => together(a) - together(b)) : [];
  return (unknown.length > 0 ? unknown : apart).slice(0, MOST);
}
