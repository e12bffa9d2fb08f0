import type { Settings } from '../config/settings.ts';
import { type FolderStamps, isAsSeen } from '../content/folder-stamps.ts';
import type { SiteState } from './site-state.ts';

/** The settings that decide what is published, besides those that pages are compiled with. */
export const publishingSettings = ({ seedsDir, leaveOut, onError }: Settings): string =>
  JSON.stringify([seedsDir, [...leaveOut].sort(), onError]);

/** Whether a build would make the site of a state again: the same articles, settings and hour. */
export function isUnchanged(
  { steady }: SiteState,
  settings: Settings,
  seeds: FolderStamps,
  now: number,
): boolean {
  return (
    settings.deployed === null &&
    steady.settings === publishingSettings(settings) &&
    steady.since <= now &&
    now < steady.until &&
    steady.seeds !== null &&
    isAsSeen(steady.seeds, seeds)
  );
}
