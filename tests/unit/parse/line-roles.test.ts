import { describe, expect, test } from 'vitest';
import { overall } from '../../../src/parse/confidence.ts';
import { explain } from '../../../src/parse/explain.ts';
import { type ParseResult, parse } from '../../../src/parse/parse.ts';
import { ALL_ROLES, roleSet } from '../../../src/parse/roles/role.ts';
import { labelsOfSidecar } from '../../../src/parse/sidecar.ts';
import { toldInEnglish } from '../../words.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const LEDE =
  'Chợ nổi họp từ khi trời còn tối, ghe rau đến trước, ghe hoa đến sau, người mua kẻ bán gọi nhau trên mặt sông rộng.';
const END =
  'Mặt trời lên cao, chợ vãn dần, ghe xuồng tản về các ngả kênh rạch quanh vùng, chỉ còn vài chiếc neo lại chờ khách.';
const SECOND =
  'Người bán hàng rong chèo xuồng len giữa những ghe lớn để bán cà phê, bán hủ tiếu cho khách đi chợ từ sớm, ai nấy đều vội vàng cho kịp con nước.';
const REST =
  'Theo các chủ ghe, nông sản từ khắp miền Tây về đây từ đêm trước; mỗi ghe treo một cây bẹo cao để khách đứng từ xa cũng biết ghe ấy bán thứ gì.';
const BODY = `${LEDE}\n\n${SECOND}\n\n${REST}\n\n${END}\n`;
const TITLE = 'Chợ nổi lúc bốn giờ sáng';
const TEXT = `${TITLE}\n10:15 | 03/04/2023\n\n${BODY}`;

const parseWith = (sidecar: string, text = TEXT, file = 'cho.txt'): ParseResult =>
  parse(bytes(text), file, { sidecar: { file: 'cho.yaml', bytes: bytes(sidecar) } });
const bodyKinds = ({ article }: ParseResult) =>
  article?.blocks.map(({ kind, text }) => [kind, text.slice(0, 12).trim()]);
const texts = ({ article }: ParseResult) => article?.blocks.map(({ text }) => text);
const told = ({ messages }: ParseResult) =>
  messages
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity, file, line }) => [rule, severity, file, line]);

describe('a line role from a sidecar', () => {
  test.each([
    ['caption', 'figure'],
    ['chú thích', 'figure'],
    ['subhead', 'subhead'],
    ['Tít phụ', 'subhead'],
    ['đoạn văn', 'paragraph'],
  ])('applies to its line: %s', (role, kind) => {
    const result = parseWith(`lines:\n  ${role}: Người bán hàng\n`);
    expect(bodyKinds(result)).toContainEqual([kind, 'Người bán hà']);
    expect(told(result)).toEqual([]);
  });

  test.each([
    ['standfirst', 'standfirst', LEDE],
    ['sapo', 'standfirst', LEDE],
    ['kicker', 'kicker', LEDE],
    ['chuyên mục', 'section', LEDE],
    ['agency', 'agency', LEDE],
    ['địa điểm', 'dateline', LEDE],
    ['headline', 'headline', LEDE],
    ['nguồn', 'source', { name: LEDE }],
    ['tác giả', 'bylines', LEDE.split(', ')],
    ['signature', 'bylines', LEDE.split(', ')],
  ] as const)('states the field, even if the line looks different: %s', (role, field, value) => {
    const { article } = parseWith(`lines:\n  ${role}: Chợ nổi họp\n`);
    expect(article?.[field]).toEqual(value);
    expect(article?.provenance[field]).toMatchObject({ kind: 'line', pattern: 'said' });
    expect(article?.confidence[field]).toBe(1);
  });

  test('wins over other statements of the text, and several lines can sign', () => {
    const text = `${TEXT}\nLê Minh\n\nSáng 05/04/2023 tại bến\n\nNhóm bạn của chợ\n`;
    const { article, messages } = parseWith(
      'lines:\n  bylines: [Nhóm bạn của, Lê Minh]\n  ngày đăng: Sáng 05/04\n',
      text,
    );
    expect(article).toMatchObject({
      bylines: ['Lê Minh', 'Nhóm bạn của chợ'],
      published: { value: '2023-04-05' },
    });
    expect(messages.filter(({ rule }) => rule === 'dates-differ')).toEqual([]);
  });

  test('wins over front matter and a page’s head, but a key of the sidecar wins over it', () => {
    const page = `<title>Tít khác</title><meta name="author" content="Trần An"><article><h1>Tít khác</h1><p>Chợ nổi lúc bốn giờ sáng</p><p>${LEDE}</p><p>Nhóm bạn của chợ</p><p>${END}</p></article>`;
    const said = 'lines:\n  headline: Chợ nổi lúc\n  bylines: Nhóm bạn\n';
    const { article } = parseWith(said, page, 'cho.html');
    expect(article).toMatchObject({
      headline: 'Chợ nổi lúc bốn giờ sáng',
      bylines: ['Nhóm bạn của chợ'],
    });
    const stated = parseWith(`${said}headline: Từ tệp kèm\n`, page, 'cho.html');
    expect(stated.article?.headline).toBe('Từ tệp kèm');
  });

  test('does not apply to a name after a paragraph', () => {
    const own = `---\nauthor: Trần An\n---\n${LEDE}\n\n${END} Vân Anh (Theo CNN)\n`;
    const { article } = parseWith('lines:\n  paragraph: Mặt trời lên', own, 'cho.md');
    expect(article?.bylines).toEqual(['Trần An']);
  });

  test('sets a line aside, and the reason names the publisher', () => {
    const result = parseWith('dòng:\n  bỏ ra: Người bán hàng\n');
    expect(texts(result)).not.toContain(SECOND);
    expect(result.pieces).toContainEqual(
      expect.objectContaining({ role: 'setAside', reason: 'left-out' }),
    );
  });

  test('can apply to the first line, so that the headline is found elsewhere', () => {
    const text = `Chợ nổi miền Tây\n\n${TEXT}`;
    const { article } = parseWith('lines:\n  kicker: Chợ nổi miền Tây\n', text);
    expect(article).toMatchObject({
      kicker: 'Chợ nổi miền Tây',
      headline: 'Chợ nổi lúc bốn giờ sáng',
    });
  });

  test('makes the parser surer of the article', () => {
    const sure = parseWith('lines:\n  paragraph: [Chợ nổi họp, Người bán, Mặt trời]\n').article;
    const asked = parseWith('').article;
    expect(sure && overall(sure.confidence)).toBeGreaterThan(
      (asked && overall(asked.confidence)) ?? 1,
    );
  });

  test('stands in place of the cues in explain', () => {
    expect(explain(parseWith('lines:\n  caption: Người bán hàng\n'))).toMatch(
      /caption 100 % → figure +Người bán.*\n +cho\.yaml says so/u,
    );
  });
});

describe('a line is found by its first words', () => {
  test.each([
    ['of a line behind “date …”', 'Ghe rau đến sớm', `date 2024-03-05 Ghe rau đến sớm\n\n${BODY}`],
    ['“date …” itself', 'date 2024-03-05 Ghe', `date 2024-03-05 Ghe rau đến sớm\n\n${BODY}`],
    ['with white space of another kind', 'Ghe  rau\u00A0đến', `Ghe rau\t đến  sớm\n\n${TEXT}`],
    ['composed otherwise', 'Ghe rau đến'.normalize('NFD'), `Ghe rau đến sớm\n\n${TEXT}`],
    ['without its dash', 'Ghe rau đến', `– Ghe rau đến sớm\n\n${TEXT}`],
    ['without its quotes', 'Ghe rau đến', `“Ghe rau đến” sớm\n\n${TEXT}`],
    ['as explain clips them', 'Ghe rau đến…', `Ghe rau đến sớm\n\n${TEXT}`],
    ['with a colon', '"Ảnh: Ghe rau"', `Ảnh: Ghe rau đến sớm\n\n${TEXT}`],
    [
      'behind the line above, which broke off',
      'Ghe rau đến sớm',
      `${TEXT}\nGhe hoa và\nGhe rau đến sớm`,
    ],
  ])('%s', (_, opening, text) => {
    const result = parseWith(`lines:\n  caption: ${opening}\n`, text);
    expect(told(result)).toEqual([]);
    expect(result.article?.blocks).toContainEqual(
      expect.objectContaining({ kind: 'figure', text: expect.stringContaining('he rau đến') }),
    );
  });

  test('also in a labelled dump, with the label or without', () => {
    const dump = `Tiêu đề: Chợ nổi lúc bốn giờ sáng\nTác giả: Lê Minh\nNội dung: ${LEDE}\n${SECOND}\n${END}\n`;
    for (const opening of ['Chợ nổi họp từ', '"Nội dung: Chợ nổi"'])
      expect(parseWith(`lines:\n  sapo: ${opening}\n`, dump).article?.standfirst).toBe(LEDE);
  });

  test('also in Markdown as it is written, and front matter may state it', () => {
    const text = `# Chợ nổi\n\n**Ghe rau** đến sớm nhất.\n\n${LEDE}\n\n${SECOND}\n\n## Nước lên\n\n${END}\n`;
    for (const opening of ['Ghe rau đến', '"**Ghe rau** đến"', '"Ghe rau** đến"'])
      expect(bodyKinds(parseWith(`lines:\n  caption: ${opening}\n`, text, 'cho.md'))?.[0]).toEqual([
        'figure',
        'Ghe rau đến',
      ]);
    const own = `---\nlines:\n  standfirst: Ghe rau\n  headline: Nước lên\n---\n${text}`;
    expect(parse(bytes(own), 'cho.md').article).toMatchObject({
      standfirst: 'Ghe rau đến sớm nhất.',
      headline: 'Nước lên',
    });
    expect(parseWith('lines:\n  headline: Ghe rau đến', own, 'cho.md').article?.headline).toBe(
      'Ghe rau đến sớm nhất.',
    );
  });

  test('and if lines start alike, the one without other words or the longest opening wins', () => {
    const text = `${TITLE}\n\n${LEDE}\n\nGhe rau\n\n${SECOND}\n\nGhe rau về chợ\n\n${REST}\n\n${END}\n`;
    expect(bodyKinds(parseWith('lines:\n  caption: Ghe rau\n', text))).toContainEqual([
      'figure',
      'Ghe rau',
    ]);
    const both = parseWith('lines:\n  remove: Ghe rau\n  caption: Ghe rau về\n', text);
    expect(texts(both)).not.toContain('Ghe rau');
    expect(bodyKinds(both)).toContainEqual(['figure', 'Ghe rau về c']);
  });
});

describe('spellings of line roles', () => {
  const text = `${TITLE}\n\n${LEDE}\n\nẢnh: Ghe rau\n\n${SECOND}\n\nẢnh: Ghe hoa\n\n${REST}\n\n${END}\n`;
  test.each([
    ['a list', 'lines:\n  remove:\n    - "Ảnh: Ghe rau"\n    - "Ảnh: Ghe hoa"\n'],
    [
      'a list whose colons are not quoted',
      'lines:\n  remove:\n    - Ảnh: Ghe rau\n    - Ảnh: Ghe hoa\n',
    ],
    ['a text of lines', 'lines:\n  remove: |\n    Ảnh: Ghe rau\n    Ảnh: Ghe hoa\n'],
    ['a list of pairs', 'dòng:\n  - bỏ ra: "Ảnh: Ghe rau"\n  - bỏ ra: "Ảnh: Ghe hoa"\n'],
    ['below the role', 'lines:\n  remove:\n    Ảnh: Ghe rau\n  bỏ:\n    Ảnh: Ghe hoa\n'],
  ])('%s', (_, sidecar) => {
    const result = parseWith(sidecar, text);
    expect(told(result)).toEqual([]);
    const setAside = result.pieces.filter(
      (piece) => piece.role === 'setAside' && piece.reason === 'left-out',
    );
    expect(setAside).toHaveLength(2);
  });
  test('may be empty', () => {
    expect(told(parseWith('lines:\n'))).toEqual([]);
  });
});

describe('an impossible line role is reported with its place in the sidecar', () => {
  test.each([
    ['an unknown role', 'lines:\n  captoin: Người bán\n', 'unknown-role', 'error', 2],
    ['no words', 'lines:\n  caption:\n', 'wrong-value', 'error', 2],
    [
      'an empty text among others',
      'lines:\n  caption: [Người bán, ""]\n',
      'wrong-value',
      'error',
      2,
    ],
    ['no letters', 'lines:\n  caption: "***"\n', 'short-opening', 'error', 2],
    ['one letter', 'lines:\n  remove:\n    - N\n', 'short-opening', 'error', 3],
    ['no map', 'lines: Người bán\n', 'wrong-value', 'error', 1],
    ['a list of openings', 'lines:\n  - Người bán\n', 'wrong-value', 'error', 1],
    [
      'two roles',
      'lines:\n  caption: Người bán\n  remove: Người bán\n',
      'repeated-opening',
      'error',
      3,
    ],
    [
      'two fields',
      'lines:\n  agency: Người bán\n  bylines: Người bán\n',
      'repeated-opening',
      'error',
      3,
    ],
    ['a name that is empty', 'lines:\n  "": Người bán\n', 'unknown-role', 'error', 2],
    ['two headlines', 'lines:\n  tít: [Chợ nổi lúc, Chợ nổi họp]\n', 'second-headline', 'error', 2],
    [
      'a role twice',
      'lines:\n  remove: Chợ nổi lúc\n  remove: Người bán\n',
      'broken-yaml',
      'error',
      3,
    ],
    [
      'no such line',
      'lines:\n  caption: |\n    Người bán\n    Người mua\n',
      'no-such-line',
      'warning',
      4,
    ],
    [
      'no such line, whose words stand above it, too',
      '# Người mua\nlines:\n  caption: |\n    Người bán\n    Người mua\n',
      'no-such-line',
      'warning',
      5,
    ],
    [
      'a line that longer words fit as well',
      'lines:\n  caption: Người bán\n  remove: Người bán hàng\n',
      'longer-opening',
      'warning',
      2,
    ],
    [
      'words that YAML takes for a remark',
      'lines:\n  remove:\n    - Người bán\n    - # Chợ nổi\n',
      'wrong-value',
      'error',
      4,
    ],
    ['several lines', 'lines:\n  paragraph: Chợ nổi\n', 'several-lines', 'warning', 2],
    ['several for a headline', 'lines:\n  headline: Chợ nổi\n', 'several-headlines', 'warning', 2],
    ['a date that is none', 'lines:\n  published: Người bán\n', 'no-date-in-line', 'error', 2],
  ])('%s', (_, sidecar, rule, severity, line) => {
    expect(told(parseWith(sidecar))).toEqual([[rule, severity, 'cho.yaml', line]]);
  });
  test('with the nearest role', () => {
    const [message] = toldInEnglish(parseWith('lines:\n  captoin: Người bán\n').messages);
    expect(message?.reason).toContain('did you mean “caption”?');
  });
});

test('the line roles of a sidecar label units for training', () => {
  const labels = labelsOfSidecar(bytes('lines:\n  caption: Ghe rau\n  tác giả: Lê Minh\n'));
  expect(labels?.(['Ghe rau đến sớm', LEDE, 'Lê Minh'])).toEqual([
    roleSet('caption'),
    ALL_ROLES,
    roleSet('signature'),
  ]);
});

test('no text is lost, for any line role', () => {
  const roles =
    'headline standfirst kicker section published bylines agency dateline source keywords rubric stamp signature paragraph subhead caption credit related remove';
  const lines = [
    'HÀ NỘI (TTXVN) – Sáng nay cầu thông xe.',
    '- Gạo nếp, gạo tẻ',
    'PV: Thưa bà, vì sao?',
    '[00:15] Vì thế đó.',
    'LTS: Ghi theo lời kể.',
    'Hết bài./.Vân Anh (Theo CNN)',
    'Vân Anh | 15/08/2018 08:47',
    'Ảnh: Lê Minh',
    'Nguồn: https://vidu.vn/bai',
    'Trang chủ > Thời sự',
    'Từ khóa: cầu, sông',
    'Tít bài23/05/2025 | 11:50',
  ];
  for (const role of roles.split(' '))
    for (const line of lines) {
      const sidecar = `lines:\n  ${role}: |\n    ${line}\n`;
      const { source, pieces } = parseWith(sidecar, `${TITLE}\n\n${line}\n\n${BODY}`);
      const lost = pieces.filter((piece) => piece.role === 'setAside' && piece.reason === 'markup');
      const words = lost.map(({ span }) => source.slice(span.start, span.end));
      expect(words.filter((text) => /\p{L}/u.test(text))).toEqual([]);
      expect(pieces.some(({ pattern }) => pattern === 'said')).toBe(true);
    }
});

test('the day with which a text opens stays its date if that paragraph is said to be the standfirst', () => {
  const text = `${TITLE}\n\nNgày 3 tháng 7 năm 2025, ${LEDE}\n\n${SECOND}\n\n${REST}\n\n${END}\n`;
  const dateWith = (sidecar: string) => parseWith(sidecar, text).article?.published?.value;
  expect(dateWith('')).toBe('2025-07-03');
  const said = parseWith('dòng:\n  sapo: Ngày 3 tháng 7\n', text).article;
  expect(said?.standfirst).toMatch(/^Ngày 3 tháng 7/u);
  expect(dateWith('dòng:\n  sapo: Ngày 3 tháng 7\n')).toBe('2025-07-03');
});

test('in text with broken lines, a line with a stated role is not joined to the line above', () => {
  const broken = BODY.split('\n\n')
    .map((paragraph) => paragraph.replaceAll(/(.{50,60}) /gu, '$1\n'))
    .join('\n\n');
  const second = broken.split('\n')[1] ?? '';
  const opening = second.slice(0, 24);
  const text = `${TITLE}\n\n${broken}`;
  const opens = (result: ParseResult) =>
    result.article?.blocks.some((block) => block.text.startsWith(opening));
  expect(opens(parseWith('', text))).toBe(false);
  expect(opens(parseWith(`dòng:\n  đoạn văn: ${opening}\n`, text))).toBe(true);
});
