import { expect, test } from 'vitest';
import { parse } from '../../../src/parse/parse.ts';

// Files of the same kinds as in tests/corpus, but in other words. Training never sees them, so they show what it learned.

const read = (text: string, file = 'bai.txt') => {
  const { article } = parse(new TextEncoder().encode(text), file);
  return {
    headline: article?.provenance.headline.kind === 'derived' ? null : article?.headline,
    date: article?.published?.value ?? null,
    bylines: article?.bylines,
    texts: [
      ...(article?.standfirst ? [article.standfirst] : []),
      ...(article?.blocks ?? []).map(({ text }) => text),
    ],
  };
};

const BODY = [
  'Sáng nay, hơn hai trăm hộ dân ở xã Đông được cấp nước sạch sau ba năm chờ đợi, ai cũng vui mừng ra mặt.',
  'Ông Lê Văn Ba, trưởng thôn, cho biết công trình do dân góp công, huyện góp vật tư, làm trong tám tháng.',
  'Huyện dự kiến mở thêm hai trạm bơm ở bờ nam vào đầu năm tới để cấp nước cho ba xã còn lại.',
];
const HEADLINE = 'Nước sạch về xã Đông sau ba năm chờ';

test.each([
  `Subject: ${HEADLINE}\nFrom: An Nhiên\nSent: Monday, March 4, 2024 9:30 AM\nTo: Biên tập\nImportance: High\n`,
  `Người gửi: Trần Bảo <bao@bensong.vn>\nNgày gửi: 04/03/2024 09:30\nNgười nhận: tin@bensong.vn\nChủ đề: ${HEADLINE}\n`,
])('a mail is read: %#', (head) => {
  expect(read(`${head}\n${BODY.join('\n\n')}\n`)).toMatchObject({
    headline: HEADLINE,
    date: '2024-03-04T09:30+07:00',
    texts: BODY,
  });
});

test.each([
  'Tin bão 12/1/2025',
  'Điểm báo sáng 3/5',
  'Thời tiết ngày 4/7: Bắc Bộ nắng nóng, Nam Bộ mưa chiều',
  'Kết quả xổ số miền Nam 7/8/2024',
  'Bản tin thị trường 10/10/2023',
])('the headline of a bulletin is found: %s', (headline) => {
  for (const between of ['\n\n', '\n'])
    expect(read([headline, ...BODY].join(between))).toMatchObject({ headline, date: null });
});

test.each(['Menu', 'Chia sẻ', 'Thời sự', 'Podcast', 'Tin mới', 'Kinh doanh'])(
  'a word of a menu is not a signature: %s',
  (word) => {
    for (const text of [
      [HEADLINE, word, ...BODY],
      [HEADLINE, ...BODY, word],
      [word, HEADLINE, ...BODY],
    ])
      expect(read(text.join('\n\n'))).toEqual({
        headline: HEADLINE,
        date: null,
        bylines: [],
        texts: BODY,
      });
  },
);

test.each([
  ['Trần Văn Đạt\n12 tháng 11 lúc 08:15 · 🌎', 'Thích\nBình luận\nChia sẻ', 'Trần Văn Đạt'],
  [
    'Lê Minh Thư đang ở Đà Lạt.\nHôm qua lúc 19:20 ·',
    '87 bình luận\n23 lượt chia sẻ',
    'Lê Minh Thư',
  ],
  [
    'Hội yêu sông Hậu\nPhạm Quỳnh Như · 3 giờ ·',
    '1,2K 230 bình luận 89 lượt chia sẻ',
    'Phạm Quỳnh Như',
  ],
])('a post on a network has an author and no headline: %s', (head, foot, author) => {
  expect(read(`${head}\n\n${BODY.join('\n\n')}\n\n${foot}\n`)).toMatchObject({
    headline: null,
    bylines: [author],
    texts: BODY,
  });
});

test('a poem without blank lines around it is verse', () => {
  const verses = [
    'Đêm nằm nghe suối chảy',
    'Tưởng tiếng mẹ ru xa',
    'Sương rừng rơi trên áo',
    'Ngỡ mưa trước hiên nhà',
  ];
  const texts = [
    BODY[0] ?? '',
    'Ông đọc cho chúng tôi nghe, giọng chậm rãi:',
    ...verses,
    ...BODY.slice(1),
  ];
  expect(read([HEADLINE, ...texts].join('\n'))).toMatchObject({ headline: HEADLINE, texts });
});

test('the letterhead of a company and its contact are set aside', () => {
  const head =
    'CÔNG TY CỔ PHẦN CẤP NƯỚC SÔNG HẬU\nĐịa chỉ: 12 Trần Phú, Cần Thơ\nĐiện thoại: 0292 3811 222';
  expect(
    read(`${head}\n\nTHÔNG CÁO BÁO CHÍ\n\n${HEADLINE}\n\n${BODY.join('\n\n')}\n`),
  ).toMatchObject({
    headline: HEADLINE,
    texts: BODY,
  });
});

test('a table, a portrait and linked keywords of a page are recognised', () => {
  const page = `<html><body><div class="content"><h1>${HEADLINE}</h1><div class="author-box"><figure>
    <img src="u/12.jpg" alt=""></figure><span class="name">Lê Minh Châu</span></div><div class="body"><p>${BODY[0]}</p>
    <table><tr><th>Bảng A</th><th>Trận</th></tr><tr><th>Vân Hồ</th><td>3</td></tr></table><p>${BODY[1]}</p><p>${BODY[2]}</p></div>
    <ul class="tags"><a href=a>nước sạch</a> <a href=b>xã Đông</a></ul></div></body></html>`;
  expect(read(page, 'bai.html')).toMatchObject({
    headline: HEADLINE,
    bylines: ['Lê Minh Châu'],
    texts: BODY,
  });
  const { article } = parse(new TextEncoder().encode(page), 'bai.html');
  expect(article?.keywords).toEqual(['nước sạch', 'xã Đông']);
});
