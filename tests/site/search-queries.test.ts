import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SEARCH_STRINGS } from '../../src/config/strings.vi.ts';
import { readAddress, type Wanted } from '../../src/pages/_search/address.ts';
import { describe as tell } from '../../src/pages/_search/describe.ts';
import { EVERYTHING } from '../../src/search/browser/narrowing.ts';
import { type SearchAnswer, Session } from '../../src/search/browser/session.ts';
import { serveFiles } from '../content/index-files.ts';
import { siteFolder } from '../sites.ts';
import { HOSTILE_QUERIES } from './hostile-queries.ts';
import { listedArticles } from './pages.ts';

// What the search of a built site finds, and what the page says of it. Browser tests show that the page shows that.

const HINT = SEARCH_STRINGS.searchNothingHint;

let session: Session;
let stopServing: () => void;
beforeAll(async () => {
  stopServing = serveFiles();
  session = await Session.open(pathToFileURL(`${siteFolder('search')}/pagefind/`).href);
});
afterAll(() => stopServing());

interface Found {
  readonly answer: SearchAnswer;
  /** The files of the articles, without their extension. */
  readonly files: readonly string[];
  readonly said: readonly string[];
}

async function ask(query: string, asked: Partial<Wanted> = {}): Promise<Found> {
  const wanted: Wanted = { ...readAddress(''), ...asked, query };
  const { literal, newestFirst } = wanted;
  const answer = await session.search({
    query,
    literal,
    newestFirst,
    narrowing: wanted.narrowing,
    size: 10,
  });
  const files = new Map(listedArticles('search').map(({ file, url }) => [url, file]));
  return {
    answer,
    files: answer.results.map(({ address }) =>
      (files.get(address.replace(/[?#].*$/u, '')) ?? address).replace(/\.\w+$/u, ''),
    ),
    said: tell(answer, wanted),
  };
}

/** The query, the file of the article that must come first, and the messages about it. */
type Row = readonly [query: string, first: string, said?: readonly (string | RegExp)[]];

const UNACCENTED = 'gõ không dấu';
const DECODED = 'đã hiểu theo kiểu gõ Telex/VNI';

const QUERIES: Readonly<Record<string, readonly Row[]>> = {
  'with all accents': [
    ['hòa bình', 'hoi-nghi', ['4 bài cho “hòa bình”']],
    ['bán hàng', 'hang-rong', ['1 bài cho “bán hàng”']],
    ['bạn hàng', 'ban-hang', ['4 bài cho “bạn hàng”']],
    ['đàm phán', 'dam-phan', ['1 bài cho “đàm phán”']],
    ['Đà Nẵng', 'da-nang', ['1 bài cho “Đà Nẵng”']],
    ['làn da nắng gió', 'lan-da'],
    ['đại học', 'dai-hoc', ['1 bài cho “đại học”']],
  ],
  'without accents': [
    ['dam phan', 'dam-phan', [`1 bài cho “đàm phán” · ${UNACCENTED}`]],
    ['da nang', 'lan-da', [`2 bài cho “da nắng” · ${UNACCENTED}`]],
    ['dai hoc', 'dai-hoc', [`2 bài cho “đại học” · ${UNACCENTED}`]],
    ['tong thong', 'nha-may-dien', [`1 bài cho “tổng thống” · ${UNACCENTED}`]],
    ['thu vien xa nhan them', 'thu-vien-xa'],
    ['ban hoa binh gom', 'cho-hoa', [`4 bài cho “bán hoa bình gốm” · ${UNACCENTED}`]],
    ['nghe ban hang rong', 'hang-rong'],
  ],
  'with some accents': [
    ['đàm phan', 'dam-phan', ['1 bài cho “đàm phán”']],
    ['da nẵng', 'da-nang', ['1 bài cho “đà nẵng”']],
    ['tổng thong', 'nha-may-dien'],
    ['xuât khâu gạo', 'gao'],
  ],
  'in capitals': [
    ['ĐÀM PHÁN', 'dam-phan', ['1 bài cho “ĐÀM PHÁN”']],
    ['DA NANG', 'lan-da', [`2 bài cho “da nắng” · ${UNACCENTED}`]],
    ['HÒA BÌNH', 'hoi-nghi', ['4 bài cho “HÒA BÌNH”']],
  ],
  decomposed: [
    ['hòa bình'.normalize('NFD'), 'hoi-nghi', [/^4 bài/u]],
    ['Đà Nẵng'.normalize('NFD'), 'da-nang'],
    ['tỷ giá'.normalize('NFD'), 'ty-gia'],
  ],
  'with d for đ or đ for d': [
    ['dàm phán', 'dam-phan', ['1 bài cho “đàm phán”']],
    ['đam phan', 'dam-phan', ['1 bài cho “đàm phán”']],
    ['làn đa nắng gió', 'lan-da'],
    ['Buđapest', 'budapest', ['1 bài cho “Budapest”']],
  ],
  'with the tone in its old or new place': [
    ['hoà bình', 'hoi-nghi', ['4 bài cho “hòa bình”']],
    ['thuỷ sản', 'ty-gia', ['1 bài cho “thủy sản”']],
    ['khỏe mạnh', 'ti-so', ['1 bài cho “khoẻ mạnh”']],
  ],
  'with i for y or y for i': [
    ['tỉ giá', 'ty-gia', ['1 bài cho “tỷ giá”']],
    ['tỷ số', 'ti-so', ['1 bài cho “tỉ số”']],
    ['Mĩ hạ lãi suất', 'lai-suat'],
    ['kỉ lục', 'gao', ['1 bài cho “kỷ lục”']],
  ],
  'in raw Telex': [
    ['toongr thoongs', 'nha-may-dien', [`1 bài cho “tổng thống” · ${DECODED}`]],
    ['ddafm phans', 'dam-phan', [`1 bài cho “đàm phán” · ${DECODED}`]],
    // “khoong” could be a syllable as typed.
    ['khoong hopj baos', 'dam-phan', [`1 bài cho “không họp báo” · ${DECODED}`]],
    ['DDaf Nawngx', 'da-nang'],
    ['hoaf bifnh', 'hoi-nghi'],
    ['xuaast khaaru gaoj', 'gao'],
    ['nguowif daan', 'xe-buyt', [`12 bài cho “người dân” · ${DECODED}`]],
  ],
  'in raw VNI': [
    ['to6ng3 tho6ng1', 'nha-may-dien', [`1 bài cho “tổng thống” · ${DECODED}`]],
    ['d9am2 phan1', 'dam-phan', [`1 bài cho “đàm phán” · ${DECODED}`]],
    ['d9a2 na8ng4', 'da-nang'],
    ['d9ai5 hoc5', 'dai-hoc'],
  ],
  'with the last word unfinished': [
    ['đàm ph', 'dam-phan', ['1 bài cho “đàm phán”']],
    ['dam pha', 'dam-phan'],
    ['hội sách buda', 'budapest'],
    ['zelens', 'nha-may-dien'],
    ['tổng thố', 'nha-may-dien'],
  ],
  'with one mistake in a syllable': [
    ['đàm phám', 'dam-phan', ['1 bài cho “đàm phám”', 'Không thấy “phám”, kết quả cho “phán”.']],
    ['tổng thốngg', 'nha-may-dien', [/^1 bài/u, 'Không thấy “thốngg”, kết quả cho “thống”.']],
    ['tong thogn', 'nha-may-dien', [/^1 bài/u, 'Không thấy “thogn”, kết quả cho “thống”.']],
    ['xuất khẩi gạo', 'gao'],
    ['thư viên xã nhân thêm', 'thu-vien-xa'],
    ['đai họcc', 'dai-hoc'],
  ],
  'with a foreign name mistyped': [
    ['Budapset', 'budapest', [/^1 bài/u, 'Không thấy “Budapset”, kết quả cho “Budapest”.']],
    ['budapst', 'budapest', [/^1 bài/u, 'Không thấy “budapst”, kết quả cho “Budapest”.']],
    ['Bodapest', 'budapest'],
    ['Kovacz', 'budapest'],
    ['Denube', 'budapest'],
    ['Zelenksy', 'nha-may-dien', [/^2 bài/u, 'Không thấy “Zelenksy”, kết quả cho “Zelensky”.']],
  ],
  'by another name of the same': [
    ['Zelensky', 'nha-may-dien', [/^2 bài/u, 'Đã tìm cả “Zelenskyy”.']],
    ['zelenskyy', 'nghi-si', [/^2 bài/u, 'Đã tìm cả “Zelensky”.']],
    ['Kyiv', 'nha-may-dien', ['2 bài cho “Kyiv”', 'Đã tìm cả “Kiev”.']],
    ['kiev', 'mua-dong', ['2 bài cho “kiev”', 'Đã tìm cả “Kyiv”.']],
    ['Mỹ', 'lai-suat', ['2 bài cho “Mỹ”', 'Đã tìm cả “Hoa Kỳ”.']],
    ['Hoa Kỳ', 'trien-lam', [/bài cho “Hoa Kỳ”$/u, 'Đã tìm cả “Mỹ”.']],
    ['Hoa Kỳ hạ lãi suất', 'lai-suat'],
    ['TP.HCM', 'xe-buyt', ['2 bài cho “TP.HCM”', /^Đã tìm cả .*“Thành phố Hồ Chí Minh”/u]],
    ['thành phố Hồ Chí Minh', 'cay-xanh', [/^2 bài/u, 'Đã tìm cả “TP HCM”.']],
    ['tphcm xe buýt đêm', 'xe-buyt'],
    ['buýt Sài Gòn', 'xe-buyt', ['1 bài cho “buýt Sài Gòn”', 'Đã tìm cả “TP HCM”.']],
    ['dầu rái tphcm', 'cay-xanh'],
    ['my', 'lai-suat', ['2 bài cho “mỹ” · gõ không dấu', 'Đã tìm cả “Hoa Kỳ”.']],
    ['usa', 'trien-lam', [/^2 bài cho “usa”/u, 'Đã tìm cả “Mỹ”, “Hoa Kỳ”.']],
    ['usa lãi suất', 'lai-suat', [/^1 bài/u, /^Đã tìm cả /u]],
    ['Sài Gòn trồng cây xanh', 'cay-xanh'],
  ],
  'as a phrase in quotation marks': [
    ['"sông Hương"', 'song-huong', ['1 bài cho “sông Hương”']],
    ['“hòa bình”', 'hoi-nghi', [/^3 bài/u]],
    ['"đội bóng làng" cúp', 'ti-so', [/^1 bài/u]],
    ['"gạo"', 'gao', ['1 bài cho “gạo”']],
  ],
  'without a word': [
    ['xuất khẩu -gạo', 'ca-phe', [/^1 bài/u, 'Đã bỏ 1 bài có “gạo”.']],
    ['xuất khẩu –gạo', 'ca-phe', [/^1 bài/u, 'Đã bỏ 1 bài có “gạo”.']],
    ['hòa bình -lưu', 'hoi-nghi', [/^3 bài/u, 'Đã bỏ 1 bài có “lưu”.']],
    ['-gạo', 'budapest', ['26 bài cho “-gạo”', 'Đã bỏ 1 bài có “gạo”.']],
  ],
  'without a phrase': [
    ['xuất khẩu -"cà phê"', 'gao', [/^1 bài/u, 'Đã bỏ 1 bài có “cà phê”.']],
    ['"xuất khẩu" -“cà phê”', 'gao', [/^1 bài/u, 'Đã bỏ 1 bài có “cà phê”.']],
  ],
  'by the day': [
    ['3/7/2025', 'dam-phan', ['1 bài cho “3/7/2025”', 'Bài đăng ngày 3/7/2025.']],
    ['03.07.2025', 'dam-phan', ['1 bài cho “03.07.2025”', 'Bài đăng ngày 3/7/2025.']],
    ['ngày 3 tháng 7 năm 2025', 'dam-phan', [/^1 bài/u, 'Bài đăng ngày 3/7/2025.']],
    ['hòa nhạc 23/10/2025', 'hoa-nhac', [/^1 bài/u, 'Bài đăng ngày 23/10/2025.']],
  ],
  'by the month': [
    ['tháng 7/2025', 'gao', ['3 bài cho “tháng 7/2025”', 'Bài đăng tháng 7/2025.']],
    ['thang 7 nam 2025', 'gao', [/^3 bài/u, 'Bài đăng tháng 7/2025.']],
    ['đàm phán 7/2025', 'dam-phan', [/^1 bài/u, 'Bài đăng tháng 7/2025.']],
  ],
  'by a name that stands around its text': [
    ['Lê Minh', 'cay-xanh', [/^10 bài/u]],
    ['bao ben song', 'dam-phan', [/^9 bài/u]],
    ['chuyên mục giáo dục', 'phao'],
    ['làng hoa Sa Giang', 'cho-hoa', ['1 bài cho “làng hoa Sa Giang”']],
    ['hòa bình Vân Anh', 'hoi-nghi'],
    ['hòa bình -"Báo Bến Sông"', 'nha-luu-niem', [/^2 bài/u, 'Đã bỏ 2 bài có “Báo Bến Sông”.']],
  ],
  'by the year': [
    ['2023', 'mua-dong', [/bài cho “2023”$/u, 'Bài đăng năm 2023.']],
    ['hòa bình 2024', 'nha-luu-niem', [/^1 bài/u, 'Bài đăng năm 2024.']],
    ['2025-07-03', 'dam-phan', [/^1 bài/u, 'Bài đăng ngày 3/7/2025.']],
  ],
  'at another time than was asked for': [
    [
      'đàm phán 23/10/2025',
      'dam-phan',
      [/^1 bài/u, 'Không có bài nào như vậy đăng ngày 23/10/2025; đây là bài đăng vào lúc khác.'],
    ],
  ],
  'by words that stand apart': [
    ['học phí kỹ sư', 'dai-hoc', ['1 bài cho “học phí kỹ sư”']],
    ['phở Hungary dịch giả', 'budapest'],
    ['ky su sinh vien vi mach', 'dai-hoc'],
  ],
  'with marks that no article has': [
    [
      'tộng thộng',
      'nha-may-dien',
      [
        '1 bài cho “tộng thộng”',
        'Không bài nào viết “tộng thộng” đúng dấu như đã gõ, kết quả cho “tổng thống”.',
      ],
    ],
    [
      'bão lũ',
      'dam-phan',
      [
        '9 bài cho “bão lũ”',
        'Không bài nào viết “bão” đúng dấu như đã gõ, kết quả cho “báo”.',
        'Không thấy “lũ”, kết quả cho các từ còn lại.',
      ],
    ],
  ],
  'with a word that nothing has': [
    [
      'Budapest xyzxyz',
      'budapest',
      ['1 bài cho “Budapest xyzxyz”', 'Không thấy “xyzxyz”, kết quả cho các từ còn lại.'],
    ],
    [
      'xyzxyz đàm phán qqqwww',
      'dam-phan',
      [/^1 bài/u, 'Không thấy “xyzxyz”, “qqqwww”, kết quả cho các từ còn lại.'],
    ],
    [
      'Budapest làn da nắng',
      'lan-da',
      [/^2 bài/u, 'Không bài nào có đủ các từ; đây là những bài có nhiều từ nhất.'],
    ],
  ],
};

describe.each(Object.entries(QUERIES))('a query %s', (_, rows) => {
  const asked = rows.map(([query, first, said]) => ({ query, first, said }));
  test.each(asked)('finds its article: $query', async ({ query, first, said }) => {
    const found = await ask(query);
    expect(found.files[0]).toBe(first);
    if (!said) return;
    expect(found.said).toHaveLength(said.length);
    for (const [index, sentence] of said.entries()) expect(found.said[index]).toMatch(sentence);
  });
});

test('words that no article has find nothing, and a message says so', async () => {
  expect((await ask('xyzxyz qqqwww')).said).toEqual([
    'Không tìm thấy bài nào cho “xyzxyz qqqwww”.',
    HINT,
  ]);
});

test('a message names the words that a minus sign excluded', async () => {
  expect((await ask('đàm phán -"thuế quan"')).said).toEqual([
    'Không tìm thấy bài nào cho “đàm phán -"thuế quan"”.',
    'Đã bỏ 1 bài có “thuế quan”.',
  ]);
});

const ORDERS: Readonly<Record<string, readonly [query: string, files: readonly string[]]>> = {
  'headline, standfirst, body, then apart; not what has the words with other marks': [
    'hòa bình',
    ['hoi-nghi', 'nha-luu-niem', 'thu-vien-xa', 'hoa-nhac'],
  ],
  'without accents all marks are alike, so of two headlines the newer': [
    'hoa binh',
    ['cho-hoa', 'hoi-nghi', 'nha-luu-niem', 'thu-vien-xa', 'hoa-nhac'],
  ],
  'a phrase in an old headline above its words in a newer one': [
    'sông Hương',
    ['song-huong', 'huong-lua'],
  ],
  'a phrase in a body above its words in a headline': ['bóng làng giữ', ['ti-so']],
  'equal ones newer first': ['xuất khẩu', ['gao', 'ca-phe']],
  'the name that was typed above its other names': ['Kiev', ['mua-dong', 'nha-may-dien']],
  'its other names, and no words of it that stand apart': ['Hoa Kỳ', ['trien-lam', 'lai-suat']],
  'all of a day': ['23/10/2025', ['budapest', 'hoa-nhac']],
  'all of a month, newer first': ['tháng 7/2025', ['gao', 'da-nang', 'dam-phan']],
  'a phrase in quotation marks and nothing else': [
    '"hòa bình"',
    ['hoi-nghi', 'nha-luu-niem', 'thu-vien-xa'],
  ],
  'not what has the word with the minus': [
    'hòa bình -sách',
    ['hoi-nghi', 'nha-luu-niem', 'hoa-nhac'],
  ],
};
test.each(Object.entries(ORDERS).map(([rule, [query, files]]) => ({ rule, query, files })))(
  'results come in the right order: $rule',
  async ({ query, files }) => {
    expect((await ask(query)).files).toEqual(files);
  },
);

describe('a search that is narrowed', () => {
  test.each([
    ['người dân', { bylines: ['Đỗ Quyên'] }, 5],
    ['người dân', { sections: ['Đời sống'], bylines: ['Đỗ Quyên'] }, 1],
    ['người dân', { bylines: ['Không ai'] }, 0],
  ])('finds only articles with the chosen values: %s %o', async (query, values, count) => {
    const found = await ask(query, { narrowing: { ...EVERYTHING, ...values } });
    expect(found.answer.count).toBe(count);
  });
});

describe('a search as typed', () => {
  const literal = { literal: true };

  test('ignores other names', async () => {
    const { files, said } = await ask('kiev', literal);
    expect([files, said]).toEqual([['mua-dong'], ['1 bài cho “kiev”']]);
  });

  test.each(['budapset', 'toongr thoongs', 'dam phan', 'budap'])(
    'corrects, decodes and completes nothing and adds no accents: %s',
    async (query) => {
      expect((await ask(query)).answer.count).toBe(1);
      const { files, said } = await ask(query, literal);
      expect(files).toEqual([]);
      expect(said).toEqual([`Không tìm thấy bài nào cho “${query}”.`, HINT]);
    },
  );

  test('needs every word', async () => {
    expect((await ask('kiev xyzxyz')).files).not.toEqual([]);
    const { files, said } = await ask('kiev xyzxyz', literal);
    expect(files).toEqual([]);
    expect(said[0]).toBe('Không tìm thấy bài nào cho “kiev xyzxyz”.');
  });

  test('reads a date as words', async () => {
    expect((await ask('tháng 7/2025')).files).toHaveLength(3);
    const { said } = await ask('tháng 7/2025', literal);
    expect(said[0]).toContain('“tháng 7/2025”');
    expect(said.join(' ')).not.toContain('Bài đăng');
  });
});

test.each(Object.entries(HOSTILE_QUERIES))(
  'the search still works after any input: %s',
  async (_, query) => {
    const { said } = await ask(query);
    expect(said[0]).toMatch(
      /[\p{L}\p{N}]/u.test(query)
        ? /^(?:[\d.]+ bài cho “|Không tìm thấy bài nào cho “|Không có bài nào cho “)/u
        : /^Hãy gõ ít nhất/u,
    );
    expect((await ask('dam phan')).files).toEqual(['dam-phan']);
  },
);
