import { expect, test } from 'vitest';
import { largeEnough, WIDEST, widthsFor } from '../../../src/content/picture-widths.ts';
import { pictureIn, picturesInColumn } from '../../../src/content/pictures.ts';

const drawn = (width: number, height: number) => ({ digest: 'd1', width, height });

test.each([
  ['column', 2000, [400, 648, 1296]],
  ['column', 1296, [400, 648, 1296]],
  ['column', 1000, [400, 648, 1000]],
  ['column', 500, [400, 500]],
  ['column', 300, [300]],
  ['thumb', 2000, [160, 320]],
  ['thumb', 200, [160, 200]],
] as const)(
  'a picture in the %s, %i pixels wide, is written in the widths %j',
  (room, width, widths) => {
    expect(widthsFor(room, width)).toEqual(widths);
  },
);

test('no picture is wider than the column on a sharp screen', () => {
  expect(WIDEST).toBe(1296);
});

test.each([
  [120, 120, true],
  [119, 500, false],
  [500, 119, false],
])('a picture of %i by %i pixels is large enough for a list: %s', (width, height, shows) => {
  expect(largeEnough({ width, height })).toBe(shows);
});

test.each([
  // It fills the room, and keeps its shape.
  ['column', drawn(2592, 1296), { width: 648, height: 324, src: '648', largest: '1296' }],
  ['lead', drawn(2832, 1416), { width: 708, height: 354, src: '1296', largest: '1296' }],
  ['block', drawn(732, 549), { width: 366, height: 275, src: '400', largest: '732' }],
  ['thumb', drawn(1220, 610), { width: 122, height: 61, src: '160', largest: '320' }],
  // A smaller one is not made larger.
  ['column', drawn(500, 250), { width: 500, height: 250, src: '500', largest: '500' }],
] as const)('in the %s %j is shown so: %j', (room, picture, { src, largest, ...size }) => {
  expect(pictureIn(room, picture, '../')).toMatchObject({
    ...size,
    src: expect.stringMatching(new RegExp(`^\\.\\./.*d1-${src}\\.webp$`, 'u')),
    largest: expect.stringMatching(new RegExp(`-${largest}\\.webp$`, 'u')),
  });
});

test('browsers choose among the widths by how wide it is shown', () => {
  const { srcSet, sizes } = pictureIn('thumb', drawn(2000, 1000), '');
  expect(srcSet?.replaceAll(/\S+\/d1-(\d+)\.webp /gu, '$1 ')).toBe('160 160w, 320 320w');
  expect(sizes).toBe('122px');
});

test('figures find their pictures by file', () => {
  const pictures = picturesInColumn([{ src: 'a.jpg', ...drawn(500, 250) }], '');
  expect([...pictures.keys()]).toEqual(['a.jpg']);
  expect(pictures.get('a.jpg')).toEqual(pictureIn('column', drawn(500, 250), ''));
});
