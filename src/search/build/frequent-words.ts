import { KEPT_WHOLE } from './selection.ts';

/** The letters of words, and in how many articles each stands. */
interface Words {
  readonly letters: readonly string[];
  readonly articles: Int32Array;
}

/** How many words every search loads, to complete what is being typed. */
const FREQUENT = 2000;

/** The most frequent words, in lists of which each holds words half as frequent as the one before, in alphabetical order. */
export const frequentWords = (words: Words, articles: number): string[] =>
  lists(byFrequency(words, articles).slice(0, FREQUENT), words);

/** All others that a mistyped word can be corrected to; on large sites those that stand in two articles or more. */
export const otherWords = (words: Words, articles: number): string[] =>
  lists(byFrequency(words, articles).slice(FREQUENT), words);

const ENOUGH_LETTERS = 2;

function byFrequency(words: Words, articles: number): number[] {
  const least = articles > KEPT_WHOLE ? 2 : 1;
  return [...words.letters.keys()]
    .filter(
      (word) =>
        (words.articles[word] ?? 0) >= least &&
        (words.letters[word]?.length ?? 0) >= ENOUGH_LETTERS &&
        /^[a-z]+$/u.test(words.letters[word] ?? ''),
    )
    .sort((a, b) => (words.articles[b] ?? 0) - (words.articles[a] ?? 0));
}

function lists(ranked: readonly number[], words: Words): string[] {
  const byClass = new Map<number, string[]>();
  for (const word of ranked) {
    const frequency = Math.floor(Math.log2(words.articles[word] ?? 1));
    const list = byClass.get(frequency) ?? [];
    byClass.set(frequency, list);
    list.push(words.letters[word] ?? '');
  }
  return [...byClass.values()].map((list) => list.sort().join(' '));
}
