import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { readCases } from './cases.ts';
import { compare, type Difference } from './compare.ts';

const cases = readCases(import.meta.dirname);

test.each(cases.filter(({ expected }) => expected.open === undefined))(
  '$name',
  ({ name, file, bytes, expected }) => {
    const differences = compare(parse(bytes, file), expected);
    if (differences.length > 0) expect.fail(`${name}\n${differences.map(describe).join('\n')}`);
    expect(existsSync(join(import.meta.dirname, name, 'why.md'))).toBe(true);
  },
);

// If one passes, remove its “open”, so that it stays fixed.
test.each(cases.filter(({ expected }) => expected.open !== undefined))(
  'not yet: $name',
  ({ file, bytes, expected }) => {
    expect(compare(parse(bytes, file), expected)).not.toEqual([]);
  },
);

const describe = ({ what, found, expected }: Difference): string =>
  `  ${what}\n${lines('found', found)}\n${lines('expected', expected)}`;

/** A list of blocks takes one line per block. */
function lines(title: string, value: unknown): string {
  const rows = Array.isArray(value) && value.length > 0 ? value : [value];
  return rows
    .map((row, index) => `    ${(index === 0 ? title : '').padEnd(9)} ${JSON.stringify(row)}`)
    .join('\n');
}
