import type { Article } from '../../article/article.ts';
import { collapse } from '../../text/whitespace.ts';
import { readItem } from '../readers/list-item.ts';

/** What a reader of a raw article says about it. Missing fields are not compared. */
export interface Truth {
  /** `null` if the text has no headline. */
  readonly title?: string | null;
  /** The day that a line states: `2025-05-23`; `null` if no line states one. */
  readonly date?: string | null;
  /** The names, joined by “ - ”. */
  readonly author?: string | null;
  readonly standfirst?: string | null;
  readonly captions?: readonly { readonly text: string }[];
  readonly paragraphs?: number;
  readonly subheads?: number | readonly string[];
  /** The beginning of the standfirst, or of the first paragraph of the body. */
  readonly first_paragraph?: string | null;
  /** Texts that must not be in the body. */
  readonly junk?: readonly string[];
}

export const SCORED = [
  'headline',
  'date',
  'bylines',
  'standfirst',
  'captions',
  'blocks',
  'lede',
  'junk out',
] as const;
export type ScoredField = (typeof SCORED)[number];

/** How many of all cases are right. For captions, found and true ones both count, so hits/all is F1. */
export interface Score {
  readonly field: ScoredField;
  readonly hits: number;
  readonly all: number;
  /** The found value and the true one, if they differ. */
  readonly miss?: { readonly found: string; readonly truth: string };
}

/** Compares an article with the truth, field by field. Unknown fields are left out. */
export function score(article: Article | null, truth: Truth): Score[] {
  const scores: Score[] = [];
  const exact = (
    field: ScoredField,
    found: string,
    expected: string,
    isHit = found === expected,
  ): void => {
    const miss = isHit ? {} : { miss: { found, truth: expected } };
    scores.push({ field, hits: isHit ? 1 : 0, all: 1, ...miss });
  };
  const blocks = article?.blocks ?? [];
  const texts = blocks.filter(({ kind }) => kind !== 'figure').map(({ text }) => text);
  // In the source, a standfirst looks like any other paragraph.
  if (article?.standfirst !== undefined) texts.unshift(article.standfirst);
  const { title, date, author, standfirst, captions, paragraphs, subheads = 0 } = truth;
  if (title !== undefined) {
    const isDerived = article?.provenance.headline.kind === 'derived';
    exact('headline', isDerived ? NONE : plain(article?.headline), plain(title));
  }
  // If the day is derived from prose, no line states it.
  const isStated = article?.provenance.published.kind !== 'derived';
  if (date !== undefined)
    exact('date', plain(isStated ? article?.published?.value.slice(0, 10) : ''), plain(date));
  if (author !== undefined) {
    const names = author?.split(/\s+[-–,]\s+|,\s*/u) ?? [];
    exact('bylines', article?.bylines.join(' - ') || NONE, names.join(' - ') || NONE);
  }
  if (standfirst !== undefined) {
    const [found, expected] = [plain(article?.standfirst), plain(standfirst)];
    exact('standfirst', found, expected, expected.endsWith(found));
  }
  if (captions) {
    const found = blocks.filter(({ kind, text }) => kind === 'figure' && text !== '');
    scores.push(scoreCaptions(found.map(toPlain), captions.map(toPlain)));
  }
  if (paragraphs !== undefined) {
    const all = paragraphs + (typeof subheads === 'object' ? subheads.length : subheads);
    exact('blocks', String(texts.length), String(all));
  }
  if (truth.first_paragraph) {
    const expected = withoutMark(truth.first_paragraph);
    const found = texts.slice(0, 2).map(withoutMark);
    const isHit = found.some((text) => text.startsWith(expected) || expected.startsWith(text));
    exact('lede', found.join(' | ').slice(0, 200), expected, isHit);
  }
  for (const junk of (truth.junk ?? []).map(plain)) {
    const block = blocks.find(({ text }) => plain(text).includes(junk));
    const isOut = !block || (junk.length < 4 && plain(block.text) !== junk);
    exact('junk out', `${block?.kind}: ${block?.text.slice(0, 80)}`, `not “${junk}”`, isOut);
  }
  return scores;
}

const NONE = '–';
const plain = (text: string | null | undefined): string =>
  text ? collapse(text.normalize('NFC')).replace(/[.\s]+$/u, '') : NONE;
const toPlain = ({ text }: { readonly text: string }): string => plain(text);

/** The page shows a list item without its sign or number. */
const withoutMark = (text: string): string => plain(text.slice(readItem(text)?.length ?? 0));

function scoreCaptions(found: readonly string[], expected: readonly string[]): Score {
  const missing = expected.filter((text) => !found.includes(text));
  const wrong = found.filter((text) => !expected.includes(text));
  const all = found.length + expected.length;
  const misses = missing.length + wrong.length;
  const miss = { found: wrong.join(' | ') || NONE, truth: missing.join(' | ') || NONE };
  return { field: 'captions', hits: all - misses, all, ...(misses > 0 ? { miss } : {}) };
}
