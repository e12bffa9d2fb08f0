import type { Article } from '../../article/article.ts';
import { collapse } from '../../text/whitespace.ts';

/** What someone who read a raw article says is in it. Only what is there is compared. */
export interface Truth {
  /** `null` if the text has no headline. */
  readonly title?: string | null;
  /** The day that a line states, `2025-05-23`; `null` if none does. */
  readonly date?: string | null;
  /** Names joined by “ - ”. */
  readonly author?: string | null;
  readonly standfirst?: string | null;
  readonly captions?: readonly { readonly text: string }[];
  readonly paragraphs?: number;
  readonly subheads?: number | readonly string[];
  /** How the standfirst or the first paragraph of the body opens. */
  readonly first_paragraph?: string | null;
  /** Texts that must not stand in the body. */
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

/** What is right out of what there is. Captions count each found and each true one, so that hits/all is F1. */
export interface Score {
  readonly field: ScoredField;
  readonly hits: number;
  readonly all: number;
  /** What was found and what is true, if not all is right. */
  readonly miss?: { readonly found: string; readonly truth: string };
}

/** Compares an article with what is true of it, field by field. Fields of which nothing is known are left out. */
export function score(article: Article | null, truth: Truth): Score[] {
  const scores: Score[] = [];
  const exact = (field: ScoredField, found: string, expected: string, isHit = found === expected): void => {
    const miss = isHit ? {} : { miss: { found, truth: expected } };
    scores.push({ field, hits: isHit ? 1 : 0, all: 1, ...miss });
  };
  const blocks = article?.blocks ?? [];
  if (truth.title !== undefined) {
    const isDerived = article?.provenance.headline.kind === 'derived';
    const found = article && !isDerived ? plain(article.headline) : NONE;
    exact('headline', found, truth.title === null ? NONE : plain(truth.title));
  }
  if (truth.date !== undefined) exact('date', statedDay(article), truth.date ?? NONE);
  if (truth.author !== undefined) {
    const names = truth.author?.split(/\s+[-–,]\s+|,\s*/u) ?? [];
    exact('bylines', article?.bylines.join(' - ') || NONE, names.join(' - ') || NONE);
  }
  if (truth.standfirst !== undefined) {
    const expected = truth.standfirst ? plain(truth.standfirst) : NONE;
    const found = article?.standfirst ? plain(article.standfirst) : NONE;
    exact('standfirst', found, expected, found === expected || expected.endsWith(found));
  }
  if (truth.captions) scores.push(scoreCaptions(article, truth.captions.map(({ text }) => plain(text))));
  if (truth.paragraphs !== undefined) {
    const found = blocks.filter(({ kind }) => kind !== 'figure').length;
    // A standfirst stands in the source like any other paragraph.
    const all = found + (article?.standfirst === undefined ? 0 : 1);
    const subheads = typeof truth.subheads === 'object' ? truth.subheads.length : (truth.subheads ?? 0);
    exact('blocks', String(all), String(truth.paragraphs + subheads));
  }
  if (truth.first_paragraph) {
    const texts = [article?.standfirst ?? '', ...blocks.filter(({ kind }) => kind !== 'figure').map(({ text }) => text)];
    const openings = texts.filter((text) => text !== '').slice(0, 2).map(plain);
    const expected = plain(truth.first_paragraph);
    const isHit = openings.some((text) => text.startsWith(expected) || expected.startsWith(text));
    exact('lede', openings.join(' | ').slice(0, 200) || NONE, expected, isHit);
  }
  if (truth.junk) scores.push(...truth.junk.map((junk) => scoreJunk(article, junk)));
  return scores;
}

const NONE = '–';
const plain = (text: string): string => collapse(text.normalize('NFC')).replace(/[.\s]+$/u, '');

/** A day derived from prose is one that no line states. */
const statedDay = (article: Article | null): string =>
  article?.published && article.provenance.published.kind !== 'derived'
    ? article.published.value.slice(0, 10)
    : NONE;

function scoreCaptions(article: Article | null, expected: readonly string[]): Score {
  const found = (article?.blocks ?? [])
    .filter(({ kind, text }) => kind === 'figure' && text !== '')
    .map(({ text }) => plain(text));
  const missing = expected.filter((text) => !found.includes(text));
  const wrong = found.filter((text) => !expected.includes(text));
  const all = found.length + expected.length;
  return {
    field: 'captions',
    hits: all - missing.length - wrong.length,
    all,
    ...(missing.length + wrong.length > 0
      ? { miss: { found: wrong.join(' | ') || NONE, truth: missing.join(' | ') || NONE } }
      : {}),
  };
}

function scoreJunk(article: Article | null, text: string): Score {
  const junk = plain(text);
  const block = article?.blocks.find((each) => plain(each.text).includes(junk));
  const isOut = block === undefined || (junk.length < 4 && plain(block.text) !== junk);
  const miss = isOut ? {} : { miss: { found: `${block.kind}: ${block.text.slice(0, 80)}`, truth: `not “${junk}”` } };
  return { field: 'junk out', hits: isOut ? 1 : 0, all: 1, ...miss };
}
