import iconv from 'iconv-lite';
import { makePicture } from '../picture.ts';

const LONG_PARAGRAPH =
  'Đoàn khảo sát đi dọc bờ sông từ sáng sớm, ghi lại mực nước ở từng trạm và hỏi chuyện người dân sống hai bên. ';

/** Articles of every odd shape, by file name. All text is our own. */
export const ODD_ARTICLES: Readonly<Record<string, string | Uint8Array>> = {
  'khong-ngay.txt':
    'Phiên chợ sớm bên sông\n\nNgười bán hàng dọn rau ra từ bốn giờ sáng.\n\nĐến bảy giờ, chợ đã vãn.\n',
  'khong-tieu-de.txt':
    'date 2024-02-10\n\nChủ tịch hợp tác xã Trần Văn Bình cho biết sáng nay rằng vụ lúa đông xuân được mùa nhất trong mười năm, dù đầu vụ có sương muối.\n\nGiá lúa tăng nhẹ.\n',
  'mot-dong.txt': 'Cầu mới qua sông Cái thông xe sáng nay.\n',
  'chi-co-thang.txt':
    'date 2023-07 Mùa sen nở muộn\n\nHoa sen năm nay nở muộn nửa tháng.\n\nDu khách vẫn đến đông.\n',
  'co-gio.txt':
    'date 2024-02-10T21:36\n\nBão số hai đổi hướng trong đêm\n\nTâm bão cách bờ hai trăm cây số.\n',
  'chu-thich.txt':
    'date 2024-03-01 Nông dân thu hoạch cà phê ở Gia Lai. (Ảnh: Lê Minh)\n\nVụ cà phê bắt đầu sớm\n\nGiá cà phê nhân đứng ở mức cao.\n\nNgười trồng phơi cà phê trước sân. Ảnh: Lê Minh\n\nThương lái thu mua tận vườn.\nNo image available\n',
  'rat-dai.txt': `Chuyến khảo sát dọc sông kéo dài ba tháng\n\n${Array.from({ length: 120 }, (_, index) => `Ngày thứ ${index + 1}. ${LONG_PARAGRAPH.repeat(6).trim()}`).join('\n\n')}\n`,
  'tieu-de-rat-dai.txt': `${'Hội nghị bàn về nước sạch cho các xã vùng cao '.repeat(4).trim()}\n\nHội nghị khai mạc sáng nay.\n\nCó năm mươi đại biểu.\n`,
  'mot-tu-rat-dai.txt': `Tên miền ${'dai'.repeat(60)}\n\nĐường dẫn https://vidu.example/${'mot-duong-dan-rat-dai-'.repeat(12)} nằm giữa câu.\n\nHết.\n`,
  'ky-hieu.txt':
    '**Không** phải <b>đề mục</b> & [liên kết](javascript:alert(1))\n\n# Dòng này không phải đề mục.\n\n<script>document.title = "hỏng"</script> <img src=x onerror="document.title=\'hỏng\'"> nằm trong bài.\n\n- Gạch đầu dòng `mã` ~~gạch~~ | bảng | {mdx} <!-- chú thích --> &lt;đã mã hóa&gt;.\n\n</article></main>"\'><svg onload=alert(1)>.\n',
  'ky-hieu.yaml':
    'lines:\n  headline: "**Không** phải <b>"\n  paragraph: |\n    # Dòng này\n    <script>document\n    </article></main>\n',
  'thu muc có dấu/bài viết #1 & 50%.txt':
    'Ngày hội đọc sách ở thư viện tỉnh\n\nNgày 5 tháng 4 năm 2024, thư viện tỉnh mở ngày hội đọc sách.\n\nTrẻ em đến đông.\n',
  'constructor.txt': 'date 2024-05-05\n\nTệp mang tên lạ vẫn lên trang như mọi bài khác.\n',
  'co-nhan.yaml': 'kicker: Làng nghề\nagency: TTXVN\n',
  'co-nhan.txt':
    'Tiêu đề: Làng gốm đỏ lửa trở lại\nNgày đăng: 12/11/2023, 08:05\nTác giả: Phạm Thị Sen\nThể loại: Văn hóa\nNguồn: https://vidu.vn/lang-gom\nTóm tắt: Ba gia đình nhóm lửa lại lò cũ.\nNội dung: Sau mười năm tắt lò, làng gốm nhóm lửa trở lại.\nMẻ gốm đầu tiên ra lò vào rằm tháng mười.\n',
  'cho-noi.txt':
    'Chợ nổi lúc bốn giờ sáng\nThứ Bảy, 10 tháng 6, 2023\nChợ họp khi trời còn tối và tan trước khi nắng lên, mỗi ghe treo một thứ hàng lên cây sào trước mũi.\nGhe bán rau đến sớm nhất (Ảnh: Lê Minh).\nNgười mua đứng trên bờ trả giá cho đến khi mặt trời lên quá ngọn dừa và ghe nào cũng vơi hàng.\nNgười mua đứng trên bờ. Ảnh: Lê Minh\nMặt trời lên, chợ vãn dần, bến lại lặng như chưa từng có phiên chợ nào.\n',
  'cho-noi.yaml':
    'section: Du lịch\nbylines: [Vân Anh, Đức Yên]\nkeywords: [chợ nổi, sông]\nimage:\n  src: cho-noi.png\n  alt: Ghe rau trên sông lúc trời còn tối\n',
  'cho-noi.png': makePicture(1600, 1000),
  'cho-noi-2.png': makePicture(300, 200),
  'lang-nghe.md':
    '---\ntitle: Nghề chằm nón ở xã ven sông\ndate: 2023-11-12\nauthor: Phạm Thị Sen\ntags: [nón, làng nghề]\n---\n\nCả xã còn **ba mươi nhà** theo nghề, [một trang](https://vidu.vn/non) kể.\n\n## Lá và khung\n\n![Khung nón trên giá](<hinh/khung nón 1.png>)\n\n- Lá phơi sương\n- Khung tre mười sáu vành\n\n1. Ủi lá\n2. Xếp lá\n\n> Nghề này cần kiên nhẫn.\n\n<script>document.title = "hỏng"</script>\n',
  'hinh/khung nón 1.png': makePicture(500, 700),
  'ben-do.html':
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bến đò mở lại - Bến Sông</title><meta property="og:site_name" content="Bến Sông"><meta property="article:published_time" content="2024-09-18T05:20:00+07:00"><meta name="author" content="Vân Anh"><script>document.title = "hỏng"</script></head><body><nav><a href="/">Trang chủ</a></nav><main><article><h1>Bến đò mở lại</h1><p>Sau ba tháng sửa chữa, <b>bến đò</b> ngang đón chuyến khách đầu tiên lúc năm giờ sáng.</p><p onclick="document.title=1">Bến có thêm mái che và lối đi cho xe lăn &amp; xe đạp. Giá vé giữ nguyên như năm ngoái, trẻ em đi miễn phí.</p><p>Đò chạy đến chín giờ tối mỗi ngày, trừ những hôm nước lớn và gió giật mạnh trên sông.</p></article></main><footer>Bản quyền của Bến Sông</footer></body></html>',
  'phong-van.txt':
    'Người giữ lửa lò gốm\n10:15 | 03/04/2023\nLTS: Bài phỏng vấn ghi tại lò gốm trong phiên chợ đầu năm.\nPhóng viên đã trò chuyện với bà Lê Thị Sen, chủ lò cuối cùng của làng.\nPV: Thưa bà, vì sao lò vẫn đỏ lửa?\nBà Lê Thị Sen: Vì tôi hứa với cha là giữ lò.\nPV: Bà dặn người mới điều gì?\nBà Lê Thị Sen: Ba điều sau đây.\n1. Củi phải khô đều.\n2. Không mở cửa lò khi lửa còn đỏ.\nHết ba ngày ba đêm mới được ra lò, không sớm hơn.\nTrâm Trân\nTIN LIÊN QUAN\nLàng gốm mở cửa đón khách\nQuảng cáo\n',
  'ma-cu.txt': iconv.encode(
    'Kho thóc cũ thành thư viện\n\nNgày 2 tháng 9 năm 2009, kho thóc cũ của hợp tác xã mở cửa làm thư viện.\n\nTrẻ em trong xã đến đọc sách mỗi chiều.\n',
    'viscii',
  ),
  'nhap.txt': 'Bài còn viết dở\n\nBản nháp không được lên trang trước khi người đăng đồng ý.\n',
  'nhap.yaml': 'draft: true\n',
  'CON.TXT':
    'Bài mang tên CON\n\nTên này không dùng được trên vài máy, địa chỉ thì vẫn bình thường.\n',
  'index.txt': 'Bài mang tên index\n\nTên tệp không đụng tới trang nhất.\n\nĐó là điều cần thử.\n',
};
