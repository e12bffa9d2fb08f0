import { expect, test } from 'vitest';
import type { Confidence } from '../../../src/article/article.ts';
import { findUnsure, reportUnsure } from '../../../src/content/unsure.ts';
import { CERTAIN } from '../../certain.ts';
import { inEnglish } from '../../words.ts';

/** An article of which all is certain but these. */
const judged = (file: string, doubts: Partial<Confidence>) => ({
  file,
  confidence: { ...CERTAIN, ...doubts },
});

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
