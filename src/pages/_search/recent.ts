import { keep, recall } from '../../reading/device.ts';

const NAME = 'tim';
const MOST = 8;

/** What was searched on this device, the last first; it never leaves the device. */
export function recentQueries(): string[] {
  const kept = recall(NAME);
  return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
}

export function remember(query: string): void {
  if (query === '') return;
  const others = recentQueries().filter((each) => each !== query);
  keep(NAME, [query, ...others].slice(0, MOST));
}

export const forget = (): void => {
  keep(NAME, undefined);
};
