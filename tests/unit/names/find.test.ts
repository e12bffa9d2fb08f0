import { describe, expect, test } from 'vitest';
import { findNames, type Named } from '../../../src/names/find.ts';

/** The names in one paragraph below a headline without any, each as kind, name and other forms. */
const namesIn = (...texts: readonly string[]): string[] =>
  findNames(['Tin trong ngày', '', ...texts]).map(({ kind, name, forms }) =>
    [`${kind} ${name}`, ...forms].join(' = '),
  );
const find = (text: string): readonly Named[] => findNames(['', '', text]);

describe('people', () => {
  test.each([
    ['Ông Trần Văn Bảy kể về mùa lũ.', ['person Trần Văn Bảy']],
    ['Hôm qua, HLV Kang Min-ho khen học trò.', ['person Kang Min-ho']],
    ['Tổng thống Mỹ Jane Doeman phát biểu.', ['place Mỹ', 'person Jane Doeman']],
    // Their names are not parted from the place before them by anything but sense.
    [
      'Chủ tịch UBND tỉnh Quảng Trị Hà Sỹ Mười nói.',
      ['organisation UBND tỉnh Quảng Trị', 'person Hà Sỹ Mười'],
    ],
    [
      'Bí thư Tỉnh ủy Hải Dương Trần Văn Bảy nói.',
      ['organisation Tỉnh ủy Hải Dương', 'person Trần Văn Bảy'],
    ],
    ['Chủ tịch xã Trần Văn Bảy nói.', ['person Trần Văn Bảy']],
    [
      'Phát ngôn viên Bộ Ngoại giao Mỹ Jane Doeman nói.',
      ['organisation Bộ Ngoại giao Mỹ', 'person Jane Doeman'],
    ],
    // An opener's capital is no part of the name.
    ['Theo Jane Doeman, mọi việc đã xong. Ông Doeman nói vậy.', ['person Jane Doeman = Doeman']],
  ])('in “%s”', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('short forms belong to the full one, the one named last if there are two', () => {
    expect(
      namesIn(
        'Bà Nguyễn Thị Lúa và ông Trần Văn Bảy là hàng xóm. Ông Bảy trồng cây.',
        'Sau đó, ông Lê Hữu Bảy chuyển đến.',
      ),
    ).toEqual(['person Nguyễn Thị Lúa', 'person Trần Văn Bảy = Bảy', 'person Lê Hữu Bảy']);
  });

  test('have the office that precedes them, over places and organisations', () => {
    expect(find('Bí thư Tỉnh ủy Hải Dương Trần Văn Bảy nói.').at(-1)?.office).toBe(
      'Bí thư Tỉnh ủy Hải Dương',
    );
    expect(find('Tổng thống Mỹ Jane Doeman nói.').at(-1)?.office).toBe('Tổng thống Mỹ');
    expect(find('Hôm qua Jane Doeman nói.').at(-1)?.office).toBeUndefined();
  });

  test('are not the country of the same name in the same article', () => {
    expect(namesIn('Ông Đức sang nước Đức, nơi ở Đức người ta trồng nho.')).toContain(
      'place Đức = nước Đức',
    );
  });
});

describe('places', () => {
  test.each([
    [
      'Bà sống ở huyện Lúa Vàng, tỉnh Hải Dương.',
      ['place Lúa Vàng = huyện Lúa Vàng', 'place Hải Dương = tỉnh Hải Dương'],
    ],
    ['Xe qua cầu Sông Mơ 2 rồi vào quốc lộ 1A.', ['place cầu Sông Mơ 2', 'place quốc lộ 1A']],
    ['Nhà ở quận 1, TP.HCM.', ['place quận 1', 'place TP.HCM']],
    [
      'Mở cao tốc Bình Mơ - Phú Mây. Tuyến Bình Mơ - Phú Mây dài 20 km.',
      ['place cao tốc Bình Mơ - Phú Mây = Tuyến Bình Mơ - Phú Mây'],
    ],
    ['Lũ ở miền Trung và châu Á.', ['place miền Trung', 'place châu Á']],
    ['Nga-Ukraine đàm phán ở Moscow.', ['place Nga', 'place Ukraine', 'place Moscow']],
    // Words that run together, as where a link was cut out.
    ['Trong bối cảnhIsraelđang đàm phán.', ['place Israel']],
  ])('in “%s”', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('streets that are named after people are no people', () => {
    expect(
      namesIn('Kẹt xe trên đường Trần Văn Bảy. Xe dồn từ Trần Văn Bảy đến Lê Hữu Mười.').filter(
        (name) => name.startsWith('person'),
      ),
    ).toEqual([]);
  });
});

describe('organisations', () => {
  test.each([
    ['Theo Bộ Giáo dục và Đào tạo, năm học sắp mở.', ['organisation Bộ Giáo dục và Đào tạo']],
    [
      'Bộ Lao động, Thương binh và Xã hội họp.',
      ['organisation Bộ Lao động, Thương binh và Xã hội'],
    ],
    ['Bộ Công an và Bộ Quốc phòng họp.', ['organisation Bộ Công an', 'organisation Bộ Quốc phòng']],
    ['Ông làm ở Bộ Chính trị.', ['organisation Bộ Chính trị']],
    ['Công an tỉnh Khánh Hòa bắt hai người.', ['organisation Công an tỉnh Khánh Hòa']],
    ['Cục Quản lý chất lượng kiểm tra hàng.', ['organisation Cục Quản lý chất lượng']],
    ['Công ty cổ phần Mây Trắng bán vải.', ['organisation Công ty cổ phần Mây Trắng']],
    ['Hội nông dân Việt Nam họp.', ['organisation Hội nông dân Việt Nam']],
    [
      'Đại sứ quán Việt Nam tại Hàn Quốc báo tin.',
      ['organisation Đại sứ quán Việt Nam tại Hàn Quốc'],
    ],
    ['Em học trường THPT Hoa Mơ.', ['organisation trường THPT Hoa Mơ']],
    ['Theo báo Mây Trắng, trời sẽ nắng.', ['organisation Mây Trắng = báo Mây Trắng']],
  ])('in “%s”', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('an abbreviation in brackets is a form of what stands before it', () => {
    expect(namesIn('Tổ chức Y tế Mây Trắng (YMT) họp.', 'Theo YMT, dịch đã lui.')).toEqual([
      'organisation Tổ chức Y tế Mây Trắng = YMT',
    ]);
  });

  test('a part whose place is missing belongs to the whole, and is nothing without it', () => {
    expect(namesIn('UBND tỉnh Khánh Hòa họp. UBND tỉnh quyết định.')).toEqual([
      'organisation UBND tỉnh Khánh Hòa = UBND tỉnh',
    ]);
    expect(namesIn('Hôm nay UBND tỉnh quyết định.')).toEqual([]);
  });
});

test.each([
  'Đối tác chiến lược là mục tiêu. Nhiều Đối tác đã đến.',
  'Chúng tôi yêu cầu trả lại tiền.',
  'Bộ luật Hình sự và Luật Đất đai được sửa.',
  'Bão Mây Trắng đã tan, Giải Cánh Diều trao hôm qua.',
  'Ông nói với bà rằng trời mưa.',
  'THÔNG BÁO CỦA TÒA SOẠN VỀ VIỆC NGHỈ LỄ',
])('no name in “%s”', (text) => {
  expect(namesIn(text)).toEqual([]);
});

test('words that a collection has joined are read apart', () => {
  expect(namesIn('Ông Trần_Văn_Bảy thăm xã Lúa_Vàng.')).toEqual([
    'person Trần Văn Bảy',
    'place Lúa Vàng = xã Lúa Vàng',
  ]);
});

test('mentions tell the text and the place in it', () => {
  const texts = ['Bà Trần Thị Lúa về quê', '', 'Bà Trần Thị Lúa kể. Bà Lúa cười.'];
  const [named] = findNames(texts);
  const forms = named?.mentions.map(({ text, start, end }) => [
    text,
    texts[text]?.slice(start, end),
  ]);
  expect(forms).toEqual([
    [0, 'Trần Thị Lúa'],
    [2, 'Trần Thị Lúa'],
    [2, 'Lúa'],
  ]);
});

test('an organisation whose name may go on is less certain', () => {
  const certaintyOf = (text: string): number =>
    find(text).find(({ kind }) => kind === 'organisation')?.certainty ?? 0;
  expect(certaintyOf('Trung tâm Mây Trắng, ở Huế, mở cửa.')).toBeGreaterThan(0.9);
  expect(certaintyOf('Trung tâm Mây Trắng lững lờ mở cửa.')).toBeLessThan(0.85);
});

test('names that nothing tells are less certain', () => {
  const certaintyOf = (text: string): number => find(text)[0]?.certainty ?? 0;
  expect(certaintyOf('Ông Trần Văn Bảy nói.')).toBeGreaterThan(0.95);
  expect(certaintyOf('Có Zorblax ở trên bàn.')).toBeLessThan(0.85);
});
