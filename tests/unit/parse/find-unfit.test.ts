import { expect, test } from 'vitest';
import type { Block } from '../../../src/article/article.ts';
import { findUnfit } from '../../../src/parse/find-unfit.ts';
import { toldInEnglish } from '../../words.ts';

type Text = Parameters<typeof findUnfit>[0];

/** An article with these blocks. In the source, they stand below a headline and an empty line. */
function make(
  texts: readonly string[],
  {
    kind = 'paragraph',
    standfirst,
    figures = 0,
    rest = '',
  }: {
    kind?: 'paragraph' | 'list' | 'subhead';
    standfirst?: string;
    figures?: number;
    rest?: string;
  } = {},
): { article: Text; source: string } {
  let source = 'Cầu Bến Mới thông xe\n';
  const add = (text: string): { text: string; span: { start: number; end: number } } => {
    source += '\n';
    const start = source.length;
    source += `${text}\n`;
    return { text, span: { start, end: start + text.length } };
  };
  const blocks: Block[] = texts.map((text) => ({ kind, ...add(text) }));
  for (let index = 0; index < figures; index += 1) {
    blocks.push({ kind: 'figure', ...add(`Người dân đi bộ qua cầu sáng đầu tiên, ảnh ${index}.`) });
  }
  const article: Text = {
    ...(standfirst === undefined ? {} : { standfirst }),
    blocks,
  };
  return { article, source: source + rest };
}

const rules = (...made: Parameters<typeof make>): string[] => {
  const { article, source } = make(...made);
  return findUnfit(article, source).map(({ rule }) => rule);
};

const OPENING =
  'Sáng 5/4, cầu Bến Mới bắc qua sông Cái chính thức thông xe sau hai năm thi công, sớm hơn kế hoạch gần một tháng.';
const NEXT =
  'Cây cầu dài 820 mét, rộng bốn làn xe, nối hai xã vốn chỉ qua lại bằng đò ngang. Tổng mức đầu tư là 640 tỷ đồng, lấy từ ngân sách tỉnh và vốn vay ưu đãi.';
const LAST =
  'Bến đò cũ được giữ lại phục vụ khách du lịch. Người chèo đò được vay vốn mở hàng quán, nuôi cá lồng hoặc đi học nghề, theo lời lãnh đạo huyện.';

test.each([
  [`${LAST} […]`],
  [`${LAST} [...]`],
  [`${LAST} (...)`],
  ['Bến đò cũ được giữ lại phục vụ khách [ … ]'],
  ['Bến đò cũ được giữ lại phục vụ khách [&hellip;]'],
  [`${LAST} Đọc tiếp`],
  [`${LAST} Xem tiếp »`],
  [`${LAST} [Đọc tiếp...]`],
  ['Bến đò cũ được giữ lại phục vụ khách… Xem thêm'],
  ['Bến đò cũ được giữ lại phục vụ khách [...] Read more →'],
  [`${LAST} [&hellip;] Bài viết Cầu Bến Mới thông xe đã xuất hiện đầu tiên trên Báo Làng.`],
  ['đọc tiếp'],
])('an article that ends in “%s” is a teaser', (ending) => {
  expect(rules([OPENING, NEXT, ending])).toEqual(['teaser']);
});

test.each([
  [LAST],
  [`${LAST} (Còn nữa)`],
  ['Người dân còn chờ đường dẫn, vỉa hè, đèn chiếu sáng…'],
  ['“Tôi mừng (...) vì con đi học không phải chờ đò”, chị Lan nói.'],
  ['Kỳ sau, mời bạn đọc tiếp.'],
  ['Chương trình còn nhiều bất ngờ để khán giả xem tiếp'],
  ['Xem thêm'],
  [`${LAST} The post Cầu Bến Mới thông xe appeared first on Báo Làng.`],
])('an article that ends in “%s” is complete', (ending) => {
  expect(rules([OPENING, NEXT, ending])).toEqual([]);
});

test('a control that the parser set aside shows a teaser, unless it announces links', () => {
  expect(rules([OPENING, NEXT], { rest: '\nĐọc tiếp\n' })).toEqual(['teaser']);
  expect(rules([OPENING, NEXT], { rest: '\nĐọc tiếp\nLũ rút ở Huế\n' })).toEqual([]);
});

test('one sentence is a teaser, two are an article', () => {
  expect(rules([OPENING])).toEqual(['teaser']);
  expect(rules([`${OPENING} ${NEXT}`])).toEqual([]);
  expect(rules([OPENING], { standfirst: NEXT })).toEqual([]);
});

test('a few words are a teaser, even in several sentences', () => {
  expect(rules(['Cầu thông xe. Dân vui. Hàng quán mở.'])).toEqual(['teaser']);
  expect(rules([], { figures: 1 })).toEqual(['teaser']);
});

test('a short text that ends in “…” is a teaser', () => {
  expect(rules([`${OPENING} Cây cầu dài 820 mét, rộng bốn làn xe, nối hai xã vốn chỉ…`])).toEqual([
    'teaser',
  ]);
});

test('an article of pictures and lists needs no sentences', () => {
  expect(rules([OPENING], { figures: 3 })).toEqual([]);
  const results = ['Hà Nội', 'Huế', 'Nam Định', 'Hải Phòng', 'Cà Mau', 'Vinh', 'Đà Lạt', 'Gia Lai'];
  expect(
    rules(
      results.map((team) => `${team} thắng Sơn La 2-1`),
      { kind: 'list' },
    ),
  ).toEqual([]);
});

test('a text without full stops does not count as one sentence', () => {
  expect(rules([`${OPENING} ${NEXT} ${LAST} ${OPENING}`.replaceAll('. ', ', ')])).toEqual([]);
});

test('the message points to the ending that shows the teaser, otherwise to the beginning', () => {
  const cut = make([OPENING, `${LAST} […]`]);
  expect(findUnfit(cut.article, cut.source)).toMatchObject([{ line: 5, column: 1 }]);
  const short = make(['Cầu thông xe.', 'Dân vui.']);
  expect(toldInEnglish(findUnfit(short.article, short.source))).toMatchObject([
    {
      rule: 'teaser',
      severity: 'warning',
      hint: expect.stringContaining('LEAVE_OUT=teasers'),
      line: 3,
      column: 1,
    },
  ]);
});

const KEYWORDS =
  'máy lọc nước, máy lọc nước giá rẻ, mua máy lọc nước, máy lọc nước gia đình, bán máy lọc nước Huế, lõi máy lọc nước, sửa máy lọc nước, máy lọc nước nóng lạnh, thay lõi máy lọc nước, máy lọc nước mini, máy lọc nước để bàn, máy lọc nước công nghiệp';
const STUFFED =
  'Bạn đang tìm mua máy lọc nước gia đình? Máy lọc nước gia đình giá tốt có tại cửa hàng máy lọc nước gia đình Bến Mới. Khi chọn máy lọc nước gia đình, hãy xem máy lọc nước gia đình có mấy lõi. Máy lọc nước gia đình tốt là máy lọc nước gia đình chính hãng. Mua máy lọc nước gia đình ở đâu? Hãy mua máy lọc nước gia đình ở nơi bán máy lọc nước gia đình uy tín, máy lọc nước gia đình bền, máy lọc nước gia đình rẻ.';

test.each([
  ['keywords with commas', [KEYWORDS]],
  ['keywords with bars', [KEYWORDS.replaceAll(', ', ' | ')]],
  ['keywords below each other', KEYWORDS.split(', ')],
  [
    'keywords with capitals',
    [`${KEYWORDS}, ${KEYWORDS}`.replace(/(?<= )\p{Ll}/gu, (letter) => letter.toUpperCase())],
  ],
  [
    'keywords under two true sentences',
    ['Máy lọc nước giúp nước sạch hơn. Hãy gọi ngay.', KEYWORDS],
  ],
  ['hashtags', [KEYWORDS.replaceAll(' ', ' #')]],
  ['one phrase in each clause', [STUFFED]],
])('%s are keyword spam', (_, texts) => {
  expect(rules(texts)).toEqual(['keyword-spam']);
});

const PLACES = [
  'Hà Giang',
  'Lào Cai',
  'Sơn La',
  'Huế',
  'Phú Yên',
  'Gia Lai',
  'Cà Mau',
  'An Giang',
  'Bắc Kạn',
  'Nam Định',
  'Nghệ An',
  'Kon Tum',
];
const DEEDS = [
  'mở trường nơi không có điện',
  'dắt trẻ qua suối mùa lũ',
  'thức cùng bệnh nhân đêm giao thừa',
  'trồng lại cánh rừng đã mất',
  'cầm phấn sau giờ cày ruộng',
  'không quay lưng với biển',
  'giữ lời hứa với người đã khuất',
  'đứng dậy sau cơn bão',
  'biết xin lỗi khi sai',
  'đi bộ mười cây số đưa thư',
];
const ACTS = [
  'cản trở việc đăng ký',
  'trốn tránh việc kiểm tra',
  'gây rối phiên tòa',
  'lợi dụng chức vụ',
  'làm giả giấy tờ',
  'hủy hoại tài sản',
  'xúc phạm người khác',
  'tiết lộ bí mật đời tư',
];
const PEOPLE = ['Lê', 'Trần', 'Vũ'].flatMap((family) =>
  PLACES.map((place) => `${family} Văn ${place}`),
);

test.each([
  ['a list of names', [`${LAST} Danh sách: ${PEOPLE.join(', ')}.`]],
  ['names below each other', PEOPLE],
  [
    'schools',
    [
      `${LAST} Các trường: ${PLACES.map((place) => `Trường THPT ${place}`).join(', ')}, Trường THPT Bến Mới.`,
    ],
  ],
  ['results', PLACES.map((place, index) => `${place} thắng Bến Mới ${index}-1`)],
  [
    'prices',
    [
      `${OPENING} ${LAST}`,
      PLACES.map((place, index) => `gạo tẻ ${place} giá ${index + 12}.500 đồng`).join(', '),
    ],
  ],
  [
    'a forecast',
    PLACES.map(
      (place, index) =>
        `${place}: Nhiều mây, có mưa rào vài nơi, gió nhẹ. Nhiệt độ ${index + 10}-${index + 20} độ.`,
    ),
  ],
  [
    'a law',
    ACTS.map(
      (act) =>
        `Người có hành vi ${act} mà chưa đến mức bị truy cứu trách nhiệm hình sự thì bị xử phạt vi phạm hành chính theo quy định của pháp luật.`,
    ),
  ],
  ['a speech', [DEEDS.map((deed) => `Chúng ta cần những con người ${deed}.`).join(' ')]],
  [
    'appointments',
    PEOPLE.map(
      (name) => `Ông ${name}, Phó Giám đốc Sở Xây dựng, giữ chức Giám đốc Sở Công Thương.`,
    ),
  ],
  ['an article with keywords below', [OPENING, NEXT, LAST, NEXT, LAST, NEXT, KEYWORDS]],
  [
    'a menu with some dishes of one word',
    [
      'Mở từ sáng. Mời cả nhà.',
      'canh chua cá lóc, canh chua tôm sông, canh chua gà ta, canh chua lươn đồng, canh chua ếch đồng, canh chua mực tươi, canh chua nghêu lụa, canh chua sườn non, canh chua măng tươi, canh chua bông súng, bún, phở, cơm, cháo, mì, nem, chả, xôi, bánh, chè, kem, sữa, trà, bia, rượu, nước, dưa, cà, ổi, xoài',
    ],
  ],
  [
    'ingredients',
    [
      `${OPENING} ${LAST}`,
      'Cần có: thịt ba chỉ, trứng vịt, nước dừa, hành khô, tỏi, đường, nước mắm, tiêu xay, ớt trái, hành lá, rau mùi, dầu ăn, gừng tươi, sả cây, lá chanh, măng khô, mộc nhĩ, nấm hương, bún tươi, rau sống, giá đỗ, khế chua, chuối xanh, dưa leo, cà chua, đậu phụ, bánh đa, lạc rang, vừng đen, mắm tôm.',
    ],
  ],
])('%s: not keyword spam', (_, texts) => {
  expect(rules(texts)).toEqual([]);
});

test('the message about spam points to the first block and says what to do', () => {
  const { article, source } = make([KEYWORDS]);
  expect(toldInEnglish(findUnfit(article, source))).toMatchObject([
    { severity: 'warning', hint: expect.stringContaining('LEAVE_OUT=spam'), line: 3, column: 1 },
  ]);
});
