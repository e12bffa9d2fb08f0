import { PLAIN } from '../../text/spelling.ts';
import { isFoldedSyllable } from '../../text/vietnamese.ts';
import type { CountedWord } from './counts.ts';
import { KEPT_WHOLE } from './selection.ts';

/** Other words are numbers, or too short to be told apart. */
const WORTH_CORRECTING = /^[a-y]{2,}$/u;

/**
 * The words that a mistyped or unfinished one can mean, by their first letter. Each list holds words half as frequent as the
 * one before, in alphabetical order. Lists of all letters at the same index hold words of the same frequency. A word of only
 * one article may be a misprint: it is listed if it is a name, or on a small site if it is a Vietnamese syllable. `all` is the
 * number of articles.
 */
export function listWords(words: Iterable<CountedWord>, all: number): Map<string, string[]> {
  /** By frequency, then by letters, the marks of words with these letters. */
  const lists = new Map<number, Map<string, string[]>>();
  for (const { spelling, articles, isName } of words) {
    const { letters, marks } = spelling;
    const isKnown = articles > 1 || isName || (all <= KEPT_WHOLE && isFoldedSyllable(letters));
    if (articles < 1 || !isKnown || !WORTH_CORRECTING.test(letters)) continue;
    const frequency = Math.floor(Math.log2(articles));
    const list = lists.get(frequency) ?? new Map<string, string[]>();
    lists.set(frequency, list);
    list.set(letters, [...(list.get(letters) ?? []), marks]);
  }
  const sorted = [...lists].sort(([a], [b]) => b - a).map(([, list]) => list);
  const byBeginning = new Map<string, string[][]>();
  for (const [place, list] of sorted.entries()) {
    for (const word of list) {
      const beginning = word[0].charAt(0);
      const ofLetter = byBeginning.get(beginning) ?? sorted.map(() => []);
      byBeginning.set(beginning, ofLetter);
      ofLetter[place]?.push(listed(word));
    }
  }
  return new Map(
    [...byBeginning]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([beginning, ofLetter]) => [beginning, ofLetter.map((list) => list.sort().join(' '))]),
  );
}

/** Smaller lists share a file: each would be smaller than the cost of a request. */
const FILE_SIZE = 5000;

/** The lists of letters that follow each other together, by these letters. */
export function groupWords(
  byBeginning: ReadonlyMap<string, readonly string[]>,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  let letters = '';
  let lists: string[] = [];
  for (const [beginning, own] of byBeginning) {
    letters += beginning;
    lists = own.map((list, place) => [lists[place] ?? '', list].filter(Boolean).join(' '));
    if (lists.reduce((sum, { length }) => sum + length, 0) < FILE_SIZE) continue;
    groups.set(letters, lists);
    [letters, lists] = ['', []];
  }
  if (letters !== '') groups.set(letters, lists);
  return groups;
}

function listed([letters, marks]: readonly [string, readonly string[]]): string {
  const all = [...marks].sort().join('');
  return all === PLAIN ? letters : `${letters}z${all}`;
}
