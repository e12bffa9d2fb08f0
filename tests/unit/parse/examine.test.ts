import { expect, test } from 'vitest';
import { examine } from '../../../src/parse/examine.ts';
import { toldInEnglish } from '../../words.ts';

const examineText = (text: string, file = 'bai.txt') =>
  examine(new TextEncoder().encode(text), file);
const rules = (text: string): string[] => examineText(text).messages.map(({ rule }) => rule);

const BODY =
  'Chợ họp khi trời còn tối và tan trước khi nắng lên, mỗi ghe treo một thứ hàng lên cây sào. Người mua đứng trên bờ trả giá cho đến khi mặt trời lên quá ngọn dừa.';

test('a complete article has no messages', () => {
  expect(rules(`Chợ nổi lúc bốn giờ sáng\n\n${BODY}\n`)).toEqual([]);
});

test('a short text is published with a message', () => {
  const { article, messages } = examineText(
    'Chợ nổi Vàm Sậy mở lại sau hai mùa lũ\n\nSáng nay, bà con hai bên bờ sông vui mừng chờ phiên chợ đầu tiên của năm.',
  );
  expect(article?.blocks).toHaveLength(1);
  expect(messages.map(({ rule }) => rule)).toEqual(['teaser']);
});

test('a headline alone is not an article', () => {
  const { article, messages } = examineText('Chợ nổi mở lại sau mùa lũ');
  expect(article).toBeNull();
  expect(messages).toMatchObject([{ rule: 'no-content', severity: 'error' }]);
  expect(toldInEnglish(messages)[0]?.reason).toContain('“Chợ nổi mở lại sau mùa lũ”');
});

test('joined words are counted, with the place of the first', () => {
  const { article, messages } = examineText(
    `Chợ nổi lúc bốn giờ sáng\n\n${BODY} Bà con mừngvui vìđường mới.\n`,
  );
  expect(messages).toMatchObject([{ rule: 'glued-words', line: 3 }]);
  expect(toldInEnglish(messages)[0]?.reason).toContain('“mừngvui” (2 in all)');
  expect(article?.blocks[0]?.text).toContain('mừngvui vìđường');
});
