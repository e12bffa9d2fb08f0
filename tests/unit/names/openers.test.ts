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
  ['Nhóm Mây thắng.', ['Nhóm Mây']],
  ['Nhóm A thắng.', []],
  ['Trường Mây Hồng mở.', ['Trường Mây Hồng']],
  ['Trường Chinh nói.', []],
  ['Họ ở tổ chức Zorblax League.', []],
])('organisations in “%s”', (text, names) => {
  expect(namesIn(text)).toEqual(names.map((name) => `organisation ${name}`));
});

test.each([
  // A word for a kind with what it is of, or of which there are several.
  ['CLB Nhật thắng.', ['place Nhật']],
  ['CLB Hàn Quốc thắng.', ['place Hàn Quốc']],
  ['Họ gặp CLB Thái Lan Zorblax Town.', ['organisation Zorblax Town']],
  ['Các CLB Thái Lan Zorblax Town thắng.', ['organisation Zorblax Town']],
  ['Họ thăm tượng đài Mây hôm qua.', []],
  ['Nhiều doanh nghiệp Việt đã lãi.', []],
  ['Báo Anh đưa tin.', ['place Anh']],
  ['Họ vào đội U23 hôm qua.', []],
  ['Họ vào đội ĐKVĐ hôm qua.', []],
  ['Họ là doanh nghiệp FDI ở đây.', []],
  ['Có 30 trường ĐH ở đây.', []],
  ['Một mã trong nhóm VN30 đã tăng.', []],
  ['Họ nghỉ 18 tháng Văn Đức mới về.', ['person Văn Đức']],
  ['Tiền vệ Hải Quân vào sân.', ['person Hải Quân']],
  ['Họ ngồi ở khán đài Mây hôm qua.', []],
  // But these are names.
  ['Đài Nhật Bản báo bão.', ['organisation Đài Nhật Bản']],
  ['Ngân hàng Đông Á cho vay.', ['organisation Ngân hàng Đông Á']],
  ['Hải quân Mỹ tập trận.', ['organisation Hải quân Mỹ']],
  ['Đoàn Anh Bảy ghi bàn. Trung vệ Đoàn Anh Bảy vui.', ['person Đoàn Anh Bảy']],
  ['Theo Thời báo Mây Hồng, trời mưa.', ['organisation Thời báo Mây Hồng']],
])('names in “%s”', (text, names) => {
  expect(namesIn(text)).toEqual(names);
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
  ['Hắn ông Trần Văn Bảy nói.', undefined],
  ['Cậu học sinh Trần Văn Bảy nói.', undefined],
  ['Chiều nay ông bầu Trần Văn Bảy nói.', 'ông bầu'],
  ['Đồng chí Thứ trưởng Trần Văn Bảy nói.', 'Thứ trưởng'],
  // The office of somebody else, or of a sentence before.
  ['Vợ chồng tiền vệ Trần Văn Bảy nói.', undefined],
  ['Bạn gái tiền vệ Trần Văn Bảy nói.', undefined],
  ['Chiều nay trợ lý ông Trần Văn Bảy nói.', undefined],
  ['Anh đã vượt qua thủ môn. Trần Văn Bảy ghi bàn.', undefined],
  ['Chiều nay TS. Trần Văn Bảy nói.', 'TS'],
  ['Giám đốc Công ty Mây Hồng, Trần Văn Bảy nói.', undefined],
])('the office in “%s” is %s', (text, office) => {
  const people = findNames(['', '', text]).filter(({ kind }) => kind === 'person');
  expect(people.map((person) => person.office)).toEqual([office]);
});
