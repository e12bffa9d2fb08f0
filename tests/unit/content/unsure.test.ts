import { expect, test } from 'vitest';
import type { Confidence, JudgedField } from '../../../src/article/article.ts';
import { findUnsure, reportUnsure } from '../../../src/content/unsure.ts';
import { parse } from '../../../src/parse/parse.ts';
import { inEnglish } from '../../words.ts';

const TEXT =
  'Chợ nổi lúc bốn giờ sáng\n\nChợ họp khi trời còn tối và tan trước khi nắng lên, mỗi ghe treo một thứ hàng lên cây sào trước mũi.\n';
const known = parse(new TextEncoder().encode(TEXT), 'bai.txt').article?.confidence;

/** An article of which all is certain but these. */
function judged(file: string, doubts: Partial<Record<JudgedField, number>>) {
  if (!known) throw new Error('It has no article.');
  const certain = Object.fromEntries(Object.keys(known).map((field) => [field, 1]));
  return { file, confidence: { ...known, ...certain, ...doubts } satisfies Confidence };
}

test('least certain first; several small doubts are none', () => {
  const articles = [
    judged('chac.txt', {}),
    judged('hoi-ngo.txt', { headline: 0.8, body: 0.41 }),
    judged('ngo.txt', { headline: 0.3, body: 0.35 }),
    judged('nhieu-cho.txt', { headline: 0.7, bylines: 0.8, captions: 0.8 }),
    judged('ngo-hon.txt', { published: 0.1 }),
    // Not what makes an article.
    judged('tu-khoa.txt', { keywords: 0.2 }),
  ];
  expect(findUnsure(articles).map(({ file }) => file)).toEqual(['ngo-hon.txt', 'ngo.txt']);
  expect(inEnglish(reportUnsure(articles))).toEqual([
    '2 of 6 articles need a look, least certain first:',
    '  10 % sure: ngo-hon.txt: which date is its own',
    '  30 % sure: ngo.txt: which line is the headline',
    '  See one with npm run explain -- FILE; “lines” in its sidecar says what a line is.',
  ]);
});

test('ten are named, the others counted, and nothing is said if all are certain', () => {
  const many = Array.from({ length: 13 }, (_, index) => judged(`${index}.txt`, { body: 0.2 }));
  const lines = inEnglish(reportUnsure(many));
  expect(lines.filter((line) => line.includes('sure: '))).toHaveLength(10);
  expect(lines).toContain('  and 3 more: npm run articles -- --unsure');
  expect(reportUnsure([judged('chac.txt', {})])).toEqual([]);
  expect(inEnglish(reportUnsure([judged('ngo.txt', { body: 0.2 })]))).toContain(
    '1 of 1 articles needs a look, least certain first:',
  );
});
