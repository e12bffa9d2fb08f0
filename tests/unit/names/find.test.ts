import { describe, expect, test } from 'vitest';
import { findNames, type Named } from '../../../src/names/find.ts';
import { namesIn } from './names-in.ts';

const find = (text: string): readonly Named[] => findNames(['', '', text]);

describe('people', () => {
  test.each([
    ['Ông Trần Văn Bảy kể về mùa lũ.', ['person Trần Văn Bảy']],
    ['Hôm qua, HLV Kang Min-ho khen học trò.', ['person Kang Min-ho']],
    ['Tổng thống Mỹ Jane Doeman phát biểu.', ['place Mỹ', 'person Jane Doeman']],
    // A name of East Asia in Vietnamese spelling begins with no Vietnamese family name.
    ['Chiều nay Đại sứ Trung Quốc Hà Vĩ nói.', ['place Trung Quốc', 'person Hà Vĩ']],
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
    // An abbreviation or a country before a name.
    ['Chủ tịch VFF Nguyễn Văn Mười nói.', ['organisation VFF', 'person Nguyễn Văn Mười']],
    ['Tổng thư ký NATO Jane Doeman nói.', ['organisation NATO', 'person Jane Doeman']],
    ['CLB SLNA Nguyễn Văn Mười ghi bàn.', ['organisation CLB SLNA', 'person Nguyễn Văn Mười']],
    [
      'CLB Nam Định Nguyễn Văn Mười ghi bàn.',
      ['organisation CLB Nam Định', 'person Nguyễn Văn Mười'],
    ],
    ['Cầu thủ Malaysia Fahim Halid ghi bàn.', ['place Malaysia', 'person Fahim Halid']],
    ['Ca sĩ Nhật Kim Hoa hát.', ['person Nhật Kim Hoa']],
    // A name that looks like a word, and a word that looks like a name.
    ['Ông Tô Văn Từ nói.', ['person Tô Văn Từ']],
    ['Người chụp là chị Trần Thị Lúa Tháng 6 năm ngoái.', ['person Trần Thị Lúa']],
    ['Chị ấy là "cô Lúa", Jane Doeman kể vậy.', ['person Lúa', 'person Jane Doeman']],
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

  test('may be called like a district', () => {
    expect(namesIn('Thủ môn Đặng Văn Lâm bắt tốt. Sau đó Văn Lâm rời sân.')).toEqual([
      'person Đặng Văn Lâm = Văn Lâm',
    ]);
  });

  test('have the office that precedes them, over places and organisations', () => {
    expect(find('Bí thư Tỉnh ủy Hải Dương Trần Văn Bảy nói.').at(-1)?.office).toBe(
      'Bí thư Tỉnh ủy Hải Dương',
    );
    expect(find('Tổng thống Mỹ Jane Doeman nói.').at(-1)?.office).toBe('Tổng thống Mỹ');
    // The longest one tells most, wherever it stands.
    expect(find('Chiều nay Bộ trưởng Quốc phòng Trần Văn Bảy nói.').at(-1)?.office).toBe(
      'Bộ trưởng Quốc phòng',
    );
    expect(find('Chiều nay Bộ trưởng Ngoại giao Mỹ Jane Doeman nói.').at(-1)?.office).toBe(
      'Bộ trưởng Ngoại giao Mỹ',
    );
    // “Quốc vương” is a title, too.
    expect(find('Chiều nay, Đại sứ Trung Quốc Vương Hà nói vậy.').at(-1)?.office).toBe(
      'Đại sứ Trung Quốc',
    );
    for (const offices of [
      ['Tổng thống', 'Tổng thống Mỹ', 'Tổng thống'],
      ['Tổng thống Mỹ', 'Tổng thống'],
    ]) {
      const text = offices.map((office) => `Hôm qua, ${office} Jane Doeman nói.`).join(' ');
      const [person] = find(text).filter(({ kind }) => kind === 'person');
      expect(person?.office).toBe('Tổng thống Mỹ');
    }
    expect(find('Hôm qua Jane Doeman nói.').at(-1)?.office).toBeUndefined();
    expect(find('Chiều nay PGS.TS Trần Văn Bảy nói.').at(-1)?.office).toBe('PGS.TS');
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
    ['Cổ phiếu khu vực châu Á - Thái Bình Dương tăng.', ['place châu Á - Thái Bình Dương']],
    ['Nước lớn nhất Đông Nam Á, mưa ở Nam bộ.', ['place Đông Nam Á', 'place Nam bộ']],
    ['Từ Bình Định đến Bắc Phú Yên có mưa.', ['place Bình Định', 'place Phú Yên']],
    ['Họ thăm thành cổ Mây Hồng.', ['place thành cổ Mây Hồng']],
    ['Xe từ Q.12 qua H.Bình Chánh.', ['place Q.12', 'place Bình Chánh = H.Bình Chánh']],
    ['Ở Nhật, người Nhật Bản ăn Tết.', ['place Nhật Bản = Nhật']],
    ['Lũ ở sông Lúa Mơ - Cồn Mây.', ['place sông Lúa Mơ - Cồn Mây']],
    // A goalkeeper, no citadel.
    ['Thủ thành Trần Văn Bảy bắt bóng.', ['person Trần Văn Bảy']],
    // It looks like a person only where it begins a sentence.
    ['Hồ Kẻ Mơ xả lũ. Nước ở hồ Kẻ Mơ dâng.', ['place hồ Kẻ Mơ = Hồ Kẻ Mơ']],
    // Words that run together, as where a link was cut out.
    ['Trong bối cảnhIsraelđang đàm phán.', ['place Israel']],
    ['Ngôi nhà ở Lào Caitrong mưa.', ['place Lào Cai']],
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
    [
      'Ban Chỉ đạo Phòng chống thiên tai - Phòng thủ dân sự họp.',
      ['organisation Ban Chỉ đạo Phòng chống thiên tai - Phòng thủ dân sự'],
    ],
    // A number is part of a name behind a field only.
    ['Anh vào Bệnh viện đa khoa số 5 khám.', ['organisation Bệnh viện đa khoa số 5']],
    ['Bệnh viện số 3 mở cửa.', []],
    // An opener before a word in lower case or a number is a common noun.
    ['Khách ở phòng 35 kêu mệt.', []],
    ['Họ dùng ứng dụng công nghệ AI.', []],
    ['Họ hát trong phong trào thanh niên Quân đội.', []],
    // Neither a brand nor a district behind an abbreviation is a person.
    ['Công ty FPT Mây Trắng Xanh bán vải.', ['organisation Công ty FPT Mây Trắng Xanh']],
    ['Đài VTV Trần Đề Sóc Trăng đưa tin.', ['organisation Đài VTV Trần Đề Sóc Trăng']],
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
    [
      'Phái đoàn Việt Nam tại Liên hợp quốc báo tin.',
      ['organisation Phái đoàn Việt Nam tại Liên hợp quốc'],
    ],
    ['Em học trường THPT Hoa Mơ.', ['organisation trường THPT Hoa Mơ']],
    ['Theo báo Mây Trắng, trời sẽ nắng.', ['organisation Mây Trắng = báo Mây Trắng']],
    // Words in lower case that belong to the name.
    ['Hội Khoa học lịch sử Việt Nam họp.', ['organisation Hội Khoa học lịch sử Việt Nam']],
    ['Tổng công ty Quản lý bay Việt Nam họp.', ['organisation Tổng công ty Quản lý bay Việt Nam']],
    ['Ngân hàng Chính sách xã hội cho vay.', ['organisation Ngân hàng Chính sách xã hội']],
    ['Ủy ban Dự thảo sửa đổi họp.', ['organisation Ủy ban Dự thảo']],
    [
      'Hôm qua Trung tâm dự báo khí tượng thủy văn quốc gia cho biết mưa tạnh.',
      ['organisation Trung tâm dự báo khí tượng thủy văn quốc gia'],
    ],
    [
      'Ban Chỉ đạo Phòng chống thiên tai và tìm kiếm cứu nạn họp.',
      ['organisation Ban Chỉ đạo Phòng chống thiên tai và tìm kiếm cứu nạn'],
    ],
    ['Bộ Văn hóa, thể thao và du lịch họp.', ['organisation Bộ Văn hóa, thể thao và du lịch']],
    ['Anh về Đoàn Kinh tế quốc phòng 999 nhận lệnh.', ['organisation Đoàn Kinh tế quốc phòng 999']],
    ['Lãnh đạo Bộ Công an họp.', ['organisation Bộ Công an']],
    // Where it ends.
    [
      'Tổng công ty Điện lực miền Trung và Công ty Mây Trắng họp.',
      ['organisation Tổng công ty Điện lực', 'place miền Trung', 'organisation Công ty Mây Trắng'],
    ],
    [
      'Liên đoàn Bóng đá Việt Nam VFF họp.',
      ['organisation Liên đoàn Bóng đá Việt Nam', 'organisation VFF'],
    ],
    ['Tin của Công ty Mây Trắng Báo cáo cho biết.', ['organisation Công ty Mây Trắng']],
    ['Chính sách của Chính phủ Còn trở ngại khác.', ['organisation Chính phủ']],
    ['Bộ trưởng Công an Tô Mười nói.', ['person Tô Mười']],
    ['Trung tâm y tế huyện Mây Hồng.Trước đó', ['organisation Trung tâm y tế huyện Mây Hồng']],
    ['Theo Booking.com, giá phòng giảm.', ['organisation Booking.com']],
    [
      'Cục Thống kê Tokyo - Cơ quan Khí tượng Nhật Bản họp.',
      ['organisation Cục Thống kê Tokyo', 'organisation Cơ quan Khí tượng Nhật Bản'],
    ],
    [
      'Viện trưởng Viện Kiểm sát nhân dân tối cao Nguyễn Văn Mười nói.',
      ['organisation Viện Kiểm sát nhân dân tối cao', 'person Nguyễn Văn Mười'],
    ],
    // Words that run together.
    ['Ngân hàngTrung ương Nhật Bản họp.', ['organisation Ngân hàng Trung ương Nhật Bản']],
    ['TheoBộ Y tế, dịch đã lui.', ['organisation Bộ Y tế']],
    ['Bộ Chính trịđề ra việc mới.', ['organisation Bộ Chính trị']],
    ['Bộ Nội vụvề quê họp.', ['organisation Bộ Nội vụ']],
    ['Hôm qua Công ty Đường sắtHà Nội họp.', ['organisation Công ty Đường sắt Hà Nội']],
  ])('in “%s”', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('an abbreviation in brackets is a form of what stands before it', () => {
    expect(namesIn('Tổ chức Y tế Mây Trắng (YMT) họp.', 'Theo YMT, dịch đã lui.')).toEqual([
      'organisation Tổ chức Y tế Mây Trắng = YMT',
    ]);
  });

  test.each([
    [
      'Sở Giáo dục và Đào tạo Hải Dương họp. Sở GD&ĐT nói. Sở GD-ĐT Hải Dương nhắc lại.',
      'Sở Giáo dục và Đào tạo Hải Dương = Sở GD-ĐT Hải Dương = Sở GD&ĐT',
    ],
    [
      'Công ty cổ phần Tập đoàn Mây Hồng lãi. Tập đoàn Mây Hồng chia cổ tức. Cổ đông của Mây Hồng vui.',
      'Công ty cổ phần Tập đoàn Mây Hồng = Tập đoàn Mây Hồng = Mây Hồng',
    ],
    [
      'Cơ quan CSĐT Công an TP.HCM khởi tố. Cơ quan CSĐT xác định vậy.',
      'Cơ quan CSĐT Công an TP.HCM = Cơ quan CSĐT',
    ],
    [
      'Bộ Lao động - Thương binh và Xã hội họp. Bộ LĐ-TB&XH nói. Bộ Lao động, Thương binh và Xã hội nhắc lại.',
      'Bộ Lao động - Thương binh và Xã hội = Bộ Lao động, Thương binh và Xã hội = Bộ LĐ-TB&XH',
    ],
    [
      'Mặt trận Tổ quốc Việt Nam họp. Theo MTTQ Việt Nam, MTTQ sẽ cứu trợ.',
      'Mặt trận Tổ quốc Việt Nam = MTTQ Việt Nam = MTTQ',
    ],
    [
      'Bệnh viện Đa khoa Mây Hồng mở cửa. Bệnh viện Mây Hồng đón khách.',
      'Bệnh viện Đa khoa Mây Hồng = Bệnh viện Mây Hồng',
    ],
    ['Công an quận 9 họp. Công an Q.9 nói.', 'Công an quận 9 = Công an Q.9'],
  ])('forms of one organisation are one: “%s”', (text, names) => {
    expect(namesIn(text)).toEqual([`organisation ${names}`]);
  });

  test('a road and a stadium go by abbreviations', () => {
    expect(namesIn('Quốc lộ 1A kẹt. QL 1A ngập. QL1A hỏng.')).toEqual([
      'place Quốc lộ 1A = QL 1A = QL1A',
    ]);
    expect(namesIn('SVĐ Mây Hồng đông. Sân vận động Mây Hồng vắng.')).toEqual([
      'place Sân vận động Mây Hồng = SVĐ Mây Hồng',
    ]);
  });

  test('an airport has two words for it', () => {
    expect(namesIn('Cảng hàng không Mây Hồng đóng cửa. Sân bay Mây Hồng mở lại.')).toEqual([
      'place Cảng hàng không Mây Hồng = Sân bay Mây Hồng',
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
  'Công an ở đó nói Theo Thông tư 64/2017/TT-BCA thì được.',
  'Bão Molava mạnh. Chiều qua, Molava vào bờ.',
  'Họ cắt giảm thủ tục hành chính (TTHC). Nhiều TTHC đã bỏ.',
  'Chiếc iPhone 6 ra mắt, khóa XVII bế mạc, Tết Ất Tỵ đến.',
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
  expect(certaintyOf('Trung tâm Mây Trắng, ở Huế, mở cửa.')).toBeGreaterThan(0.85);
  expect(certaintyOf('Trung tâm Mây Trắng lững lờ mở cửa.')).toBeGreaterThan(0.85);
  expect(certaintyOf('Hôm qua Bộ Tài chính siết chi tiêu.')).toBeGreaterThan(0.85);
  expect(certaintyOf('Hôm qua Ủy ban Ngăn mặn họp.')).toBeLessThan(0.5);
  expect(certaintyOf('Hôm qua Cục Quản lý mây trời họp.')).toBeLessThan(0.5);
  // A word of two syllables that is cut, and what it is about.
  expect(certaintyOf('Hôm qua Tổ chức Hiệp ước Mây họp.')).toBeLessThan(0.5);
  expect(certaintyOf('Hôm qua Viện Kiểm nghiệm thuốc Hà Nội họp.')).toBeLessThan(0.5);
  expect(certaintyOf('Hôm qua Ban Chỉ đạo Trung ương về mây trời họp.')).toBeLessThan(0.5);
  expect(certaintyOf('Hôm qua Công ty cổ phần Dự báo đánh giá Việt Nam họp.')).toBeLessThan(0.5);
  expect(certaintyOf('Hôm qua Viện Kinh tế xây dựng họp.')).toBeLessThan(0.5);
  expect(certaintyOf('Hôm qua Cục Xây dựng và Doanh trại họp.')).toBeLessThan(0.5);
  expect(certaintyOf('Hôm qua Bộ Xây dựng và Bộ Công an họp.')).toBeGreaterThan(0.85);
  // Meetings are named like bodies.
  expect(certaintyOf('Hôm qua Diễn đàn Kinh tế Mây Hồng họp.')).toBeLessThan(0.5);
  // Words that run together can be parted in one way only.
  expect(certaintyOf('Hôm qua Bộ Chính trịđề ra việc mới.')).toBeGreaterThan(0.85);
  expect(certaintyOf('Hôm qua Hải quân Mỹtuyên bố.')).toBeGreaterThan(0.85);
});

test('names that nothing tells are less certain', () => {
  const certaintyOf = (text: string): number => find(text)[0]?.certainty ?? 0;
  expect(certaintyOf('Ông Trần Văn Bảy nói.')).toBeGreaterThan(0.95);
  expect(certaintyOf('Có Zorblax ở trên bàn.')).toBeLessThan(0.85);
});
