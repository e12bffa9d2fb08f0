import { isAlike, PLAIN, type Spelling, spell } from '../../text/spelling.ts';
import { type Alternative, textOf } from './alternatives.ts';
import {
  type Correction,
  completions,
  corrections,
  type Lists,
  splitListed,
} from './corrections.ts';
import type { Lattice } from './lattice.ts';
import type { Lookup } from './lookup.ts';
import { isUnaccented } from './occurrences.ts';
import { type Query, readWords, type Word } from './query.ts';
import { findSuspects } from './suspects.ts';

/** How likely a correction was meant, less for each less likely one of the same word; a completion; words found in one. */
const QUALITY = { mistake: 0.65, perOrder: 0.02, completed: 0.8, split: 0.8 } as const;
/** A shorter word is one mistake away from too many others. Alone it does not tell which was meant. */
const TELLING_LETTERS = 4;
/** For how many corrections each spelling is looked up beside the neighbours. */
const PAIRED = 5;

/**
 * Completions of the last word, and corrections of unexplained words. A word is explained by the lists of the words as `typed`,
 * or by an alternative that is `known` to be in articles. The vocabulary is read for the beginnings that most mistakes keep, or
 * `everywhere`.
 */
export async function guess(
  lookup: Lookup,
  query: Query,
  { typed, places, alternatives: known }: Lattice,
  everywhere: boolean,
): Promise<Alternative[]> {
  const { words, tight } = query;
  const isExplained = (place: number): boolean =>
    known.some(({ start, end }) => start <= place && place < end);
  const isUnknown = (place: number): boolean => typed[place]?.slots.length === 0;
  const suspects = findSuspects(places, lookup.catalogue).filter(
    (place) => words.length > 1 || isUnknown(place),
  );
  // A foreign name split by hyphens: “Hung-ga-ri”.
  const hyphened = tight.filter(([start]) => !isExplained(start));
  const open = isExplained(words.length - 1) ? undefined : unfinishedWord(query);
  if (suspects.length === 0 && hyphened.length === 0 && !open) return [];
  const doubtful = [
    ...suspects.map((place) => words.slice(place, place + 1)),
    ...hyphened.map((range) => words.slice(...range)),
    ...(open ? [words.slice(-1)] : []),
  ];
  const lists = await lookup.listed(everywhere ? undefined : beginningsOf(doubtful.flat()));
  const accented = !isUnaccented(words);
  return [
    ...suspects.flatMap((place) => correct(words, place, isUnknown(place), lists, accented)),
    ...hyphened.flatMap(([start, end]) => {
      const spelling = spell(textOf(words.slice(start, end), ''));
      return corrections(spelling, lists, { accented }).map((each, order) =>
        toMistake(start, end, [wordOf(each, accented)], order),
      );
    }),
    ...(open ? complete(words, open, lists) : []),
  ];
}

/** Beginnings that sound alike. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ s: 'x', x: 's', c: 'tk', t: 'c', d: 'gr', g: 'dr', r: 'dg', l: 'n', n: 'l', k: 'c' },
};

/** The first letters of possible corrections and splits, unless the first letter is mistyped. */
const beginningsOf = (words: readonly Word[]): string[] => {
  const letters = words.flatMap(({ spelling }) => [...spelling.letters]);
  const first = words.map(({ spelling }) => ALIKE[spelling.letters.charAt(0)] ?? '');
  return [...new Set([...letters, ...first.join('')])];
};

const unfinishedWord = ({ words, unfinished }: Query): Spelling | undefined => {
  const last = unfinished ? words.at(-1)?.spelling : undefined;
  return last && last.letters.length > 1 ? last : undefined;
};

const toMistake = (
  start: number,
  end: number,
  words: readonly Word[],
  order: number,
  mistaken = start,
): Alternative => ({
  ...{ start, end, words, mistaken, reason: 'mistake' },
  quality: QUALITY.mistake - QUALITY.perOrder * order,
});

/** The word of a correction. In a query without accents it may have any marks. */
function wordOf({ letters, marks }: Correction, accented: boolean): Word {
  const [only] = marks;
  return { text: letters, spelling: { letters, marks: (accented && only) || PLAIN } };
}

/**
 * The corrections of one word. Corrections of a short word, or of one that articles have, are looked up together with the words
 * beside it. Others are looked up together with them and alone.
 */
function correct(
  words: readonly Word[],
  place: number,
  isUnknown: boolean,
  lists: Lists,
  accented: boolean,
): Alternative[] {
  const spelling = words[place]?.spelling ?? spell('');
  const near = corrections(spelling, lists, { accented, explained: !isUnknown });
  const isTelling = isUnknown && (words.length === 1 || spelling.letters.length >= TELLING_LETTERS);
  const [before, after] = [
    words.slice(Math.max(0, place - 1), place),
    words.slice(place + 1, place + 2),
  ];
  const [start, end] = [place - before.length, place + 1 + after.length];
  const found = near.flatMap((each, order) => {
    const forms = accented && each.marks.length > 0 ? each.marks : [PLAIN];
    return forms.flatMap((marks): Alternative[] => {
      const meant = wordOf({ letters: each.letters, marks: [marks] }, accented);
      const alone = isTelling ? [toMistake(place, place + 1, [meant], order)] : [];
      if (words.length === 1 || order >= PAIRED) return alone;
      const beside = toMistake(start, end, [...before, meant, ...after], order, place);
      return [...alone, { ...beside, isWord: !isUnknown }];
    });
  });
  const parts = isUnknown ? splitListed(spelling.letters, lists) : [];
  return [
    ...found,
    ...parts.map(
      (each): Alternative => ({
        ...{ start: place, end: place + 1, reason: 'split', quality: QUALITY.split },
        words: readWords(each.join(' ')),
      }),
    ),
  ];
}

/**
 * The completions of the last word. In a query with marks, only words in the lists can be told from others with the same first
 * letters.
 */
function complete(words: readonly Word[], open: Spelling, lists: Lists): Alternative[] {
  const range = { start: words.length - 1, end: words.length };
  const rest = { ...range, reason: 'completed', quality: QUALITY.completed } as const;
  if (isAlike(open.marks, PLAIN)) return [{ ...rest, words: words.slice(-1), isBeginning: true }];
  return completions(open, lists).flatMap((each) =>
    each.marks.map((marks) => ({ ...rest, words: [wordOf({ ...each, marks: [marks] }, true)] })),
  );
}
