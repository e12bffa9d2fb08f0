import type { Placed } from './alternatives.ts';
import type { Catalogue } from './catalogue.ts';
import { LEVEL } from './lookup.ts';

/** What an article has of a word of the query, or of two neighbours. */
export interface Mentions {
  /** The best level; 0 if there are none. */
  level: number;
  /** How many there are at about that level, weighted by their position. */
  count: number;
}

/** What an article has of a query. */
interface ArticleEvidence {
  readonly article: number;
  readonly words: readonly Mentions[];
  /** For each word together with the next one. */
  readonly pairs: readonly Mentions[];
  /** By word, the alternative that fits best. */
  readonly readings: readonly (Placed | undefined)[];
  /** The level of the whole query in one piece; 0 if it is not in one piece. */
  readonly whole: number;
}

export interface Evidence {
  /** Those with any of the words, in ascending order. */
  readonly articles: readonly ArticleEvidence[];
  /** By word, how many times it stands beside the next one as typed. */
  readonly beside: readonly number[];
}

/** How much a mention counts, by its position. */
const WEIGHT = { headline: 5, standfirst: 2.5, lede: 1.6, body: 1 } as const;
/** Slots of the body that are its lede. */
const LEDE = 90;
/** Two neighbours of the query count together if at most this many words stand between them. */
const NEAR = 5;
/** How much they then count, compared with standing side by side. */
const NEAR_SHARE = 0.35;
/** In a headline, a query of at least this many words may be interrupted. Each word between lowers its level, to this level at most. */
const GAPS = { words: 3, cost: 12, least: 66 } as const;
/** Levels this close are one kind of match. */
const CLASS = 20;

/** The slots of an alternative that are not read yet, and which part of each stands for one word of the query. */
interface Unread {
  readonly read: Placed;
  readonly from: number;
  readonly to: number;
  next: number;
}

/** Where a word of the query stands in an article. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly read: Placed;
}

/** What the articles have of a query of `size` words. */
export function readEvidence(
  alternatives: readonly Placed[],
  size: number,
  catalogue: Catalogue,
): Evidence {
  const { starts, headlines, standfirsts } = catalogue;
  const unread = Array.from({ length: size }, (_, word) => unreadOf(alternatives, word));
  const all = unread.flat();
  const articles: ArticleEvidence[] = [];
  const beside = Array<number>(size).fill(0);
  let article = 0;
  for (;;) {
    let slot = Number.POSITIVE_INFINITY;
    for (const { read, next } of all) slot = Math.min(slot, read.slots[next] ?? slot);
    if (slot === Number.POSITIVE_INFINITY) return { articles, beside };
    article = articleOf(slot, starts, article);
    const [start, end] = [starts[article] ?? 0, starts[article + 1] ?? 0];
    const headline = start + (headlines[article] ?? 0);
    const standfirst = headline + (standfirsts[article] ?? 0);
    const places = unread.map((each) => takePlaces(each, end));
    articles.push({ article, ...readArticle(places, beside, [headline, standfirst]) });
  }
}

/** The words of a query that an alternative replaces share its slots evenly: one starts exactly where the one before ends. */
const unreadOf = (alternatives: readonly Placed[], word: number): Unread[] =>
  alternatives.flatMap((read) => {
    const { start, end, words } = read;
    const at = (place: number): number => ((place - start) * words.length) / (end - start);
    return start <= word && word < end ? [{ read, from: at(word), to: at(word + 1), next: 0 }] : [];
  });

/** The places before a slot, in order. A place that two alternatives explain counts for both, but what was typed is one. */
function takePlaces(unread: readonly Unread[], before: number): Place[] {
  const places: Place[] = [];
  let sources = 0;
  for (const each of unread) {
    const { slots } = each.read;
    if ((slots[each.next] ?? before) < before) sources += 1;
    for (; (slots[each.next] ?? before) < before; each.next += 1) {
      const slot = slots[each.next] ?? 0;
      places.push({ start: slot + each.from, end: slot + each.to, read: each.read });
    }
  }
  if (sources < 2) return places;
  places.sort((a, b) => a.start - b.start || a.end - b.end || b.read.level - a.read.level);
  return places.filter(({ start, end, read }, at) => {
    const same = places[at - 1];
    const isSame = same?.start === start && same.end === end;
    return !isSame || (read.reason !== 'typed' && same.read.reason !== 'typed');
  });
}

function readArticle(
  places: readonly (readonly Place[])[],
  beside: number[],
  [headline, standfirst]: readonly [headline: number, standfirst: number],
): Omit<ArticleEvidence, 'article'> {
  const nothing = (): Mentions => ({ level: 0, count: 0 });
  const [words, pairs] = [places.map(nothing), places.map(nothing)];
  const readings = places.map((): Placed | undefined => undefined);
  const mayInterrupt = places.length >= GAPS.words;
  /** By place of the last word, the level of the piece from the first word on that ends there. */
  let pieces: number[] = [];
  for (const [word, found] of places.entries()) {
    const [own = nothing(), pair = nothing()] = [words[word], pairs[word - 1]];
    const last = places[word - 1] ?? [];
    let near = 0;
    const grown = found.map(({ start, read }) => {
      const weight = weightAt(start, headline, standfirst);
      if (read.level > own.level) readings[word] = read;
      mention(own, read.level, weight);
      if (word === 0) return read.level;
      while ((last[near]?.start ?? start) < start - NEAR - 1) near += 1;
      let [piece, side, close] = [0, 0, 0];
      for (let at = near; at < last.length; at += 1) {
        const left = last[at];
        if (!left || left.start > start + NEAR) break;
        const fit = Math.min(left.read.level, read.level);
        const gap = start - left.end;
        if (gap === 0) side = Math.max(side, fit);
        else if (left.start !== start) close = Math.max(close, fit);
        const level = Math.min(pieces[at] ?? 0, read.level) - gap * GAPS.cost;
        const isInterrupted = gap > 0 && mayInterrupt && start < headline && level >= GAPS.least;
        if (gap === 0 || isInterrupted) piece = Math.max(piece, level);
      }
      if (side >= LEVEL.known) beside[word - 1] = (beside[word - 1] ?? 0) + 1;
      if (side > 0) mention(pair, side, weight);
      else if (close > 0) mention(pair, close * NEAR_SHARE, weight * NEAR_SHARE);
      return piece;
    });
    pieces = grown;
  }
  return { words, pairs, readings, whole: Math.max(0, ...pieces) };
}

function weightAt(slot: number, headline: number, standfirst: number): number {
  if (slot < headline) return WEIGHT.headline;
  if (slot < standfirst) return WEIGHT.standfirst;
  return slot < standfirst + LEDE ? WEIGHT.lede : WEIGHT.body;
}

function mention(mentions: Mentions, level: number, weight: number): void {
  if (level > mentions.level + CLASS) mentions.count = 0;
  if (level > mentions.level - CLASS) mentions.count += weight;
  mentions.level = Math.max(mentions.level, level);
}

/** The article of a slot, searched from `from` on. */
export function articleOf(slot: number, starts: Int32Array, from = 0): number {
  let low = from;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (slot < (starts[middle + 1] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
