import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as TEXTS from '../../../src/config/strings.vi.ts';

const SOURCE = join(import.meta.dirname, '../../../src');
const code = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro)$/u.test(file) && !file.endsWith('strings.vi.ts'))
  .map((file) => readFileSync(join(SOURCE, file), 'utf8'))
  .join('\n');

const ALL = Object.assign({}, ...Object.values(TEXTS));

const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

test('no text of the interface is empty', () => {
  for (const text of leaves(ALL)) {
    if (typeof text === 'string') expect(text.trim()).not.toBe('');
    else expect(text).toBeTypeOf('function');
  }
});

test.each(Object.keys(ALL))('the text “%s” is used', (key) => {
  expect(code).toMatch(new RegExp(String.raw`\.${key}\b`, 'u'));
});
