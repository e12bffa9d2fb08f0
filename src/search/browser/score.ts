import type { Evidence, Feature } from './evidence.ts';
import type { Catalogue } from './index-reader.ts';
import type { Places } from './lattice.ts';
import { LEVEL } from './occurrences.ts';

/** An article that has words of the query. */
export interface Match {
  readonly article: number;
  /** How much it is about the query. Comparable within one search. */
  readonly score: number;
  /** The coverage: how much of the query it has, from 0 to 1. Rare words count more. */
  readonly coverage: number;
  /** Bits of the words that it has, and of those with the letters and marks typed. */
  readonly present: number;
  readonly typed: number;
  /** The level of the whole query in one piece; 0 if it is not in one piece. */
  readonly whole: number;
  /** Whether it has the whole query in one piece, or its headline nearly has. */
  readonly leads: boolean;
  /** By word, the number of the reading that fits best; see `Places`. */
  readonly readings: Uint8Array;
}

/** The share of a word's weight that its own mentions get. Pairs with its neighbours get the rest. */
const OWN_SHARE = 0.5;
/** Okapi BM25: how soon further mentions count less, and how much the length of an article matters. */
const [SATURATION, LENGTH_SHARE] = [1.2, 0.6];

/** The weight of each word of a query, and of each word with the next one. */
interface Weights {
  readonly words: readonly number[];
  readonly pairs: readonly { readonly weight: number; readonly cohesion: number }[];
  /** The coverage of an article that has everything. */
  readonly most: number;
  /** By word, whether articles have it as typed, and whether the index may know only some of them. */
  readonly isTyped: readonly boolean[];
  readonly isCut: readonly boolean[];
  /** The average number of slots of an article. */
  readonly length: number;
}

/** Scores every article with any of the words. `telling` is what `tellingOf` returns. */
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
    // If some articles have the word as typed, other spellings do not count.
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

/** Two words are one if they stand together this many times more often than by chance, and at least a few times. */
const TOGETHER = { times: 30, least: 2 } as const;

/** How much two words are one, from 0 to 1, by how often they stand side by side. */
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

/** Best first. Of equal scores, the newer article first. */
export function byRelevance(matches: readonly Match[]): (a: Match, b: Match) => number {
  const best = Math.max(...matches.map((each) => each.score), Number.MIN_VALUE);
  const step = ({ score }: Match): number => Math.round(score / (best * EQUAL));
  return (a, b) => Number(b.leads) - Number(a.leads) || step(b) - step(a) || b.article - a.article;
}
