import { afterAll, beforeAll, expect, test } from 'vitest';
import { random } from '../../src/parse/training/random.ts';
import type { Session } from '../../src/search/browser/session.ts';
import { fold } from '../../src/text/fold.ts';
import { type IndexedSite, indexSite, type MadeUp, searchSite } from './indexed-site.ts';

// Queries as readers type them: questions, missing and unneeded words, mistakes, joined and split words, numbers, names, dates.

/** Articles by name. The name says what each is about. */
const ARTICLES: Readonly<Record<string, MadeUp>> = {
  storm: {
    headline: 'Bão số 9 có tên quốc tế là Sơn Ca',
    paragraphs: ['Tâm bão cách bờ 200 km. Bão mạnh dần, có thể vào bờ ngày 24/10/2020.'],
    date: '2020-10-22',
  },
  stormBody: {
    headline: 'Trường học đóng cửa hai ngày',
    paragraphs: [
      'Học sinh nghỉ học, bão số 9 (tên quốc tế Sơn Ca) sắp vào bờ, thầy cô dọn bàn ghế.',
    ],
    date: '2020-10-24',
  },
  flood: {
    headline: 'Lũ quét Hà Tĩnh cuốn trôi ba cây cầu',
    paragraphs: ['Lũ quét về lúc nửa đêm, nước dâng nhanh.'],
    date: '2020-10-25',
  },
  school: {
    headline: 'Ngành giáo dục thay sách lớp bốn',
    paragraphs: ['Giáo dục phổ thông đổi mới. Thầy cô ngành giáo dục tập huấn trong hè.'],
    date: '2021-03-02',
  },
  marathon: {
    headline: 'Nghìn người chạy bộ quanh hồ',
    paragraphs: [
      'Sự kiện do sở giáo dục, hội thể dục và nhiều nơi cùng làm. '.concat(
        'Người chạy qua phố cổ, qua cầu, qua chợ, về lại hồ trong nắng sớm. '.repeat(30),
      ),
    ],
    date: '2021-03-09',
  },
  player: {
    headline: 'Quang Hải ghi bàn ở phút cuối',
    paragraphs: ['Tiền vệ Quang Hải sút xa từ 25 m.'],
    date: '2021-04-01',
  },
  actress: {
    headline: 'Song Hye Kyo nhận vai mới',
    paragraphs: ['Nữ diễn viên Song Hye Kyo trở lại màn ảnh.'],
    date: '2021-04-02',
  },
  leaks: {
    headline: 'WikiLeaks đăng thêm tài liệu',
    paragraphs: ['Trang WikiLeaks công bố mười tập thư.'],
    date: '2021-04-03',
  },
  club: {
    headline: 'Sài Gòn FC thắng trận đầu',
    paragraphs: ['Sài Gòn FC có ba điểm sau trận mở màn.'],
    date: '2021-04-04',
  },
  minister: {
    headline: 'Thủ tướng gặp ngư dân Lý Sơn',
    paragraphs: ['Thủ tướng hỏi thăm các chủ tàu.'],
    date: '2021-04-05',
  },
  team: {
    headline: 'U20 Việt Nam hội quân',
    paragraphs: ['Đội U20 tập buổi đầu ở Hà Nội.'],
    date: '2021-04-06',
  },
  hungary: {
    headline: 'Thủ đô Hungary mở tuyến tàu điện mới',
    paragraphs: ['Hungary dành năm năm để xây tuyến tàu này.'],
    date: '2021-04-07',
  },
  pakistan: {
    headline: 'Động đất ở Pakistan làm sập nhà',
    paragraphs: ['Pakistan cử quân đội tới cứu dân.'],
    date: '2021-04-08',
  },
  moscow: {
    headline: 'Tuyết rơi dày ở Moscow',
    paragraphs: ['Sân bay của Moscow hoãn nhiều chuyến.'],
    date: '2021-04-09',
  },
  syria: {
    headline: 'Syria mở lại cửa khẩu',
    paragraphs: ['Cửa khẩu phía bắc Syria đóng đã lâu.'],
    date: '2021-04-10',
  },
  fee: {
    headline: 'Vé phà tăng lên 12.500 đồng',
    paragraphs: ['Mỗi lượt qua phà thêm 2.500 đồng, tức tăng 25%.'],
    date: '2021-04-11',
  },
  disk: {
    headline: 'Ổ cứng 1TB giảm giá',
    paragraphs: ['Loại 1TB bán chạy nhất năm.'],
    date: '2021-04-12',
  },
  gold: {
    headline: 'Giá vàng lên đỉnh',
    paragraphs: ['Giá vàng tăng ba phiên liền, cao nhất từ đầu năm.'],
    date: '2025-05-14',
  },
  goldOld: {
    headline: 'Giá vàng đi ngang',
    paragraphs: ['Giá vàng ít đổi trong tuần.'],
    date: '2024-01-09',
  },
  train: {
    headline: 'Đường sắt mở bán vé tàu tết từ đầu tháng chín',
    paragraphs: ['Hành khách mua vé qua mạng và ở ga.'],
    date: '2023-08-29',
  },
  president: {
    headline: 'Tổng thống Mỹ thăm Nam Phi',
    paragraphs: ['Ông Ramaphosa đón khách. Chuyến thăm kéo dài hai ngày.'],
    date: '2023-08-30',
  },
  bread: {
    headline: 'Bảo tàng bánh mì mở cửa',
    paragraphs: ['Người bảo vệ kể chuyện làm bánh, báo chí đến xem.'],
    date: '2023-09-01',
  },
  bell: {
    headline: 'Chùa làng sửa mái',
    paragraphs: ['Thợ đến đúc chuông năm 1970 ở đây.'],
    date: '2023-09-02',
  },
  statue: {
    headline: 'Đúc tượng ở Ngũ Xã',
    paragraphs: [
      'Xưởng đúc tượng có tiếng từ lâu, thợ già kể nghề cho khách nghe suốt buổi chiều. Các nhà ở chung ngõ, chung giếng, chung chợ.',
    ],
    date: '2023-09-03',
  },
  workshop: {
    headline: 'Phủ Lý thêm việc làm',
    paragraphs: ['Hãng Nhaca mở xưởng may.'],
    date: '2023-09-04',
  },
  joiners: {
    headline: 'Phố nghề mở xưởng mộc',
    paragraphs: ['Phố nghề mở xưởng mộc đón khách.'],
    date: '2023-09-05',
  },
  drill: {
    headline: 'Mùa thu ở thao trường',
    paragraphs: ['Tân binh vào quân huấn đợt đầu.'],
    date: '2023-09-06',
  },
  promise: {
    headline: 'Anh Quân hứa về thăm trường cũ',
    paragraphs: ['Quân hứa sẽ về. Nhà ga vắng.'],
    date: '2023-09-07',
  },
  mourning: {
    headline: 'Treo cờ rủ trong hai ngày quốc tang',
    paragraphs: ['Rạp hát đóng cửa.'],
    date: '2023-09-08',
  },
  raid: {
    headline: 'Cuộc tấn công lúc rạng sáng',
    paragraphs: ['Cuộc tấn công kéo dài một giờ. Cuộc tấn công trước là năm ngoái.'],
    date: '2023-09-09',
  },
};
const NAMES = Object.keys(ARTICLES);

/** Other articles, so that common words are common. */
function fillers(count: number): MadeUp[] {
  const next = random(3);
  const words =
    'của và có là được trong những người một năm cho với không đã này khi về từ các ngày tỉnh xã dân nhà nước giá số việc làm ra vào đến sẽ tên bán mở tàu thắng quốc tế cây con đường lớn mới'.split(
      ' ',
    );
  const sentence = (length: number): string =>
    Array.from({ length }, () => words[Math.floor(next() * words.length)]).join(' ');
  return Array.from({ length: count }, (_, number) => ({
    headline: `Chuyện làng ${sentence(6)}`,
    paragraphs: [sentence(60), sentence(60)],
    date: `20${15 + (number % 5)}-0${1 + (number % 9)}-11`,
  }));
}

let site: IndexedSite;
let session: Session;
beforeAll(async () => {
  site = await indexSite([...Object.values(ARTICLES), ...fillers(120)]);
  session = await site.open();
});
afterAll(() => site.close());

async function ask(query: string) {
  const answer = await searchSite(session, query);
  return { ...answer, names: answer.found.map((number) => NAMES[number] ?? 'filler') };
}

test.each([
  // A question around a topic, and a topic that the headline interrupts.
  ['bão số 9 tên quốc tế', 'storm'],
  ['bão số 9 tên quốc tế là gì', 'storm'],
  ['bao so 9 ten quoc te la gi', 'storm'],
  ['cho tôi biết về bão số 9 tên quốc tế', 'storm'],
  ['khi nào mở bán vé tàu tết', 'train'],
  ['mo ban ve tau tet nhu the nao', 'train'],
  ['tại sao giá vàng lên đỉnh', 'gold'],
  // The subject of a text.
  ['giáo dục', 'school'],
  ['giao duc', 'school'],
  // Sounds, tones, letters.
  ['nũ quét hà tĩnh', 'flood'],
  ['lủ quét hà tỉnh', 'flood'],
  ['lu quet ha ting', 'flood'],
  // A mistake that is also a word. Its neighbours show the mistake.
  ['đúc chung', 'bell'],
  ['chung năm 1970 ở đây', 'bell'],
  ['đúc chung mái', 'bell'],
  // A word that has another reading by chance can still be a mistake.
  ['nhaga mở xưởng', 'workshop'],
  // A longer word is likelier than another word with the same letters.
  ['quân huấ', 'drill'],
  // A longer word is likelier than a mistake.
  ['quoc tan', 'mourning'],
  // Joined and split words.
  ['quanghai', 'player'],
  ['quanghai ghi bàn', 'player'],
  ['quanghai ghi bàng', 'player'],
  ['songhyekyo', 'actress'],
  ['song hyekyo', 'actress'],
  ['wiki leaks', 'leaks'],
  ['saigon fc', 'club'],
  ['thủtướng gặp ngư dân', 'minister'],
  ['thutuong', 'minister'],
  ['u.20', 'team'],
  ['u 20 việt nam', 'team'],
  // Names of other countries.
  ['Hung-ga-ri', 'hungary'],
  ['thủ đô Hung-ga-ri', 'hungary'],
  ['hungari', 'hungary'],
  ['Pa-ki-xtan', 'pakistan'],
  ['động đất Pakixtan', 'pakistan'],
  ['Mat-xco-va', 'moscow'],
  ['Mátxcơva', 'moscow'],
  ['Xyri', 'syria'],
  ['Ra-ma-phô-sa', 'president'],
  ['Ra-ma-phố-xa', 'president'],
  // Numbers.
  ['12.500', 'fee'],
  ['12500', 'fee'],
  ['vé phà 12500 đồng', 'fee'],
  ['25%', 'fee'],
  ['1 TB', 'disk'],
  ['1TB', 'disk'],
  ['ổ cứng 1 tb', 'disk'],
  // Dates.
  ['22/10/20', 'storm'],
  ['ngay 22 thang 10 2020', 'storm'],
  ['bão ngày 22/10', 'storm'],
  ['T10/2020 lũ', 'flood'],
  ['bão ngày 24/10/2020', 'stormBody'],
  ['tháng mười năm 2020 lũ quét', 'flood'],
  ['tháng 5 2025 giá vàng', 'gold'],
  ['giá vàng 2024', 'goldOld'],
  // Short forms.
  ['TT Mỹ Nam Phi', 'president'],
])('“%s” finds %s', async (query, name) => {
  const { names } = await ask(query);
  expect(names[0]).toBe(name);
});

test('a count is of articles with the word, not of articles with another word of the same letters', async () => {
  const { names, count } = await ask('bão');
  expect(names).toEqual(['storm', 'stormBody']);
  expect(count).toBe(2);
});

test('a missing word does not hide an article', async () => {
  const { names, understood } = await ask('Quang Hải ghi bàn penguin');
  expect(names[0]).toBe('player');
  expect(understood.missing).toEqual(['penguin']);
});

test('a word that only asks is not called missing', async () => {
  const { names, understood } = await ask('tại sao Quang Hải ghi bàn penguin thế nào');
  expect(names[0]).toBe('player');
  expect(understood.missing).toEqual(['penguin']);
});

test('corrections, decoded words and other readings are reported', async () => {
  expect((await ask('lu quet ha tinhh')).understood.corrected).toEqual([
    { typed: 'tinhh', written: 'Tĩnh', isWord: false },
  ]);
  expect((await ask('ddoongj ddaats')).understood.decoded).toBe(true);
  expect((await ask('Mátxcơva')).understood.others).toEqual(['Moscow']);
  expect((await ask('Ra-ma-phố-xa')).understood.corrected).toEqual([
    { typed: 'Ra-ma-phố-xa', written: 'Ramaphosa', isWord: false },
  ]);
});

test('the words of a question are not corrected', async () => {
  const { names, understood } = await ask('ở đâu đúc tượng');
  expect(names[0]).toBe('statue');
  expect(understood.corrected).toEqual([]);
});

test('results mark words as the article spells them', async () => {
  for (const [query, written] of [
    ['quanghai ghi bàn', 'Quang Hải ghi bàn'],
    ['wiki leaks', 'WikiLeaks'],
    ['12500', '12.500'],
    ['nũ quét', 'Lũ quét'],
  ] as const) {
    const { results } = await ask(query);
    expect(results[0]?.written.toLowerCase(), query).toBe(written.toLowerCase());
  }
});

test('every beginning of a query finds its article or nothing wrong', async () => {
  const query = 'quang hải ghi bàn';
  for (let length = 7; length <= query.length; length += 1) {
    for (const typed of [query.slice(0, length), fold(query.slice(0, length))]) {
      expect((await ask(typed)).names[0], typed).toBe('player');
    }
  }
});

test('a newer search stops an older one, which then loads nothing for guesses', async () => {
  const fresh = await site.open();
  const { asked, stop } = listenToRequests();
  const older = searchSite(fresh, 'quanghai ghi bàng');
  const newer = searchSite(fresh, 'bão');
  await expect(older).rejects.toThrow('overtaken');
  expect((await newer).count).toBe(2);
  stop();
  expect(asked.filter((address) => address.includes('/words/'))).toEqual([]);
});

test('the complete words of a query load while the next one is typed', async () => {
  const fresh = await site.open();
  await fresh.prepare('quang hải ghi bàn');
  const { asked, stop } = listenToRequests();
  await searchSite(fresh, 'quang hải ghi');
  stop();
  expect(asked.filter((address) => /pf_(?:index|pairs)$/u.test(address))).toEqual([]);
});

/** The addresses of the files that are asked for. */
function listenToRequests(): { readonly asked: readonly string[]; readonly stop: () => void } {
  const asked: string[] = [];
  const read = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return read(input, init);
  };
  return {
    asked,
    stop: () => {
      globalThis.fetch = read;
    },
  };
}
