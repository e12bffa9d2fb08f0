import type { Article } from '../article/article.ts';
import { hashSyllables, mostSyllables } from '../text/syllable-hashes.ts';

/**
 * What an article is about: its terms (syllables and pairs of them) with their counts, ascending by term. A number holds the
 * hash of a term in its upper 27 bits and the count in its lower 5; `termOf` and `countOf` read them.
 */
export type Bag = Uint32Array;

const COUNT_BITS = 5;
/** Larger counts are stored as this. */
const MOST_COUNTED = 2 ** COUNT_BITS - 1;
/** A news article has 300 to 900 terms. More would make a long read cost more than it is worth. */
const MOST_TERMS = 512;
/** How much one occurrence of a term counts, by where it stands. */
const IN_HEADLINE = 3;
const IN_LEDE = 2;

export const termOf = (entry: number): number => entry >>> COUNT_BITS;
export const countOf = (entry: number): number => entry & MOST_COUNTED;

/**
 * The bag of an article's headline, standfirst, body and captions, with at most its 512 most frequent terms. The text must be
 * NFC. Editors' notes do not count: many articles share them.
 */
export function bagOf({
  headline,
  standfirst,
  blocks,
}: Pick<Article, 'headline' | 'standfirst' | 'blocks'>): Bag {
  const texts: [text: string, times: number][] = [[headline, IN_HEADLINE]];
  if (standfirst !== undefined) texts.push([standfirst, IN_LEDE]);
  const body = blocks.filter(({ kind }) => kind !== 'note');
  const lede = standfirst === undefined && body.find(({ kind }) => kind !== 'figure');
  for (const block of body) texts.push([block.text, block === lede ? IN_LEDE : 1]);
  return mostFrequent(count(termsOf(texts)));
}

/** Every term of the texts with its count, ascending. */
function termsOf(texts: readonly (readonly [text: string, times: number])[]): Uint32Array {
  const room = texts.reduce(
    (sum, [text, times]) => sum + 2 * times * mostSyllables(text.length),
    0,
  );
  const terms = new Uint32Array(room);
  const longest = Math.max(...texts.map(([text]) => text.length));
  const syllables = new Int32Array(mostSyllables(longest));
  let size = 0;
  for (const [text, times] of texts) {
    const count = hashSyllables(syllables, text, 0, text.length);
    for (let at = 0; at < count; at += 1) {
      const syllable = syllables[at] ?? 0;
      const alone = pair(syllable, 0);
      const withNext = pair(syllable, syllables[at + 1] ?? 0);
      for (let time = 0; time < times; time += 1) {
        terms[size++] = alone;
        if (at + 1 < count) terms[size++] = withNext;
      }
    }
  }
  return terms.subarray(0, size).sort();
}

/** The term of two syllables by their hashes. If the second is 0, the term of one syllable. */
export function pair(first: number, second: number): number {
  // MurmurHash3's mixing, so that the order of the two and all their bits matter.
  let hash = Math.imul(first ^ (first >>> 16), 0x85ebca6b) + second;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> COUNT_BITS;
}

function count(terms: Uint32Array): Bag {
  const bag = new Uint32Array(terms.length);
  let size = 0;
  for (let at = 0; at < terms.length; size += 1) {
    const term = terms[at] ?? 0;
    const start = at;
    while (terms[at] === term) at += 1;
    bag[size] = (term << COUNT_BITS) | Math.min(at - start, MOST_COUNTED);
  }
  return bag.slice(0, size);
}

// Of equally frequent terms, those with the smaller hashes: two long articles on one subject then keep the same.
function mostFrequent(bag: Bag): Bag {
  if (bag.length <= MOST_TERMS) return bag;
  const having = new Uint32Array(MOST_COUNTED + 1);
  for (const entry of bag) having[countOf(entry)] = (having[countOf(entry)] ?? 0) + 1;
  let least = MOST_COUNTED;
  let room = MOST_TERMS;
  for (; room > (having[least] ?? 0); least -= 1) room -= having[least] ?? 0;
  return bag.filter((entry) => {
    if (countOf(entry) !== least) return countOf(entry) > least;
    room -= 1;
    return room >= 0;
  });
}
