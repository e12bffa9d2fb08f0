import { keep, recall } from './device.ts';

const NAME = 'tim';
const MOST = 8;
/** Nobody types a longer query again, and it would fill the page. */
const LONGEST = 100;

/** What was searched on this device, the last first; it never leaves the device. */
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
