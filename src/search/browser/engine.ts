import { writtenDates } from '../../text/asked-date.ts';
import { tellingOf } from '../../text/function-words.ts';
import type { Alternative } from './alternatives.ts';
import { articleOf } from './evidence.ts';
import type { Lookup } from './lookup.ts';
import { readLiterally, readMeaning } from './meaning.ts';
import { isUnaccented, LEVEL, onlyExact } from './occurrences.ts';
import { parseQuery, type Query, readWords, type Word } from './query.ts';
import { byRelevance, type Match, score } from './score.ts';

/** The articles that a query finds, and how it was read. */
export interface Found {
  readonly query: Query;
  /** Best first. */
  readonly matches: readonly Match[];
  /** The alternatives that were looked up. `Match.readings` numbers them from 1. */
  readonly alternatives: readonly Alternative[];
  /** Articles with the words only with other marks than typed, or with other words, if other articles have them as typed. */
  readonly otherwise: ReadonlySet<number>;
  /** By index in the query: words that no found article has; words that no article has as typed. */
  readonly missing: readonly number[];
  readonly unknown: ReadonlySet<number>;
  /** Articles whose text has the date of the query. */
  readonly dated: ReadonlySet<number>;
  /** Articles with what the query excludes, and those of them that would be found. */
  readonly excluded: ReadonlySet<number>;
  readonly leftOut: readonly Match[];
  /** Whether more articles may have the words than were found. */
  readonly approximate: boolean;
}

/** An article needs at least this share of the best coverage. */
const ENOUGH = 0.6;

/** Finds articles. With `literal`, only the words as typed are looked up, and all are needed. */
export async function findArticles(
  lookup: Lookup,
  typed: string,
  literal: boolean,
): Promise<Found> {
  const dated = await findQuery(lookup, parseQuery(typed, { literal }), literal);
  if (!dated.query.date) return dated;
  // If a text has the whole query in one piece, its date counts as words.
  const asWords = await findQuery(lookup, parseQuery(typed, { literal, dates: false }), literal);
  const isInText = asWords.query.words.length > 1 && asWords.matches.some(({ leads }) => leads);
  return isInText && dated.query.words.length > 0 ? asWords : dated;
}

async function findQuery(lookup: Lookup, query: Query, literal: boolean): Promise<Found> {
  const { words } = query;
  const { typed, alternatives, places, evidence } = await (literal ? readLiterally : readMeaning)(
    lookup,
    query,
  );
  const telling = tellingOf(
    words.map(({ spelling }) => spelling),
    isUnaccented(words),
  );
  const matches = score(evidence, places, telling, lookup.catalogue);
  const all = (1 << words.length) - 1;
  const [excluded, having] = await Promise.all([
    findExcluded(lookup, query),
    keepPhrases(lookup, query, matches),
  ]);
  const best = Math.max(...having.map(({ coverage }) => coverage), 0);
  const isTyped = having.some(({ leads }) => leads);
  const kept = having.filter(
    ({ leads, whole, coverage, present }) =>
      leads ||
      (whole > 0 && !isTyped) ||
      (coverage >= best * ENOUGH && (!literal || present === all)),
  );
  const found = kept.filter(({ article }) => !excluded.has(article));
  found.sort(byRelevance(found));
  const present = found.reduce((mask, each) => mask | each.present, 0);
  const missing = [...words.keys()].filter((place) => (present & (1 << place)) === 0);
  const typedAny = found.reduce((mask, each) => mask | each.typed, 0);
  return {
    query,
    matches: found,
    alternatives,
    otherwise: new Set(
      found.flatMap(({ article, typed, whole }) =>
        (typed & typedAny) === typedAny || whole >= LEVEL.letters ? [] : [article],
      ),
    ),
    missing,
    unknown: new Set(words.flatMap((_, at) => (typed[at]?.slots.length === 0 ? [at] : []))),
    dated: query.date ? await findWritten(lookup, query.date.value) : new Set(),
    excluded,
    leftOut: kept.filter(({ article }) => excluded.has(article)),
    approximate: typed.some(({ cut }) => cut),
  };
}

/** Keeps the articles that have every quoted phrase in one piece. A phrase with marks must be spelled as typed. */
async function keepPhrases(
  lookup: Lookup,
  { words, phrases }: Query,
  matches: readonly Match[],
): Promise<Match[]> {
  let kept = [...matches];
  for (const [start, end] of phrases) {
    const having = await articlesWith(lookup, words.slice(start, end));
    kept = kept.filter(({ article }) => having.has(article));
  }
  return kept;
}

/** The articles that have an excluded word or phrase. */
async function findExcluded(lookup: Lookup, { excluded }: Query): Promise<Set<number>> {
  const having = await Promise.all(excluded.map((words) => articlesWith(lookup, words)));
  return new Set(having.flatMap((articles) => [...articles]));
}

/** The articles whose text has a date, in any spelling. */
async function findWritten(lookup: Lookup, value: string): Promise<Set<number>> {
  const having = await Promise.all(
    writtenDates(value).map((text) => articlesWith(lookup, readWords(text))),
  );
  return new Set(having.flatMap((articles) => [...articles]));
}

/** The articles that have all the words in one piece, with the marks typed if there are any. */
async function articlesWith(lookup: Lookup, words: readonly Word[]): Promise<Set<number>> {
  const { slots } = onlyExact(await lookup.piece(words));
  return new Set(Array.from(slots, (slot) => articleOf(slot, lookup.catalogue.starts)));
}
