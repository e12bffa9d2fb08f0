import { expect, test } from 'vitest';
import { folderSlug, slugify } from '../../../src/text/slug.ts';

test.each([
  ['Đà Nẵng: 3 người bị “đá”', 'da-nang-3-nguoi-bi-da'],
  ['  Giá vàng -- tăng 2,5%!  ', 'gia-vang-tang-2-5'],
  ['…', 'bai'],
  ['日本', 'bai'],
])('%s → %s', (headline, slug) => {
  expect(slugify(headline)).toBe(slug);
});

test('a long headline is cut between syllables at 60 characters', () => {
  const slug = slugify(
    'Nhiều tuyến đường ở miền Trung ngập sâu sau trận mưa lớn kéo dài suốt đêm qua',
  );
  expect(slug).toBe('nhieu-tuyen-duong-o-mien-trung-ngap-sau-sau-tran-mua-lon-keo');
});

test('one very long word is also cut', () => {
  expect(slugify('a'.repeat(200))).toHaveLength(60);
});

test.each([
  ['Con', 'con-muc'],
  ['NUL', 'nul-muc'],
  ['Com1', 'com1-muc'],
  ['Con người', 'con-nguoi'],
  ['../..', 'bai'],
  ['日本語', 'muc-805f5ce7'],
  ['中文', 'muc-c488f045'],
])('%s as a folder → %s', (name, slug) => {
  expect(folderSlug(name)).toBe(slug);
});
