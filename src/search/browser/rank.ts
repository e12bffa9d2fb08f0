import type { Catalogue } from './index-reader.ts';

/**
 * How well a word in an article matches the word asked for. Of guesses and completions, the likelier ones have up to
 * `LIKELIEST` more.
 */
export const LEVEL = {
  guessed: 0,
  completed: 10,
  /** Beside one that has other marks than were typed: of the guesses with the marks typed, the likelier half comes first. */
  guessedWithMarks: 20,
  otherMarks: 25,
  /** Typed with fewer marks, or with d for đ: the sum of sixteen such words is above that of exact ones and one with other marks. */
  letters: 58,
  exact: 60,
} as const;
export const LIKELIEST = 9;

/** Where a word of the query stands in all articles. */
export interface Occurrences {
  /** Ascending. */
  readonly slots: Int32Array;
  /** A level for each slot. */
  readonly levels: Uint8Array;
  /** Whether the index may know only some of the articles that have it. */
  readonly cut: boolean;
}

/** An article that a query finds, with what decides its rank; for all but `missing`, more is better. */
export interface Match {
  readonly article: number;
  /** Words of the query that it does not have. */
  readonly missing: number;
  /** Bits of the words that it has. */
  readonly present: number;
  /** Words that stand in it exactly as in the query, one after the other or with others in place of some between. */
  readonly run: number;
  /** Whether that run is the whole query. */
  readonly whole: boolean;
  /** Neighbours in the query that stand next to each other somewhere in it. */
  readonly pairs: number;
  /** The levels of the words in the run; without a run of two, each word's best. */
  readonly level: number;
  /** Where the run stands: 2 headline, 1 standfirst, 0 body. */
  readonly field: number;
  /** Whether it has the words only with other marks than were typed, where other articles have them as typed. */
  readonly otherwise?: boolean;
}

/** Every article with at least one of the words, in no order. At most 31 words. */
export function match(words: readonly Occurrences[], catalogue: Catalogue): Match[] {
  const places = words.map(({ slots }) => ({ slots, from: 0, to: 0 }));
  const runs = new Runs();
  const matches: Match[] = [];
  let article = 0;
  for (;;) {
    let first = Number.POSITIVE_INFINITY;
    for (const { slots, to } of places) first = Math.min(first, slots[to] ?? first);
    if (first === Number.POSITIVE_INFINITY) return matches;
    article = articleOf(first, catalogue.starts, article);
    const end = catalogue.starts[article + 1] ?? 0;
    for (const place of places) {
      place.from = place.to;
      while ((place.slots[place.to] ?? end) < end) place.to += 1;
    }
    matches.push(matchArticle(article, words, places, runs, catalogue));
  }
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

/** Words of one article on lines: those of a line stand where the query would begin at the same slot. */
class Runs {
  /** The lines that have a word, each once, as slots from the article's first on plus the number of words. */
  readonly lines: number[] = [];
  /** By line, the bits of its words and the sum of their levels. Kept from one article to the next. */
  #masks = new Int32Array(4096);
  #levels = new Int32Array(4096);

  /** Begins another article. */
  clear(lines: number): void {
    if (lines > this.#masks.length) {
      this.#masks = new Int32Array(lines * 2);
      this.#levels = new Int32Array(lines * 2);
    } else for (const line of this.lines) this.#masks[line] = 0;
    this.lines.length = 0;
  }

  add(line: number, bit: number, level: number): void {
    const mask = this.#masks[line] ?? 0;
    if ((mask & bit) !== 0) return;
    if (mask === 0) this.lines.push(line);
    this.#masks[line] = mask | bit;
    this.#levels[line] = (mask === 0 ? 0 : (this.#levels[line] ?? 0)) + level;
  }

  mask(line: number): number {
    return this.#masks[line] ?? 0;
  }

  level(line: number): number {
    return this.#levels[line] ?? 0;
  }
}

function matchArticle(
  article: number,
  words: readonly Occurrences[],
  ranges: readonly { readonly from: number; readonly to: number }[],
  runs: Runs,
  { starts, headlines, standfirsts }: Catalogue,
): Match {
  const start = starts[article] ?? 0;
  const headlineEnd = start + (headlines[article] ?? 0);
  const standfirstEnd = headlineEnd + (standfirsts[article] ?? 0);
  const fieldOf = (slot: number): number => (slot < headlineEnd ? 2 : slot < standfirstEnd ? 1 : 0);

  // The query would begin before the article where its first words stand nowhere.
  const firstLine = start - words.length;
  runs.clear((starts[article + 1] ?? 0) - firstLine);
  let present = 0;
  let missing = 0;
  let best = 0;
  for (const [index, { slots, levels, cut }] of words.entries()) {
    const { from, to } = ranges[index] ?? { from: 0, to: 0 };
    const bit = 1 << index;
    if (from === to) {
      if (!cut) missing += 1;
      continue;
    }
    present |= bit;
    let top = 0;
    for (let at = from; at < to; at += 1) {
      const level = levels[at] ?? 0;
      if (level > top) top = level;
      runs.add((slots[at] ?? 0) - index - firstLine, bit, level);
    }
    best += top;
  }

  let length = 0;
  let level = 0;
  let field = -1;
  let pairMask = 0;
  for (const line of runs.lines) {
    const mask = runs.mask(line);
    pairMask |= mask & (mask >> 1);
    const count = countBits(mask);
    if (count < length) continue;
    const lineLevel = runs.level(line);
    const place = fieldOf(firstLine + line + firstBit(mask));
    const better = count > length || lineLevel > level || (lineLevel === level && place > field);
    if (!better) continue;
    length = count;
    level = lineLevel;
    field = place;
  }
  const spread = countBits(present);
  return {
    article,
    missing,
    present,
    run: length,
    whole: length === words.length,
    pairs: countBits(pairMask),
    level: length > 1 || spread === 1 ? level : best,
    field,
  };
}

const firstBit = (mask: number): number => 31 - Math.clz32(mask & -mask);

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** From so many words on, all but one of them in place tell that the one was mistyped. */
const TELLING = 4;

/** The longest run that a match can lack one word of and still stand before those that have all words, but apart. */
export function nearlyWhole(matches: readonly Match[], words: number): number {
  const run = words - 1;
  const isUsual = matches.some((each) => each.missing === 0 && each.run >= run);
  return words >= TELLING && !isUsual ? run : words;
}

/**
 * Best first: those that have the words as typed, then the whole query in one piece, then all its words, the closer together the better; see README.md. `near` is
 * what `nearlyWhole` gives.
 */
export function byRelevance(near: number): (a: Match, b: Match) => number {
  return (a, b) =>
    Number(a.otherwise ?? false) - Number(b.otherwise ?? false) ||
    Number(b.whole) - Number(a.whole) ||
    Number(b.run >= near) - Number(a.run >= near) ||
    a.missing - b.missing ||
    b.run - a.run ||
    b.pairs - a.pairs ||
    b.level - a.level ||
    b.field - a.field ||
    b.article - a.article;
}
