import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { settingsPath } from '../config/settings-file.ts';
import { ROOT } from './folders.ts';

const FOLDERS = ['src', 'public'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json'];

/**
 * A digest of all that decides how a site is made of the same articles: code, styles, public files, versions and settings. It
 * changes with any of these, without anyone counting versions. `settings`: what else pages are compiled from.
 */
export function codeDigest(settings: readonly unknown[], config: string | undefined): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, ...settings]));
  // `globSync` takes fifteen times as long.
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }),
  )
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const others = [settingsPath(), ...(config === undefined ? [] : [config])];
  const all = [...files.sort(), ...FILES.map((file) => join(ROOT, file)), ...others];
  for (const file of all.filter((each) => existsSync(each))) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
