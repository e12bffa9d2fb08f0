import { afterEach, expect, test, vi } from 'vitest';
import { printTable } from '../../../src/cli/table.ts';

afterEach(() => vi.restoreAllMocks());

function printed(...rows: readonly (readonly string[])[]): string[] {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line) => lines.push(line));
  printTable(rows);
  return lines;
}

test('columns are as wide as their widest cell, and no line ends in spaces', () => {
  expect(printed(['a', 'bbb', 'c'], ['aaaa', 'b', ''])).toEqual(['a     bbb  c', 'aaaa  b']);
});

test('a cell is cut at 90 letters, and printed safely', () => {
  const [line = ''] = printed(['a '.repeat(80), 'b']);
  expect(line).toMatch(/^(?:a )+a?… *b$/u);
  expect(line.indexOf('b')).toBe(92);
  expect(printed(['a\u001b[31m'])).toEqual(['a\\u{1b}[31m']);
});
