import { canMean } from '../../text/spelling.ts';
import { findPhrases, readPhrase } from '../passages.ts';
import type { IndexReader } from './index-reader.ts';
import { isUnaccented, settledPlaces } from './occurrences.ts';
import type { Word } from './query.ts';
import { articleOf, LEVEL, type Match, type Occurrences } from './rank.ts';

/** So many texts are read in place of lists of pairs: the first page of results shows them anyway. */
const MOST = 10;

/**
 * Where two words of the query stand side by side in a few articles and own lists tell all of these: the texts tell which
 * of them have the whole query. Returns the matches with what was learned, or `null` where nothing has it or too many may.
 */
export async function readCandidates(
  index: IndexReader,
  words: readonly Word[],
  looked: readonly Occurrences[],
  matches: readonly Match[],
): Promise<Match[] | null> {
  if (index.catalogue.common.size === 0) return null;
  const slots = await settledPlaces(index, words, looked);
  if (!slots) return null;
  const { starts } = index.catalogue;
  const articles = new Set(Array.from(slots, (slot) => articleOf(slot, starts)));
  if (articles.size > MOST) return null;
  const read = await Promise.all(
    matches.map((each) => (articles.has(each.article) ? readMatch(index, words, each) : each)),
  );
  return read.some(({ whole }) => whole) ? read : null;
}

async function readMatch(index: IndexReader, words: readonly Word[], match: Match): Promise<Match> {
  const { headline, passages } = await index.fragment(match.article);
  const texts = [headline, ...passages.map(([, text]) => text)];
  const phrase = words.map(({ spelling }) => spelling);
  const { hits, whole } = findPhrases(texts, [phrase]);
  const passage = hits.findIndex(({ length }) => length > 0);
  const hit = hits[passage]?.[0];
  if (!whole || !hit) return match;
  const found = readPhrase((texts[passage] ?? '').slice(hit.start, hit.end));
  const levels = phrase.map(({ marks }, place) => {
    const other = found[place]?.marks ?? '';
    if (isUnaccented(words) || other === marks) return LEVEL.exact;
    return canMean(marks, other) ? LEVEL.letters : LEVEL.otherMarks;
  });
  const hasStandfirst = (index.catalogue.standfirsts[match.article] ?? 0) > 0;
  return {
    ...match,
    missing: 0,
    present: (1 << words.length) - 1,
    run: words.length,
    whole: true,
    pairs: words.length - 1,
    level: levels.reduce((sum, level) => sum + level, 0),
    field: passage === 0 ? 2 : passage === 1 && hasStandfirst ? 1 : 0,
  };
}
