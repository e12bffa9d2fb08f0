import type { Article } from '../article/article.ts';

/** What someone who read a raw article says is in it. Only what is there is compared. */
export interface Truth {
  /** `null` where the text has no headline. */
  readonly title?: string | null;
  /** The day that a line states, `2025-05-23`; `null` where none does. */
  readonly date?: string | null;
  /** Names joined by “ - ”. */
  readonly author?: string | null;
  readonly captions?: readonly { readonly text: string }[];
  readonly paragraphs?: number;
  readonly subheads?: number;
}

/** What is right out of what there is. For captions it counts each found and each true one, so that hits/all is F1. */
export interface Score {
  readonly field: 'headline' | 'date' | 'bylines' | 'captions' | 'paragraphs';
  readonly hits: number;
  readonly all: number;
  /** Where not all is right: what was found, and what is true. */
  readonly miss?: { readonly found: string; readonly truth: string };
}

/** Compares an article with what is true of it, field by field; fields of which nothing is said are left out. */
export function score(article: Article | null, truth: Truth): Score[] {
  const scores: Score[] = [];
  const exact = (field: Score['field'], found: string, expected: string): void => {
    const hit = found === expected;
    scores.push({
      field,
      hits: hit ? 1 : 0,
      all: 1,
      ...(hit ? {} : { miss: { found, truth: expected } }),
    });
  };
  if (typeof truth.title === 'string') {
    exact('headline', plain(article?.headline ?? ''), plain(truth.title));
  }
  if (truth.date !== undefined) exact('date', statedDay(article), truth.date ?? NONE);
  if (truth.author !== undefined) {
    const names = truth.author?.split(/\s+[-–,]\s+|,\s*/u) ?? [];
    exact('bylines', article?.bylines.join(' - ') || NONE, names.join(' - ') || NONE);
  }
  if (truth.captions)
    scores.push(
      scoreCaptions(
        article,
        truth.captions.map(({ text }) => plain(text)),
      ),
    );
  if (truth.paragraphs !== undefined) {
    const found = article?.blocks.filter(({ kind }) => kind !== 'figure').length ?? 0;
    // A standfirst stands in the source like any other paragraph.
    const all = found + (article?.standfirst === undefined ? 0 : 1);
    exact('paragraphs', String(all), String(truth.paragraphs + (truth.subheads ?? 0)));
  }
  return scores;
}

const NONE = '–';
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[.\s]+$/u, '')
    .trim();

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
