import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from './folders.ts';

const SOURCES = [
  'src/**/*',
  'public/**/*',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
];

/**
 * A digest of all that decides how a site is made of the same articles: code, styles, public files, versions and settings. It
 * changes with any of these, without anyone counting versions. `settings`: what else pages are compiled from.
 */
export function codeDigest(settings: readonly unknown[], config: string | undefined): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, ...settings]));
  const files = globSync(SOURCES, { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of config === undefined ? files : [...files, config]) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
