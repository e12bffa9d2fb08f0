import { KEPT_WHOLE } from './selection.ts';

/** The letters of words, and in how many articles each stands. */
interface Words {
  readonly letters: readonly string[];
  readonly articles: Int32Array;
}

/** Others are numbers, or too short to be told from one another. */
const WORTH_CORRECTING = /^[a-y]{2,}$/u;

/**
 * The words that a mistyped or unfinished one can be meant to be, in lists of which each holds words half as frequent as the
 * one before, in alphabetical order; on large sites those that stand in two articles or more.
 */
export function listWords({ letters, articles }: Words, all: number): string[] {
  const least = all > KEPT_WHOLE ? 2 : 1;
  const lists = new Map<number, string[]>();
  for (const [word, having] of articles.entries()) {
    const name = letters[word] ?? '';
    if (having < least || !WORTH_CORRECTING.test(name)) continue;
    const frequency = Math.floor(Math.log2(having));
    const list = lists.get(frequency) ?? [];
    lists.set(frequency, list);
    list.push(name);
  }
  return [...lists].sort(([a], [b]) => b - a).map(([, list]) => list.sort().join(' '));
}
