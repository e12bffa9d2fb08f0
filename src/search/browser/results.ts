import type { FragmentFile } from '../files.ts';
import {
  type Fragment,
  findPhrases,
  makeExcerpt,
  type Phrase,
  readPhrase,
  splitAtHits,
} from '../passages.ts';
import type { Found } from './engine.ts';

/** A result as the page lists it. */
export interface Result {
  /** Relative to the site's root. It leads to the passage and says what to mark there. */
  readonly address: string;
  readonly headline: readonly Fragment[];
  /** “24/10/2025”; `''` if unknown. */
  readonly date: string;
  readonly excerpt: readonly Fragment[];
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
export const phraseOf = ({ query, alternatives }: Found, readings: Uint8Array): Phrase =>
  query.words.flatMap(({ spelling }, place) => {
    const read = alternatives[(readings[place] ?? 0) - 1];
    const isLast = place === query.words.length - 1;
    if (!read) return [{ ...spelling, open: isLast && query.unfinished }];
    const { start, end, words, isBeginning } = read;
    const own =
      words.length === end - start
        ? words.slice(place - start, place - start + 1)
        : words.filter(() => place === start);
    return own.map((word) => ({ ...word.spelling, open: isBeginning === true }));
  });

export function toResult(fragment: FragmentFile, phrase: Phrase): Result {
  const texts = fragment.passages.map(([, text]) => text);
  const all = [fragment.headline, ...texts];
  const { hits, whole } = findPhrases(all, [phrase]);
  const [inHeadline = [], ...inPassages] = hits;
  const { passage, fragments } = makeExcerpt(texts, { hits: inPassages, whole });
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
    excerpt: fragments,
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
