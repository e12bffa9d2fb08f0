import { keep, recall } from './device.ts';

/** An article that the reader began and did not finish. */
export interface Unfinished {
  readonly id: string;
  /** Relative to the site's root. */
  readonly address: string;
  readonly headline: string;
  /** The id of the passage that the reader came to. */
  readonly passage: string;
  /** How much of the text is above it, from 1 to 99. */
  readonly percent: number;
}

/** The parameter in the address of an article that a reader goes on with. */
export const GOING_ON = 'tiep';
/** The switch that keeps the device from remembering. */
export const FORGETFUL = 'khong-nho';
/** The name under which the device keeps the ids of finished articles; the last read stands last. */
const FINISHED = 'da-doc';
/** The same for unfinished ones, the last read first; `early.js` counts them. */
const UNFINISHED = 'doc-do';
/** So many of each are remembered. */
const MOST_FINISHED = 2000;
const MOST_UNFINISHED = 30;

/** The ids of the articles that were read to their end. */
export function finishedArticles(): ReadonlySet<string> {
  const kept = recall(FINISHED);
  if (Array.isArray(kept)) return new Set(kept.filter((id) => typeof id === 'string'));
  // Earlier versions kept a passage for each article, `''` for the end.
  const places = Object.entries(Object(kept)).filter(([, place]) => place === '');
  return new Set(places.map(([id]) => id));
}

/** The articles that were begun and not finished, the last read first. */
export function unfinishedArticles(): readonly Unfinished[] {
  const kept = recall(UNFINISHED);
  return Array.isArray(kept) ? kept.filter(isUnfinished) : [];
}

function isUnfinished(value: unknown): value is Unfinished {
  const { id, address, headline, passage, percent }: Readonly<Record<string, unknown>> = {
    ...Object(value),
  };
  return (
    [id, address, headline, passage].every((each) => typeof each === 'string') &&
    typeof percent === 'number'
  );
}

/** Remembers where the reader left an article, unless they had finished it before or want nothing remembered. */
export function leaveUnfinished(article: Unfinished): void {
  if (recall(FORGETFUL) === true || finishedArticles().has(article.id)) return;
  setUnfinished([article, ...unfinishedWithout(article.id)]);
}

/** Remembers that an article was read to its end, unless the reader wants nothing remembered. */
export function finish(id: string): void {
  if (recall(FORGETFUL) === true) return;
  dropUnfinished([id]);
  const others = [...finishedArticles()].filter((each) => each !== id);
  keep(FINISHED, [...others, id].slice(-MOST_FINISHED));
}

/** Forgets where the reader is in some articles. */
export const dropUnfinished = (ids: readonly string[]): void =>
  setUnfinished(unfinishedWithout(...ids));

/** Forgets what was read, and shows nothing of it any more. */
export function forgetReading(): void {
  keep(FINISHED, undefined);
  setUnfinished([]);
  delete document.documentElement.dataset.unfinished;
}

const unfinishedWithout = (...ids: readonly string[]): readonly Unfinished[] =>
  unfinishedArticles().filter(({ id }) => !ids.includes(id));

function setUnfinished(articles: readonly Unfinished[]): void {
  keep(UNFINISHED, articles.length === 0 ? undefined : articles.slice(0, MOST_UNFINISHED));
}
