import { expect, test } from 'vitest';
import type { DeskArticle, DeskLine, LineRole } from '../../../../src/desk/api.ts';
import { insteadOf } from '../../../../src/desk/browser/instead.ts';
import { ARTICLE } from './made-up.ts';

const line = (text: string, role: LineRole): DeskLine => ({
  start: 0,
  end: text.length,
  text,
  role,
  probability: 1,
  said: false,
  opening: text,
});
const article: DeskArticle = {
  ...ARTICLE,
  figures: [{ start: 0, end: 40, opening: 'Ghe về', text: 'Ghe về nhất', credit: 'Lê Minh' }],
};

test('a line whose field the publisher has filled in says what readers see instead', () => {
  const headline = line('Chợ họp đêm', 'headline');
  expect(insteadOf(headline, article, {})).toBeNull();
  expect(insteadOf(headline, article, { headline: 'Chợ họp sớm' })).toBe('Chợ họp sớm');
  expect(insteadOf(headline, article, { headline: 'Chợ họp đêm' })).toBeNull();
  const names = line('Minh Thu', 'bylines');
  expect(insteadOf(names, article, { bylines: ['Lan', 'Hoa'] })).toBe('Lan, Hoa');
  expect(insteadOf(names, article, { bylines: [] })).toBe('');
});

test('a date is told as readers see it', () => {
  const date = line('hôm 3/6', 'published');
  expect(insteadOf(date, article, { published: '2024-06-03' })).toBe('Thứ Hai, 3/6/2024');
});

test('a caption and a credit say how they were corrected', () => {
  const images = [{ replaces: 'Ghe về', caption: 'Ghe về nhì', credit: '' }];
  expect(insteadOf(line('Ghe về nhất', 'caption'), article, { images })).toBe('Ghe về nhì');
  expect(insteadOf(line('Lê Minh', 'credit'), article, { images })).toBe('');
  expect(insteadOf(line('Ghe về nhất', 'caption'), article, {})).toBeNull();
  expect(insteadOf(line('Ghe rau', 'paragraph'), article, { images })).toBeNull();
});
