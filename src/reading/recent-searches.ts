import { keep, recall } from './device.ts';

const NAME = 'tim';
const MOST = 8;
/** A longer query would fill the page, and nobody types it again. */
const LONGEST = 100;

/** Earlier searches on this device, the last first. They never leave it. */
export function recentSearches(): string[] {
  const kept = recall(NAME);
  return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
}

export function remember(query: string): void {
  if (query === '' || query.length > LONGEST) return;
  const others = recentSearches().filter((each) => each !== query);
  keep(NAME, [query, ...others].slice(0, MOST));
}

export const forget = (): void => {
  keep(NAME, undefined);
};
