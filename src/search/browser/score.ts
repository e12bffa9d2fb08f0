import { tellingOf } from '../../text/function-words.ts';
import type { Catalogue } from './catalogue.ts';
import type { Evidence, Feature } from './evidence.ts';
import type { Places } from './lattice.ts';
import { LEVEL } from './lookup.ts';
import { isUnaccented, type Word } from './query.ts';

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
/**
 * The least level at which a query in one piece leads. If it has fewer than three words and articles have them all, other words
 * may match by chance.
 */
const LEADING = { few: LEVEL.known, words: 3, many: 55 } as const;

/** What a word of the query, or a word with the next one, counts for. */
interface Weight {
  readonly weight: number;
  /** Its share in the coverage. */
  readonly share: number;
}

/** What the words of a query count for, by their index. */
interface Weights {
  readonly words: readonly Weight[];
  /** Each word with the next one. */
  readonly pairs: readonly Weight[];
  /** Whether articles have the word as typed. */
  readonly isTyped: readonly boolean[];
}

/** How many articles have a word at this level at least. */
function having({ level }: Feature, word: number, size: number, least: number): number {
  let count = 0;
  for (let cell = word; cell < level.length; cell += size) {
    if ((level[cell] ?? 0) >= least) count += 1;
  }
  return count;
}

function weigh(
  { own, pairs, beside }: Evidence,
  words: readonly Word[],
  places: readonly Places[],
  { articles: all, starts }: Catalogue,
): Weights {
  const size = words.length;
  const telling = tellingOf(
    words.map(({ spelling }) => spelling),
    isUnaccented(words),
  );
  const rarity = (feature: Feature, word: number): number => {
    const count = having(feature, word, size, LEVEL.letters) || having(feature, word, size, 1);
    return Math.max(0.1, Math.log((all + 1) / (count + 0.5)));
  };
  return {
    words: words.map((_, word) => {
      const weight = rarity(own, word) * (telling[word] ?? 1) * OWN_SHARE;
      return { weight, share: weight };
    }),
    pairs: places.slice(1).map((second, word) => {
      const first = places[word] ?? second;
      if (having(pairs, word, size, 1) === 0) return { weight: 0, share: 0 };
      const weight = rarity(pairs, word) * (telling[word] ?? 1) * (telling[word + 1] ?? 1);
      const share = weight * cohesion(first, second, beside[word] ?? 0, starts[all] ?? 1);
      return { weight, share };
    }),
    isTyped: words.map((_, word) => having(own, word, size, LEVEL.letters) > 0),
  };
}

/** Scores every article with any of the words. */
export function score(
  evidence: Evidence,
  words: readonly Word[],
  places: readonly Places[],
  catalogue: Catalogue,
): Match[] {
  const { articles, own, pairs, whole, readings } = evidence;
  const { articles: all, starts, cut } = catalogue;
  const size = words.length;
  const slots = starts[all] ?? 1;
  const weights = weigh(evidence, words, places, catalogue);
  const most = [...weights.words, ...weights.pairs].reduce((sum, { share }) => sum + share, 0);
  const isKnown = words.every((_, word) => having(own, word, size, LEVEL.known) > 0);
  const least = size < LEADING.words && isKnown ? LEADING.few : LEADING.many;
  return articles.map((article, at) => {
    const length = (starts[article + 1] ?? 0) - (starts[article] ?? 0);
    const slow = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length * all) / slots);
    let [score, covered, present, typed] = [0, 0, 0, 0];
    const add = ({ level, mentions }: Feature, cell: number, { weight }: Weight): number => {
      const [fit, count] = [(level[cell] ?? 0) / LEVEL.exact, mentions[cell] ?? 0];
      score += (weight * fit * count * (SATURATION + 1)) / (count + slow);
      return fit;
    };
    for (const [word, weight] of weights.words.entries()) {
      const cell = at * size + word;
      const level = own.level[cell] ?? 0;
      if (level > 0) present |= 1 << word;
      if (level >= LEVEL.letters) typed |= 1 << word;
      const fit = add(own, cell, weight);
      // If some articles have the word as typed, other spellings do not count.
      const isOther = weights.isTyped[word] && level < LEVEL.letters;
      const isCut = cut.has(words[word]?.spelling.letters ?? '');
      covered += weight.share * (isCut && level === 0 ? 1 : isOther ? 0 : fit);
      const pair = weights.pairs[word];
      if (pair) covered += pair.share * add(pairs, cell, pair);
    }
    return {
      ...{ article, score, coverage: covered / most, present, typed, whole: whole[at] ?? 0 },
      leads: (whole[at] ?? 0) >= least,
      readings: readings.subarray(at * size, (at + 1) * size),
    };
  });
}

/** Two words are one if they stand together this many times more often than by chance, and at least a few times. */
const TOGETHER = { times: 30, least: 2 } as const;

/** How much two words are one, from 0 to 1, by how often they stand side by side. */
function cohesion(first: Places, second: Places, beside: number, slots: number): number {
  if (beside <= TOGETHER.least) return 0;
  const byChance = Math.max(1e-9, (knownPlaces(first) * knownPlaces(second)) / slots);
  const times = (beside - TOGETHER.least) / byChance;
  return Math.min(1, Math.max(0, Math.log(times) / Math.log(TOGETHER.times)));
}

/** The number of places of a word as typed, or of the same in other words. */
export const knownPlaces = ({ quality }: Places): number =>
  quality.reduce((sum, level) => sum + Number(level >= LEVEL.known), 0);

/** Scores that differ by less than this share of the best are equal. */
const EQUAL = 1 / 20;

/** Best first. Of equal scores, the newer article first. */
export function byRelevance(matches: readonly Match[]): (a: Match, b: Match) => number {
  const best = Math.max(...matches.map((each) => each.score), Number.MIN_VALUE);
  const step = ({ score }: Match): number => Math.round(score / (best * EQUAL));
  return (a, b) => Number(b.leads) - Number(a.leads) || step(b) - step(a) || b.article - a.article;
}

/**
 * Tells which articles have the words only with other marks than typed, or other words instead, if other articles have them as
 * typed.
 */
export function otherwise(matches: readonly Match[]): (match: Match) => boolean {
  const any = matches.reduce((mask, each) => mask | each.typed, 0);
  return ({ typed, whole }) => (typed & any) !== any && whole < LEVEL.letters;
}
