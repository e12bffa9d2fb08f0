import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAndColumn } from '../../../src/text/line-index.ts';

test.each([
  ['', 0, 1, 1],
  ['một\nhai', 2, 1, 3],
  ['một\nhai', 4, 2, 1],
  ['\n\nba', 2, 3, 1],
])('%j at %d', (text, offset, line, column) => {
  expect(lineAndColumn(text, offset)).toEqual({ line, column });
});

test('the line’s start and the column lead back to the offset', () => {
  const lines = fc.array(fc.stringMatching(/^[ab]{0,3}$/u), { maxLength: 6 });
  fc.assert(
    fc.property(lines, fc.nat({ max: 30 }), (rows, at) => {
      const text = rows.join('\n');
      const offset = Math.min(at, text.length);
      const { line, column } = lineAndColumn(text, offset);
      const start =
        text
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length + (line > 1 ? 1 : 0);
      expect(start + column - 1).toBe(offset);
      expect(text.slice(start, offset)).not.toContain('\n');
    }),
  );
});
