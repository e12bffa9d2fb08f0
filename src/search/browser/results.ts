import type { FragmentFile } from '../files.ts';
import {
  type ExcerptPart,
  findPhrases,
  makeExcerpt,
  type Phrase,
  readPhrase,
  splitAtHits,
} from '../passages.ts';
import type { Query } from './query.ts';
import type { Match } from './score.ts';

/** A result as the page lists it. */
export interface Result {
  /** Relative to the site's root. It leads to the passage and says what to mark there. */
  readonly address: string;
  readonly headline: readonly ExcerptPart[];
  /** “24/10/2025”; `''` if unknown. */
  readonly date: string;
  readonly excerpt: readonly ExcerptPart[];
  /** How many times the article has what was asked for. */
  readonly hits: number;
  /** Whether the article has it in one piece. */
  readonly whole: boolean;
  /** The words that were found, as the article writes them. */
  readonly written: string;
}

/** The parameter of an article's address that says what to mark. */
export const MARK_PARAMETER = 'tim';

/** What to look for in the text of a found article: the query as it was read there. */
export const phraseOf = ({ words, unfinished }: Query, { readings }: Match): Phrase =>
  words.flatMap(({ spelling }, place) => {
    const read = readings[place];
    const isLast = place === words.length - 1;
    if (!read || read.reason === 'typed') return [{ ...spelling, open: isLast && unfinished }];
    const { start, end, isBeginning: open } = read;
    const isEach = read.words.length === end - start;
    const own = isEach ? read.words.slice(place - start, place - start + 1) : read.words;
    return isEach || place === start
      ? own.map((word) => ({ ...word.spelling, open: open === true }))
      : [];
  });

export function toResult(fragment: FragmentFile, phrase: Phrase): Result {
  const texts = fragment.passages.map(([, text]) => text);
  const all = [fragment.headline, ...texts];
  const { hits, whole } = findPhrases(all, [phrase]);
  const [inHeadline = [], ...inPassages] = hits;
  const { passage, parts } = makeExcerpt(texts, { hits: inPassages, whole });
  const found = all.flatMap((text, index) =>
    (hits[index] ?? []).map(({ start, end }) => text.slice(start, end)),
  );
  const written = whole ? (found[0] ?? '') : distinct(found).join(' ');
  const anchor = inPassages[passage]?.length ? (fragment.passages[passage]?.[0] ?? '') : '';
  const mark = written === '' ? '' : `?${new URLSearchParams({ [MARK_PARAMETER]: written })}`;
  return {
    address: `${fragment.address}${mark}${anchor === '' ? '' : `#${anchor}`}`,
    headline: splitAtHits(fragment.headline, inHeadline),
    date: fragment.date,
    excerpt: parts,
    hits: found.length,
    whole,
    written,
  };
}

/** Each word once, in any spelling. */
function distinct(words: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const word of words) {
    const letters = readPhrase(word)
      .map((each) => each.letters)
      .join(' ');
    if (!seen.has(letters)) seen.set(letters, word);
  }
  return [...seen.values()];
}
