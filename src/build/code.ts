import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { settingsPath } from '../config/settings-file.ts';
import { ROOT } from './folders.ts';

const FOLDERS = ['src', 'public'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json'];

/**
 * A digest of all that decides how the same articles become a site: code, styles, public files, versions and settings. It changes
 * if any of these does, so nobody counts versions. `settings`: what else pages are compiled from.
 */
export function codeDigest(settings: readonly unknown[], config: string | undefined): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, ...settings]));
  const others = [settingsPath(), ...(config === undefined ? [] : [config])];
  const all = [...codeFiles(ROOT), ...FILES.map((file) => join(ROOT, file)), ...others];
  for (const file of all.filter((each) => existsSync(each))) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/** The files of a project that pages are made of, in a fixed order. Documents in `src/` do not count: they change no page. */
export function codeFiles(root: string): string[] {
  // `globSync` takes fifteen times as long.
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && !(folder === 'src' && entry.name.endsWith('.md')),
    ),
  );
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}
