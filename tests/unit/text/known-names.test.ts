import { describe, expect, test } from 'vitest';
import { isOutlet } from '../../../src/text/outlets.ts';
import { isPlace } from '../../../src/text/places.ts';
import { isHome, isSection } from '../../../src/text/sections.ts';
import {
  ADVERTISEMENTS,
  CONTROL_FORMS,
  CONTROLS,
  FURNITURE_WORD,
  PLACEHOLDERS,
  POST_AGE,
} from '../../../src/text/site-words.ts';

const LONG = 'x'.repeat(60);

describe('outlets', () => {
  test.each([
    ...['Tuổi Trẻ', 'TUOI TRE', 'báo Tuổi Trẻ', 'Tạp chí Tri Thức Trẻ', 'Đài VOV', 'hãng tin AFP'],
    ...['Hãng Reuters', 'trang Zing', 'VOV-Miền Trung', 'TTXVN tại Viêng Chăn', 'VTV/Huế'],
    ...['Harbor Weekly', 'The Straits Times', 'Old Harbor Daily News', 'maymo.vn', 'maymo.COM'],
  ])('“%s” is one', (text) => expect(isOutlet(text)).toBe(true));

  test.each([
    ...['Mây Mơ', 'Tuổi Trẻ Huế', 'VOVA Mơ', 'Times', 'harbor Weekly', 'Harbor weekly'],
    ...['Very Old Harbor Town Weekly', 'maymo.xyz', 'maymo.vn hay', `báo ${LONG}`],
  ])('“%s” is none', (text) => expect(isOutlet(text)).toBe(false));
});

describe('places', () => {
  test.each([
    ...['Hải Phòng', 'hải phòng', 'HẢI PHÒNG', 'HAI PHONG', 'TP.HCM', 'Tp. HCM', 'Hoà Bình'],
    ...['Khánh Hòa', 'Khánh Hoà', 'Thanh Hoá', 'Bà Rịa - Vũng Tàu', 'Đà Lạt', 'Sài Gòn'],
  ])('“%s” is one', (text) => expect(isPlace(text)).toBe(true));

  // Without marks, or with others, it may be a pen name.
  test.each(['Hai Phong', 'Hải Phong', 'Thanh Hoa', 'Ở Hải Phòng', 'Mây Mơ', ''])(
    '“%s” is none',
    (text) => expect(isPlace(text)).toBe(false),
  );
});

describe('sections', () => {
  test.each(['Thời sự', 'THE GIOI', 'Pháp luật - Đời sống', 'Podcast'])('“%s” is one', (text) =>
    expect(isSection(text)).toBe(true),
  );
  test.each(['Thời sự 24h', 'Trang chủ', 'Tin', ''])('“%s” is none', (text) =>
    expect(isSection(text)).toBe(false),
  );
  test.each([
    ['Trang chủ', true],
    ['HOME', true],
    ['Trang nhất', true],
    ['Thời sự', false],
    ['Trang', false],
  ])('“%s” leads home: %s', (text, leads) => expect(isHome(text)).toBe(leads));
});

/** Folded lines. */
describe('what sites say beside articles', () => {
  const isControl = (line: string): boolean =>
    CONTROLS.has(line) || CONTROL_FORMS.some((form) => form.test(line));

  test.each([
    ...['chia se', 'a+', 'lay link!', 'noi dung', '2 gio · cong khai', '1,2k luot xem'],
    ...['230 binh luan · 89 chia se', '1,2k 230 binh luan', 'chua co binh luan nao', '12k'],
    ...['xem tat ca binh luan (12)'.replace('xem ', ''), 'thich 3', 'share (3) tweet', '(12)'],
    ...['like 3 share', '12 tra loi', 'ban va 12 nguoi khac', 'luot xem: 1.200', '3 phut doc'],
    ...['5 gio truoc', 'tin nhan goc', 'bat dau thu duoc chuyen tiep', '00:12 / 03:40', '03:40'],
    ...['ads by mo', 'dang ky nhan ban tin', 'huy dang ky', 'hotline: 1', 'skip to content'],
    ...['neu khong hien thi, xem thu nay tren trinh duyet', 'ban dang nhan duoc thu nay vi'],
    ...['chuyen den noi dung', 'a@b.vn', '© 2025 mo', 'bai viet x xuat hien dau tien tren y'],
    ...['the post x appeared first on y', 'bam vao anh de xem', 'theo doi chung toi'],
    ...['theo doi mo tren google news', 'your browser does not support video'],
    ...['the browser doesn’t support video', 'trinh duyet khong ho tro video'],
    ...['vui long bat javascript', 'moi quy doc gia gui bai', 'tong bien tap: mo', '[sua]'],
    ...['[sua | sua ma nguon]', 'van ban duoc phat hanh theo giay phep mo', 'lay tu “https://mo”'],
    ...['the loai: mo', 'doc lap - tu do - hanh phuc', 'noi nhan:', 'trang 1/3'],
  ])('“%s” is a control', (line) => expect(isControl(line)).toBe(true));

  test.each([
    ...['chia se voi me', 'hom nay toi xem', '12 nguoi', 'thich doc sach', '2025 nam truoc cong'],
    ...['like father', 'ban den nha toi', '1,2k nguoi', '3 phut doc sach', 'a@b c', 'trang 1'],
    ...['doc lap tu do', 'skip', 'theo doi bao', 'moi ban doc sach'],
  ])('“%s” is none', (line) => expect(isControl(line)).toBe(false));

  test.each([
    ...['2 gio ·', 'hom qua luc 19:20 · cong khai', '12 thang 11 luc 08:15', 'vua xong'],
    ...['thu bay luc 19:20', 'chu nhat luc 9:20', '12 thang 11 ·', '3 ngay truoc · ban be'],
  ])('“%s” is the age of a post', (line) => expect(POST_AGE.test(line)).toBe(true));

  test.each(['2 gio', '12 thang 11', 'hom qua', '2 gio · o nha', 'chieu luc 19:20'])(
    '“%s” is none',
    (line) => expect(POST_AGE.test(line)).toBe(false),
  );

  test.each([
    [ADVERTISEMENTS, 'quang cao', 'quang'],
    [ADVERTISEMENTS, 'noi dung tai tro', 'noi dung'],
    [PLACEHOLDERS, 'no image available', 'image'],
    [PLACEHOLDERS, 'n/a', 'na'],
    [PLACEHOLDERS, 'khong', 'co'],
  ])('lists of whole lines', (list, line, other) => {
    expect([list.has(line), list.has(other)]).toEqual([true, false]);
  });

  test('a word of controls is a whole word', () => {
    expect(FURNITURE_WORD.test('moi ban binh luan.')).toBe(true);
    expect(FURNITURE_WORD.test('all rights reserved')).toBe(true);
    expect(FURNITURE_WORD.test('emails')).toBe(false);
    expect(FURNITURE_WORD.test('xzalo')).toBe(false);
  });
});
