import type { Guesses } from './guesses.ts';
import type { IndexReader } from './index-reader.ts';
import { findDecoded, findLiteral, leastLevel, NONE } from './meaning.ts';
import { addPairs, isUnaccented, lookUp } from './occurrences.ts';
import { parseQuery, type Query, type Word } from './query.ts';
import { byRelevance, LEVEL, type Match, match, nearlyWhole } from './rank.ts';
import { type OtherName, sameMeaning } from './same-meaning.ts';

/** Articles that a query finds and how it was understood. */
export interface Found {
  /** Best first. */
  readonly matches: readonly Match[];
  /** Those that have the words only with other marks than were typed, where others have them as typed. */
  readonly otherwise: ReadonlySet<number>;
  readonly query: Query;
  /** The words that were searched, decoded where they were raw keystrokes. */
  readonly words: readonly Word[];
  /** The same query with names of the same meaning, which was searched too. */
  readonly others: readonly OtherName[];
  /** Words of the query, by place, in whose stead others were searched. */
  readonly guesses: Guesses;
  /** By place in the query: words that stand in no article that was found; those that stand in none at all. */
  readonly missing: readonly number[];
  readonly nowhere: ReadonlySet<number>;
  /** Whether articles were found that have the words only with other marks than were typed, and whether no others were. */
  readonly otherMarks: boolean;
  readonly onlyOtherMarks: boolean;
  /** Whether any article has all the words. */
  readonly complete: boolean;
  /** Articles that have what the query leaves out. */
  readonly excluded: ReadonlySet<number>;
  /** Those of them that have all the words. */
  readonly leftOut: readonly number[];
}

interface Reading {
  readonly literal?: boolean;
  readonly partial?: boolean;
  readonly dates?: boolean;
}

/**
 * Finds articles. With `literal`, nothing is decoded, completed, corrected or replaced; without `partial`, articles that lack a
 * word are no results; without `dates`, these are looked for in the texts.
 */
export async function findArticles(
  index: IndexReader,
  typed: string,
  { literal = false, partial = true, dates = !literal }: Reading = {},
): Promise<Found> {
  const query = parseQuery(typed, { literal, dates });
  const { words, found, guesses } = literal
    ? { words: query.words, found: await findLiteral(index, query.words), guesses: NONE }
    : await findDecoded(index, query);
  const { others, named, added } = literal
    ? { others: [], named: found, added: [] }
    : await findSameMeaning(index, words, found);
  const replaced = new Set(added.map(({ article }) => article));
  const all = [...named.filter(({ article }) => !replaced.has(article)), ...added];
  const excluded = await findExcluded(index, query);
  const having = (await keepPhrases(index, query, words, all)).filter(
    ({ missing }) => partial || missing === 0,
  );
  const matches = having.filter(({ article }) => !excluded.has(article));
  const fewestMissing = Math.min(...having.map(({ missing }) => missing));
  const least = leastLevel(words);
  const near = nearlyWhole(having, words.length);
  const kept = matches.filter((each) => each.missing === fewestMissing || each.run >= near);
  kept.sort(byRelevance(near));
  // Where only other names find anything, nothing was searched in the stead of words.
  const used = kept.every(({ article }) => replaced.has(article)) ? NONE : guesses;
  const ordered = used.size > 0 ? leadWithEach(kept) : kept;
  const present = kept.reduce((mask, each) => mask | each.present, 0);
  const missing = [...words.keys()].filter((place) => (present & (1 << place)) === 0);
  return {
    matches: ordered,
    otherwise: new Set(ordered.flatMap(({ article, otherwise }) => (otherwise ? [article] : []))),
    query,
    words,
    others,
    guesses: used,
    missing,
    nowhere: await findNowhere(index, words, missing),
    otherMarks: kept.some(({ whole, level }) => whole && level < least),
    // Of words that stand apart in part, the level of all is not known.
    onlyOtherMarks:
      kept.length > 0 &&
      kept.every(
        ({ whole, run, present, level }) =>
          (whole || run < 2) &&
          level < leastLevel(words.filter((_, place) => present & (1 << place))),
      ),
    complete: words.length === 0 || fewestMissing === 0,
    excluded,
    leftOut: having
      .filter(({ article, missing }) => missing === 0 && excluded.has(article))
      .map(({ article }) => article),
  };
}

/** Those of the words that no article has. */
async function findNowhere(
  index: IndexReader,
  words: readonly Word[],
  places: readonly number[],
): Promise<Set<number>> {
  const looked = await lookUp(
    index,
    places.flatMap((place) => words[place] ?? []),
    true,
  );
  return new Set(places.filter((_, at) => looked[at]?.slots.length === 0));
}

/** How many guesses are shown at once. */
const LEADS = 2;

/** Puts an article for each of the likeliest guesses first: a word that is no word may have been meant in several ways. */
function leadWithEach(matches: readonly Match[]): Match[] {
  const leads = new Map<number, Match>();
  for (const each of matches) {
    if (each.whole && leads.size < LEADS && !leads.has(each.level)) leads.set(each.level, each);
  }
  return [...leads.values(), ...matches.filter((each) => leads.get(each.level) !== each)];
}

/**
 * Searches the query with names of the same meaning; gives the articles that only these find, and those of the others that have
 * the name itself: where any article has it whole, its words apart are not the name.
 */
async function findSameMeaning(
  index: IndexReader,
  words: readonly Word[],
  matches: readonly Match[],
): Promise<{ others: readonly OtherName[]; named: readonly Match[]; added: Match[] }> {
  const unaccented = isUnaccented(words);
  const others = sameMeaning(words, unaccented);
  const known = new Set(matches.filter(({ whole }) => whole).map(({ article }) => article));
  const hasWhole = known.size > 0;
  const added: Match[] = [];
  const searched: OtherName[] = [];
  for (const each of others) {
    const { other, name, replaced } = each;
    const found = await lookUpWhole(index, other, unaccented);
    // Where the query stands in one piece, a name in it may be part of another: “Mỹ” in “mỹ phẩm”.
    const isPart = hasWhole && replaced[1] - replaced[0] < words.length;
    const fitting = isPart ? found.filter(({ whole }) => whole) : found;
    if (isPart && fitting.length === 0) continue;
    searched.push(each);
    // Of the words beside the name it is enough that they stand somewhere; the name's own belong together.
    const having = await articlesNamed(index, name, unaccented);
    for (const each of fitting) {
      if (each.missing > 0 || !having.has(each.article) || known.has(each.article)) continue;
      known.add(each.article);
      // After those that have what was typed in one piece.
      const run = each.whole ? words.length : Math.min(each.run, words.length - 1);
      added.push({ ...each, whole: false, run, present: (1 << words.length) - 1 });
    }
  }
  let named = matches;
  // The names of one meaning all stand in the place of one that was typed.
  const typed = new Map(others.map(({ replaced }) => [String(replaced), replaced]));
  for (const [start, end] of typed.values()) {
    if (end - start < 2) continue;
    const having = await articlesNamed(index, words.slice(start, end), unaccented);
    if (having.size > 0) named = named.filter(({ article }) => having.has(article));
  }
  return { others: searched, named, added };
}

/** The articles that have a name in one piece. */
async function articlesNamed(
  index: IndexReader,
  name: readonly Word[],
  unaccented: boolean,
): Promise<Set<number>> {
  const found = await lookUpWhole(index, name, unaccented);
  return new Set(found.filter(({ whole }) => whole).map(({ article }) => article));
}

/** Leaves the articles that have every quoted phrase in one piece, spelled as typed where it has marks. */
async function keepPhrases(
  index: IndexReader,
  query: Query,
  words: readonly Word[],
  matches: readonly Match[],
): Promise<readonly Match[]> {
  let kept = matches;
  for (const [start, end] of query.phrases) {
    const having = await articlesWith(index, words.slice(start, end));
    kept = kept.filter(({ article }) => having.has(article));
  }
  return kept;
}

/** The articles that have an excluded word or phrase. */
async function findExcluded(index: IndexReader, { excluded }: Query): Promise<Set<number>> {
  const having = await Promise.all(excluded.map((words) => articlesWith(index, words)));
  return new Set(having.flatMap((articles) => [...articles]));
}

async function articlesWith(index: IndexReader, words: readonly Word[]): Promise<Set<number>> {
  const found = await lookUpWhole(index, words, isUnaccented(words));
  const exact = words.length * LEVEL.exact;
  return new Set(
    found.filter((each) => each.whole && each.level === exact).map(({ article }) => article),
  );
}

/** Articles with any of the words, and all that have them in one piece. */
async function lookUpWhole(
  index: IndexReader,
  words: readonly Word[],
  unaccented: boolean,
): Promise<Match[]> {
  const looked = await lookUp(index, words, unaccented);
  return match(await addPairs(index, words, looked, unaccented), index.catalogue);
}
