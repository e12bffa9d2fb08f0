import type { Article } from '../article/article.ts';
import { syllableHashes } from '../text/syllable-hashes.ts';
import { wordsOf } from '../text/tokens.ts';
import { type Bag, pair, termOf } from './bag.ts';
import type { Rarity } from './rarity.ts';

/** The most terms that are told. */
const MOST_TOLD = 6;

/** The strongest common terms of two articles, strongest first: syllables and pairs, as the first article has them. */
export function sharedTerms(
  article: Pick<Article, 'headline' | 'standfirst' | 'blocks'>,
  [bag, other]: readonly [Bag, Bag],
  rarity: Rarity,
): string[] {
  const others = new Map(Array.from(other, (entry) => [termOf(entry), entry]));
  const weights = new Map<number, number>();
  for (const entry of bag) {
    const same = others.get(termOf(entry));
    const weight = same === undefined ? 0 : rarity.weightOf(entry) * rarity.weightOf(same);
    if (weight > 0) weights.set(termOf(entry), weight);
  }
  const names = namesOf(article);
  const told: string[] = [];
  for (const [term] of [...weights].sort(([a, one], [b, other]) => other - one || a - b)) {
    const name = names.get(term);
    // A syllable of a listed pair adds nothing.
    if (name === undefined || told.some((each) => each.split(' ').includes(name))) continue;
    told.push(name);
    if (told.length === MOST_TOLD) break;
  }
  return told;
}

/** How the terms of an article are written. */
function namesOf({
  headline,
  standfirst = '',
  blocks,
}: Parameters<typeof sharedTerms>[0]): Map<number, string> {
  const names = new Map<number, string>();
  for (const text of [headline, standfirst, ...blocks.map((block) => block.text)]) {
    const words = wordsOf(text);
    const hashes = words.map((word) => syllableHashes(word)[0] ?? 0);
    for (const [at, word] of words.entries()) {
      names.set(pair(hashes[at] ?? 0, 0), word);
      if (at > 0) names.set(pair(hashes[at - 1] ?? 0, hashes[at] ?? 0), `${words[at - 1]} ${word}`);
    }
  }
  return names;
}
