import { describe, expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

describe('an organisation is one, however the article calls it', () => {
  test.each([
    // By its abbreviation or another name in brackets.
    ['Tập đoàn Mây Hồng (MHG) họp. Cổ phiếu MHG tăng.', ['Tập đoàn Mây Hồng = MHG']],
    ['Ngân hàng Mây Hồng (Zorblax) họp. Zorblax lãi lớn.', ['Ngân hàng Mây Hồng = Zorblax']],
    ['Ngân hàng Mây Hồng (VNGo) họp. VNGo lãi lớn.', ['Ngân hàng Mây Hồng = VNGo']],
    // With and without its legal form.
    [
      'Công ty TNHH Mây Hồng họp. Công ty Mây Hồng lãi lớn.',
      ['Công ty TNHH Mây Hồng = Công ty Mây Hồng'],
    ],
    [
      'Công ty MTV Mây Hồng họp. Công ty Mây Hồng lãi lớn.',
      ['Công ty MTV Mây Hồng = Công ty Mây Hồng'],
    ],
    [
      'Công ty TNHH một thành viên Mây Hồng họp. Mây Hồng lãi lớn.',
      ['Công ty TNHH một thành viên Mây Hồng = Mây Hồng'],
    ],
    [
      'Công ty CP Mây Hồng mở. Công ty cổ phần Mây Hồng đóng.',
      ['Công ty cổ phần Mây Hồng = Công ty CP Mây Hồng'],
    ],
    // By its name alone, if its kind goes by names.
    ['Tổng công ty Mây Hồng họp. Mây Hồng lãi lớn.', ['Tổng công ty Mây Hồng = Mây Hồng']],
    ['Nhóm Mây Hồng hát. Mây Hồng múa.', ['Nhóm Mây Hồng = Mây Hồng']],
    ['Đài Mây Hồng đưa tin. Theo Mây Hồng, trời mưa.', ['Đài Mây Hồng = Mây Hồng']],
    // By initials behind the word for its kind.
    ['Cục Hàng không Việt Nam họp. Cục HKVN nói.', ['Cục Hàng không Việt Nam = Cục HKVN']],
    ['Cục Hàng không Việt Nam họp. Cục HK nói.', ['Cục Hàng không Việt Nam = Cục HK']],
    ['Ban Quản lý Lăng họp. Ban QLL nói.', ['Ban Quản lý Lăng = Ban QLL']],
    [
      'Sở Giáo dục và Đào tạo Hà Nội họp. Sở GD-ĐT Hà Nội nói. Sở GD-ĐT nhắc lại.',
      ['Sở Giáo dục và Đào tạo Hà Nội = Sở GD-ĐT Hà Nội = Sở GD-ĐT'],
    ],
    // By words that everybody abbreviates.
    ['BV Mây Hồng mở. Bệnh viện Mây Hồng đóng.', ['Bệnh viện Mây Hồng = BV Mây Hồng']],
    ['ĐH Mây Hồng mở. Đại học Mây Hồng đóng.', ['Đại học Mây Hồng = ĐH Mây Hồng']],
    ['Cty Mây Hồng mở. Công ty Mây Hồng đóng.', ['Công ty Mây Hồng = Cty Mây Hồng']],
    ['TAND TP.HCM xử. Tòa án nhân dân TP.HCM tuyên.', ['Tòa án nhân dân TP.HCM = TAND TP.HCM']],
    [
      'Trường THPT Hoa Mơ mở. Trường trung học phổ thông Hoa Mơ đóng.',
      ['Trường trung học phổ thông Hoa Mơ = Trường THPT Hoa Mơ'],
    ],
    [
      'Trường Đại học Hoa Mơ mở. Đại học Hoa Mơ đóng. ĐH Hoa Mơ vui.',
      ['Trường Đại học Hoa Mơ = Đại học Hoa Mơ = ĐH Hoa Mơ'],
    ],
    // Without its place, or the word for the kind of place.
    ['Cục Thuế Hà Nội họp. Cục Thuế nói.', ['Cục Thuế Hà Nội = Cục Thuế']],
    ['Cục Thuế TP.HCM họp. Cục Thuế nói.', ['Cục Thuế TP.HCM = Cục Thuế']],
    [
      'Cục Thuế tỉnh Hải Dương họp. Cục Thuế Hải Dương nói.',
      ['Cục Thuế tỉnh Hải Dương = Cục Thuế Hải Dương'],
    ],
    ['Công an TP Hà Nội họp. Công an Hà Nội nói.', ['Công an TP Hà Nội = Công an Hà Nội']],
    [
      'Trung tâm Y tế huyện Mây Hồng họp. Trung tâm Y tế nói.',
      ['Trung tâm Y tế huyện Mây Hồng = Trung tâm Y tế'],
    ],
    [
      'Ngân hàng Mây Hồng Trung ương họp. Ngân hàng Mây Hồng nói.',
      ['Ngân hàng Mây Hồng Trung ương = Ngân hàng Mây Hồng'],
    ],
    // By the first of its fields, or without the body that it is a part of.
    [
      'Bộ Tài nguyên và Môi trường họp. Bộ Tài nguyên nói.',
      ['Bộ Tài nguyên và Môi trường = Bộ Tài nguyên'],
    ],
    [
      'Bộ Văn hóa, Thể thao và Du lịch họp. Bộ Văn hóa nói.',
      ['Bộ Văn hóa, Thể thao và Du lịch = Bộ Văn hóa'],
    ],
    [
      'Cơ quan Cảnh sát điều tra Công an Huế họp. Cơ quan CSĐT nói.',
      ['Cơ quan Cảnh sát điều tra Công an Huế = Cơ quan CSĐT'],
    ],
    // Of two with a place, the one that is named most.
    [
      'Thành ủy Huế và Thành ủy Vinh họp. Thành ủy Vinh nói. Thành ủy nhắc lại.',
      ['Thành ủy Huế', 'Thành ủy Vinh = Thành ủy'],
    ],
    [
      'UBND tỉnh Hải Dương và UBND tỉnh Lào Cai họp. UBND tỉnh Lào Cai nói. UBND tỉnh nhắc lại.',
      ['UBND tỉnh Hải Dương', 'UBND tỉnh Lào Cai = UBND tỉnh'],
    ],
  ])('in “%s”', (text, names) => {
    expect(namesIn(text)).toEqual(names.map((name) => `organisation ${name}`));
  });
});

describe('what only looks alike stays apart', () => {
  test.each([
    // Brackets may hold a place, somebody, or more than a name.
    [
      'Tập đoàn Mây Hồng (Hà Nội) họp. Họ rời Hà Nội.',
      ['organisation Tập đoàn Mây Hồng', 'place Hà Nội'],
    ],
    [
      'Tập đoàn Mây Hồng (Bảy) họp. Anh Bảy rời Huế.',
      ['organisation Tập đoàn Mây Hồng', 'person Bảy', 'place Huế'],
    ],
    [
      'Ngân hàng Mây Hồng (Zorblax, Huế) họp. Zorblax lãi lớn.',
      ['organisation Ngân hàng Mây Hồng', 'place Huế'],
    ],
    ['Tập đoàn Mây Hồng: MHG họp. Cổ phiếu MHG tăng.', ['organisation Tập đoàn Mây Hồng']],
    // A place or a person with the name of a company.
    ['Công ty Hà Nội họp. Họ ở Hà Nội.', ['organisation Công ty Hà Nội', 'place Hà Nội']],
    [
      'Công ty Mây Hồng họp. Ông Mây Hồng nói.',
      ['organisation Công ty Mây Hồng', 'person Mây Hồng'],
    ],
    [
      'Công ty Mây Hồng họp. Xã Mây Hồng có mưa.',
      ['organisation Công ty Mây Hồng', 'place Mây Hồng = Xã Mây Hồng'],
    ],
    // Initials of another body, of another place, or none.
    [
      'Sở Giáo dục và Đào tạo Hà Nội họp. Sở GD-ĐT Huế nói.',
      ['organisation Sở Giáo dục và Đào tạo Hà Nội', 'organisation Sở GD-ĐT Huế'],
    ],
    [
      'Sở Giáo dục và Đào tạo Hà Nội họp. Sở YT nói.',
      ['organisation Sở Giáo dục và Đào tạo Hà Nội', 'organisation Sở YT'],
    ],
    // Two of which nobody can say which is meant.
    [
      'Cục Thuế Hà Nội và Cục Thuế Huế họp. Cục Thuế nói.',
      ['organisation Cục Thuế Hà Nội', 'organisation Cục Thuế Huế', 'organisation Cục Thuế'],
    ],
    // A longer name that is no place is another name.
    [
      'Bệnh viện Mây Hồng Xanh mở. Bệnh viện Mây Hồng đóng.',
      ['organisation Bệnh viện Mây Hồng Xanh', 'organisation Bệnh viện Mây Hồng'],
    ],
    ['Bộ Mây Hồng họp. Mây Hồng lãi.', ['organisation Bộ Mây Hồng']],
    // Roads and buildings of other kinds, and places with their names.
    ['Cầu Lúa Mơ mở. Chợ Lúa Mơ đóng.', ['place Cầu Lúa Mơ', 'place Chợ Lúa Mơ']],
    ['Chợ Mây Hồng mở. Sân bay Mây Hồng đóng.', ['place Chợ Mây Hồng', 'place Sân bay Mây Hồng']],
    ['Đường Hà Nội mở. Ở Hà Nội có hội.', ['place Đường Hà Nội', 'place Hà Nội']],
    ['Cầu Lúa Mơ mở. Ông Lúa Mơ đi.', ['place Cầu Lúa Mơ', 'person Lúa Mơ']],
    ['Cầu Lúa Mơ mở. Xã Lúa Mơ vui.', ['place Cầu Lúa Mơ', 'place Lúa Mơ = Xã Lúa Mơ']],
    // People, and places that end their names.
    ['Cầu thủ Lê Hà Nam ghi bàn. Ở Hà Nam có mưa.', ['person Lê Hà Nam', 'place Hà Nam']],
    ['Thủ môn Đặng Văn Lâm bắt tốt. Họ ở Văn Lâm.', ['person Đặng Văn Lâm', 'place Văn Lâm']],
    ['Ông Trần Văn Đức ở Huế. Họ đi Đức.', ['person Trần Văn Đức', 'place Huế', 'place Đức']],
    // Vietnamese names that differ in a mark, and short ones that differ in a letter.
    [
      'Ông Trần Văn Hoàng và ông Trần Văn Hoang đi.',
      ['person Trần Văn Hoàng', 'person Trần Văn Hoang'],
    ],
    ['Ông Jan Dol nói. Ông Jan Dal đi.', ['person Jan Dol', 'person Jan Dal']],
  ])('in “%s”', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('a road or a building is one', () => {
  test.each([
    ['Cầu vượt Lúa Mơ mở. Cầu Lúa Mơ đóng.', ['Cầu vượt Lúa Mơ = Cầu Lúa Mơ']],
    [
      'Cao tốc Lúa Mơ - Cồn Mây mở. Đường Cồn Mây - Lúa Mơ đóng. Lúa Mơ - Cồn Mây vui.',
      ['Cao tốc Lúa Mơ - Cồn Mây = Đường Cồn Mây - Lúa Mơ = Lúa Mơ - Cồn Mây'],
    ],
    [
      'Sân bay quốc tế Mây Hồng mở. Cảng hàng không Mây Hồng đóng.',
      ['Sân bay quốc tế Mây Hồng = Cảng hàng không Mây Hồng'],
    ],
    ['Tỉnh lộ 8 kẹt. TL8 ngập.', ['Tỉnh lộ 8 = TL8']],
    ['Khu công nghiệp Lúa Mơ mở. KCN Lúa Mơ đóng.', ['Khu công nghiệp Lúa Mơ = KCN Lúa Mơ']],
    ['Cầu Lúa Mơ mở. Ở Lúa Mơ có hội.', ['Cầu Lúa Mơ = Lúa Mơ']],
    // A street goes by its name alone before other things do.
    ['Chợ Lúa Mơ đóng. Đường Lúa Mơ mở. Họ ở Lúa Mơ.', ['Chợ Lúa Mơ', 'Đường Lúa Mơ = Lúa Mơ']],
    ['Đường Lúa Mơ mở. Chợ Lúa Mơ đóng. Họ ở Lúa Mơ.', ['Đường Lúa Mơ = Lúa Mơ', 'Chợ Lúa Mơ']],
  ])('in “%s”', (text, names) => {
    expect(namesIn(text)).toEqual(names.map((name) => `place ${name}`));
  });
});

describe('a person or a place is one', () => {
  test.each([
    // A Vietnamese name is shortened to its end, a foreign one to any part.
    [
      'Ông Lê Minh Hoàng Long nói. Ông Minh Hoàng Long đi. Hoàng Long cười. Minh Hoàng khóc.',
      ['person Lê Minh Hoàng Long = Minh Hoàng Long = Hoàng Long'],
    ],
    [
      'Ông Lionel Doe Cuccit ghi bàn. Doe Cuccit cười. Cuccit khóc. Lionel đi.',
      ['person Lionel Doe Cuccit = Doe Cuccit = Cuccit = Lionel'],
    ],
    [
      'Ông Trần Văn Đức ở Huế. Ông Đức đi Đức.',
      ['person Trần Văn Đức = Đức', 'place Huế', 'place Đức'],
    ],
    // Of two with one short form, the one named last before it; if none is, the first.
    [
      'Bà Nguyễn Thị Lúa và ông Lê Văn Lúa ở Huế. Ông Lúa cười.',
      ['person Nguyễn Thị Lúa', 'person Lê Văn Lúa = Lúa', 'place Huế'],
    ],
    [
      'Ông Lúa cười. Bà Nguyễn Thị Lúa ở Huế. Ông Lê Văn Lúa ở Vinh.',
      ['person Nguyễn Thị Lúa = Lúa', 'place Huế', 'person Lê Văn Lúa', 'place Vinh'],
    ],
    // A longer foreign name, with a letter more, less or another.
    ['Ông Kim Doemus nói. Ông Kin Doemus đi.', ['person Kim Doemus = Kin Doemus']],
    [
      'Thủ đô Dnepromsk nắng. Ở Dniepromsk có mưa.',
      ['place Dnepromsk = Thủ đô Dnepromsk = Dniepromsk'],
    ],
    ['Ở Washington mưa. Ở Washington D.C. nắng.', ['place Washington = Washington D.C.']],
    ['Nước Hàn Quốc mưa. Ở Hàn có tuyết.', ['place Hàn Quốc = Hàn']],
    [
      'Thành phố Hồ Chí Minh mưa. TP.HCM nắng. TP HCM nóng.',
      ['place Thành phố Hồ Chí Minh = TP.HCM = TP HCM'],
    ],
  ])('in “%s”', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
