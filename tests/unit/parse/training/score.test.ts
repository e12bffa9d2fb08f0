import { expect, test } from 'vitest';
import { parse } from '../../../../src/parse/parse.ts';
import { score } from '../../../../src/parse/training/score.ts';
import { HEADLINE, PARAGRAPHS } from '../news.ts';

const articleOf = (source: string) => parse(new TextEncoder().encode(source), 'bai.txt').article;

test('the lede counts as found with or without the number of its item', () => {
  const items = PARAGRAPHS.map((text, index) => `${index + 1}. ${text}`);
  const article = articleOf(`${HEADLINE}\n\n${items.join('\n\n')}`);
  const lede = (text: string) =>
    score(article, { first_paragraph: text }).map(({ field, hits }) => [field, hits]);
  expect(lede(items[0] ?? '')).toEqual([['lede', 1]]);
  expect(lede(PARAGRAPHS[0] ?? '')).toEqual([['lede', 1]]);
  expect(lede(PARAGRAPHS[3] ?? 'Không có.')).toEqual([['lede', 0]]);
});
