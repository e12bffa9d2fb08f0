import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';

const CASES = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(CASES)('%s', (name) => {
  const folder = join(import.meta.dirname, name);
  const { article, messages, pieces } = parse(
    readFileSync(join(folder, 'source.txt')),
    `${name}.txt`,
  );
  const actual = { article, setAside: pieces.filter(({ role }) => role === 'setAside'), messages };
  const file = join(folder, 'expected.json');
  // Only on request, and to be read before it is committed: what the parser does now becomes what it should do.
  if (process.env.WRITE_EXPECTED) writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`);
  expect(actual).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  expect(existsSync(join(folder, 'why.md'))).toBe(true);
});
