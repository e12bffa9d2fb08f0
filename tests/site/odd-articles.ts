const LONG_PARAGRAPH =
  'Đoàn khảo sát đi dọc bờ sông từ sáng sớm, ghi lại mực nước ở từng trạm và hỏi chuyện người dân sống hai bên. ';

/** Articles of every odd shape, by file name. All text is our own. */
export const ODD_ARTICLES: Readonly<Record<string, string>> = {
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
  'thu muc có dấu/bài viết #1 & 50%.txt':
    'Ngày hội đọc sách ở thư viện tỉnh\n\nNgày 5 tháng 4 năm 2024, thư viện tỉnh mở ngày hội đọc sách.\n\nTrẻ em đến đông.\n',
  'constructor.txt': 'date 2024-05-05\n\nTệp mang tên lạ vẫn lên trang như mọi bài khác.\n',
  'co-nhan.txt':
    'Tiêu đề: Làng gốm đỏ lửa trở lại\nNgày đăng: 12/11/2023, 08:05\nTác giả: Phạm Thị Sen\nThể loại: Văn hóa\nNguồn: https://vidu.vn/lang-gom\nTóm tắt: Ba gia đình nhóm lửa lại lò cũ.\nNội dung: Sau mười năm tắt lò, làng gốm nhóm lửa trở lại.\nMẻ gốm đầu tiên ra lò vào rằm tháng mười.\n',
  'index.txt': 'Bài mang tên index\n\nTên tệp không đụng tới trang nhất.\n\nĐó là điều cần thử.\n',
};
