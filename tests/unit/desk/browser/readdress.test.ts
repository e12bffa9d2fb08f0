import { expect, test } from 'vitest';
import type { Stated } from '../../../../src/desk/api.ts';
import { readdress } from '../../../../src/desk/browser/readdress.ts';

const TEXT =
  'Đua ghe ngo\n\nMười hai đội tranh giải.\n\nẢnh: Ghe về nhất cập bến. Ảnh: Sơn Thạch\n\nHàng ngàn người đứng xem.\n';
const STATED: Stated = {
  lines: [
    { opening: 'Mười hai đội', role: 'standfirst' },
    { opening: 'Hàng ngàn người', role: 'paragraph' },
  ],
  images: [{ replaces: 'Ghe về nhất', src: 'a.jpg', caption: 'Về nhất' }],
};
const openings = (after: string, stated = STATED): (string | undefined)[] => {
  const { lines = [], images = [] } = readdress(stated, TEXT, after);
  return [...lines.map(({ opening }) => opening), ...images.map(({ replaces }) => replaces)];
};

test('what is said of a line follows its words', () => {
  const edits: readonly (readonly [string, string, readonly (string | undefined)[]])[] = [
    ['tranh giải', 'dự giải', ['Mười hai đội', 'Hàng ngàn người', 'Ghe về nhất']],
    [
      'Mười hai đội',
      'Mười đội ghe ngo',
      ['Mười đội ghe ngo tranh', 'Hàng ngàn người', 'Ghe về nhất'],
    ],
    [
      'Đua ghe ngo\n',
      'Đua ghe ngo\n\nĐoạn mới.\n',
      ['Mười hai đội', 'Hàng ngàn người', 'Ghe về nhất'],
    ],
    ['Mười hai đội', 'Có mười\n\nhai đội', ['Có mười', 'Hàng ngàn người', 'Ghe về nhất']],
    ['Mười hai đội tranh giải.\n', '', ['Hàng ngàn người', 'Ghe về nhất']],
    [
      'Ảnh: Ghe về nhất cập bến',
      'Ảnh: Xuồng về nhất cập bến',
      ['Mười hai đội', 'Hàng ngàn người', 'Ảnh: Xuồng về nhất cập'],
    ],
    [
      'Ảnh: Ghe về nhất cập bến. Ảnh: Sơn Thạch\n',
      '',
      ['Mười hai đội', 'Hàng ngàn người', undefined],
    ],
  ];
  for (const [old, now, expected] of edits)
    expect(openings(TEXT.replace(old, now)), now).toEqual(expected);
});

test('a photo whose caption is gone stays, words alone go', () => {
  const after = TEXT.replace(/Ảnh: Ghe.*\n/u, '');
  expect(readdress(STATED, TEXT, after).images).toEqual([{ src: 'a.jpg', caption: 'Về nhất' }]);
  const words = { images: [{ replaces: 'Ghe về nhất', caption: 'Về nhất' }] };
  expect(readdress(words, TEXT, after)).toEqual({});
});

test('nothing is taken for a line of a wholly different text', () => {
  expect(openings('Tít khác\n\nMột.\n\nHai.\n\nBa.\n\nBốn.\n')).toEqual([undefined]);
});

test('new first words open no other line', () => {
  const before = 'Ông Tám ở ấp Ba nói nước lên.\nBà Chín nói.\n';
  const after = 'Ông Tám ở ấp Ba nói nước lên.\nÔng Tám ở ấp Ba nói nước xuống.\n';
  const stated: Stated = { lines: [{ opening: 'Bà Chín', role: 'remove' }] };
  expect(readdress(stated, before, after).lines?.[0]?.opening).toBe(
    'Ông Tám ở ấp Ba nói nước xuống.',
  );
});
