import { expect, test } from 'vitest';
import type { DeskFigure, DeskImage, Stated } from '../../../../src/desk/api.ts';
import {
  type Figure,
  figuresOf,
  move,
  removePicture,
  setPicture,
  setWords,
  wordsByText,
  wordsOf,
} from '../../../../src/desk/browser/figures.ts';

const GHE: DeskFigure = {
  start: 10,
  end: 30,
  opening: 'Ghe về nhất',
  text: 'Ghe về nhất',
  credit: 'Lê Minh',
};
const XEM: DeskFigure = { start: 40, end: 60, opening: 'Người xem', text: 'Người xem' };
const BESIDE: DeskFigure = {
  start: 0,
  end: 0,
  opening: '',
  text: '',
  picture: { path: 'thang-5/bai.jpg', src: 'bai.jpg' },
};

/** The figure with this number once this is stated. */
const at = (index: number, stated: Stated, read: readonly DeskFigure[] = [GHE, XEM]): Figure => {
  const figure = figuresOf(read, stated.images ?? [])[index];
  if (!figure) throw new Error('There is no such figure.');
  return figure;
};

test('words of a caption are corrected in its place, and taken back word by word', () => {
  const typed = setWords({}, at(0, {}), { caption: 'Ghe về nhì' });
  expect(typed).toEqual({ images: [{ replaces: 'Ghe về nhất', caption: 'Ghe về nhì' }] });
  const without = setWords(typed, at(0, typed), { credit: '' });
  expect(without.images).toEqual([{ replaces: 'Ghe về nhất', caption: 'Ghe về nhì', credit: '' }]);
  expect(wordsOf(at(0, without))).toEqual({ alt: '', caption: 'Ghe về nhì', credit: '' });
  const again = setWords(without, at(0, without), { caption: 'Ghe về nhất' });
  expect(setWords(again, at(0, again), { credit: 'Lê Minh' })).toEqual({});
});

test('a corrected caption keeps its photo, and the photo its place', () => {
  const placed = setPicture({}, [GHE, XEM], 'a.jpg', at(1, {}));
  expect(placed.images).toEqual([{ replaces: 'Người xem', src: 'a.jpg' }]);
  const typed = setWords(placed, at(1, placed), { caption: 'Khán giả' });
  expect(typed.images).toEqual([{ replaces: 'Người xem', src: 'a.jpg', caption: 'Khán giả' }]);
  const [image] = typed.images ?? [];
  if (!image) throw new Error('There is no picture.');
  expect(wordsByText(typed, image).images).toEqual([{ replaces: 'Người xem', src: 'a.jpg' }]);
  expect(removePicture(typed, image).images).toEqual([
    { replaces: 'Người xem', caption: 'Khán giả' },
  ]);
  expect(removePicture(placed, placed.images?.[0] ?? {})).toEqual({});
});

test('a sidecar that names a caption by its whole text is corrected in place, too', () => {
  const image: DeskImage = { src: 'a.jpg', caption: 'Ghe về nhất' };
  const read = [{ ...GHE, said: image, picture: { path: 'a.jpg', src: 'a.jpg' } }, XEM];
  const stated: Stated = { images: [image] };
  expect(setWords(stated, at(0, stated, read), { caption: 'Ghe về nhì' }).images).toEqual([
    { src: 'a.jpg', replaces: 'Ghe về nhất', caption: 'Ghe về nhì' },
  ]);
});

test('photos without a place go to captions that have none, then stand alone', () => {
  let stated: Stated = {};
  for (const src of ['1', '2', '3']) stated = setPicture(stated, [GHE, XEM], src);
  expect(stated.images).toEqual([
    { replaces: 'Ghe về nhất', src: '1' },
    { replaces: 'Người xem', src: '2' },
    { src: '3', caption: '' },
  ]);
  const moved = move(stated, { src: '3', caption: '' }, null);
  expect(moved).toEqual(stated);
});

test('a photo that moves takes its description along; captions stay, and photos change places', () => {
  const corrected = setWords({}, at(1, {}), { caption: 'Khán giả' });
  let stated = setPicture(corrected, [GHE, XEM], 'a.jpg', at(0, corrected));
  stated = setWords(stated, at(0, stated), { alt: 'Ghe dài', credit: 'Bảy' });
  const [, image = {}] = stated.images ?? [];
  expect(move(stated, image, at(1, stated)).images).toEqual([
    { replaces: 'Người xem', caption: 'Khán giả', src: 'a.jpg', alt: 'Ghe dài' },
    { replaces: 'Ghe về nhất', credit: 'Bảy' },
  ]);
  const both = setPicture(stated, [GHE, XEM], 'b.jpg', at(1, stated));
  expect(move(both, image, at(1, both)).images).toEqual([
    { replaces: 'Người xem', caption: 'Khán giả', src: 'a.jpg', alt: 'Ghe dài' },
    { replaces: 'Ghe về nhất', credit: 'Bảy', src: 'b.jpg' },
  ]);
});

test('a photo that leaves its caption stands alone with the words typed for it, and takes no other caption', () => {
  let stated = setPicture({}, [GHE, XEM], 'a.jpg', at(0, {}));
  stated = setWords(stated, at(0, stated), { credit: 'Bảy' });
  const [image = {}] = stated.images ?? [];
  const moved = move(stated, image, null);
  expect(moved.images).toEqual([{ src: 'a.jpg', caption: '', credit: 'Bảy' }]);
  const alone: Figure = { image: moved.images?.[0] ?? {} };
  const named = setWords(moved, alone, { caption: 'Ghe dài' });
  expect(named.images).toEqual([{ src: 'a.jpg', caption: 'Ghe dài', credit: 'Bảy' }]);
  const cleared = setWords(named, { image: named.images?.[0] ?? {} }, { caption: '' });
  expect(cleared.images).toEqual([{ src: 'a.jpg', caption: '', credit: 'Bảy' }]);
});

test('a picture beside the article gets words without being moved', () => {
  expect(setWords({}, at(0, {}, [BESIDE]), { alt: 'Ghe dài' }).images).toEqual([
    { src: 'bai.jpg', alt: 'Ghe dài' },
  ]);
});

test('a picture that was taken out is shown no more, before the article is read again', () => {
  const image = { src: 'a.jpg' };
  const read = [{ ...BESIDE, said: image }];
  expect(figuresOf(read, [image])).toEqual([{ read: read[0], image }]);
  expect(figuresOf(read, [])).toEqual([]);
});
