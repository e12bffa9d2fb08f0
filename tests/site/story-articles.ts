// A flood that four newspapers tell, in our own words: with sentences that are new, taken over and changed, and one article that
// nearly repeats another. Then a bridge that one newspaper tells, and articles about other things.

const COPIED =
  'Ông Nguyễn Hữu Thọ, Giám đốc Trung tâm Khí tượng Thủy văn Tân Giang, cho biết mực nước sông Chảy lên nhanh trong đêm.';
const SCHOOLS =
  'Sở Giáo dục và Đào tạo tỉnh Tân Giang cho học sinh ba huyện nghỉ học từ sáng 23/10.';
const HOUSES =
  'Bà Lê Thị Hạnh, Chủ tịch UBND huyện Hòa Lạc, nói 400 hộ ở xã Bến Đá đã rời nhà ven sông.';

const article = (
  date: string,
  source: string,
  headline: string,
  ...paragraphs: readonly string[]
): string => `${headline}\n${date}\n\n${paragraphs.join('\n\n')}\n\nNguồn: ${source}\n`;

const DISCHARGE = [
  'Tối 23/10, hồ thủy điện Sông Chảy bắt đầu xả lũ sau ba ngày mưa lớn ở tỉnh Tân Giang.',
  COPIED,
  'Lưu lượng xả lúc 21h là 1.450 m³/s, cao hơn kế hoạch báo trước buổi chiều.',
  'Ban Chỉ huy Phòng chống thiên tai tỉnh Tân Giang yêu cầu người dân huyện Hòa Lạc không ra sông vớt củi.',
];

export const STORY_ARTICLES: Readonly<Record<string, string>> = {
  'lu-1.txt': article(
    '21/10/2025 08:20',
    'Báo Bến Nước',
    'Mưa lũ sông Chảy đe dọa ba huyện của Tân Giang',
    'Sáng 21/10, áp thấp nhiệt đới gây mưa lớn ở tỉnh Tân Giang, nước lũ sông Chảy bắt đầu lên.',
    COPIED,
    'Trung tâm Khí tượng Thủy văn Tân Giang dự báo mưa lớn còn kéo dài ba ngày, có nơi trên 300 mm.',
  ),
  'lu-2.txt': article(
    '22/10/2025 07:15',
    'Tin Sông Hậu',
    'Nước lũ sông Chảy lên nhanh, 400 hộ dân Tân Giang rời nhà',
    'Mưa lớn hai ngày liền ở tỉnh Tân Giang làm nước lũ sông Chảy lên trên mức báo động hai.',
    HOUSES,
    'Ban Chỉ huy Phòng chống thiên tai tỉnh Tân Giang đưa hai xuồng máy đến xã Bến Đá ven sông Chảy.',
  ),
  'lu-3.txt': article(
    '22/10/2025 16:00',
    'Đài Xứ Quảng',
    'Học sinh ba huyện của Tân Giang nghỉ học tránh lũ sông Chảy',
    SCHOOLS,
    'Gần 40.000 học sinh ở nhà cho đến khi có thông báo mới, vì nước lũ sông Chảy tràn qua nhiều đoạn đường.',
    HOUSES.replace('nói 400 hộ', 'nói 650 hộ'),
  ),
  'lu-4.txt': article(
    '23/10/2025 22:10',
    'Tin Sông Hậu',
    'Hồ thủy điện Sông Chảy xả lũ trong đêm',
    ...DISCHARGE,
  ),
  'lu-5.txt': article(
    '23/10/2025 22:40',
    'Báo Bến Nước',
    'Hồ Sông Chảy xả lũ đêm 23/10',
    ...DISCHARGE,
  ),
  'lu-6.txt': article(
    '24/10/2025 10:30',
    'Báo Bến Nước',
    'Lũ sông Chảy ngập nhiều tuyến đường ở Tân Giang, 1.200 hộ sơ tán',
    'Đến 9h sáng 24/10, nước lũ sông Chảy làm ngập mười hai tuyến đường của tỉnh Tân Giang sau đợt mưa lớn.',
    'Bà Lê Thị Hạnh, Chủ tịch UBND huyện Hòa Lạc, nói 1.200 hộ ven sông đã được đưa đến trường học và nhà văn hóa.',
    SCHOOLS.replace('ba huyện', 'cả tỉnh'),
    COPIED,
  ),
  'lu-7.txt': article(
    '25/10/2025 09:00',
    'Người Ven Đô',
    'Nước lũ sông Chảy rút, Tân Giang dọn bùn sau mưa lũ',
    'Sáng 25/10, nước lũ sông Chảy rút dần, người dân huyện Hòa Lạc, tỉnh Tân Giang trở về dọn bùn.',
    'Ông Nguyễn Hữu Thọ nhận định đợt mưa lớn ở Tân Giang đã kết thúc, hồ thủy điện Sông Chảy thôi xả lũ.',
    'Bà Lê Thị Hạnh đề nghị các đoàn từ thiện đến xã Bến Đá mang theo nước sạch và thuốc khử trùng.',
  ),
  'cau-1.txt': article(
    '2/9/2025',
    'Thời báo Đồng Bằng',
    'Khởi công cầu Vàm Thuận bắc qua sông Ba Lai',
    'Công ty Cầu đường 75 khởi công cầu Vàm Thuận bắc qua sông Ba Lai, dài 1,2 km, hai làn xe.',
    'Cầu Vàm Thuận thay bến phà đã chạy sáu mươi năm, dự kiến xong sau hai mươi tháng.',
  ),
  'cau-2.txt': article(
    '5/9/2025',
    'Thời báo Đồng Bằng',
    'Cầu Vàm Thuận: dân nhường đất, phà chạy thêm chuyến',
    'Ba ngày sau lễ khởi công cầu Vàm Thuận, bến phà qua sông Ba Lai tăng thêm bốn chuyến để chở vật liệu.',
    'Công ty Cầu đường 75 cho biết bốn mươi hộ đã nhường đất làm đường dẫn lên cầu Vàm Thuận.',
  ),
  'cau-3.txt': article(
    '9/9/2025',
    'Thời báo Đồng Bằng',
    'Cầu Vàm Thuận đóng cọc đầu tiên giữa sông Ba Lai',
    'Công ty Cầu đường 75 đóng cọc đầu tiên của cầu Vàm Thuận giữa dòng sông Ba Lai.',
    'Phà qua sông Ba Lai ngưng chạy hai giờ mỗi trưa trong lúc đóng cọc cầu Vàm Thuận.',
  ),
  'khac-1.txt': article(
    '10/9/2025',
    'Nhật báo Cao Nguyên',
    'Giá cà phê giảm tuần thứ ba',
    'Thương lái mua cà phê nhân xô với giá thấp hơn tuần trước ba nghìn đồng mỗi ký.',
    'Nhiều nhà vườn chưa bán, chờ giá lên sau vụ thu hoạch ở Brazil.',
  ),
  'khac-2.txt': article(
    '12/10/2025',
    'Tin Biển',
    'Làng gốm đỏ lửa lò trăm tuổi',
    'Ba gia đình nhóm lửa lại chiếc lò gốm đã tắt mười năm, mẻ đầu tiên ra lò vào rằm.',
    'Khách đến xem được tự tay vuốt một chiếc bát.',
  ),
};

/** Who looks for the boat, what they do, and what comes of it. */
const SEARCHERS = [
  'Máy bay tuần thám Vùng 1 Hải quân',
  'Mười ngư dân quen luồng lạch',
  'Đài thông tin duyên hải khu vực',
  'Tàu kiểm ngư số hiệu 215',
  'Nhóm thợ lặn của một công ty trục vớt',
  'Chủ vựa cá cùng anh em trong họ',
  'Đội cứu hộ tình nguyện từ đảo Gió',
  'Tàu hàng mang cờ nước láng giềng',
];
const DEEDS = [
  'quần thảo vùng biển phía đông suốt buổi sáng',
  'lần theo vệt dầu loang dài hai hải lý',
  'thả phao đánh dấu chỗ nước xoáy',
  'đối chiếu hải trình với nhật ký đánh bắt',
  'gọi bộ đàm trên ba tần số cứu nạn',
  'vớt những mảnh gỗ sơn xanh đem về bến',
  'chở lương khô ra cho các tàu đang neo chờ',
];
const RESULTS = [
  'nhưng sóng lớn buộc họ quay mũi lúc chạng vạng',
  'và báo về một tín hiệu yếu rồi tắt hẳn',
  'song tầm nhìn chỉ còn chừng trăm mét',
  'trong khi người nhà đứng kín cầu cảng',
  'rồi bàn giao tọa độ cho ca sau',
  'mà chưa thấy dấu vết nào của thân tàu',
  'giữa lúc gió mùa đông bắc tràn xuống sớm',
  'sau khi nhận thêm nhiên liệu từ kho dự trữ',
  'để thu hẹp ô tìm kiếm còn một phần tư',
];
const pick = (parts: readonly string[], at: number): string => parts[at % parts.length] ?? '';

/** What the publisher calls the story of many articles. */
export const NAME_OF_MANY = 'Tìm kiếm tàu cá Vạn Phúc';

/** A story of as many articles, one every nine hours, of nine newspapers; the publisher joins and names it. */
export function manyOfOneStory(count: number): Record<string, string> {
  const articles = Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const hours = index * 9 + 6;
      const [day, hour] = [1 + Math.floor(hours / 24), hours % 24];
      const source = `Báo ${'Bắc Nam Đông Tây Trung Thượng Hạ Tiền Hậu'.split(' ')[index % 9]} Giang`;
      const told = (at: number): string =>
        `${pick(SEARCHERS, at)} ${pick(DEEDS, at)} ${pick(RESULTS, at)}.`;
      return [
        `dai-${String(index).padStart(2, '0')}.txt`,
        article(
          `${day}/11/2025 ${String(hour).padStart(2, '0')}:00`,
          source,
          `Tìm kiếm tàu cá Vạn Phúc ngoài khơi Cửa Sót: ngày thứ ${day}, lượt ${hour}`,
          `${told(index)} Tàu cá Vạn Phúc rời Cửa Sót với tám thuyền viên.`,
          `Ông Trần Văn Bính, Chỉ huy trưởng Bộ đội Biên phòng Cửa Sót, cho biết lượt thứ ${index + 1} có ${index + 2} tàu.`,
          `${told(index * 3 + 50)} Cửa Sót vẫn ngóng tin tàu cá Vạn Phúc.`,
        ),
      ];
    }),
  );
  const wish = `- gộp: [${Object.keys(articles).join(', ')}]\n  tên: ${NAME_OF_MANY}\n`;
  return { ...articles, '_dong-su-kien.yaml': wish };
}
