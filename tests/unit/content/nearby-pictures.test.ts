import { expect, test } from 'vitest';
import { PictureFolder } from '../../../src/content/nearby-pictures.ts';

const folder = new PictureFolder([
  ...['bai.jpg', 'bai-2.jpg', 'bai-10.png', 'bai_x.webp', 'bai2.jpg', 'bài.jpg', 'baiviet.jpg'],
  ...['bai/anh.jpg', 'b/bai.jpg', 'ba.jpg', 'z.jpg', 'bai-2.jpg'],
]);

test('the pictures beside an article bear its name, alone or with a sign behind it', () => {
  expect(folder.beside('bai')).toEqual([
    'bai-10.png',
    'bai-2.jpg',
    'bai.jpg',
    'bai2.jpg',
    'bai_x.webp',
  ]);
  expect(folder.beside('b/bai')).toEqual(['b/bai.jpg']);
  expect(folder.beside('a')).toEqual([]);
  expect(folder.beside('zz')).toEqual([]);
});

test('an article sees the pictures beside it, and may ask for any', () => {
  const nearby = folder.nearby('bai');
  expect([...nearby]).toEqual(folder.beside('bai'));
  expect([nearby.has('z.jpg'), nearby.has('y.jpg')]).toEqual([true, false]);
});

test('an article is read again only if a picture that it asked for has come or gone', () => {
  const nearby = folder.nearby('bai');
  nearby.has('z.jpg');
  nearby.has('y.jpg');
  const { asked } = nearby;
  expect(asked).toEqual({ 'z.jpg': true, 'y.jpg': false });
  const answers = (...pictures: readonly string[]): boolean =>
    new PictureFolder(pictures).answersAlike(asked);
  expect(folder.answersAlike(asked)).toBe(true);
  expect(answers('z.jpg', 'other.jpg')).toBe(true);
  expect(answers('other.jpg')).toBe(false);
  expect(answers('z.jpg', 'y.jpg')).toBe(false);
  expect(new PictureFolder([]).answersAlike({})).toBe(true);
});
