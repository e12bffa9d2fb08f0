import { expect, test } from 'vitest';
import {
  type Duplicate,
  duplicateMessage,
  findDuplicates,
} from '../../../src/content/duplicates.ts';
import { fingerprint } from '../../../src/text/fingerprint.ts';
import { countSyllables } from '../../../src/text/syllables.ts';
import { toldInEnglish } from '../../words.ts';

const BRIDGE = [
  'Sáng 5/4, cầu Bến Mới bắc qua sông Cái chính thức thông xe sau hai năm thi công, sớm hơn kế hoạch gần một tháng dù mưa lũ nhiều lần làm gián đoạn công việc của các nhà thầu.',
  'Cây cầu dài 820 mét, rộng bốn làn xe, nối hai xã vốn chỉ qua lại bằng đò ngang. Tổng mức đầu tư của dự án là 640 tỷ đồng, lấy từ ngân sách tỉnh và vốn vay ưu đãi.',
  'Theo ban quản lý dự án, phần khó nhất là ba trụ giữa dòng, nơi nước chảy xiết quanh năm và đáy sông toàn đá. Thợ lặn phải làm việc theo ca vào ban đêm khi thủy triều xuống thấp.',
  '“Từ nay con tôi đi học không còn phải chờ đò nữa”, chị Hà Thu Lan, một người dân sống ở bờ bắc, vui mừng nói khi cùng hàng trăm bà con đi bộ qua cầu trong buổi sáng đầu tiên.',
  'Chính quyền địa phương cho biết bến đò cũ sẽ được giữ lại phục vụ khách du lịch, còn những người chèo đò được hỗ trợ vay vốn để mở hàng quán hoặc chuyển sang nuôi cá lồng.',
  'Giai đoạn hai của dự án, gồm sáu cây số đường dẫn nối với quốc lộ, sẽ khởi công vào mùa khô năm sau và dự kiến hoàn thành trong mười tám tháng.',
];
const FOLLOW_UP = [
  'Một tháng sau ngày thông xe, cầu Bến Mới đón trung bình chín nghìn lượt xe mỗi ngày, cao gấp đôi dự báo ban đầu, khiến đoạn đường dẫn hẹp ở phía nam thường xuyên ùn tắc.',
  'Công an huyện đã cắm thêm biển báo, bố trí lực lượng phân luồng vào giờ tan tầm và đề nghị tỉnh cấm xe tải nặng từ sáu đến tám giờ hằng ngày cho tới khi đường dẫn mới xong.',
  'Nhiều chủ quán ăn ở hai đầu cầu nói doanh thu tăng mạnh nhưng cũng lo ngại vỉa hè bị lấn chiếm, rác thải không ai dọn và giá thuê mặt bằng leo thang từng tuần.',
  'Lãnh đạo huyện khẳng định sẽ lập lại trật tự trước kỳ nghỉ lễ, đồng thời kiến nghị ứng vốn làm sớm đoạn đường tránh dài hai cây số chạy dọc bờ kè.',
];
const FURNITURE = ['Chia sẻ bài viết lên Facebook', 'Đăng nhập để gửi bình luận của bạn'];

const article = (
  file: string,
  paragraphs: readonly string[],
  day: string | null = '2025-04-05',
) => ({
  file,
  headline: paragraphs[0] ?? file,
  published: day === null ? null : { value: day, precision: 'day' as const },
  syllables: countSyllables(paragraphs.join('\n')),
  fingerprint: fingerprint(paragraphs.join('\n')),
});
const pairs = (...articles: ReturnType<typeof article>[]): string[] =>
  findDuplicates(articles).map(({ file, of, exact }) => `${file} ${exact ? '=' : '~'} ${of}`);

test('the same text is an exact repetition, however it is set', () => {
  const shouted = BRIDGE.map((paragraph) => `  ${paragraph.toUpperCase()}`);
  expect(pairs(article('a.txt', BRIDGE), article('b.txt', shouted))).toEqual(['b.txt = a.txt']);
});

test.each([
  ['without the last paragraph', BRIDGE.slice(0, -1)],
  ['with a site’s own words', [...BRIDGE.slice(0, 2), ...FURNITURE, ...BRIDGE.slice(2)]],
  [
    'with another stamp and a caption',
    ['Thứ Bảy, 5/4/2025, 10:30 (GMT+7)', 'Dòng xe đầu tiên qua cầu. Ảnh: CTV', ...BRIDGE],
  ],
  ['with a sentence corrected', BRIDGE.with(5, 'Đường dẫn dài sáu cây số sẽ làm sau.')],
])('one article from two crawls is nearly the same: %s', (_, second) => {
  expect(pairs(article('a.txt', BRIDGE), article('b.txt', second))).toHaveLength(1);
});

test.each([
  ['a follow-up with two paragraphs of background', [...FOLLOW_UP, ...BRIDGE.slice(1, 3)]],
  ['another report with the same quotation', [...FOLLOW_UP.slice(0, 2), ...BRIDGE.slice(3, 5)]],
  ['a teaser', BRIDGE.slice(0, 1)],
])('%s is an article of its own', (_, other) => {
  expect(pairs(article('a.txt', BRIDGE), article('b.txt', other))).toEqual([]);
});

test('kept is what has a date, then what is longer, then what comes first', () => {
  const cut = BRIDGE.slice(0, -1);
  expect(pairs(article('a.txt', BRIDGE, null), article('b.txt', cut))).toEqual(['a.txt ~ b.txt']);
  expect(pairs(article('a.txt', cut), article('b.txt', BRIDGE))).toEqual(['a.txt ~ b.txt']);
  expect(pairs(article('b.txt', BRIDGE), article('a.txt', BRIDGE))).toEqual(['b.txt = a.txt']);
});

test('all of a group name the same one, in whatever order they come', () => {
  const group = [
    article('a.txt', BRIDGE.slice(1)),
    article('b.txt', BRIDGE),
    article('c.txt', BRIDGE, null),
    article('d.txt', [...BRIDGE.slice(0, -1)]),
    article('e.txt', BRIDGE.slice(1), null),
    article('f.txt', FOLLOW_UP),
  ];
  const expected = ['a.txt ~ b.txt', 'c.txt = b.txt', 'd.txt ~ b.txt', 'e.txt ~ b.txt'];
  expect(pairs(...group)).toEqual(expected);
  expect(pairs(...group.toReversed())).toEqual(expected);
  expect(pairs(...group.slice(3), ...group.slice(0, 3))).toEqual(expected);
});

test('a few words that many articles have make no repetition, unless the headline is the same', () => {
  const words = article('a.txt', ['Mời quý vị xem video.']);
  expect(pairs(words, { ...words, file: 'b.txt', headline: 'Lũ rút ở Huế' })).toEqual([]);
  expect(pairs(words, { ...words, file: 'b.txt' })).toEqual(['b.txt = a.txt']);
  expect(pairs(article('a.txt', []), article('b.txt', []))).toEqual([]);
});

test('thousands of articles with one long footer are still told apart', () => {
  const articles = Array.from({ length: 2000 }, (_, number) => {
    const own = Array.from({ length: 200 }, (_, index) => `tin${number * 200 + index}`).join(' ');
    return article(`${String(number).padStart(4, '0')}.txt`, [own, BRIDGE[2] ?? '']);
  });
  const copy = { ...articles[7], file: 'z.txt' };
  expect(pairs(...articles)).toEqual([]);
  expect(pairs(...articles, { ...article('z.txt', []), ...copy })).toEqual(['z.txt = 0007.txt']);
});

test('the message says what is kept and how much is the same', () => {
  const [exact] = findDuplicates([article('a.txt', BRIDGE), article('b.txt', BRIDGE)]);
  const told = (each: Duplicate) => toldInEnglish([duplicateMessage(each)])[0];
  expect(exact && told(exact)).toMatchObject({
    rule: 'duplicate',
    severity: 'warning',
    reason: 'It repeats a.txt.',
    hint: expect.stringContaining('LEAVE_OUT=duplicates'),
  });
  expect(told({ file: 'b', of: 'a.txt', exact: false, similarity: 0.873 })).toMatchObject({
    rule: 'near-duplicate',
    severity: 'warning',
    reason: 'It is nearly the same as a.txt (87 % of the shorter text).',
  });
  const rounded = told({ file: 'b', of: 'a.txt', exact: false, similarity: 1 });
  expect(rounded?.reason).toContain('(99 %');
});
