import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import type { Expected } from './cases.ts';
import { compare } from './compare.ts';

const TEXT = `Cầu mới thông xe
24/10/2025
Cây cầu bắc qua sông Cái thông xe sáng nay, sau hai năm thi công và ba lần lùi hẹn vì nước lũ cuốn trôi trụ giàn giáo ở bờ bắc.
Cầu Cái lúc bình minh. Ảnh: Lê Minh
No image available
`;
const whatDiffers = (expected: Expected, text = TEXT): string[] =>
  compare(parse(new TextEncoder().encode(text), 'bai.txt'), expected).map(({ what }) => what);

const PARAGRAPH = {
  kind: 'paragraph',
  text: 'Cây cầu bắc qua sông Cái thông xe sáng nay, sau hai năm thi công và ba lần lùi hẹn vì nước lũ cuốn trôi trụ giàn giáo ở bờ bắc.',
} as const;
const FIGURE = { kind: 'figure', text: 'Cầu Cái lúc bình minh.', credit: 'Lê Minh' } as const;

test('a true case has no difference', () => {
  const article = { headline: 'Cầu mới thông xe', published: '2025-10-24', bylines: [] };
  const setAside: Expected['setAside'] = [[['menu', 'placeholder'], 'No image available']];
  const blocks = [PARAGRAPH, FIGURE];
  const others = { lede: ['Cây cầu'], including: [FIGURE], junk: ['image'], messages: [] };
  expect(whatDiffers({ article, blocks, setAside, ...others })).toEqual([]);
});

test.each<[Expected, string]>([
  [{ article: null }, 'article'],
  [{ article: { headline: 'Cầu mới' } }, 'headline'],
  [{ article: { headlineDerived: true } }, 'headlineDerived'],
  [{ article: { published: null } }, 'published'],
  [{ article: { standfirst: 'Cây cầu' } }, 'standfirst'],
  [{ article: { bylines: ['Lê Minh'] } }, 'bylines'],
  [{ article: { source: { name: 'Bến Sông' } } }, 'source'],
  [{ blocks: [PARAGRAPH] }, 'blocks'],
  [{ blocks: [FIGURE, PARAGRAPH] }, 'blocks (order or number)'],
  [{ including: [{ kind: 'subhead', text: PARAGRAPH.text }] }, 'block'],
  [{ lede: ['Cầu Cái'] }, 'lede'],
  [{ junk: ['sông Cái'] }, 'junk'],
  [{ setAside: [['menu', 'No image available']] }, 'set aside: No image available'],
  [{ messages: ['draft'] }, 'messages'],
])('%j is told', (expected, what) => {
  expect(whatDiffers(expected)).toEqual([what]);
});

test('a case needs an article unless it states none', () => {
  expect(whatDiffers({}, ' ')).toEqual(['article']);
  expect(whatDiffers({ article: null, messages: ['empty-file'] }, ' ')).toEqual([]);
});
