import { createHash } from 'node:crypto';

// Whatever can change what is loaded from the same bytes; package.json tells the versions of libraries.
const CODE = import.meta.glob<string>(
  [
    '../article/*.ts',
    '../text/*.ts',
    '../parse/**/*.ts',
    '../stories/bag.ts',
    './nearby-pictures.ts',
    './read-one.ts',
    './records.ts',
    './rehearse.ts',
    './summary.ts',
    '../../package.json',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** A digest of the code that turns bytes into summaries and records: it changes with the parser, without anyone counting versions. */
export function codeVersion(): string {
  const hash = createHash('sha256');
  for (const [path, source] of Object.entries(CODE)) hash.update(path).update(source);
  return hash.digest('hex');
}
