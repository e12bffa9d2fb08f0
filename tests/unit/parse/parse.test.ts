import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/parse/parse.ts';
import { toldInEnglish } from '../../words.ts';
import { article as articleText, BODY, HEADLINE, PARAGRAPHS } from './news.ts';

const VNI =
  'Haïn maën ñeán sôùm, nhieàu nhaø vöôøn ôû ven bieån ñaõ ñaép ñaäp vaø tröõ nöôùc ngoït töø thaùng tröôùc ñeå töôùi cho vöôøn chuoái.';
const SEEDS = join(import.meta.dirname, '../../../seeds');
const parseSeed = (file: string) => parse(readFileSync(join(SEEDS, file)), file);
const parseText = (text: string) => parse(new TextEncoder().encode(text), 'bai.txt');
const rules = (result: ReturnType<typeof parse>) => result.messages.map(({ rule }) => rule);

describe('the seed with a date', () => {
  const { article, source } = parseSeed('000_faada8539941c4ea.txt');
  test('gets its headline from the lede', () => {
    expect(article?.headline).toBe(
      'Cuộc gặp dự kiến giữa Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin ở Budapest (Hungary) hiện đã bị hủy',
    );
    expect(article?.provenance.headline).toMatchObject({
      kind: 'derived',
      rule: 'headline-from-lede',
    });
  });
  test('gets its date from line 1', () => {
    expect(article?.published).toEqual({ value: '2025-10-24', precision: 'day' });
    const from = article?.provenance.published;
    expect(from?.kind === 'line' && source.slice(from.span.start, from.span.end)).toBe(
      'date 2025-10-24',
    );
  });
  test('has one figure without a file, then twelve paragraphs', () => {
    expect(article?.blocks[0]).toMatchObject({
      kind: 'figure',
      text: 'Tổng thống Mỹ Donald Trump tiếp đón người đồng cấp Nga Vladimir Putin tại Alaska hồi tháng 8',
      credit: 'NBC',
    });
    expect(article?.blocks[0]).not.toHaveProperty('src');
    expect(article?.blocks.map(({ kind }) => kind)).toEqual([
      'figure',
      ...Array(12).fill('paragraph'),
    ]);
  });
});

describe('the seed with a headline', () => {
  const { article, source, pieces } = parseSeed('002_8fc32d35e5aca0c1.txt');
  test('gets its headline from line 1, unchanged', () => {
    expect(article?.headline).toBe(
      'Trump Thừa Nhận Thất Bại Trong Cuộc Gọi Với Putin Về Ukraine: Không Một Bước Tiến',
    );
    expect(article?.provenance.headline.kind).toBe('line');
  });
  test('gets its date from the opening of the body', () => {
    expect(article?.published).toEqual({ value: '2025-07-03', precision: 'day' });
    const from = article?.provenance.published;
    expect(
      from?.kind === 'derived' && from.span && source.slice(from.span.start, from.span.end),
    ).toBe('Ngày 3 tháng 7 năm 2025');
  });
  test('has ten paragraphs, the last without a full stop, and the placeholder is set aside', () => {
    expect(article?.blocks.map(({ kind }) => kind)).toEqual(Array(10).fill('paragraph'));
    expect(article?.blocks.at(-1)?.text).toMatch(/hệ quả của cuộc chiến kéo dài này$/u);
    expect(pieces.at(-1)).toMatchObject({ role: 'setAside', reason: 'placeholder' });
  });
});

describe('paragraphs', () => {
  const blocks = (text: string) => parseText(text).article?.blocks.map((block) => block.text);
  test.each([
    ['by blank lines', '\n\n'],
    ['by many blank lines', '\n\n\n\n'],
    ['by single line breaks', '\n'],
    ['by blank lines that hold spaces', '\n \t\n'],
  ])('%s', (_, between) => {
    expect(blocks([HEADLINE, ...PARAGRAPHS].join(between))).toEqual(PARAGRAPHS);
  });
  test('of a file wrapped at a width are the lines between two blank ones', () => {
    const wrapped =
      'Cầu mới thông xe sau ba năm\n\nĐoạn này được gói lại theo bề rộng cố định, nên mỗi dòng\ndài gần bằng nhau. Dòng thứ hai cũng vậy và nó kết thúc ở đây.\nDòng ba bắt đầu bằng chữ hoa mà vẫn cùng đoạn, cho tới hết\nđoạn.\n\nĐoạn thứ hai ngắn hơn nhưng cũng được gói lại như đoạn ở trên\ncho đều.';
    expect(blocks(wrapped)).toHaveLength(2);
    expect(blocks(wrapped)?.[1]).toBe(
      'Đoạn thứ hai ngắn hơn nhưng cũng được gói lại như đoạn ở trên cho đều.',
    );
  });
  test('continue in lower case after a link broke the sentence', () => {
    const broken = BODY.replace('ban quản lý bến,', '\nban quản lý bến,');
    expect(broken).not.toBe(BODY);
    expect(blocks(`${HEADLINE}\n\n${broken}`)).toEqual(PARAGRAPHS);
  });
});

describe('after the date', () => {
  test('a headline can follow', () => {
    const { article } = parseText(articleText(`date 2024-03-01 ${HEADLINE}`));
    expect(article).toMatchObject({ headline: HEADLINE, published: { value: '2024-03-01' } });
    expect(article?.blocks).toHaveLength(PARAGRAPHS.length);
  });
  test('a body can follow', () => {
    const { article } = parseText(`date 2024-03-01 ${BODY}`);
    expect(article?.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(article?.provenance.headline).toMatchObject({ rule: 'headline-from-lede' });
    expect(article?.published?.value).toBe('2024-03-01');
  });
});

test('signs between the parts of a line are separators, because plain text has no markup', () => {
  const { pieces, source } = parseText(articleText(`${HEADLINE}\nY Lan | 15/08/2018 08:47`));
  const signs = pieces.find(({ span }) => source.slice(span.start, span.end) === '|');
  expect(signs).toMatchObject({ role: 'setAside', reason: 'separator' });
});

test('later dates in the body do not count', () => {
  const [first, ...others] = PARAGRAPHS;
  const text = [HEADLINE, first, ...others.map((each) => `Ngày 4 tháng 7 năm 2025, ${each}`)];
  const { article } = parseText(text.join('\n\n'));
  expect(article?.blocks).toHaveLength(PARAGRAPHS.length);
  expect(article?.published).toBeNull();
  expect(article?.provenance.published).toEqual({ kind: 'absent' });
});

test.each([
  ['empty', '', 'empty-file'],
  ['stops alone', '.\n', 'no-content'],
  ['a date and stops', 'date 2025-10-24\n. . .\n\n…\n', 'no-content'],
  ['blank', ' \n\t\r\n', 'empty-file'],
  ['a byte order mark alone', '\uFEFF', 'empty-file'],
  ['only a placeholder', 'No image available\n', 'no-content'],
  ['only a date', 'date 2025-10-24', 'no-content'],
  ['only a headline', `${HEADLINE}\n`, 'no-content'],
  ['only a menu', 'Trang chủ\nThời sự\nThế giới\nKinh tế\nGiáo dục\nThể thao\n', 'no-content'],
  ['nothing but values that are missing', 'N/A\nNone\nnull\n', 'no-content'],
])('%s is an error, not an exception', (_, text, rule) => {
  const result = parseText(text);
  expect(result.article).toBeNull();
  expect(result.messages).toMatchObject([{ rule, severity: 'error' }]);
});

test.each([
  ['an empty file', 'a.txt', '', 'nháp: có'],
  ['a headline', 'a.txt', 'Bài chưa xong\n(chờ số liệu)\n', 'draft: true'],
  ['front matter alone', 'a.md', '---\ndraft: true\ntags: [lũ]\n---\n', ''],
])('a draft without text is no error: %s', (_, file, text, yaml) => {
  const bytes = (content: string) => new TextEncoder().encode(content);
  const read = (sidecar: string) =>
    parse(bytes(text), file, { sidecar: { file: 'a.yaml', bytes: bytes(sidecar) } });
  const result = read(yaml);
  expect(result.article).toBeNull();
  expect(result.messages).toMatchObject([{ rule: 'unfinished-draft', severity: 'info' }]);
  if (yaml !== '') expect(read('nháp: không').messages).toMatchObject([{ severity: 'error' }]);
});

test('an impossible date is reported, and no other date replaces it', () => {
  const result = parseText(articleText(`date 2025-02-30 ${HEADLINE}`));
  expect(result.article).toMatchObject({ headline: HEADLINE, published: null });
  expect(result.messages).toMatchObject([
    { rule: 'impossible-date', severity: 'warning', line: 1, column: 1 },
  ]);
});

test('bytes that are not UTF-8, or not a text, are reported', () => {
  const latin = parse(Uint8Array.from([0x54, 0x69, 0x0a, 0x6e, 0xe9, 0x20]), 'bai.txt');
  expect(latin.messages).toMatchObject([{ rule: 'undecodable', line: 2, column: 2 }]);
  expect(toldInEnglish(latin.messages)[0]?.reason).toContain('0xE9 (offset 4)');
  expect(
    rules(parse(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a]), 'a.txt')),
  ).toEqual(['binary-file']);
});

test.each([
  ['accents that became question marks', (text: string) => text.replace(/[^\0-\xFF]/gu, '?')],
  [
    'no accents',
    (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'),
  ],
])('one warning tells that a text does not read as Vietnamese: %s', (_, damage) => {
  const result = parseText(damage(articleText(HEADLINE)));
  expect(result.article).not.toBeNull();
  expect(rules(result).filter((rule) => rule === 'not-vietnamese')).toHaveLength(1);
  expect(rules(parseText(articleText(HEADLINE)))).not.toContain('not-vietnamese');
});

test('a text in a font that cannot be decoded exactly gets the warning too', () => {
  expect(rules(parseText(VNI))).not.toContain('not-vietnamese');
  expect(rules(parseText(`→ ${VNI}`))).toContain('not-vietnamese');
});

test('a text with a wrong encoding is the same article as the right one', () => {
  const text = articleText(HEADLINE);
  const misread = parseText(Buffer.from(text).toString('latin1'));
  const escaped = parseText(text.replace(/[^\0-\x7F]/gu, (sign) => `&#${sign.codePointAt(0)};`));
  const { article } = parseText(text);
  expect(misread.article).toEqual(article);
  expect(escaped.article).toEqual(article);
});

test('a single paragraph is an article, and its headline is made from it', () => {
  const { article } = parseText(PARAGRAPHS[0]);
  expect(article?.blocks).toMatchObject([{ kind: 'paragraph', text: PARAGRAPHS[0] }]);
  expect(article?.provenance.headline.kind).toBe('derived');
});

test('the id depends on the path without its extension, in any normal form', () => {
  const id = (file: string) => parse(new TextEncoder().encode(BODY), file).article?.id;
  expect(id('a/bão.txt')).toBe(id('a/bão.md'));
  expect(id('a/bão.txt'.normalize('NFD'))).toBe(id('a/bão.txt'));
  expect(id('a/bão.txt')).not.toBe(id('b/bão.txt'));
  expect(id('a.b/c')).not.toBe(id('a'));
});

test('a file of very many lines, or of one very long line, is read', () => {
  expect(parseText(`${PARAGRAPHS[1]}\n`.repeat(50_000)).pieces).toHaveLength(50_000);
  expect(parseText(`${PARAGRAPHS[1]} `.repeat(20_000)).article?.blocks).toHaveLength(1);
});

test.each([
  ['https://vidu.vn/lang-gom', { url: 'https://vidu.vn/lang-gom' }],
  ['https://vidu.vn/lang gom', { name: 'https://vidu.vn/lang gom' }],
  ['https://[vidu.vn', { name: 'https://[vidu.vn' }],
  ['javascript:alert(1)', { name: 'javascript:alert(1)' }],
])('a dump’s source is only an address if a page can link to it: %s', (written, source) => {
  const { article } = parseText(
    `Tiêu đề: Làng gốm đỏ lửa trở lại\nTác giả: Phạm Thị Sen\nNguồn: ${written}\nNội dung: Sau mười năm tắt lò, làng gốm nhóm lửa trở lại.\nMẻ gốm đầu tiên ra lò vào rằm tháng mười.\n`,
  );
  expect(article?.source).toEqual(source);
});

test.each(['-', '•', '·'])('lines that open with “%s” are a list', (sign) => {
  const text = [
    'Trường làng mở lớp bơi',
    'Từ ngày 5/6, trường làng Phú Long mở lớp dạy bơi miễn phí cho học sinh ở hồ bơi của xã, mỗi lớp hai mươi em.',
    'Mỗi em học tám tuần, sáng thứ bảy và chủ nhật. Cuối khóa, ban tổ chức trao giải cho những em bơi giỏi nhất:',
    `${sign} Giải nhất: một xe đạp\n${sign} Giải nhì: một cặp sách\n${sign} Giải ba: mười quyển vở`,
    'Lễ trao giải diễn ra sáng chủ nhật tại nhà văn hóa xã, có biểu diễn văn nghệ của học sinh và phụ huynh.',
  ].join('\n\n');
  const { article } = parseText(text);
  expect(article?.blocks.map(({ kind }) => kind)).toEqual([
    ...['paragraph', 'paragraph', 'list', 'list', 'list', 'paragraph'],
  ]);
});
