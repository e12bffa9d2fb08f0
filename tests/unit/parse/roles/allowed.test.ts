import { expect, test } from 'vitest';
import { describe as describeUnits } from '../../../../src/parse/cues/describe.ts';
import { readAs } from '../../../../src/parse/formats/registry.ts';
import { allowedRoles } from '../../../../src/parse/roles/allowed.ts';
import { ROLES, type Role } from '../../../../src/parse/roles/role.ts';
import { split } from '../../../../src/parse/split.ts';
import { anyPage } from '../../../invariants/any-page.ts';
import { anyMarkdown, anyText } from '../../../invariants/any-text.ts';
import { BODY, HEADLINE } from '../news.ts';

/** The roles that each unit of a file may have, by the unit's text. */
function rolesOf(source: string, file: string, isTitled = false): Map<string, readonly Role[]> {
  const reading = readAs(file, source);
  const { textUnits } = split(source, reading);
  const { file: view } = describeUnits(textUnits, reading);
  return new Map(
    textUnits.map((textUnit) => {
      const roles = allowedRoles(textUnit, view, isTitled);
      return [textUnit.text, ROLES.filter((_, index) => (roles & (1 << index)) !== 0)];
    }),
  );
}

test.each([
  ['bai.txt', anyText],
  ['bai.md', anyMarkdown],
  ['bai.html', anyPage],
] as const)('every unit of %s may have at least one role', (file, write) => {
  for (let seed = 0; seed < 60; seed += 1)
    for (const [text, roles] of rolesOf(write(seed).source(), file))
      expect(roles, text).not.toEqual([]);
});

test.each([
  ['a stamp needs a date', 'Chuyện ở bến sông', 'stamp', false],
  ['a line of a date can be one', '24/10/2025 10:30', 'stamp', true],
  ['and is no text', '24/10/2025 10:30', 'paragraph', false],
  ['a signature needs names', 'Chuyện ở bến sông', 'signature', false],
  ['a line of names can be one', 'Lê Minh - Trần An', 'signature', true],
  ['a dateline is a place', 'Hà Nội', 'dateline', true],
  ['and nothing else is', 'Lê Minh', 'dateline', false],
  ['a credit names who took the picture', 'Ảnh: Reuters', 'credit', true],
  ['and opens nothing', 'Ảnh: Reuters', 'headline', false],
  ['an address is no headline', 'https://vidu.vn/bai', 'headline', false],
  ['but may be the source', 'https://vidu.vn/bai', 'source', true],
  ['an address behind “bản gốc” is the source', 'Bản gốc: https://vidu.vn/bai', 'source', true],
  ['and no headline', 'Bản gốc: https://vidu.vn/bai', 'headline', false],
  ['signs are furniture', '***', 'furniture', true],
  ['and nothing else', '***', 'subhead', false],
  ['a menu is no breadcrumb', 'Thời sự | Thế giới | Kinh tế', 'rubric', false],
  ['keywords that say so are', 'Từ khóa: chợ nổi, sông nước', 'keywords', true],
  ['and nothing else', 'Từ khóa: chợ nổi, sông nước', 'furniture', false],
] as const)('%s: “%s” as %s is %s', (_, line, role, expected) => {
  const roles = rolesOf(`${HEADLINE}\n\n${line}\n\n${BODY}`, 'bai.txt').get(line);
  expect(roles?.includes(role)).toBe(expected);
});

test.each([
  [16, true],
  [35, false],
])('on a page, %i times “Chợ họp sớm, ” as a caption is %s', (times, expected) => {
  const line = `${'Chợ họp sớm, '.repeat(times)}rồi tan`;
  const page = `<h1>${HEADLINE}</h1><p>${BODY}</p><p>${line}</p><p>${BODY}</p>`;
  expect(rolesOf(page, 'bai.html').get(line)?.includes('caption')).toBe(expected);
});

test('a title glued to its day is another article’s below the text, or beside another one', () => {
  const [one, other] = ['04-05-2025Ghe hoa về bến sớm', '03-05-2025Chợ nổi dời giờ họp'];
  const isLink = (source: string): boolean =>
    rolesOf(source, 'bai.txt').get(one)?.join(' ') === 'related furniture';
  expect(isLink(`${HEADLINE}\n\n${BODY}\n\n${one}`)).toBe(true);
  expect(isLink(`${HEADLINE}\n\n${one}\n\n${other}\n\n${BODY}`)).toBe(true);
  expect(isLink(`${HEADLINE}\n\n${one}\n\n${BODY}`)).toBe(false);
});

test.each([
  ['- Ghe hoa về bến sớm (12/10)', true],
  ['- Ghe hoa về bến sớm (12/10/2025)', true],
  ['- Ghe hoa về bến sớm (12 chiếc)', false],
])('an item “%s” is the title of another article: %s', (item, expected) => {
  const roles = rolesOf(`${HEADLINE}\n\n${BODY}\n\n${item}\n- Chợ nổi dời giờ họp`, 'bai.txt');
  expect(roles.get(item)?.includes('paragraph')).toBe(!expected);
});

test('a line with a time code below a transcript is no source', () => {
  const source = `${HEADLINE}\n\n${BODY}\n\n[00:40] [NHẠC]\n\nKênh Sông Quê`;
  const roles = rolesOf(source, 'bai.txt');
  expect(roles.get('[00:40] [NHẠC]')).not.toContain('source');
  expect(roles.get('Kênh Sông Quê')).toContain('source');
});

test('a line below the text may be the title of another article, unless it is too long', () => {
  const [short, long] = [
    'Ghe hoa về bến sớm',
    'Ghe hoa về bến sớm nên chợ đông '.repeat(11).trim(),
  ];
  const roles = rolesOf(`${HEADLINE}\n\n${BODY}\n\n${short}\n\n${long}`, 'bai.txt');
  expect(roles.get(short)).toContain('related');
  expect(roles.get(long)).not.toContain('related');
});

test.each([
  ['of a dump', '', 'date 2025-10-24 '],
  ['behind a whole sentence', 'Ghe đã về bến từ sáng sớm. ', ''],
  ['in parentheses', '', '', ' (Ảnh'],
])('a last text that ends inside a sentence, %s, is not a caption', (_, before, date, end = '') => {
  const last = `${before}Người dân hai bên sông đã chờ từ nửa đêm để được qua cầu${end}`;
  const caption = (text: string) => rolesOf(`${date}${BODY}\n\n${text}`, 'bai.txt').get(text);
  expect(caption(last)).not.toContain('caption');
  expect(caption(`${last}. Ảnh: Lê Minh`)).toContain('caption');
});

test('a sentence with a full stop is not a headline after a dump’s date', () => {
  const sentence = 'Ghe đã về bến từ sáng sớm, chở theo mười hai người khách';
  const role = (end: string) =>
    rolesOf(`date 2025-10-24 ${sentence}${end}\n\n${BODY}`, 'bai.txt').get(sentence + end);
  expect(role('.')).not.toContain('headline');
  expect(role('')).toContain('headline');
});

test('in Markdown, only marked headings are headings', () => {
  const roles = rolesOf(`# ${HEADLINE}\n\n${BODY}\n\n## Bến đỗ\n\nTừ bờ nam\n\n${BODY}`, 'bai.md');
  expect(roles.get(HEADLINE)).toEqual(['headline']);
  expect(roles.get('Bến đỗ')).toEqual(['subhead']);
  expect(roles.get('Từ bờ nam')).not.toContain('subhead');
});

test.each([
  ['# ', 'furniture'],
  ['## ', 'subhead'],
] as const)('a heading %s of a file with a headline is %s', (mark, role) => {
  const roles = rolesOf(`${mark}${HEADLINE}\n\n${BODY}`, 'bai.md', true);
  expect(roles.get(HEADLINE)).toEqual([role]);
});

test('a picture of a page is a caption, and a control is furniture', () => {
  const roles = rolesOf('<p>Một.</p><img src="a.png" alt="Ghe"><button>Gửi</button>', 'bai.html');
  expect(roles.get('Ghe')).toEqual(['caption']);
  expect(roles.get('Gửi')).toEqual(['furniture']);
});

test.each([
  ['what a page hides heads no article', '<div hidden><p>Thời sự</p></div>', 'Thời sự', 'rubric'],
  ['a menu is no section', '<nav><a href="/a">Thời sự</a></nav>', 'Thời sự', 'rubric'],
  ['the name of the site signs nothing', '<a href="/">Lê Minh</a>', 'Lê Minh', 'signature'],
  [
    'who an author is, is no text',
    '<div class="author-box"><p>Viết về sông nước.</p></div>',
    'Viết về sông nước.',
    'paragraph',
  ],
] as const)('%s', (_, html, text, role) => {
  const paragraphs = BODY.split('\n\n').map((each) => `<p>${each}</p>`);
  const page = (part: string): string =>
    `<html><body>${part}<h1>${HEADLINE}</h1><div>${paragraphs.join('')}</div></body></html>`;
  expect(rolesOf(page(html), 'bai.html').get(text)).not.toContain(role);
  expect(rolesOf(page(`<p>${text}</p>`), 'bai.html').get(text)).toContain(role);
});

test('a breadcrumb inside a menu may be the section', () => {
  const trail = '<nav class="breadcrumb"><a href="/a">Thời sự</a></nav>';
  const roles = rolesOf(`<html><body>${trail}<h1>${HEADLINE}</h1></body></html>`, 'bai.html');
  expect(roles.get('Thời sự')).toContain('rubric');
});

test('an office beside the motto, and the signer’s office, are furniture', () => {
  const letter = `SỞ CÔNG THƯƠNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n${BODY}\n\nKT. GIÁM ĐỐC\nLê Minh`;
  const roles = rolesOf(letter, 'bai.txt');
  expect(roles.get('SỞ CÔNG THƯƠNG')).toEqual(['furniture']);
  expect(roles.get('KT. GIÁM ĐỐC')).toEqual(['furniture']);
  expect(rolesOf(`SỞ CÔNG THƯƠNG\n\n${BODY}`, 'bai.txt').get('SỞ CÔNG THƯƠNG')).toContain('rubric');
});

test('the headline with a number describes a picture, but another numbered line may be its caption', () => {
  const roles = rolesOf(
    `${HEADLINE}\n\n${HEADLINE} - Ảnh 1.\n\n${BODY}\n\nGhe hoa chờ nước lên - Ảnh 2.`,
    'bai.txt',
  );
  expect(roles.get(`${HEADLINE} - Ảnh 1.`)).toEqual(['furniture']);
  expect(roles.get('Ghe hoa chờ nước lên - Ảnh 2.')).toContain('caption');
});

test('the group above a post’s author is not a headline or a caption', () => {
  const both = ['headline', 'caption'];
  expect(rolesOf(`Góc Chợ Nổi\n\n${BODY}`, 'bai.txt').get('Góc Chợ Nổi')).toEqual(
    expect.arrayContaining(both),
  );
  const post = rolesOf(`Góc Chợ Nổi\nLê Minh · 2 giờ ·\n\n${BODY}`, 'bai.txt');
  expect(post.get('Góc Chợ Nổi')?.filter((role) => both.includes(role))).toEqual([]);
});

test('an encyclopedia’s headings are subheads, except those above notes and links', () => {
  const roles = rolesOf(`${BODY}\n\nVăn hóa[sửa]\n\nTham khảo[sửa]\n^ Sách cũ, tr. 4.`, 'bai.txt');
  expect(roles.get('Văn hóa[sửa]')).toEqual(['subhead']);
  expect(roles.get('Tham khảo[sửa]')).toEqual(['furniture']);
  expect(roles.get('^ Sách cũ, tr. 4.')).toEqual(['furniture']);
});

test('the name of a page above the age of its post is no section, but a section is', () => {
  const roles = (name: string): readonly Role[] =>
    rolesOf(`${name}\n12 tháng 5 lúc 07:15 ·\n${HEADLINE}\n\n${BODY}`, 'bai.txt').get(name) ?? [];
  expect(roles('Tin Bến Nước')).not.toContain('rubric');
  expect(roles('Thời sự')).toContain('rubric');
});

test('a line that announces another article is no text of the site', () => {
  const link = 'Xem thêm: Đê bao được gia cố';
  const roles = rolesOf(`${HEADLINE}\n\n${BODY}\n\n${link}`, 'bai.txt').get(link);
  expect(roles).toContain('related');
  expect(roles).not.toContain('furniture');
});
