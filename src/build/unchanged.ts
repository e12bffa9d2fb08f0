import type { Settings } from '../config/settings.ts';
import type { SiteState } from './site-state.ts';

/** The settings that decide what is published, besides those that pages are compiled with. */
export const publishingSettings = ({ seedsDir, leaveOut, onError }: Settings): string =>
  JSON.stringify([seedsDir, [...leaveOut].sort(), onError]);

/** Whether a build would make the site of a state again: the same articles, settings and hour. */
export function isUnchanged(
  { steady }: SiteState,
  settings: Settings,
  seeds: string | null,
  now: number,
): boolean {
  return (
    settings.deployed === null &&
    seeds !== null &&
    steady.seeds === seeds &&
    steady.settings === publishingSettings(settings) &&
    steady.since <= now &&
    now < steady.until
  );
}
