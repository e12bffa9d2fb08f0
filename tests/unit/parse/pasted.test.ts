import { expect, test } from 'vitest';
import { parse } from '../../../src/parse/parse.ts';

const read = (text: string, file = 'bai.txt') => {
  const { article } = parse(new TextEncoder().encode(text), file);
  if (!article) throw new Error('It is no article.');
  return article;
};

const BODY = [
  'Chuyến phà đầu rời bến lúc bốn giờ rưỡi sáng, chở hơn hai trăm người và xe máy sang chợ bên kia sông.',
  'Bến mới có mái che dài năm mươi mét, người chờ phà không còn đứng giữa mưa như mấy mùa trước nữa.',
  'Giá vé giữ nguyên ba nghìn đồng cho đến hết năm.',
] as const;
const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('');
const SAPO = 'Sau hai năm chờ, người hai bờ có bến phà mới.';
const page = (sapo: string, body = paragraphs): string =>
  `<article><h1>Bến phà Cồn Sẻ chạy lại</h1>${sapo}${body}</article>`;

test.each([
  ['by its class', `<p class="sapo">${SAPO}</p>`],
  ['by another class', `<div class="article-summary">${SAPO}</div>`],
  ['by bold type', `<p><b>${SAPO}</b></p>`],
])('a page sets its standfirst apart %s', (_, sapo) => {
  const { standfirst, blocks } = read(page(sapo), 'bai.html');
  expect(standfirst).toBe(SAPO);
  expect(blocks.map(({ text }) => text)).toEqual(BODY);
});

test.each([
  [
    'all is bold',
    page(`<p><b>${SAPO}</b></p>`, BODY.map((text) => `<p><b>${text}</b></p>`).join('')),
  ],
  ['all has the class', page('', `<div class="desc">${[SAPO, ...BODY].join('<br><br>')}</div>`)],
  ['it stands amid the text', page('', `${paragraphs}<p><b>${SAPO}</b></p>`)],
])('no standfirst is made where %s', (_, html) => {
  expect(read(html, 'bai.html').standfirst).toBeUndefined();
});

test.each([
  ['Zalo', '[20/01/2025 19:42] Út Hường: Chợ hoa dời về sân vận động'],
  ['WhatsApp', '[19:42, 20/01/2025] Út Hường: Chợ hoa dời về sân vận động'],
])('a message of %s tells when it was written and by whom', (_, first) => {
  const { headline, published, bylines } = read(`${first}\n\n${BODY.join('\n\n')}\n`);
  expect(headline).toBe('Chợ hoa dời về sân vận động');
  expect(published?.value).toBe('2025-01-20T19:42+07:00');
  expect(bylines).toEqual(['Út Hường']);
});

test('the heads of the messages that follow are set aside', () => {
  const { blocks, bylines } = read(
    `[20/01/2025 19:42] Út Hường: Bến phà Cồn Sẻ chạy lại\n[20/01/2025 19:43] Út Hường: ${BODY[0]}\n[20/01/2025 19:50] Út Hường: ${BODY[1]}\n`,
  );
  expect(blocks.map(({ text }) => text)).toEqual(BODY.slice(0, 2));
  expect(bylines).toEqual(['Út Hường']);
});

test.each([
  '[Ảnh] Bến phà: ngày đầu',
  '[12/2024] Bến phà: ngày đầu',
  '[99/99/2025 19:42] Út: Bến phà',
])('other text in brackets is text: %s', (first) => {
  const { headline, bylines } = read(`${first}\n\n${BODY.join('\n\n')}\n`);
  expect(headline).toBe(first);
  expect(bylines).toEqual([]);
});

test('who stands right above the age of a post wrote it, an office as well', () => {
  const post = (author: string) =>
    read(
      `${author}\n3 giờ · \nPHÀ CỒN SẺ CHẠY LẠI TỪ SÁNG MAI\n${BODY.join('\n')}\nThích\nBình luận\n`,
    );
  expect(post('Trạm Thủy Nông Bà Tàng').bylines).toEqual(['Trạm Thủy Nông Bà Tàng']);
  expect(post('Thời sự').bylines).toEqual([]);
});
