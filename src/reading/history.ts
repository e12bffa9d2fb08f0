import { keep, recall } from './device.ts';

/** An article that the reader began and did not finish. */
export interface Unfinished {
  readonly id: string;
  /** Relative to the site's root. */
  readonly address: string;
  readonly headline: string;
  /** The id of the passage that the reader reached. */
  readonly passage: string;
  /** The share of the text above it, from 1 to 99. */
  readonly percent: number;
}

/** The parameter in the address of an article that the reader continues with. */
export const GOING_ON = 'tiep';
/** The switch that stops the device from remembering. */
export const FORGETFUL = 'khong-nho';
/** The storage name for the ids of finished articles. The last read stands last. */
const FINISHED = 'da-doc';
/** The same for unfinished articles, the last read first. `early.js` counts them. */
const UNFINISHED = 'doc-do';
/** The most of each that are remembered. */
const MOST_FINISHED = 2000;
const MOST_UNFINISHED = 30;

/** The ids of finished articles. */
export function finishedArticles(): ReadonlySet<string> {
  const kept = recall(FINISHED);
  if (Array.isArray(kept)) return new Set(kept.filter((id) => typeof id === 'string'));
  // Earlier versions stored one passage per article, `''` for the end.
  const places = Object.entries(Object(kept)).filter(([, place]) => place === '');
  return new Set(places.map(([id]) => id));
}

/** The unfinished articles, the last read first. */
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

/** Remembers where the reader left an article, unless they finished it before or switched this off. */
export function leaveUnfinished(article: Unfinished): void {
  if (recall(FORGETFUL) === true || finishedArticles().has(article.id)) return;
  setUnfinished([article, ...unfinishedWithout(article.id)]);
}

/** Remembers that an article was finished, unless the reader switched this off. */
export function finish(id: string): void {
  if (recall(FORGETFUL) === true) return;
  dropUnfinished([id]);
  const others = [...finishedArticles()].filter((each) => each !== id);
  keep(FINISHED, [...others, id].slice(-MOST_FINISHED));
}

/** Forgets where the reader is in some articles. */
export const dropUnfinished = (ids: readonly string[]): void =>
  setUnfinished(unfinishedWithout(...ids));

/** Forgets what was read, and removes it from the page. */
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
