import { expect, test } from 'vitest';
import type { Block } from '../../../src/article/article.ts';
import { namesOf, textsOf } from '../../../src/names/names-of.ts';

const span = { start: 0, end: 0 };
const block = (kind: 'paragraph' | 'note' | 'figure', text: string): Block => ({
  kind,
  text,
  span,
});

test('a name has its first mention below the headline, its sentence, and the mention that becomes a link', () => {
  const article = {
    headline: 'Bà Trần Thị Lúa về quê',
    blocks: [
      block('figure', 'Bà Trần Thị Lúa ở bến xe.'),
      block('paragraph', 'Trời mưa. Bà Trần Thị Lúa đi bộ. Bà Lúa cười.'),
    ],
  };
  const texts = textsOf(article);
  const [name] = namesOf(article);
  expect(texts.slice(0, 2)).toEqual(['Bà Trần Thị Lúa về quê', '']);
  expect(name).toMatchObject({
    sentence: ['Bà ', 'Trần Thị Lúa', ' ở bến xe.'],
    link: { text: 3 },
  });
  expect(texts[3]?.slice(name?.link?.start, name?.link?.end)).toBe('Trần Thị Lúa');
});

test('what only the headline names has no link, and editors’ notes name nobody', () => {
  const article = {
    headline: 'Gặp ông Trần Văn Bảy',
    blocks: [block('paragraph', 'Trời mưa.'), block('note', 'Ông Lê Hữu Mười gửi từ quê.')],
  };
  const names = namesOf(article);
  expect(names.map(({ name, sentence, link }) => [name, sentence, link])).toEqual([
    ['Trần Văn Bảy', null, undefined],
  ]);
});
