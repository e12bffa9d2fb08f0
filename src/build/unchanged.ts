import { hash } from 'node:crypto';
import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../config/settings.ts';
import type { SiteState } from './site-state.ts';
import { stampOf } from './strangers.ts';

/** A file may change again so soon after that its stamp does not tell, in milliseconds. */
const SETTLED = 2000;

/**
 * Stands for the files of a folder and those below it, whatever they are: it changes if one is added, removed or changed. `null` if the
 * folder cannot be read, or a file has only just changed.
 */
export function stampFolder(folder: string): string | null {
  try {
    const stamps: string[] = [];
    const recent = Date.now() - SETTLED;
    const root = realpathSync(folder);
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const stats = lstatSync(path);
      // A folder's own time tells nothing that its files do not.
      if (stats.isDirectory()) continue;
      if (Math.max(stats.mtimeMs, stats.ctimeMs) > recent) return null;
      stamps.push(`${path} ${stampOf(stats)}`);
    }
    return hash('sha1', stamps.sort().join('\n'));
  } catch {
    return null;
  }
}

/** The settings that decide what is published, besides those that pages are compiled with. */
export const publishingSettings = ({ seedsDir, leaveOut, onError }: Settings): string =>
  JSON.stringify([seedsDir, [...leaveOut].sort(), onError]);

/** Whether the site of a state is what a build would make now: the same articles, settings and hour. */
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
