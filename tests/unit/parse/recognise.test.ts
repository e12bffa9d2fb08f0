import { describe, expect, test } from 'vitest';
import { readAs } from '../../../src/parse/formats/registry.ts';
import type { LineRole } from '../../../src/parse/line-roles.ts';
import { parse } from '../../../src/parse/parse.ts';
import { recognise } from '../../../src/parse/recognise.ts';
import { BODY, HEADLINE, PARAGRAPHS } from './news.ts';

type Said = Pick<LineRole, 'opening' | 'role'>;

function rolesOf(source: string, said: readonly Said[], file = 'bai.txt') {
  const place = { source, offset: 0 };
  const lines = said.map((each): LineRole => ({ ...each, place }));
  const { units, certainty } = recognise(source, readAs(file, source), lines);
  return { roles: units.map(({ choice }) => choice.role), certainty };
}
const bodyRoles = PARAGRAPHS.map(() => 'paragraph');

describe('a role from the publisher', () => {
  const source = `${HEADLINE}\n\nBến sông nhộn nhịp trở lại\n\n${BODY}`;
  test('is fixed, and the model chooses the others around it', () => {
    const { roles } = rolesOf(source, [{ opening: 'Bến sông', role: 'headline' }]);
    expect(roles[1]).toBe('headline');
    expect(roles[0]).not.toBe('headline');
    expect(roles.slice(2)).toEqual(bodyRoles);
  });
  test('makes at most one line the headline', () => {
    const { roles } = rolesOf(source, [
      { opening: 'Chợ nổi', role: 'headline' },
      { opening: 'Bến sông', role: 'headline' },
    ]);
    expect(roles.filter((role) => role === 'headline')).toEqual([roles[1]]);
  });
  test('wins over the first heading in Markdown', () => {
    const marked = `# Bến sông\n\n${HEADLINE}\n\n${BODY}`;
    const { roles } = rolesOf(marked, [{ opening: 'Chợ nổi', role: 'headline' }], 'bai.md');
    expect(roles).toEqual(['furniture', 'headline', ...bodyRoles]);
  });
});

test('a label states the headline even in a Markdown file with headings', () => {
  const source = `Tiêu đề: ${HEADLINE}\n\nTác giả: Lê An\n\n# Bến sông\n\n${BODY}`;
  const { article } = parse(new TextEncoder().encode(source), 'bai.md');
  expect(article).toMatchObject({ headline: HEADLINE, bylines: ['Lê An'] });
  expect(article?.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
});

test('a role is certain if exactly the right units have it', () => {
  const { certainty } = rolesOf(`${HEADLINE}\n\n${BODY}`, []);
  expect(certainty.headline).toBeGreaterThan(0.9);
  for (const probability of Object.values(certainty)) {
    expect(probability).toBeGreaterThanOrEqual(0);
    expect(probability).toBeLessThanOrEqual(1 + 1e-9);
  }
});

const bytes = (text: string) => new TextEncoder().encode(text);
const parseText = (text: string, sidecar = '') =>
  parse(bytes(text), 'bai.txt', { sidecar: { file: 'bai.yaml', bytes: bytes(sidecar) } });

test.each([
  'Cầu mới qua sông Cái thông xe sáng nay.',
  'date 2024-05-05\n\nCầu mới thông xe sáng nay.',
])('a single sentence is the body of an article: %s', (text) => {
  const { article } = parseText(text);
  expect(article?.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  expect(article?.provenance.headline.kind).toBe('derived');
});

test('a single sentence stays the body if the publisher gave another line a role', () => {
  const { article } = parseText(
    'Cầu mới qua sông Cái thông xe sáng nay.\n\nBến Sông\n',
    'lines:\n  nguồn: Bến Sông\n',
  );
  expect(article?.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  expect(article?.provenance.headline.kind).toBe('derived');
});

test('a short sentence that opens with a day is body text and gives the date', () => {
  const sentence = 'Ngày 2 tháng 9 năm 2009, kho thóc cũ của hợp tác xã mở cửa làm thư viện.';
  const { article } = parseText(
    `Kho thóc cũ thành thư viện\n\n${sentence}\n\nTrẻ em trong xã đến đọc sách mỗi chiều.\n`,
  );
  expect(article?.blocks.map(({ text }) => text)).toContain(sentence);
  expect(article?.published?.value).toBe('2009-09-02');
});

describe('the second standfirst is body text', () => {
  const LEDE = 'Gian sách nằm ngay cửa chính, cạnh một quán phở dựng tạm.';
  const REST =
    'Ban tổ chức phát một nghìn thẻ đọc sách cho học trò, rồi mời các em đi tàu điện về trường cùng thầy cô.';
  const SIDECAR = 'lines:\n  standfirst: [Gian sách, Ban tổ chức]\n';
  const parseWith = (text: string, sidecar: string) =>
    parse(new TextEncoder().encode(text), 'bai.md', {
      sidecar: { file: 'bai.yaml', bytes: new TextEncoder().encode(sidecar) },
    }).article;
  const body = `# Hội sách mở cửa\n\n${LEDE}\n\n${REST}\n`;

  test('if both are in the text', () => {
    const article = parseWith(body, SIDECAR);
    expect([article?.standfirst, article?.blocks.map(({ text }) => text)]).toEqual([LEDE, [REST]]);
  });
  test('if front matter has another one', () => {
    const own = `---\nsummary: Bốn mươi đầu sách được dịch.\n---\n${body}\nNgười dân xếp hàng dài chờ bà ký tặng.\n`;
    const article = parseWith(own, '');
    expect(article?.standfirst).toBe('Bốn mươi đầu sách được dịch.');
    expect(article?.blocks.map(({ text }) => text)).toContain(LEDE);
  });
  test('unless the sidecar replaces the one in the text', () => {
    const article = parseWith(body, `standfirst: Sách hay\n${SIDECAR}`);
    expect([article?.standfirst, article?.blocks.map(({ text }) => text)]).toEqual([
      'Sách hay',
      [REST],
    ]);
  });
});

test.each(['Hay quá', 'Quảng cáo', 'Xem thêm'])(
  'text that a page hides is set aside with that reason: %s',
  (hidden) => {
    const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
    const page = `<h1>${HEADLINE}</h1>${paragraphs}<div hidden>${hidden}</div>`;
    const { pieces } = parse(new TextEncoder().encode(page), 'bai.html');
    expect(pieces).toContainEqual(expect.objectContaining({ role: 'setAside', reason: 'hidden' }));
  },
);
