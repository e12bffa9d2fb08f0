import { SEARCH_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { FACETS, type Narrowing } from '../../search/browser/narrowing.ts';
import type { SearchAnswer } from '../../search/browser/session.ts';
import { clip } from '../../text/excerpt.ts';
import type { Wanted } from './address.ts';
import { describePeriod } from './time.ts';

/** The most characters of the query that are repeated. */
const LONGEST_ECHO = 80;

/** A phrase without its quotation marks: the sentence adds its own. */
const unquoted = (query: string): string => query.replace(/^["“„]([^"“”„]+)["”“]$/u, '$1');

/** What was found and how the query was read, in sentences. */
export function describe(
  { count, approximate, complete, understood }: SearchAnswer,
  { query, narrowing, newestFirst }: Wanted,
): string[] {
  const { written, unaccented, decoded, corrected, others, date, noneOn, missing, shortened } =
    understood;
  const { without, leftOut, apart, otherwise, otherMarks } = understood;
  const typed = clip(unquoted(query.trim().replace(/\s+/gu, ' ')), LONGEST_ECHO);
  const sentences: string[] = [];
  if (count === 0) {
    if (leftOut > 0)
      sentences.push(STRINGS.searchNothing(typed), STRINGS.searchLeftOut(leftOut, without));
    else if (countNarrowed(narrowing) > 0) sentences.push(STRINGS.searchNarrowedAway(typed));
    else if (!/[\p{L}\p{N}]/u.test(query)) sentences.push(STRINGS.searchNoWords);
    else sentences.push(STRINGS.searchNothing(typed), STRINGS.searchNothingHint);
    return sentences;
  }
  // For a reader who types in lower case.
  const read = typed === typed.toLowerCase() ? written.toLowerCase() : written;
  const articles = STRINGS.articleCount(count);
  const notes = [
    STRINGS.searchFound(
      approximate ? STRINGS.searchAbout(articles) : articles,
      read === '' || corrected.length > 0 || otherwise ? typed : read,
    ),
    ...(unaccented ? [STRINGS.searchUnaccented] : []),
    ...(decoded ? [STRINGS.searchDecoded] : []),
    ...(countNarrowed(narrowing) > 0 ? [STRINGS.searchInNarrowed] : []),
  ];
  sentences.push(notes.join(STRINGS.separator));
  for (const { typed: word, written: other, isWord } of corrected) {
    const say = isWord ? STRINGS.searchMeant : STRINGS.searchCorrected;
    sentences.push(say(word, other));
  }
  if (otherwise) sentences.push(STRINGS.searchOtherwise(otherwise.typed, otherwise.written));
  if (newestFirst && otherMarks) sentences.push(STRINGS.searchTypedFirst);
  const nowhere = [...new Set(missing)].filter((word) => !apart.includes(word));
  if (nowhere.length > 0) sentences.push(STRINGS.searchMissing(nowhere));
  if (apart.length > 0) sentences.push(STRINGS.searchApart(apart));
  if (missing.length === 0 && !complete) sentences.push(STRINGS.searchPartial);
  if (leftOut > 0) sentences.push(STRINGS.searchLeftOut(leftOut, without));
  if (others.length > 0) sentences.push(STRINGS.searchOthers(others));
  if (noneOn !== '') sentences.push(STRINGS.searchNoneThen(describePeriod(noneOn)));
  else if (date !== '') sentences.push(STRINGS.searchPublished(describePeriod(date)));
  if (shortened) sentences.push(STRINGS.searchShortened);
  return sentences;
}

/** The number of values that narrow the results. */
export const countNarrowed = (narrowing: Narrowing): number =>
  FACETS.reduce((sum, facet) => sum + narrowing[facet].length, Number(narrowing.period !== ''));
