import { expect, test } from 'vitest';
import type { Block } from '../../../src/article/article.ts';
import { nameMarks } from '../../../src/templates/name-marks.ts';

const span = { start: 0, end: 0 };
const BLOCKS: Block[] = ['Ông Sen đến.', 'Bà Mơ về.'].map((text) => ({
  kind: 'paragraph',
  text,
  span,
}));

test('names are marked in the blocks that hold them', () => {
  const marks = nameMarks(
    BLOCKS,
    [
      { kind: 'person', slug: 'mo', name: 1 },
      { kind: 'place', slug: 'ben-moi', name: 2 },
      { kind: 'person', slug: 'ngoai', name: 0 },
    ],
    [{ link: { text: 9, start: 0, end: 1 } }, { link: { text: 3, start: 3, end: 5 } }, {}],
    '../',
  );
  expect([...marks.values()]).toEqual([
    [{ kind: 'name', start: 3, end: 5, url: '../nhan-vat/mo.html' }],
  ]);
  expect(marks.has(BLOCKS[1] as Block)).toBe(true);
});
