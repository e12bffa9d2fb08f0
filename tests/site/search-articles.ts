/** An article as its front matter and body tell it. */
interface Written {
  readonly title: string;
  readonly date: string;
  readonly section: string;
  readonly author?: string;
  readonly source?: string;
  readonly keywords?: readonly string[];
  readonly summary?: string;
  readonly body: readonly string[];
}

const toMarkdown = ({ body, ...fields }: Written): string =>
  [
    '---',
    // A JSON string is one in YAML too.
    ...Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    '---',
    '',
    body.join('\n\n'),
    '',
  ].join('\n');

const RIVER = 'Báo Bến Sông';
const PLAIN = 'Tin Đồng Bằng';

/**
 * For each kind of query one article that answers it, and others that look like it: the same syllables apart, other marks
 * on the same letters, the phrase in a humbler place. “người dân” stands in twelve of them.
 */
const ARTICLES: Readonly<Record<string, Written>> = {
  // “hòa bình”: in a headline, a standfirst, a body; then with other marks, then apart.
  'hoi-nghi': {
    title: 'Hội nghị hòa bình khai mạc bên hồ lớn',
    date: '2023-05-14',
    section: 'Thế giới',
    author: 'Vân Anh',
    source: RIVER,
    body: [
      'Đại diện mười hai nước đến dự, trong đó có hai nước từng từ chối lời mời.',
      'Bản tuyên bố chung dự kiến được đọc vào ngày cuối.',
    ],
  },
  'nha-luu-niem': {
    title: 'Nhà lưu niệm bên đèo đón khách trở lại',
    date: '2024-02-20',
    section: 'Đời sống',
    author: 'Lê Minh',
    source: PLAIN,
    summary: 'Câu chuyện hòa bình được kể bằng ba trăm tấm ảnh cũ.',
    body: [
      'Khách đi theo một vòng từ chân đèo lên đỉnh.',
      'Người dân quanh đèo góp thêm nhiều kỷ vật.',
    ],
  },
  'thu-vien-xa': {
    title: 'Thư viện xã nhận thêm hai nghìn cuốn sách',
    date: '2025-09-08',
    section: 'Giáo dục',
    author: 'Đỗ Quyên',
    source: PLAIN,
    body: [
      'Trẻ em đọc nhiều nhất là truyện tranh và sách về muông thú.',
      'Một kệ riêng dành cho sách về hòa bình, do cựu chiến binh trong xã tặng.',
      'Người dân có thể mượn mỗi lần ba cuốn.',
    ],
  },
  'cho-hoa': {
    title: 'Chợ bán hoa, bình gốm họp suốt đêm',
    date: '2025-10-05',
    section: 'Đời sống',
    author: 'Lê Minh',
    keywords: ['chợ phiên', 'làng hoa Sa Giang'],
    body: ['Chợ chỉ họp vào những đêm có trăng.', 'Xe tải nối nhau vào bến từ chập tối.'],
  },
  'hoa-nhac': {
    title: 'Hòa nhạc ngoài trời đến Bình Dương',
    date: '2025-10-23',
    section: 'Đời sống',
    author: 'Vân Anh',
    source: RIVER,
    summary: 'Dàn nhạc hòa tấu bốn bản, người nghe bình chọn bản thứ năm.',
    body: [
      'Vé phát miễn phí trước cổng nhà văn hóa.',
      'Người dân mang theo chiếu để ngồi trên cỏ, ai cũng bình thản dù trời đổ mưa.',
    ],
  },
  // Both ways to read “ban hang”.
  'hang-rong': {
    title: 'Nghề bán hàng rong nuôi ba đứa con học xong',
    date: '2024-01-09',
    section: 'Đời sống',
    author: 'Đỗ Quyên',
    source: PLAIN,
    body: ['Gánh chè theo bà qua hai mươi mùa mưa.', 'Người dân trong hẻm quen tiếng rao của bà.'],
  },
  'ban-hang': {
    title: 'Hợp tác xã tìm bạn hàng mới cho trái vải',
    date: '2025-06-11',
    section: 'Kinh tế',
    author: 'Lê Minh',
    source: RIVER,
    body: ['Vụ vải năm nay chín sớm mười ngày.', 'Mỗi tấn phải giao trong hai ngày.'],
  },
  // Names that begin with đ.
  'dam-phan': {
    title: 'Vòng đàm phán thứ ba kết thúc sớm một ngày',
    date: '2025-07-03',
    section: 'Thế giới',
    author: 'Vân Anh',
    source: RIVER,
    body: [
      'Hai bên ra về mà không họp báo.',
      'Theo giới quan sát, điều khoản thuế quan vẫn là chỗ vướng nhất.',
    ],
  },
  'da-nang': {
    title: 'Đà Nẵng mở phố đi bộ ven sông',
    date: '2025-07-18',
    section: 'Thời sự',
    author: 'Lê Minh',
    source: PLAIN,
    body: ['Phố dài hai cây số, cấm xe từ sáu giờ chiều.', 'Người dân được giữ xe miễn phí.'],
  },
  'lan-da': {
    title: 'Giữ làn da nắng gió sau chuyến đi biển',
    date: '2024-06-02',
    section: 'Đời sống',
    author: 'Đỗ Quyên',
    body: ['Da rát thì đắp khăn mát trước đã.', 'Cháy nặng thì phải đi khám.'],
  },
  'dai-hoc': {
    title: 'Đại học vùng cao mở ngành vi mạch',
    date: '2024-08-20',
    section: 'Giáo dục',
    author: 'Đỗ Quyên',
    source: PLAIN,
    summary: 'Khóa đầu tuyển sáu mươi sinh viên, một nửa được miễn học phí.',
    body: [
      'Trường mời kỹ sư về dạy hai buổi mỗi tuần.',
      'Người dân trong vùng mong con em khỏi phải xuống xuôi.',
    ],
  },
  // Names with more than one spelling.
  'nha-may-dien': {
    title: 'Tổng thống Zelensky thăm nhà máy điện ở Kyiv',
    date: '2024-11-15',
    section: 'Thế giới',
    author: 'Vân Anh',
    source: RIVER,
    body: ['Nhà máy vừa chạy lại hai tổ máy.', 'Tổng thống cảm ơn các kỹ sư trực đêm.'],
  },
  'nghi-si': {
    title: 'Ông Zelenskyy gặp các nghị sĩ Bắc Âu',
    date: '2025-03-06',
    section: 'Thế giới',
    author: 'Vân Anh',
    source: PLAIN,
    body: ['Cuộc gặp kéo dài hai giờ.', 'Bốn nước hứa gửi thêm máy phát điện.'],
  },
  'mua-dong': {
    title: 'Mùa đông ở Kiev qua ống kính một du học sinh',
    date: '2023-12-21',
    section: 'Thế giới',
    author: 'Đỗ Quyên',
    body: ['Bộ ảnh chụp bằng máy phim.', 'Tuyết phủ kín mái chợ Bessarabka.'],
  },
  'lai-suat': {
    title: 'Mỹ hạ lãi suất lần đầu sau bốn năm',
    date: '2024-09-19',
    section: 'Kinh tế',
    author: 'Lê Minh',
    source: RIVER,
    body: [
      'Quyết định được đưa ra sau hai ngày họp.',
      'Giới đầu tư đoán sẽ còn hai lần hạ nữa trước cuối năm.',
    ],
  },
  'trien-lam': {
    title: 'Hoa Kỳ mời làng gốm dự triển lãm mùa thu',
    date: '2025-05-12',
    section: 'Kinh tế',
    author: 'Lê Minh',
    source: PLAIN,
    body: ['Ba nghệ nhân sẽ mang theo bàn xoay.', 'Gian hàng rộng ba mươi mét vuông.'],
  },
  'xe-buyt': {
    title: 'TP.HCM thêm hai tuyến xe buýt đêm',
    date: '2025-08-14',
    section: 'Thời sự',
    author: 'Đỗ Quyên',
    source: RIVER,
    body: ['Chuyến cuối rời bến lúc hai giờ sáng.', 'Người dân làm ca đêm được giảm nửa giá vé.'],
  },
  'cay-xanh': {
    title: 'Thành phố Hồ Chí Minh trồng mười nghìn cây xanh',
    date: '2024-04-22',
    section: 'Thời sự',
    author: 'Lê Minh',
    source: PLAIN,
    body: ['Cây được chọn là sao đen và dầu rái.', 'Người dân nhận chăm cây trước cửa nhà mình.'],
  },
  // One spelling in the article, another in the query.
  'ty-gia': {
    title: 'Tỷ giá đứng yên, thủy sản chốt đơn sớm',
    date: '2025-02-17',
    section: 'Kinh tế',
    author: 'Lê Minh',
    body: ['Doanh nghiệp chốt đơn cho cả quý.', 'Giá tôm nhích lên từng ngày.'],
  },
  'ti-so': {
    title: 'Tỉ số nghẹt thở, đội bóng làng giữ cúp',
    date: '2024-03-10',
    section: 'Thể thao',
    author: 'Đỗ Quyên',
    source: PLAIN,
    summary: 'Thủ môn mười bảy tuổi khoẻ mạnh và gan lì cản hai quả phạt đền.',
    body: ['Sân đình chật kín từ trưa.', 'Người dân rước cúp quanh làng đến tối.'],
  },
  // The passage that is looked for lies far down.
  budapest: {
    title: 'Hội sách Budapest chọn nước ta làm khách mời',
    date: '2025-10-23',
    section: 'Thế giới',
    author: 'Vân Anh',
    source: RIVER,
    summary: 'Bốn mươi đầu sách được dịch sang tiếng Hungary cho dịp này.',
    body: [
      'Gian sách nằm ngay cửa chính, cạnh một quán phở dựng tạm.',
      'Ban tổ chức phát một nghìn thẻ đọc sách cho học trò.',
      ...Array.from(
        { length: 14 },
        (_, index) =>
          `Buổi thứ ${index + 1} dành cho một tác giả, từ lúc mở cửa cho đến khi đèn tắt, với phần đọc to một chương và phần trả lời câu hỏi của khách.`,
      ),
      'Dịch giả Kovács kể rằng bà học tiếng Việt trong một quán phở ven sông Danube; quán phở ấy nay đã đóng cửa, chỉ còn tấm biển.',
      'Người dân xếp hàng dài chờ bà ký tặng.',
    ],
  },
  // Words to leave out and phrases to keep.
  gao: {
    title: 'Xuất khẩu gạo lập kỷ lục sau bảy tháng',
    date: '2025-07-25',
    section: 'Kinh tế',
    author: 'Lê Minh',
    source: PLAIN,
    body: ['Gạo thơm chiếm già nửa.', 'Giá lúa tại ruộng vẫn chưa tăng.'],
  },
  'ca-phe': {
    title: 'Xuất khẩu cà phê giảm lượng, tăng giá',
    date: '2025-02-03',
    section: 'Kinh tế',
    author: 'Lê Minh',
    source: RIVER,
    body: ['Vườn già cỗi khiến sản lượng giảm.', 'Người dân bắt đầu ghép giống mới.'],
  },
  'song-huong': {
    title: 'Cầu gỗ lim vắt ngang sông Hương',
    date: '2023-08-30',
    section: 'Thời sự',
    author: 'Đỗ Quyên',
    body: ['Cầu dành riêng cho người đi bộ.', 'Ban đêm có đèn rọi từ dưới sàn.'],
  },
  'huong-lua': {
    title: 'Hương lúa chín bên một dòng sông nhỏ',
    date: '2025-04-01',
    section: 'Đời sống',
    author: 'Vân Anh',
    body: ['Máy gặt về làng từ tuần trước.', 'Người dân phơi lúa kín sân đình.'],
  },
  phao: {
    title: 'Ngày hội 🎉 phát pháo giấy ở trường làng 👩‍🏫',
    date: '2024-05-26',
    section: 'Giáo dục',
    author: 'Đỗ Quyên',
    body: ['Học trò tặng cô giáo trái tim 💖 cắt từ vở cũ.', 'Trống tan trường vang ba hồi.'],
  },
};

/** Its headline and its body tell browsers what to do, if they were let. Plain text, where nothing is markup. */
const MARKUP =
  'Lớp dạy gõ <script>alert(1)</script> và <mark>bút dạ</mark> cho người già\n\n' +
  'date 2024-10-02\n\n' +
  'Bài đầu tiên là gõ <img src=x onerror=alert(2)> sao cho đúng từng dấu, thầy giáo gọi đó là bùa chú.\n\n' +
  'Bài thứ hai gõ <mark>bùa chú</mark> khác: </li></ol><script>alert(3)</script> &lt;b&gt; và "nháy" \'đơn\'.\n';

/** The seeds of the site that search is tested on, by file name. All text is our own. */
export const SEARCH_ARTICLES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(ARTICLES).map(([name, written]) => [`${name}.md`, toMarkdown(written)]),
  ),
  'bua-chu.txt': MARKUP,
  // Signs in a headline make it look like a site's own text.
  'bua-chu.yaml': 'lines:\n  headline: Lớp dạy gõ\n  paragraph: Bài đầu tiên\n',
};
