import { expect, test } from 'vitest';
import { cardOf, facetName, linkTo, listPicture } from '../../../src/outputs/cards.ts';
import { libraryOf, makePictureOf, makeStored, onDay } from './stored.ts';

const SMALL = makePictureOf('nho.png', 90, 90);
const LARGE = makePictureOf('lon.png', 800, 600);

test('a card says what lists show, and nothing of the machine or the text', () => {
  const article = makeStored(1, {
    ...onDay('2025-10-24'),
    section: 'KINH TẾ',
    excerpt: 'Mở đầu',
    syllables: 220,
    pictures: [SMALL, LARGE],
    fingerprint: 'abc',
  });
  const library = libraryOf([article, makeStored(2, { section: 'Kinh tế' })]);
  const card = cardOf(library, article);
  expect(card).toEqual({
    ...linkTo(article),
    headlineDerived: false,
    section: { name: expect.stringMatching(/^kinh tế$/iu), slug: 'kinh-te' },
    excerpt: 'Mở đầu',
    syllables: 220,
    picture: { digest: LARGE.digest, width: 800, height: 600 },
  });
  expect(JSON.stringify(card)).not.toContain('/kho/');
});

test('lists show the first picture that is large enough, or none', () => {
  expect(listPicture(makeStored(1, { pictures: [SMALL, LARGE] }))?.src).toBe('lon.png');
  expect(listPicture(makeStored(1, { pictures: [SMALL] }))).toBeUndefined();
  const bare = cardOf(libraryOf([]), makeStored(1));
  expect(Object.keys(bare)).not.toContain('picture');
  expect(Object.keys(bare)).not.toContain('section');
});

test('a name without a page has no address', () => {
  const library = libraryOf([makeStored(1, { bylines: ['Vân Anh'] })]);
  expect(facetName(library, 'author', 'Vân Anh')).toEqual({ name: 'Vân Anh', slug: 'van-anh' });
  expect(facetName(library, 'author', 'Ai đó')).toEqual({ name: 'Ai đó' });
});
