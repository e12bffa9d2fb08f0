import { describe, expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

describe('an organisation', () => {
  test.each([
    // Its kind goes by names of people, or does not.
    ['Bệnh viện Trần Văn Bảy khám bệnh.', ['organisation Bệnh viện Trần Văn Bảy']],
    ['Quỹ Trần Văn Bảy trao quà.', ['organisation Quỹ Trần Văn Bảy']],
    ['Sở Y tế Trần Văn Bảy nói.', ['organisation Sở Y tế', 'person Trần Văn Bảy']],
    ['Viện kiểm sát Trần Văn Bảy nói.', ['person Trần Văn Bảy']],
    ['Chính phủ Trần Văn Bảy.', ['organisation Chính phủ', 'person Trần Văn Bảy']],
    ['Công an tỉnh Trần Văn Bảy nói.', ['person Trần Văn Bảy']],
    [
      'Công ty Mây Hồng - Trần Văn Bảy nói.',
      ['organisation Công ty Mây Hồng', 'person Trần Văn Bảy'],
    ],
    [
      'Bộ Ngoại giao Mỹ Marie Doeman nói.',
      ['organisation Bộ Ngoại giao Mỹ', 'person Marie Doeman'],
    ],
    ['Bộ Quốc phòng Peter Doeman nói.', ['organisation Bộ Quốc phòng', 'person Peter Doeman']],
    [
      'Bộ Giáo dục Nhà nước Israel Yoav Ben Doeman nói.',
      ['organisation Bộ Giáo dục Nhà nước', 'place Israel', 'person Yoav Ben Doeman'],
    ],
    // A byline that was run together with the text.
    ['Theo TAND Hà Nội MÂY HƯƠNG', ['organisation TAND Hà Nội']],
    // An embassy lies in a country, a company does not belong to it.
    ['Đại sứ quán Mỹ ở Việt Nam báo tin.', ['organisation Đại sứ quán Mỹ ở Việt Nam']],
    ['Công ty Mỹ tại Việt Nam báo tin.', ['organisation Công ty Mỹ', 'place Việt Nam']],
    // Numbers that belong to it, and numbers that count something.
    ['Quân khu 7 diễn tập.', ['organisation Quân khu 7']],
    ['Trung đoàn 88 hành quân.', ['organisation Trung đoàn 88']],
    ['Bộ Tư lệnh Quân khu 9 đã họp.', ['organisation Bộ Tư lệnh Quân khu 9']],
    ['Đội CSGT số 3 xử phạt.', ['organisation Đội CSGT số 3']],
    ['Sư đoàn Không quân số 2 bay.', ['organisation Sư đoàn Không quân số 2']],
    [
      'Trường Tiểu học Mây Hồng 2, ở Huế.',
      ['organisation Trường Tiểu học Mây Hồng 2', 'place Huế'],
    ],
    ['Trạm y tế phường 5 mở cửa.', ['organisation Trạm y tế phường 5']],
    ['Công an Q.9 bắt hai người.', ['organisation Công an Q.9']],
    ['Công an quận 9 bắt hai người.', ['organisation Công an quận 9']],
    ['Bệnh viện Nhi đồng 1 khám bệnh.', ['organisation Bệnh viện Nhi đồng 1']],
    ['Bệnh viện Mây Hồng 3 người chết.', ['organisation Bệnh viện Mây Hồng']],
    ['Ngân hàng Mây Hồng 20 tỉ đồng.', ['organisation Ngân hàng Mây Hồng']],
    ['Công ty Mây Hồng 2025 mở cửa.', ['organisation Công ty Mây Hồng']],
    [
      'Tổng công ty Dầu khí 2. Tập đoàn Mây Trắng họp.',
      ['organisation Tổng công ty Dầu khí', 'organisation Tập đoàn Mây Trắng'],
    ],
    // Areas, with a name or without.
    ['Công an TP. Hà Nội bắt hai người.', ['organisation Công an TP. Hà Nội']],
    ['Công an thị xã Lúa Vàng bắt hai người.', ['organisation Công an thị xã Lúa Vàng']],
    ['Công an thị trấn Lúa Vàng bắt hai người.', ['organisation Công an thị trấn Lúa Vàng']],
    ['Tòa án quận Lúa Vàng xử.', ['organisation Tòa án quận Lúa Vàng']],
    ['Hội đồng nhân dân tỉnh Lúa Vàng họp.', ['organisation Hội đồng nhân dân tỉnh Lúa Vàng']],
    ['Hôm qua Sở Y tế tỉnh họp.', ['organisation Sở Y tế tỉnh']],
    ['Công an thành phố bắt hai người.', []],
    // What a board is for.
    [
      'Ban Chỉ đạo Trung ương về phòng chống thiên tai và tìm kiếm cứu nạn họp.',
      ['organisation Ban Chỉ đạo Trung ương về phòng chống thiên tai và tìm kiếm cứu nạn'],
    ],
    // Signs between its words.
    ['Công an Hà Nội - Quảng Nam hòa.', ['organisation Công an Hà Nội', 'place Quảng Nam']],
    ['Công an Bà Rịa - Vũng Tàu họp.', ['organisation Công an Bà Rịa - Vũng Tàu']],
    [
      'Quân chủng Phòng không - Không quân diễn tập.',
      ['organisation Quân chủng Phòng không - Không quân'],
    ],
    ['Sở Nội vụ tham mưu UBND Hà Nội.', ['organisation Sở Nội vụ', 'organisation UBND Hà Nội']],
    ['Theo Hoamo.com.vn, giá giảm.', ['organisation Hoamo.com.vn']],
    ['Sở Tài nguyên & Môi trường họp.', ['organisation Sở Tài nguyên & Môi trường']],
    ['Sở Tài nguyên - Môi trường họp.', ['organisation Sở Tài nguyên - Môi trường']],
    [
      'Trường Đại học Kinh tế – Tài chính mở lớp.',
      ['organisation Trường Đại học Kinh tế – Tài chính'],
    ],
    ['Công ty Mây Hồng - Lúa Vàng họp.', ['organisation Công ty Mây Hồng - Lúa Vàng']],
    ['Công ty Mây Hồng – Lúa Vàng họp.', ['organisation Công ty Mây Hồng']],
    ['Sở Tài chính - Ảnh: Trần Văn Bảy.', ['organisation Sở Tài chính', 'person Trần Văn Bảy']],
    ['Báo Mây.Trắng đưa tin.', ['organisation Báo Mây']],
    // Lists of fields, and of organisations.
    ['Sở Văn hóa, Thể thao và Du lịch họp.', ['organisation Sở Văn hóa, Thể thao và Du lịch']],
    ['Các bộ Công an, Quốc phòng và Ngoại giao họp.', ['organisation bộ Công an']],
    [
      'Ngân hàng Nông nghiệp và Phát triển nông thôn họp.',
      ['organisation Ngân hàng Nông nghiệp và Phát triển nông thôn'],
    ],
    ['Sở Văn hóa và Hà Nội họp.', ['organisation Sở Văn hóa', 'place Hà Nội']],
    ['Sở Công thương và người dân họp.', ['organisation Sở Công thương']],
    // Words in lower case that complete it.
    ['Viện kiểm sát nhân dân tối cao họp.', ['organisation Viện kiểm sát nhân dân tối cao']],
    ['Hôm qua Tòa án nhân dân cấp cao họp.', ['organisation Tòa án nhân dân cấp cao']],
    ['Hôm qua đội nhân dân quốc gia họp.', []],
    ['Hội Chữ thập đỏ Việt Nam họp.', ['organisation Hội Chữ thập đỏ Việt Nam']],
    // Another sentence begins.
    ['Quốc hội Ngày mai họp.', ['organisation Quốc hội']],
    ['Công ty TNHH Mây Hồng Tuy nhiên họp.', ['organisation Công ty TNHH Mây Hồng']],
  ])('in “%s”', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('capitals', () => {
  test.each([
    // Two names, or a name and a sentence without a stop between them.
    ['Ở Hải Dương Phạm Xuân Bảy kể.', ['place Hải Dương', 'person Phạm Xuân Bảy']],
    ['Mỹ Jane Doeman nói.', ['place Mỹ', 'person Jane Doeman']],
    ['Cầu thủ Nhật Bản Kaoru Doeman ghi bàn.', ['place Nhật Bản', 'person Kaoru Doeman']],
    ['Chị Nguyễn Thị Lúa Trưởng phòng nói.', ['person Nguyễn Thị Lúa']],
    ['Anh gặp Trần Văn Bảy Bên cạnh nhà.', ['person Trần Văn Bảy']],
    ['Anh gặp Trần Văn Bảy Theo công an.', ['person Trần Văn Bảy']],
    ['Ông Trần Văn Theo nói.', ['person Trần Văn Theo']],
    ['Từ Văn Bảy kể vậy.', ['person Từ Văn Bảy']],
    ['Từ Huế họ đến đây.', ['place Huế']],
    // Initials and stops that are part of a name.
    ['Ông Henry S. Doeman nói.', ['person Henry S. Doeman']],
    ['Sách của J. K. Doeman bán chạy.', ['person J. K. Doeman']],
    ['Ông sống ở Washington D.C. từ nhỏ.', ['place Washington D.C.']],
    // Initials that hide a name.
    ['Anh Phan Minh H. kể vậy.', []],
    ['Chị Tr. kể vậy.', []],
    ['Chị N.T.L. kể vậy.', []],
    // Numbers of documents, roads, reigns and years.
    ['Theo Thông tư 64/2017/TT-BCA, xe phải dừng.', []],
    ['Nghị định 15/NĐ-CP có hiệu lực.', []],
    ['Họ đi QL1A và ĐT741.', ['place QL1A', 'place ĐT741']],
    ['Xe dừng ở Km12 vì hỏng.', []],
    ['Nhiệm kỳ XIV bế mạc.', []],
    ['Năm Giáp Tý có lụt.', []],
    // Directions.
    ['Gió Tây Tây Nam thổi mạnh.', []],
    ['Quân ở vĩ Bắc 17 rút.', []],
    ['Mưa ở Bắc Phú Yên và Nam Khánh Hòa.', ['place Phú Yên', 'place Khánh Hòa']],
    // Two places with a dash are a road only where roads are spoken of.
    [
      'Cao tốc chậm: Lúa Mơ - Cồn Mây, Mây Hồng - Bến Lúa.',
      ['place Lúa Mơ - Cồn Mây', 'place Mây Hồng - Bến Lúa'],
    ],
    ['Cao tốc chậm từ Lúa Mơ - Cồn Mây.', ['place Lúa Mơ', 'place Cồn Mây']],
    ['Cao tốc nối Việt Nam - Lào.', ['place Việt Nam', 'place Lào']],
    ['Cao tốc Lúa Mơ - Cồn Mây - Bến Lúa mở.', ['place Cao tốc Lúa Mơ - Cồn Mây - Bến Lúa']],
    // Offices, laws and things.
    ['Hôm qua, Chủ tịch Nước thăm xã.', []],
    ['Ông nói vậy.', []],
    ['Theo Luật Hôn nhân và Gia đình, họ ly hôn.', []],
    ['Thông tư Bộ Tài chính có hiệu lực.', []],
    ['Cuốn “Mây Trắng” bán chạy.', []],
    ['Phim Mây Trắng Hà Nội chiếu.', ['place Hà Nội']],
    ['Giải Trần Văn Bảy trao ở Huế.', ['person Trần Văn Bảy', 'place Huế']],
    ['Giải Hà Nội trao ở Huế.', ['place Hà Nội', 'place Huế']],
    ['Dự án Mây Trắng xong.', []],
    ['Trưởng ban Thường trực nói.', []],
  ])('in “%s”', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
