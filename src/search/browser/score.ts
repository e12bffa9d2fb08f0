import type { Evidence, Feature } from './evidence.ts';
import type { Catalogue } from './index-reader.ts';
import type { Places } from './lattice.ts';
import { LEVEL } from './occurrences.ts';

/** An article that has words of the query. */
export interface Match {
  readonly article: number;
  /** How much it is about the query; comparable within one search. */
  readonly score: number;
  /** How much of the query it has, from 0 to 1, with the words that tell more counting more. */
  readonly coverage: number;
  /** Bits of the words that it has, and of those that it has with the letters and marks typed. */
  readonly present: number;
  readonly typed: number;
  /** The level of the whole query in one piece, 0 if it has no such. */
  readonly whole: number;
  /** Whether it has the whole query in one piece, or its headline does nearly so. */
  readonly leads: boolean;
  /** By word, the reading that fits best; see `Places`. */
  readonly readings: Uint8Array;
}

/** How much of a word's weight its own mentions have; the rest is that of the pairs with its neighbours. */
const OWN_SHARE = 0.5;
/** Okapi BM25: how soon further mentions stop to count, and how much an article's length does. */
const [SATURATION, LENGTH_SHARE] = [1.2, 0.6];

/** What each word of a query weighs, and each with the next one. */
interface Weights {
  readonly words: readonly number[];
  readonly pairs: readonly { readonly weight: number; readonly cohesion: number }[];
  /** The coverage of an article that has all. */
  readonly most: number;
  /** By word, whether articles have it as typed, and whether the index may know only some that have it. */
  readonly isTyped: readonly boolean[];
  readonly isCut: readonly boolean[];
  /** Slots of an article, on average. */
  readonly length: number;
}

/** Scores every article that has any of the words. `telling` is what `tellingOf` gives. */
export function score(
  evidence: Evidence,
  words: readonly Places[],
  telling: readonly number[],
  catalogue: Catalogue,
): Match[] {
  const weights = weigh(evidence, words, telling, catalogue);
  const { starts } = catalogue;
  return evidence.articles.map((article, at) =>
    match(evidence, at, (starts[article + 1] ?? 0) - (starts[article] ?? 0), weights),
  );
}

function weigh(
  { articles, own, pairs, beside }: Evidence,
  words: readonly Places[],
  telling: readonly number[],
  { articles: all, starts }: Catalogue,
): Weights {
  const size = words.length;
  const slots = starts[all] ?? 1;
  const rarity = (having: number): number => Math.max(0.1, Math.log((all + 1) / (having + 0.5)));
  const count = ({ level }: Feature, word: number, least: number): number => {
    let having = 0;
    for (let cell = word; cell < articles.length * size; cell += size) {
      if ((level[cell] ?? 0) >= least) having += 1;
    }
    return having;
  };
  const typed = words.map((_, word) => count(own, word, LEVEL.letters));
  const ofWords = words.map(
    (_, word) => rarity(typed[word] || count(own, word, 1)) * (telling[word] ?? 1),
  );
  const ofPairs = words.map((first, word) => {
    const [second] = words.slice(word + 1);
    const having = second ? count(pairs, word, LEVEL.letters) || count(pairs, word, 1) : 0;
    if (!second || having === 0) return { weight: 0, cohesion: 0 };
    const together = (telling[word] ?? 1) * (telling[word + 1] ?? 1);
    return {
      weight: rarity(having) * together,
      cohesion: cohesion(first, second, beside[word] ?? 0, slots),
    };
  });
  return {
    words: ofWords,
    pairs: ofPairs,
    most:
      ofWords.reduce((sum, each) => sum + each * OWN_SHARE, 0) +
      ofPairs.reduce((sum, { weight, cohesion }) => sum + weight * cohesion, 0),
    isTyped: typed.map((having) => having > 0),
    isCut: words.map(({ cut }) => cut),
    length: slots / Math.max(1, all),
  };
}

function match(evidence: Evidence, at: number, length: number, weights: Weights): Match {
  const { articles, own, pairs, readings } = evidence;
  const size = weights.words.length;
  const slow = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / weights.length);
  const saturated = (mentions: number): number => (mentions * (SATURATION + 1)) / (mentions + slow);
  let [score, covered, present, typed] = [0, 0, 0, 0];
  for (let word = 0; word < size; word += 1) {
    const cell = at * size + word;
    const level = own.level[cell] ?? 0;
    if (level > 0) present |= 1 << word;
    if (level >= LEVEL.letters) typed |= 1 << word;
    const fit = level / LEVEL.exact;
    const weight = (weights.words[word] ?? 0) * OWN_SHARE;
    score += weight * fit * saturated(own.mentions[cell] ?? 0);
    // Where articles have the word as typed, others do not have it.
    const isOther = weights.isTyped[word] && level < LEVEL.letters;
    covered += weight * (weights.isCut[word] && level === 0 ? 1 : isOther ? 0 : fit);
    const pair = weights.pairs[word];
    if (!pair || pair.weight === 0) continue;
    const pairFit = (pairs.level[cell] ?? 0) / LEVEL.exact;
    score += pair.weight * pairFit * saturated(pairs.mentions[cell] ?? 0);
    covered += pair.weight * pair.cohesion * pairFit;
  }
  return {
    article: articles[at] ?? 0,
    ...{ score, coverage: covered / weights.most, present, typed },
    whole: evidence.whole[at] ?? 0,
    leads: evidence.leads[at] === true,
    readings: readings.subarray(at * size, (at + 1) * size),
  };
}

/** Two words stand together so many times more often than by chance if they are one, and at least a few times. */
const TOGETHER = { times: 30, least: 2 } as const;

/** How much two words are one, from 0 to 1, by how many times they stand side by side. */
function cohesion(first: Places, second: Places, beside: number, slots: number): number {
  if (beside <= TOGETHER.least) return 0;
  const byChance = Math.max(1e-9, (typedPlaces(first) * typedPlaces(second)) / slots);
  const times = (beside - TOGETHER.least) / byChance;
  return Math.min(1, Math.max(0, Math.log(times) / Math.log(TOGETHER.times)));
}

const typedPlaces = ({ quality }: Places): number =>
  quality.reduce((sum, level) => sum + Number(level >= LEVEL.letters), 0);

/** Scores that differ by less than this share of the best are equal. */
const EQUAL = 1 / 20;

/** Best first; of equals the newer. */
export function byRelevance(matches: readonly Match[]): (a: Match, b: Match) => number {
  const best = Math.max(...matches.map((each) => each.score), Number.MIN_VALUE);
  const step = ({ score }: Match): number => Math.round(score / (best * EQUAL));
  return (a, b) => Number(b.leads) - Number(a.leads) || step(b) - step(a) || b.article - a.article;
}
