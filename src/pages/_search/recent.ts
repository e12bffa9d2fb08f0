import { keep, recall } from '../../reading/device.ts';

const NAME = 'tim';
const MOST = 8;
/** Nobody types a longer query again, and it would fill the page. */
const LONGEST = 100;

/** What was searched on this device, the last first; it never leaves the device. */
export function recentQueries(): string[] {
  const kept = recall(NAME);
  return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
}

export function remember(query: string): void {
  if (query === '' || query.length > LONGEST) return;
  const others = recentQueries().filter((each) => each !== query);
  keep(NAME, [query, ...others].slice(0, MOST));
}

export const forget = (): void => {
  keep(NAME, undefined);
};
