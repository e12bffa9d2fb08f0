import { expect, test } from 'vitest';
import { findNames } from '../../../src/names/find.ts';
import { namesIn } from './names-in.ts';

test.each([
  // In lower case: before a name, but neither before a person nor, for a school, before a place alone.
  ['Họ vào phòng Mây Hồng họp.', ['phòng Mây Hồng']],
  ['Họ học trường Mây Hồng.', ['trường Mây Hồng']],
  ['Họ học đại học Hà Nội Mơ.', ['đại học Hà Nội Mơ']],
  ['Họ ở công ty Mây Hồng.', ['Mây Hồng = công ty Mây Hồng']],
  ['Họ ở công ty Hà Nội.', ['Hà Nội = công ty Hà Nội']],
  ['Họ ở tổ chức Zorblax.', ['Zorblax = tổ chức Zorblax']],
  ['Ban tổ chức Zorblax họp.', ['Ban tổ chức Zorblax']],
  ['Họ bầu quốc hội.', []],
  ['Quốc hội họp. Chính phủ họp.', ['Quốc hội', 'Chính phủ']],
  ['Tòa án xử.', []],
  ['Tòa án Nhân dân tối cao xử.', ['Tòa án Nhân dân tối cao']],
  ['Ông ở Phòng CSGT.', ['Phòng CSGT']],
  ['Họ ở phòng CSGT.', []],
  ['Theo TTXVN, trời mưa.', ['TTXVN']],
  ['Theo ttxvn đưa tin.', []],
  // Words that are organisations only now and then.
  ['Đoàn Hà Nội thắng.', ['Đoàn Hà Nội']],
  ['Vụ Tổ chức cán bộ họp.', ['Vụ Tổ chức cán bộ']],
  ['Họ tới bộ Công an.', ['bộ Công an']],
  ['Kênh VTV chiếu.', ['Kênh VTV']],
  ['Kênh Zorblax chiếu.', ['Kênh Zorblax']],
  ['CLB Mây Hồng thắng.', ['CLB Mây Hồng']],
  ['CLB Nhật thắng.', []],
  ['Nhóm Mây thắng.', ['Nhóm Mây']],
  ['Nhóm A thắng.', []],
  ['Trường Mây Hồng mở.', ['Trường Mây Hồng']],
  ['Trường Chinh nói.', []],
  ['Họ ở tổ chức Zorblax League.', []],
])('organisations in “%s”', (text, names) => {
  expect(namesIn(text)).toEqual(names.map((name) => `organisation ${name}`));
});

test.each([
  ['Họ lập quỹ Trần Văn Bảy.', ['person Trần Văn Bảy']],
  ['Họ học đại học Hà Nội.', ['place Hà Nội']],
  ['Họ ăn ở quán Hà Nội.', ['place Hà Nội']],
  ['Đoàn Văn Hậu ghi bàn.', ['person Đoàn Văn Hậu']],
  ['Kênh Mây chảy.', ['place Kênh Mây']],
])('none, but another name, in “%s”', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  ['HLV Kang Min-ho nói.', 'HLV'],
  ['HLV: Kang Min-ho.', 'HLV'],
  ['HLV – Kang Min-ho.', 'HLV'],
  ['PGS.TS Trần Văn Bảy nói.', 'PGS.TS'],
  ['Chủ tịch xã Trần Văn Bảy nói.', 'Chủ tịch xã'],
  ['Bộ trưởng Công an Trần Văn Bảy nói.', 'Bộ trưởng Công an'],
  ['Tổng thư ký NATO Jane Doeman nói.', 'Tổng thư ký NATO'],
  ['Tổng thống Mỹ Jane Doeman nói.', 'Tổng thống Mỹ'],
  ['Chủ tịch Hội Nông dân xã Lúa Vàng Trần Văn Bảy nói.', 'Chủ tịch Hội Nông dân xã Lúa Vàng'],
  // Only the last of two that a comma separates.
  ['Bộ trưởng Bộ Công an, Đại tướng Trần Văn Bảy nói.', 'Đại tướng'],
  // The longest of several.
  ['Tổng thống Jane Doeman nói. Tổng thống Mỹ Jane Doeman cười.', 'Tổng thống Mỹ'],
  // How one speaks of people, and what they are in one affair, is no office.
  ['Ông Trần Văn Bảy nói.', undefined],
  ['Đại biểu, ông Trần Văn Bảy nói.', undefined],
  ['Vợ chồng ông Trần Văn Bảy nói.', undefined],
  ['Nạn nhân Trần Văn Bảy nói.', undefined],
  ['Giám đốc Công ty Mây Hồng, Trần Văn Bảy nói.', undefined],
])('the office in “%s” is %s', (text, office) => {
  const people = findNames(['', '', text]).filter(({ kind }) => kind === 'person');
  expect(people.map((person) => person.office)).toEqual([office]);
});
