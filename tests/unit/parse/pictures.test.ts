import { expect, test } from 'vitest';
import type { Block } from '../../../src/article/article.ts';
import { addPictures } from '../../../src/parse/pictures.ts';
import type { StatedPicture } from '../../../src/parse/stated-pictures.ts';

const span = { start: 5, end: 9 };
const paragraph: Block = { kind: 'paragraph', text: 'Chợ tan.', span };
const figure = (text: string, src?: string): Block => ({
  kind: 'figure',
  text,
  span,
  ...(src === undefined ? {} : { src }),
});

/** The pictures of an article, each with its caption, `-` for other blocks. */
const pictured = (
  blocks: readonly Block[],
  images: readonly string[],
  file = 'thang-5/cho.txt',
): string[] =>
  addPictures(blocks, [], file, new Set(images)).blocks.map((block) =>
    block.kind === 'figure' ? `${block.src} ${block.text}`.trim() : '-',
  );

test('files beside an article are its pictures, in the order of their numbers', () => {
  expect(
    pictured(
      [paragraph],
      ['cho-10.png', 'cho-2.JPG', 'cho.webp'].map((name) => `thang-5/${name}`),
    ),
  ).toEqual(['thang-5/cho.webp', '-', 'thang-5/cho-2.JPG', 'thang-5/cho-10.png']);
});

test('files of other articles are not, however alike their names', () => {
  const others = ['ben.jpg', 'chon.jpg', 'cho-sang.jpg', 'cho-0.jpg', 'cho-100.jpg', 'cho-.jpg'];
  expect(
    pictured(
      [paragraph],
      [...others.map((name) => `thang-5/${name}`), 'cho.jpg', 'thang-6/cho.jpg'],
    ),
  ).toEqual(['-']);
});

test('a file with a number goes to the caption in that place, if it has no picture yet', () => {
  const images = ['cho.jpg', 'cho-2.jpg', 'rieng.jpg', 'cho-3.jpg'];
  const blocks = [figure('Một', 'rieng.jpg'), paragraph, figure('Hai')];
  expect(pictured(blocks, images, 'cho.txt')).toEqual([
    'cho.jpg',
    'rieng.jpg Một',
    '-',
    'cho-2.jpg Hai',
    'cho-3.jpg',
  ]);
  expect(pictured([figure('Một', 'cho.jpg'), paragraph], ['cho.jpg'], 'cho.txt')).toEqual([
    'cho.jpg Một',
    '-',
  ]);
});

test.each([
  ['anh/a.jpg', 'thang-5/anh/a.jpg'],
  ['../a.jpg', 'a.jpg'],
  ['..\\a.jpg', 'a.jpg'],
  ['a%20b.jpg', 'thang-5/a b.jpg'],
])('%s is found from the folder of its article', (src, path) => {
  expect(pictured([figure('', src)], [path])).toEqual([path]);
});

test.each(['../../a.jpg', '/a.jpg', 'https://vidu.vn/a.jpg', 'mat.jpg'])(
  '%s is missing, and told',
  (src) => {
    const { blocks, messages } = addPictures(
      [figure('Một', src)],
      [],
      'thang-5/cho.txt',
      new Set(['a.jpg']),
    );
    expect(blocks).toEqual([figure('Một')]);
    expect(messages).toMatchObject([{ rule: 'picture-missing' }]);
  },
);

const STATED = { role: 'picture', pattern: 'images', span } as const;

/** The figures of an article whose publisher states these pictures. */
const stated = (
  blocks: readonly Block[],
  ...pictures: readonly Omit<Parameters<typeof addPictures>[1][number], keyof typeof STATED>[]
) => {
  const images = new Set(pictures.flatMap(({ src = [] }) => src));
  const pieces = pictures.map((each) => ({ ...STATED, ...each }));
  return addPictures(blocks, pieces, 'bai.txt', images).blocks.map((block) =>
    block.kind === 'figure' ? [block.src, block.text, block.alt, block.credit] : '-',
  );
};

test('a stated picture without a caption: the first leads, others go to captions in order', () => {
  expect(
    stated(
      [paragraph, figure('Một'), figure('Hai')],
      { src: 'a.png', alt: 'Ghe' },
      { src: 'b.png' },
    ),
  ).toEqual(['-', ['a.png', 'Một', 'Ghe', undefined], ['b.png', 'Hai', undefined, undefined]]);
  expect(stated([paragraph], { src: 'a.png' }, { src: 'b.png' }).map(String)).toEqual([
    'a.png,,,',
    '-',
    'b.png,,,',
  ]);
  const taken = figure('Một', 'bai.txt');
  expect(
    addPictures([paragraph, taken, figure('Hai')], [{ ...STATED, src: 'a.png' }], 'bai.txt', null)
      .blocks[0],
  ).toMatchObject({ kind: 'figure', src: 'a.png', text: '' });
});

test('a stated picture with a caption goes to the figure with that caption', () => {
  const blocks = [figure('Một'), paragraph, figure('Hai')];
  expect(stated(blocks, { src: 'a.png', caption: 'Hai', credit: 'Lê Minh' })).toEqual([
    [undefined, 'Một', undefined, undefined],
    '-',
    ['a.png', 'Hai', undefined, 'Lê Minh'],
  ]);
  expect(stated(blocks, { src: 'a.png', caption: 'Ba' })[0]).toEqual([
    'a.png',
    'Ba',
    undefined,
    undefined,
  ]);
});

test('a stated picture with an empty caption takes no caption of the text', () => {
  expect(
    stated([paragraph, figure('Một')], { src: 'a.png', caption: '' }, { src: 'b.png' }),
  ).toEqual([['a.png', '', undefined, undefined], '-', ['b.png', 'Một', undefined, undefined]]);
});

test('a picture that names a caption takes its place, and what it does not state stays', () => {
  const source = 'Ảnh: Ghe về nhất cập bến. Ảnh: Sơn Thạch';
  const blocks: readonly Block[] = [
    figure('Một'),
    paragraph,
    {
      kind: 'figure',
      text: 'Ghe về nhất cập bến',
      credit: 'Sơn Thạch',
      alt: 'Ghe',
      span: { start: 0, end: source.length },
    },
  ];
  const placed = (...pictures: readonly Omit<StatedPicture, keyof typeof STATED>[]) => {
    const pieces = pictures.map((each) => ({ ...STATED, ...each }));
    const { blocks: found, messages } = addPictures(blocks, pieces, 'bai.txt', null, source);
    expect(messages).toEqual([]);
    return found.flatMap((block) =>
      block.kind === 'figure' ? [[block.src, block.text, block.credit, block.alt]] : [],
    );
  };
  const first = [undefined, 'Một', undefined, undefined];
  // The first words of the caption as readers have it, or as the text has it.
  for (const replaces of ['Ghe về nhất', 'Ảnh: Ghe về nhất…'])
    expect(placed({ replaces, caption: 'Ghe về nhì' })).toEqual([
      first,
      [undefined, 'Ghe về nhì', 'Sơn Thạch', 'Ghe'],
    ]);
  expect(placed({ replaces: 'Ghe về', src: 'a.png', credit: '', alt: '' })).toEqual([
    first,
    ['a.png', 'Ghe về nhất cập bến', undefined, undefined],
  ]);
  // A typed caption may bring its credit.
  expect(placed({ replaces: 'Ghe về', caption: 'Ghe về nhì. Ảnh: Lê Minh' })[1]).toEqual([
    undefined,
    'Ghe về nhì',
    'Lê Minh',
    'Ghe',
  ]);
  // Words that are corrected keep no picture away, and the first other picture still leads.
  expect(placed({ replaces: 'Một', caption: 'Hai' }, { src: 'a.png' })[0]).toEqual([
    'a.png',
    'Hai',
    undefined,
    undefined,
  ]);
});

test('of captions that are alike, the first picture names the first', () => {
  expect(
    stated(
      [figure('Ảnh chụp đêm'), paragraph, figure('Ảnh chụp đêm')],
      { replaces: 'Ảnh chụp đêm', src: 'a.png' },
      { replaces: 'Ảnh chụp đêm', src: 'b.png' },
    ).map((each) => each[0]),
  ).toEqual(['a.png', '-', 'b.png']);
  // A whole caption is named before one that only starts alike.
  expect(
    stated([figure('Chợ đêm'), figure('Chợ')], { replaces: 'Chợ', src: 'a.png' }).map(
      (each) => each[0],
    ),
  ).toEqual([undefined, 'a.png']);
});

test('a picture whose caption is gone is reported, and still published', () => {
  const piece = { ...STATED, replaces: 'Ghe về nhất', src: 'a.png', caption: 'Ghe' };
  const { blocks, messages } = addPictures([paragraph], [piece], 'bai.txt', null);
  expect(messages).toMatchObject([{ rule: 'no-such-caption', severity: 'warning' }]);
  expect(blocks[0]).toMatchObject({ src: 'a.png', text: 'Ghe' });
});

test('what is stated of a picture that is there already does not move it', () => {
  expect(
    stated([paragraph, figure('Một', 'a.png')], { src: 'a.png', caption: 'Hai', alt: 'Ghe' }),
  ).toEqual(['-', ['a.png', 'Hai', 'Ghe', undefined]]);
  expect(stated([paragraph], { src: 'bai-2.png', caption: 'Hai' })).toEqual([
    '-',
    ['bai-2.png', 'Hai', undefined, undefined],
  ]);
});

test('a picture that the publisher puts in the place of the one beside the article leaves no room for that', () => {
  const images = new Set(['bai.jpg', 'moi.jpg']);
  const piece = { ...STATED, replaces: 'Một', src: 'moi.jpg' };
  const { blocks } = addPictures([figure('Một'), paragraph], [piece], 'bai.txt', images);
  expect(blocks).toEqual([figure('Một', 'moi.jpg'), paragraph]);
});

const MARKET = [figure('Một'), paragraph, figure('Hai')];
const BESIDE = ['bai.jpg', 'bai-2.jpg'];

test.each([
  [
    'one with its own caption',
    [{ src: 'bia.jpg', caption: 'Toàn cảnh chợ' }],
    ['bia.jpg Toàn cảnh chợ', 'bai.jpg Một', '-', 'bai-2.jpg Hai'],
  ],
  [
    'one with an empty caption',
    [{ src: 'bia.jpg', caption: '' }],
    ['bia.jpg', 'bai.jpg Một', '-', 'bai-2.jpg Hai'],
  ],
  [
    'the first one beside the article, with its own caption',
    [{ src: 'bai.jpg', caption: 'Toàn cảnh chợ' }],
    ['bai.jpg Toàn cảnh chợ', 'undefined Một', '-', 'bai-2.jpg Hai'],
  ],
  [
    'one that takes the place of the first beside the article',
    [{ src: 'bia.jpg' }, { src: 'bai.jpg' }],
    ['bai.jpg', 'bia.jpg Một', '-', 'bai-2.jpg Hai'],
  ],
  [
    'one alone, then the first beside the article',
    [{ src: 'bia.jpg', caption: '' }, { src: 'bai.jpg' }],
    ['bia.jpg', 'bai.jpg Một', '-', 'bai-2.jpg Hai'],
  ],
])('a stated picture moves no file to another caption: %s', (_, pictures, expected) => {
  const pieces = pictures.map((each) => ({ ...STATED, ...each }));
  const { blocks } = addPictures(MARKET, pieces, 'bai.txt', new Set([...BESIDE, 'bia.jpg']));
  expect(
    blocks.map((block) => (block.kind === 'figure' ? `${block.src} ${block.text}`.trim() : '-')),
  ).toEqual(expected);
});
