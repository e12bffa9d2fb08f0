import { expect, test } from 'vitest';
import { findGlued } from '../../../src/text/glued.ts';

test.each([
  ['xây dựngđất nước', ['dựngđất']],
  ['bảo vệ vàxây cầu', ['vàxây']],
  ['Bộ Y tếĐào tạo lại', ['tếĐào']],
  ['bến lặng.Mưa xuống', ['lặng.Mưa']],
  ['nướcnăm nay và vụgiết mổ', ['nướcnăm', 'vụgiết']],
  ['xe đãphanh, giá điểmxuống, Sở CôngThương', ['đãphanh', 'điểmxuống', 'CôngThương']],
  ['vàva li, tănghơn, phícho, ởxã', ['vàva', 'tănghơn', 'phícho', 'ởxã']],
])('%s', (text, words) => {
  const found = findGlued(text);
  expect(found.map(({ word }) => word)).toEqual(words);
  for (const { index, word } of found) expect(text.startsWith(word, index)).toBe(true);
});

test.each([
  'Tổng thống thăm Krông Ana, Đắk Lắk và Buôn Ma Thuột.',
  'iPhone, YouTube, VietNamNet, McDonald và GPLX',
  'TP.HCM, TP.Huế, Q.Bình Thạnh, www.vidu.vn, 15.000 đồng',
  'ôtô, êđê, Mát-xcơ-va, Bu-đa-pét, Zelensky',
  'dầu ôliu, cột bêtông, êkíp, ăngten, xìgà, áo sơmi, càphê, đôla, ximăng, vắcxin, xíchlô',
  'Lênin, Êkíp mổ, Bêtông tươi, hoócmôn, ácquy, rơnghen, tắcxi, xôviết, xàphòng, nilông',
  'nghiêng, quyền, giường, khuỷu, hoàng, thuở, giữa, gìn, quốc',
  'Đường Nguyễn Huệ, quận 1... Hết',
])('nothing is glued in: %s', (text) => {
  expect(findGlued(text)).toEqual([]);
});
