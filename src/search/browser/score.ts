import type { Placed } from './alternatives.ts';
import type { Catalogue } from './catalogue.ts';
import type { Evidence, Mentions } from './evidence.ts';
import { LEVEL } from './lookup.ts';
import { tellingWords, type Word } from './query.ts';

/** An article that has words of the query. */
export interface Match {
  readonly article: number;
  /** How much it is about the query. Comparable within one search. */
  readonly score: number;
  /** The coverage: how much of the query it has, from 0 to 1. Rare words count more. */
  readonly coverage: number;
  /** The level of the whole query in one piece; 0 if it is not in one piece. */
  readonly whole: number;
  /** Whether it has the whole query in one piece, or its headline nearly has. */
  readonly leads: boolean;
  /** By word of the query, the alternative that fits best; `undefined` if it has none. */
  readonly readings: readonly (Placed | undefined)[];
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
/** Two words are one if they stand together this many times more often than by chance, and at least a few times. */
const TOGETHER = { times: 30, least: 2 } as const;

/** What a word of the query, or a word with the next one, counts for. */
interface Weight {
  readonly weight: number;
  /** Its share in the coverage. */
  readonly share: number;
}

/** Scores every article with any of the words. */
export function score(
  evidence: Evidence,
  words: readonly Word[],
  alternatives: readonly Placed[],
  { articles: all, starts, cut }: Catalogue,
): Match[] {
  const slots = starts[all] ?? 1;
  const telling = tellingWords(words);
  /** In how many articles a word, or a pair, is at this level at least. */
  const having = (of: 'words' | 'pairs', word: number, least: number): number =>
    evidence.articles.reduce((sum, each) => sum + Number((each[of][word]?.level ?? 0) >= least), 0);
  const rarity = (of: 'words' | 'pairs', word: number): number => {
    const count = having(of, word, LEVEL.letters) || having(of, word, 1);
    return Math.max(0.1, Math.log((all + 1) / (count + 0.5)));
  };
  const ofWords = words.map((_, word): Weight => {
    const weight = rarity('words', word) * (telling[word] ?? 1) * OWN_SHARE;
    return { weight, share: weight };
  });
  const known = words.map((_, word) => knownPlaces(alternatives, word));
  const ofPairs = words.slice(1).map((_, word): Weight => {
    if (having('pairs', word, 1) === 0) return { weight: 0, share: 0 };
    const weight = rarity('pairs', word) * (telling[word] ?? 1) * (telling[word + 1] ?? 1);
    const byChance = ((known[word] ?? 0) * (known[word + 1] ?? 0)) / slots;
    return { weight, share: weight * cohesion(evidence.beside[word] ?? 0, byChance) };
  });
  const isTyped = words.map((_, word) => having('words', word, LEVEL.letters) > 0);
  const isKnown = words.every((_, word) => having('words', word, LEVEL.known) > 0);
  const least = words.length < LEADING.words && isKnown ? LEADING.few : LEADING.many;
  const most = [...ofWords, ...ofPairs].reduce((sum, { share }) => sum + share, 0);
  return evidence.articles.map(({ article, words: own, pairs, whole, readings }) => {
    const length = (starts[article + 1] ?? 0) - (starts[article] ?? 0);
    const slow = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length * all) / slots);
    let [score, covered] = [0, 0];
    const add = ({ level, count }: Mentions, { weight }: Weight): number => {
      score += (weight * level * count * (SATURATION + 1)) / (count + slow) / LEVEL.exact;
      return level / LEVEL.exact;
    };
    for (const [word, weight] of ofWords.entries()) {
      const fit = add(own[word] ?? NOTHING, weight);
      // If some articles have the word as typed, other spellings do not count.
      const isOther = isTyped[word] && fit < LEVEL.letters / LEVEL.exact;
      const isCut = cut.has(words[word]?.spelling.letters ?? '');
      covered += weight.share * (isCut && fit === 0 ? 1 : isOther ? 0 : fit);
    }
    for (const [word, pair] of ofPairs.entries())
      covered += pair.share * add(pairs[word] ?? NOTHING, pair);
    return { article, score, coverage: covered / most, whole, readings, leads: whole >= least };
  });
}

const NOTHING: Mentions = { level: 0, count: 0 };

/** How much two words are one, from 0 to 1, by how often they stand side by side. */
function cohesion(beside: number, byChance: number): number {
  if (beside <= TOGETHER.least) return 0;
  const times = (beside - TOGETHER.least) / Math.max(1e-9, byChance);
  return Math.min(1, Math.max(0, Math.log(times) / Math.log(TOGETHER.times)));
}

/** The number of places of a word as typed, or of the same in other words. */
const knownPlaces = (alternatives: readonly Placed[], word: number): number =>
  alternatives.reduce(
    (sum, { start, end, level, slots }) =>
      start <= word && word < end && level >= LEVEL.known ? sum + slots.length : sum,
    0,
  );

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
  const isTyped = ({ readings }: Match, word: number): boolean =>
    (readings[word]?.level ?? 0) >= LEVEL.letters;
  const typed = [...(matches[0]?.readings.keys() ?? [])].filter((word) =>
    matches.some((each) => isTyped(each, word)),
  );
  return (match) => match.whole < LEVEL.letters && typed.some((word) => !isTyped(match, word));
}
