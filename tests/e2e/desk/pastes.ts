/** The content of a clipboard, and the article in it. */
export interface Paste {
  readonly from: string;
  readonly text: string;
  readonly html?: string;
  /** What is typed into the form, by the label. */
  readonly typed?: readonly (readonly [field: string, text: string])[];
  readonly article: {
    readonly headline: string;
    readonly paragraphs: readonly string[];
    readonly published?: string;
    readonly bylines?: string;
    readonly standfirst?: string;
    readonly caption?: string;
    /** Texts that must be set aside. */
    readonly without: readonly string[];
  };
}

const BRIDGE = [
  'Sau mười bốn tháng thi công, cây cầu bê tông bắc qua rạch Cái Muối đã thông xe vào sáng nay, nối liền hai ấp trước đây phải đi đò.',
  'Ông Trần Văn Lượm, người chèo đò ở bến này ba mươi năm, nói ông mừng vì lũ trẻ không còn phải dậy từ bốn giờ sáng để kịp giờ học.',
  'Xã dự tính bến đò cũ sẽ thành chỗ bán trái cây cho khách qua cầu.',
] as const;

const para = (style: string, text: string): string =>
  `<p class=${style} style='margin-bottom:8.0pt;line-height:150%'><span lang=VI style='font-size:13.0pt;font-family:"Times New Roman",serif;mso-fareast-font-family:"Times New Roman"'>${text}<o:p></o:p></span></p>`;

const WORD: Paste = {
  from: 'Word',
  text: `Cầu Cái Muối thông xe sau mười bốn tháng\r\n\r\n12/03/2024 08:15\r\n\r\nHai ấp ven rạch không còn phải qua đò.\r\n\r\n${BRIDGE.join('\r\n\r\n')}\r\n\r\nNguyễn Thị Bưởi\r\n`,
  html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset=utf-8><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {mso-style-parent:"";margin:0cm;} --></style></head><body lang=VI><!--StartFragment--><h1 style='mso-pagination:widow-orphan'><span lang=VI>Cầu Cái Muối thông xe sau mười bốn tháng<o:p></o:p></span></h1>${para('MsoNormal', '12/03/2024 08:15')}<p class=MsoNormal><b><span lang=VI>Hai ấp ven rạch không còn phải qua đò.</span></b></p>${BRIDGE.map((text) => para('MsoNormal', text)).join('')}<p class=MsoNormal align=right style='text-align:right'><b><span lang=VI>Nguyễn Thị Bưởi</span></b></p><!--EndFragment--></body></html>`,
  article: {
    standfirst: 'Hai ấp ven rạch không còn phải qua đò.',
    headline: 'Cầu Cái Muối thông xe sau mười bốn tháng',
    published: '2024-03-12T08:15+07:00',
    bylines: 'Nguyễn Thị Bưởi',
    paragraphs: BRIDGE,
    without: ['mso-', 'WordDocument'],
  },
};

const SALT = [
  'Chiều qua mặn đã lên tới cống Bà Tàng, sớm hơn mọi năm gần ba tuần. Bà con giữ nước ngọt trong mương, đừng mở cống lúc nước lớn.',
  'Trạm bơm sẽ chạy hai ca mỗi ngày, từ năm giờ đến chín giờ và từ mười lăm giờ đến mười chín giờ, cho đến khi mặn rút.',
] as const;
const FACEBOOK: Paste = {
  from: 'Facebook',
  text: `Trạm Thủy Nông Bà Tàng\n2 giờ · \nNƯỚC MẶN VỀ SỚM, BÀ CON ĐÓNG CỐNG TRƯỚC RẰM\n${SALT.join('\n')}\nXem thêm\nTất cả cảm xúc:\n348348\n123 bình luận\n56 lượt chia sẻ\nThích\nBình luận\nChia sẻ\n`,
  html: `<meta charset='utf-8'><div class="x1yztbdb x1n2onr6"><div><h3 class="html-h3 xdj266r"><span><a role="link" href="https://www.facebook.com/tram?__cft__[0]=AZX">Trạm Thủy Nông Bà Tàng</a></span></h3><span class="xzpqnlu"><a role="link" href="#">2 giờ</a> · </span></div><div data-ad-preview="message" dir="auto"><div dir="auto" style="text-align: start;">NƯỚC MẶN VỀ SỚM, BÀ CON ĐÓNG CỐNG TRƯỚC RẰM</div>${SALT.map((text) => `<div dir="auto" style="text-align: start;">${text}</div>`).join('')}<div role="button" tabindex="0">Xem thêm</div></div><div><div>Tất cả cảm xúc:</div><span>348</span><span>348</span></div><div><span>123 bình luận</span></div><div><span>56 lượt chia sẻ</span></div><div role="button">Thích</div><div role="button">Bình luận</div><div role="button">Chia sẻ</div></div>`,
  typed: [['Ngày đăng', '8h sáng 15/02/2024']],
  article: {
    published: '2024-02-15T08:00+07:00',
    bylines: 'Trạm Thủy Nông Bà Tàng',
    headline: 'NƯỚC MẶN VỀ SỚM, BÀ CON ĐÓNG CỐNG TRƯỚC RẰM',
    paragraphs: SALT,
    without: ['123 bình luận', '56 lượt chia sẻ', 'Tất cả cảm xúc'],
  },
};

const FLOWERS = [
  'Chợ hoa năm nay dời từ bờ kè về sân vận động xã, mở cửa từ hai mươi ba tháng chạp đến trưa ba mươi.',
  'Ban quản lý chia một trăm hai mươi ô, mỗi ô rộng mười hai mét vuông, bà con bốc thăm vào sáng thứ bảy tại nhà văn hóa.',
  'Ai trồng hoa trong xã được miễn tiền chỗ, chỉ đóng tiền điện và tiền dọn rác.',
] as const;
const ZALO: Paste = {
  from: 'Zalo',
  text: `[20/01/2025 19:42] Út Hường: Chợ hoa Tết dời về sân vận động xã\n\n${FLOWERS.join('\n\n')}\n\nThích\n15\nTrả lời\n`,
  article: {
    published: '2025-01-20T19:42+07:00',
    bylines: 'Út Hường',
    headline: 'Chợ hoa Tết dời về sân vận động xã',
    paragraphs: FLOWERS,
    without: ['Trả lời'],
  },
};

const STORKS = [
  'Đàn cò nhạn chừng ba trăm con đã trở lại cánh rừng tràm Trà Sập sau bốn mùa vắng bóng, kiểm lâm đếm được từ chòi canh sáng thứ ba.',
  'Theo ông Lâm Quốc Sử, trạm trưởng trạm kiểm lâm, nước giữ trong rừng từ tháng sáu làm cá và ốc sinh sôi, nên chim có mồi mà về.',
  'Trạm đóng hai lối mòn gần chỗ chim làm tổ cho đến hết mùa sinh sản.',
] as const;
const WEB: Paste = {
  from: 'một trang web',
  text: `Trang chủ\nMôi trường\nCò nhạn về lại rừng tràm Trà Sập\n05/06/2023 14:20 GMT+7\nSau bốn mùa, đàn chim quay lại nhờ nước được giữ trong rừng.\n${STORKS[0]}\nCò nhạn đậu trên ngọn tràm. Ảnh: Mai Lành\n${STORKS[1]}\nXem thêm: Mùa nước nổi về muộn\n${STORKS[2]}\nHòa Thuận\nChia sẻ\n`,
  html: `<meta charset='utf-8'><nav><a href="https://bao.example/">Trang chủ</a> <a href="https://bao.example/moi-truong">Môi trường</a></nav><article><h1 class="title-detail">Cò nhạn về lại rừng tràm Trà Sập</h1><span class="date">05/06/2023 14:20 GMT+7</span><p class="sapo">Sau bốn mùa, đàn chim quay lại nhờ nước được giữ trong rừng.</p><p>${STORKS[0]}</p><figure><img src="https://bao.example/co.jpg" alt=""><figcaption>Cò nhạn đậu trên ngọn tràm. <em>Ảnh: Mai Lành</em></figcaption></figure><p>${STORKS[1]}</p><p><a href="https://bao.example/khac">Xem thêm: Mùa nước nổi về muộn</a></p><p>${STORKS[2]}</p><p class="author" style="text-align:right"><strong>Hòa Thuận</strong></p></article><div class="share"><a href="#">Chia sẻ</a></div>`,
  article: {
    headline: 'Cò nhạn về lại rừng tràm Trà Sập',
    published: '2023-06-05T14:20+07:00',
    bylines: 'Hòa Thuận',
    standfirst: 'Sau bốn mùa, đàn chim quay lại nhờ nước được giữ trong rừng.',
    caption: 'Cò nhạn đậu trên ngọn tràm',
    paragraphs: STORKS,
    without: ['Mùa nước nổi về muộn', 'Chia sẻ'],
  },
};

const SCHOOL = [
  'Trường tiểu học Vàm Nhon mở lớp bơi miễn phí cho học sinh từ lớp ba, mỗi tuần hai buổi, ngay tại hồ bơi lắp ghép đặt trong sân trường.',
  'Cô Đỗ Thị Nụ, hiệu trưởng, cho biết hồ do phụ huynh góp tiền mua, nước lấy từ trạm cấp nước của xã và được thay mỗi tuần một lần.',
  'Sau hai tháng, tám mươi em đã bơi được hai mươi lăm mét, và không em nào còn sợ nước.',
] as const;
/** Breaks a text like a PDF, after at most so many letters. */
const broken = (text: string): string => text.replace(/(?=.{60})(.{40,58}) /gu, '$1\n');
const PDF: Paste = {
  from: 'một tệp PDF',
  text: `BẢN TIN XÃ VÀM NHON – SỐ 14\n\nTrường Vàm Nhon dạy bơi ngay trong sân\n\nNgày 9 tháng 4 năm 2024\n\n${SCHOOL.map(broken).join('\n\n')}\n\nTrang 3\n`,
  article: {
    headline: 'Trường Vàm Nhon dạy bơi ngay trong sân',
    published: '2024-04-09',
    paragraphs: SCHOOL,
    without: ['Trang 3'],
  },
};

/** Texts of the kinds that people paste, in our own words. */
export const PASTES: readonly Paste[] = [WORD, FACEBOOK, ZALO, WEB, PDF];
