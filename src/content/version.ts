import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, '..');

// Whatever can change what is loaded from the same bytes; package.json tells the versions of libraries.
const CODE = [
  'article/*.ts',
  'text/*.ts',
  'parse/**/*.ts',
  'stories/bag.ts',
  'content/nearby-pictures.ts',
  'content/read-one.ts',
  'content/records.ts',
  'content/rehearse.ts',
  'content/summary.ts',
  '../package.json',
];

/**
 * A digest of the code that turns bytes into summaries and records: it changes with the parser, without anyone counting versions.
 * `source` is the folder of the code.
 */
export function codeVersion(source = SOURCE): string {
  const hash = createHash('sha256');
  for (const path of globSync(CODE, { cwd: source }).sort())
    hash.update(path).update(readFileSync(join(source, path)));
  return hash.digest('hex');
}
