import type { Catalogue } from './index-reader.ts';
import { type Places, SCALE } from './lattice.ts';
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

/** How much a mention counts, by where it stands. */
const WEIGHT = { headline: 5, standfirst: 2.5, lede: 1.6, body: 1 } as const;
/** Slots of the body that are its lede. */
const LEDE = 90;
/** Two neighbours of the query with at most so many words between them still have to do with each other. */
const NEAR = 5;
/** How much that counts beside standing next to each other. */
const NEAR_SHARE = 0.35;
/** How many words may stand between those of a query in a headline that leads, and from how many words on. */
const GAPS = { most: 2, words: 3 } as const;
/** How much of a word's weight its own mentions have; the rest is that of the pairs with its neighbours. */
const OWN_SHARE = 0.5;
/** Okapi BM25: how soon further mentions stop to count, and how much an article's length does. */
const [SATURATION, LENGTH_SHARE] = [1.2, 0.6];

/** From this level on, a query in one piece leads. */
const LEADING = 85;

/** What one article has of each word, or of each pair of neighbours. */
interface Feature {
  /** The best level. */
  readonly level: Float32Array;
  /** Mentions at about that level, weighted by place. */
  readonly mentions: Float32Array;
}

const feature = (size: number): Feature => ({
  level: new Float32Array(size),
  mentions: new Float32Array(size),
});

/** Levels that close are one kind of match. */
const CLASS = 20;

function mention({ level, mentions }: Feature, at: number, found: number, weight: number): void {
  const best = level[at] ?? 0;
  if (found > best + CLASS) mentions[at] = 0;
  if (found > best) level[at] = found;
  if (found > best - CLASS) mentions[at] = (mentions[at] ?? 0) + weight;
}

/** What each word of a query weighs, and each with the next one. */
interface Weights {
  readonly words: readonly number[];
  readonly pairs: readonly { readonly weight: number; readonly cohesion: number }[];
  /** The coverage of an article that has all. */
  readonly most: number;
  /** By word, how many articles have it as typed. */
  readonly typed: Int32Array;
  /** Slots of an article, on average. */
  readonly length: number;
}

/** Every article that has any of the words, in ascending order. `telling` is what `tellingOf` gives. At most 31 words. */
export function score(
  words: readonly Places[],
  telling: readonly number[],
  catalogue: Catalogue,
): Match[] {
  const read = readArticles(words, catalogue);
  const weights = weigh(words, telling, read, catalogue);
  return read.articles.map((article, at) => {
    const length = (catalogue.starts[article + 1] ?? 0) - (catalogue.starts[article] ?? 0);
    const whole = read.whole[at] ?? 0;
    return {
      article,
      ...scoreArticle(words, read, at, length, weights),
      whole,
      leads: Math.max(whole, read.headline[at] ?? 0) >= LEADING,
      readings: read.readings.subarray(at * words.length, (at + 1) * words.length),
    };
  });
}

function weigh(
  words: readonly Places[],
  telling: readonly number[],
  read: Articles,
  { articles: all, starts }: Catalogue,
): Weights {
  const size = words.length;
  const slots = starts[all] ?? 1;
  const [own, typed] = counter(read.own, size, read.articles.length);
  const [pairs, typedPairs] = counter(read.pairs, size, read.articles.length);
  const rarity = (having: number): number => Math.max(0.1, Math.log((all + 1) / (having + 0.5)));
  const ofWords = words.map(
    (_, word) => rarity(typed[word] || own[word] || 0) * (telling[word] ?? 1),
  );
  const ofPairs = words.map((_, word) => {
    const having = typedPairs[word] || pairs[word] || 0;
    if (word + 1 >= size || having === 0) return { weight: 0, cohesion: 0 };
    const together = (telling[word] ?? 1) * (telling[word + 1] ?? 1);
    return {
      weight: rarity(having) * together,
      cohesion: cohesion(words, word, read.beside[word] ?? 0, slots),
    };
  });
  return {
    words: ofWords,
    pairs: ofPairs,
    most:
      ofWords.reduce((sum, each) => sum + each * OWN_SHARE, 0) +
      ofPairs.reduce((sum, { weight, cohesion }) => sum + weight * cohesion, 0),
    typed,
    length: slots / Math.max(1, all),
  };
}

function scoreArticle(
  words: readonly Places[],
  read: Articles,
  at: number,
  length: number,
  weights: Weights,
): Pick<Match, 'score' | 'coverage' | 'present' | 'typed'> {
  const slow = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / weights.length);
  const saturated = (mentions: number): number => (mentions * (SATURATION + 1)) / (mentions + slow);
  let [total, covered, present, typed] = [0, 0, 0, 0];
  for (const [word, { cut }] of words.entries()) {
    const cell = at * words.length + word;
    const level = read.own.level[cell] ?? 0;
    if (level > 0) present |= 1 << word;
    if (level >= LEVEL.letters) typed |= 1 << word;
    const fit = level / LEVEL.exact;
    const weight = (weights.words[word] ?? 0) * OWN_SHARE;
    total += weight * fit * saturated(read.own.mentions[cell] ?? 0);
    // Where articles have the word as typed, others do not have it.
    const isOther = (weights.typed[word] ?? 0) > 0 && level < LEVEL.letters;
    covered += weight * (cut && level === 0 ? 1 : isOther ? 0 : fit);
    const pair = weights.pairs[word];
    if (!pair || pair.weight === 0) continue;
    const pairFit = (read.pairs.level[cell] ?? 0) / LEVEL.exact;
    total += pair.weight * pairFit * saturated(read.pairs.mentions[cell] ?? 0);
    covered += pair.weight * pair.cohesion * pairFit;
  }
  return { score: total, coverage: covered / weights.most, present, typed };
}

/** How many articles have each word or pair; how many as typed. */
function counter({ level }: Feature, size: number, count: number): [Int32Array, Int32Array] {
  const having = new Int32Array(size);
  const typed = new Int32Array(size);
  for (let cell = 0; cell < size * count; cell += 1) {
    const found = level[cell] ?? 0;
    const word = cell % size;
    if (found > 0) having[word] = (having[word] ?? 0) + 1;
    if (found >= LEVEL.letters) typed[word] = (typed[word] ?? 0) + 1;
  }
  return [having, typed];
}

/** Two words stand together so many times more often than by chance if they are one, and at least a few times. */
const TOGETHER = { times: 30, least: 2 } as const;

/** How much a word and the next one are one word, from 0 to 1, by how many times they stand side by side. */
function cohesion(words: readonly Places[], word: number, beside: number, slots: number): number {
  const [first, second] = [words[word], words[word + 1]];
  if (!first || !second || beside <= TOGETHER.least) return 0;
  const byChance = Math.max(1e-9, (typedPlaces(first) * typedPlaces(second)) / slots);
  const times = (beside - TOGETHER.least) / byChance;
  return Math.min(1, Math.max(0, Math.log(times) / Math.log(TOGETHER.times)));
}

const typedPlaces = ({ quality }: Places): number =>
  quality.reduce((sum, level) => sum + Number(level >= LEVEL.letters), 0);

interface Articles {
  readonly articles: number[];
  readonly own: Feature;
  readonly pairs: Feature;
  /** By word, how many times it stands beside the next one as typed. */
  readonly beside: Int32Array;
  readonly whole: number[];
  /** The level of the query in the headline, 0 where that has not nearly all of it. */
  readonly headline: number[];
  readonly readings: Uint8Array;
}

/** By word, what a level is worth in a piece: of a word that nobody has as typed, the best there is is as good. */
const worths = (words: readonly Places[]): number[] =>
  words.map(({ quality }) => {
    const best = quality.reduce((most, level) => Math.max(most, level), 0);
    return best > 0 && best < LEVEL.letters ? LEVEL.letters / best : 1;
  });

function readArticles(words: readonly Places[], catalogue: Catalogue): Articles {
  const size = words.length;
  const worth = worths(words);
  const from = words.map(() => 0);
  const to = words.map(() => 0);
  const most = Math.min(
    catalogue.articles,
    words.reduce((sum, { starts }) => sum + starts.length, 0),
  );
  const read: Articles = {
    articles: [],
    own: feature(most * size),
    pairs: feature(most * size),
    beside: new Int32Array(size),
    whole: [],
    headline: [],
    readings: new Uint8Array(most * size),
  };
  let article = 0;
  for (;;) {
    let first = Number.POSITIVE_INFINITY;
    for (const [word, { starts }] of words.entries()) {
      first = Math.min(first, starts[to[word] ?? 0] ?? first);
    }
    if (first === Number.POSITIVE_INFINITY) return read;
    article = articleOf(first / SCALE, catalogue.starts, article);
    const end = (catalogue.starts[article + 1] ?? 0) * SCALE;
    for (const [word, { starts }] of words.entries()) {
      from[word] = to[word] ?? 0;
      let at = from[word];
      while ((starts[at] ?? end) < end) at += 1;
      to[word] = at;
    }
    readArticle(read, words, worth, from, to, bounds(article, catalogue));
    read.articles.push(article);
  }
}

interface Bounds {
  readonly headline: number;
  readonly standfirst: number;
  readonly lede: number;
}

function bounds(article: number, { starts, headlines, standfirsts }: Catalogue): Bounds {
  const headline = (starts[article] ?? 0) + (headlines[article] ?? 0);
  const standfirst = headline + (standfirsts[article] ?? 0);
  return {
    headline: headline * SCALE,
    standfirst: standfirst * SCALE,
    lede: (standfirst + LEDE) * SCALE,
  };
}

const weightAt = (start: number, { headline, standfirst, lede }: Bounds): number =>
  start < headline
    ? WEIGHT.headline
    : start < standfirst
      ? WEIGHT.standfirst
      : start < lede
        ? WEIGHT.lede
        : WEIGHT.body;

function readArticle(
  read: Articles,
  words: readonly Places[],
  worth: readonly number[],
  from: readonly number[],
  to: readonly number[],
  bounds: Bounds,
): void {
  const size = words.length;
  const row = read.articles.length * size;
  /** The level of the piece from the first word on that ends with each place of the word before. */
  let pieces: number[] = [];
  let whole = 0;
  for (const [word, { starts, quality, reading }] of words.entries()) {
    const [first, last] = [from[word] ?? 0, to[word] ?? 0];
    const before = words[word - 1];
    const grown: number[] = [];
    let near = from[word - 1] ?? 0;
    for (let at = first; at < last; at += 1) {
      const start = starts[at] ?? 0;
      const level = quality[at] ?? 0;
      const weight = weightAt(start, bounds);
      if (level > (read.own.level[row + word] ?? 0)) read.readings[row + word] = reading[at] ?? 0;
      mention(read.own, row + word, level, weight);
      const value = level * (worth[word] ?? 1);
      if (!before) {
        grown.push(value);
        continue;
      }
      const least = start - (NEAR + 1) * SCALE;
      while (near < (to[word - 1] ?? 0) && (before.starts[near] ?? 0) < least) near += 1;
      let piece = 0;
      let beside = 0;
      let close = 0;
      for (let left = near; left < (to[word - 1] ?? 0); left += 1) {
        const leftStart = before.starts[left] ?? 0;
        if (leftStart > start + NEAR * SCALE) break;
        const fit = Math.min(before.quality[left] ?? 0, level);
        if (before.ends[left] === start) {
          beside = Math.max(beside, fit);
          piece = Math.max(piece, Math.min(pieces[left - (from[word - 1] ?? 0)] ?? 0, value));
        } else if (leftStart !== start) close = Math.max(close, fit);
      }
      if (beside >= LEVEL.letters) read.beside[word - 1] = (read.beside[word - 1] ?? 0) + 1;
      if (beside > 0) mention(read.pairs, row + word - 1, beside, weight);
      else if (close > 0)
        mention(read.pairs, row + word - 1, close * NEAR_SHARE, weight * NEAR_SHARE);
      grown.push(piece);
    }
    pieces = grown;
  }
  for (const each of pieces) whole = Math.max(whole, each);
  read.whole.push(whole);
  read.headline.push(levelInHeadline(words, worth, from, to, bounds.headline));
}

/** The level of a query whose words stand in the headline in order, nearly one after the other; 0 if they do not. */
function levelInHeadline(
  words: readonly Places[],
  worth: readonly number[],
  from: readonly number[],
  to: readonly number[],
  end: number,
): number {
  if (words.length < GAPS.words) return 0;
  let best = 0;
  const [first] = words;
  for (let at = from[0] ?? 0; at < (to[0] ?? 0) && (first?.starts[at] ?? end) < end; at += 1) {
    let reached = first?.ends[at] ?? 0;
    let level = (first?.quality[at] ?? 0) * (worth[0] ?? 1);
    let gaps = 0;
    for (let word = 1; word < words.length && level > 0; word += 1) {
      const { starts, ends, quality } = words[word] as Places;
      let next = from[word] ?? 0;
      while (next < (to[word] ?? 0) && (starts[next] ?? end) < reached) next += 1;
      const start = next < (to[word] ?? 0) ? (starts[next] ?? end) : end;
      gaps += (start - reached) / SCALE;
      if (start >= end || gaps > GAPS.most) level = 0;
      else level = Math.min(level, (quality[next] ?? 0) * (worth[word] ?? 1));
      reached = ends[next] ?? 0;
    }
    best = Math.max(best, level);
  }
  return best;
}

/** The article that a slot belongs to, searched from `from` on. */
export function articleOf(slot: number, starts: Int32Array, from = 0): number {
  // Most often the next one or one close by; else by halves.
  for (let near = from; near < from + 8; near += 1) {
    if (slot < (starts[near + 1] ?? 0)) return near;
  }
  let low = from;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (slot < (starts[middle + 1] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Scores that differ by less than this share of the best are equal. */
const EQUAL = 1 / 20;

/** Best first; of equals the newer. */
export function byRelevance(matches: readonly Match[]): (a: Match, b: Match) => number {
  const best = Math.max(...matches.map((each) => each.score), Number.MIN_VALUE);
  const step = ({ score }: Match): number => Math.round(score / (best * EQUAL));
  return (a, b) => Number(b.leads) - Number(a.leads) || step(b) - step(a) || b.article - a.article;
}
