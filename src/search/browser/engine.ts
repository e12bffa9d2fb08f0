import { writtenDates } from '../../text/asked-date.ts';
import { alternatives, locate, type Placed } from './alternatives.ts';
import { articleOf, readEvidence } from './evidence.ts';
import { bestLevel, guess, isTyped, type Meaning } from './guesses.ts';
import { LEVEL, type Lookup } from './lookup.ts';
import { isUnaccented, parseQuery, type Query, readWords, type Word } from './query.ts';
import { byRelevance, type Match, score } from './score.ts';

/** The articles that a query finds, and how it was read. */
export interface Found {
  readonly query: Query;
  /** Best first. */
  readonly matches: readonly Match[];
  /** Those that would be found, but have what the query excludes. */
  readonly leftOut: readonly Match[];
  readonly alternatives: readonly Placed[];
  /** By index in the query: words that no article has as typed. */
  readonly unknown: ReadonlySet<number>;
  /** Articles whose text has the date of the query. */
  readonly dated: ReadonlySet<number>;
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
  const query = parseQuery(typed, { literal });
  if (query.date && query.words.length > 0) {
    // If a text has the whole query in one piece, its date counts as words.
    const asWords = await findQuery(lookup, parseQuery(typed, { literal, dates: false }), literal);
    if (asWords.query.words.length > 1 && asWords.matches.some(({ leads }) => leads))
      return asWords;
  }
  return findQuery(lookup, query, literal);
}

/** Looks up the words of a query, unless they may be unfinished. */
export async function prepareWords(lookup: Lookup, typed: string): Promise<void> {
  const { words, unfinished } = parseQuery(typed);
  const complete = unfinished ? words.slice(0, -1) : words;
  await lookup.words(complete, isUnaccented(complete));
}

async function findQuery(lookup: Lookup, query: Query, literal: boolean): Promise<Found> {
  const { words, phrases, date } = query;
  const meaning = await readMeaning(lookup, query, literal);
  const having = (pieces: readonly (readonly Word[])[]): Promise<Set<number>[]> =>
    Promise.all(pieces.map((piece) => articlesWith(lookup, piece)));
  const [quoted, excluded, dated] = await Promise.all([
    having(phrases.map((range) => words.slice(...range))),
    having(query.excluded),
    having(date ? writtenDates(date.value).map(readWords) : []),
  ]);
  const isExcluded = ({ article }: Match): boolean => excluded.some((each) => each.has(article));
  const isWanted = ({ article }: Match): boolean => quoted.every((each) => each.has(article));
  const kept =
    words.length > 0
      ? keepBest(
          score(meaning.evidence, words, meaning.alternatives, lookup.catalogue).filter(isWanted),
          literal,
        )
      : date || excluded.length > 0
        ? everyArticle(lookup)
        : [];
  const matches = kept.filter((match) => !isExcluded(match));
  return {
    query,
    matches: matches.sort(byRelevance(matches)),
    leftOut: kept.filter(isExcluded),
    alternatives: meaning.alternatives,
    unknown: new Set(words.keys().filter((place) => !isTyped(meaning, place))),
    dated: new Set(dated.flatMap((articles) => [...articles])),
    approximate: words.some(({ spelling }) => lookup.catalogue.cut.has(spelling.letters)),
  };
}

/** Those that lead, and those with enough of the query. */
function keepBest(all: readonly Match[], literal: boolean): Match[] {
  const best = all.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  const isTyped = all.some(({ leads }) => leads);
  return all.filter(
    ({ leads, whole, coverage, readings }) =>
      leads ||
      (whole > 0 && !isTyped) ||
      (coverage >= best * ENOUGH && (!literal || !readings.includes(undefined))),
  );
}

/** For a query that only leaves something out, or names a date. */
const everyArticle = ({ catalogue }: Lookup): Match[] =>
  Array.from({ length: catalogue.articles }, (_, article) => ({
    article,
    score: 0,
    coverage: 1,
    whole: 0,
    leads: false,
    readings: [],
  }));

/** The articles that have all the words in one piece, with the marks typed if there are any. */
async function articlesWith(lookup: Lookup, words: readonly Word[]): Promise<Set<number>> {
  const slots = await lookup.piece(words, LEVEL.exact);
  return new Set(Array.from(slots, (slot) => articleOf(slot, lookup.catalogue.starts)));
}

/**
 * Looks up the words and their alternatives in parallel. If that does not answer the query, also looks up what only the
 * vocabulary can tell: completions and corrections. With `literal`, only the words as typed.
 */
async function readMeaning(lookup: Lookup, query: Query, literal: boolean): Promise<Meaning> {
  const { words } = query;
  const meant = literal ? [] : alternatives(query);
  const unaccented =
    !literal &&
    isUnaccented(words) &&
    meant.every(({ reason, words: each }) => reason !== 'typing' || isUnaccented(each));
  const [forms, other] = await Promise.all([
    lookup.words(words, unaccented),
    locate(lookup, meant),
  ]);
  const least = literal ? LEVEL.exact : 1;
  const typed = words.flatMap((word, start) =>
    (forms[start] ?? [])
      .filter(({ slots, level }) => slots.length > 0 && level >= least)
      .map((form): Placed => ({ ...form, start, end: start + 1, words: [word], reason: 'typed' })),
  );
  const read = (all: readonly Placed[]): Meaning => ({
    alternatives: all,
    evidence: readEvidence(all, words.length, lookup.catalogue),
  });
  const first = read([...typed, ...other]);
  if (literal || words.length === 0 || isAnswered(first, words)) return first;
  let meaning = first;
  for (const everywhere of [false, true]) {
    const guessed = await locate(lookup, await guess(lookup, query, first, everywhere));
    if (guessed.length > 0) meaning = read([...first.alternatives, ...guessed]);
    if (meaning.evidence.articles.some(({ whole }) => whole > LEVEL.otherMarks)) break;
  }
  return meaning;
}

/** Whether an article has the query in one piece with the marks that were typed. With other marks, it may be about another word. */
const isAnswered = (meaning: Meaning, words: readonly Word[]): boolean =>
  meaning.evidence.articles.some(({ whole }) => whole >= LEVEL.known) &&
  words.every((_, place) => bestLevel(meaning, place) > LEVEL.nearMarks);
