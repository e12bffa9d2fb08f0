import { idInAddress } from '../config/addresses.ts';
import { READING_STRINGS as STRINGS } from '../config/strings.vi.ts';
import { keep, recall } from './device.ts';
import { keyOf } from './offline/caches.ts';
import { ROOT } from './offline/root.ts';

/** The storage name of the saved articles. */
const NAME = 'da-luu';

export interface SavedArticle {
  /** Relative to the site's root. */
  readonly address: string;
  readonly headline: string;
  /** As the article writes it; `''` if unknown. */
  readonly date: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** The saved articles, newest first. */
export function savedArticles(): readonly SavedArticle[] {
  const kept = recall(NAME);
  return Array.isArray(kept) ? kept.filter(isSavedArticle) : [];
}

/** Replaces the list of saved articles; `false` if the device denies it. */
export const setSaved = (articles: readonly SavedArticle[]): boolean =>
  keep(NAME, articles.length === 0 ? undefined : articles);

function isSavedArticle(value: unknown): value is SavedArticle {
  const { address, headline, date, bytes, savedAt }: Readonly<Record<string, unknown>> = {
    ...Object(value),
  };
  return (
    typeof address === 'string' &&
    typeof headline === 'string' &&
    typeof date === 'string' &&
    typeof bytes === 'number' &&
    typeof savedAt === 'number'
  );
}

/** This page's address relative to the site's root. */
export const ownAddress = (): string => keyOf(location.href).slice(ROOT?.length ?? 0);

/** Identifies a saved article, since its address may change. */
export const savedKey = (address: string): string => idInAddress(address) ?? address;

export const isSaved = (): boolean => {
  const own = savedKey(ownAddress());
  return savedArticles().some(({ address }) => savedKey(address) === own);
};

/** The saved articles without one. */
export const savedWithout = (address: string): readonly SavedArticle[] =>
  savedArticles().filter((each) => savedKey(each.address) !== savedKey(address));

/** Shows on the page's button whether the article is saved. */
export function showSaved(saved: boolean): void {
  for (const control of document.querySelectorAll('[data-feature="save"]')) {
    control.ariaPressed = String(saved);
    const label = control.querySelector('span');
    const text = saved ? STRINGS.articleSaved : STRINGS.saveArticle;
    // Setting the same text again would make the browser lay out the page again.
    if (label && label.textContent !== text) label.textContent = text;
  }
}
