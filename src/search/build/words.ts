import { PLAIN, type Spelling } from '../../text/spelling.ts';
import { KEPT_WHOLE } from './selection.ts';

/** Others are numbers, or too short to be told from one another. */
const WORTH_CORRECTING = /^[a-y]{2,}$/u;

/**
 * The words that a mistyped or unfinished one can be meant to be, in lists of which each holds words half as frequent as the
 * one before, in alphabetical order; on large sites those that stand in two articles or more. `having` tells for each word in
 * how many articles it stands, `all` how many there are.
 */
export function listWords(
  words: readonly Spelling[],
  having: ArrayLike<number>,
  all: number,
): string[] {
  const least = all > KEPT_WHOLE ? 2 : 1;
  /** By frequency, then by letters, the marks that words with these letters have. */
  const lists = new Map<number, Map<string, string[]>>();
  for (const [word, { letters, marks }] of words.entries()) {
    const articles = having[word] ?? 0;
    if (articles < least || !WORTH_CORRECTING.test(letters)) continue;
    const frequency = Math.floor(Math.log2(articles));
    const list = lists.get(frequency) ?? new Map<string, string[]>();
    lists.set(frequency, list);
    list.set(letters, [...(list.get(letters) ?? []), marks]);
  }
  return [...lists]
    .sort(([a], [b]) => b - a)
    .map(([, list]) => Array.from(list, listed).sort().join(' '));
}

function listed([letters, marks]: readonly [string, readonly string[]]): string {
  const all = [...marks].sort().join('');
  return all === PLAIN ? letters : `${letters}z${all}`;
}
