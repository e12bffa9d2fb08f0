import { array, assert, boolean, constantFrom, property, record, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stated } from '../../../src/desk/api.ts';
import { readDeskArticle } from '../../../src/desk/server/desk-article.ts';
import { readStated } from '../../../src/desk/server/stated.ts';
import { writeSidecar } from '../../../src/desk/server/write-sidecar.ts';
import { openingOf } from '../../../src/parse/opening.ts';
import { readSidecar } from '../../../src/parse/sidecar.ts';
import { collapse } from '../../../src/text/whitespace.ts';

const ALL: Stated = {
  headline: 'Chợ nổi: “nhìn từ bờ” # 1',
  standfirst: 'Chợ họp khi trời còn tối.',
  kicker: '',
  section: 'true',
  published: '2023-06-10T10:15+07:00',
  bylines: ['Vân Anh', 'Đức, Yên'],
  agency: 'TTXVN',
  dateline: '- Cần Thơ',
  source: { name: 'Bến Sông', url: 'https://example.com/cho-noi' },
  keywords: [],
  images: [
    { src: 'a.jpg', alt: 'Ghe rau', caption: 'Ghe bán rau: sáng sớm', credit: 'Lê Minh' },
    { src: 'b.jpg' },
  ],
  draft: true,
  pin: '2023-06-12',
  story: false,
  lines: [
    { opening: 'Ghe bán rau: đến sớm', role: 'caption' },
    { opening: 'Mời bạn đọc xem thêm', role: 'remove' },
    { opening: 'Nguồn tin: Bến Sông', role: 'remove' },
    { opening: 'Vân Anh', role: 'bylines' },
  ],
};

const write = (before: string | null, stated: Stated): string => writeSidecar(before, stated) ?? '';

test('reads everything that it has written as it was stated', () => {
  const text = write(null, ALL);
  expect(readStated(text)).toEqual(ALL);
  expect(readSidecar('', Buffer.from(text)).messages).toEqual([]);
});

test.each([
  ['nothing', {}],
  ['one picture', { images: [{ src: 'a.jpg' }] }],
  ['words of a caption', { images: [{ replaces: 'Ghe về', caption: 'Ghe', credit: '' }] }],
  ['no source', { source: {} }],
  ['no authors', { bylines: [] }],
  ['a month', { published: '2022-01' }],
  ['a number', { headline: '007' }],
  ['a pin', { pin: true }],
  ['no draft', { draft: false }],
] satisfies [string, Stated][])('reads %s as it was stated', (_, stated) => {
  expect(readStated(write(null, stated))).toEqual(stated);
});

test('roles of lines that are no longer stated go, all of them', () => {
  const before = 'lines:\n  caption: Ghe bán rau\n  remove: Mời bạn đọc\n  bylines: Vân Anh\n';
  const left = [{ opening: 'Vân Anh', role: 'bylines' }] satisfies Stated['lines'];
  expect(write(before, { lines: left })).toBe('lines:\n  bylines: Vân Anh\n');
  expect(write(`draft: true\n${before}`, { draft: true })).toBe('draft: true\n');
});

test('reads any text as it was stated', () => {
  const letter = constantFrom(...'aâăbcđeêghikoôơưxyÁẾỹ0179 :#-"\'[]{}&*!|>%@,?~`…“”()=\\/.');
  const text = string({ unit: letter, maxLength: 30 })
    .map(collapse)
    // Dots at the end of an opening show where a quotation was cut.
    .filter((each) => each !== '' && !/[….]$/u.test(each));
  const line = tuple(text, constantFrom('caption', 'remove', 'paragraph', 'section')).map(
    ([words, role]) => ({ opening: openingOf(openingOf(`Một hai ba ${words}`)), role }) as const,
  );
  const any = record(
    { headline: text, standfirst: text, keywords: array(text, { minLength: 1 }), draft: boolean() },
    { requiredKeys: [] },
  );
  assert(
    property(any, array(line, { minLength: 1, maxLength: 5 }), (stated, lines) => {
      const roleOf = new Map(lines.map((each) => [each.opening, each]));
      const all = {
        ...stated,
        lines: [...Map.groupBy(roleOf.values(), ({ role }) => role).values()].flat(),
      };
      expect(readStated(write(null, all))).toEqual(all);
    }),
    { numRuns: 200 },
  );
});

const BEFORE = `# Của tòa soạn
tiêu đề: 007 # giữ số không

# Ngày theo báo giấy
ngày đăng: 2023-06-10
dòng:
  # lẫn vào chú thích
  chú thích: Ghe bán rau
  bỏ ra: |
    Mời bạn đọc: xem thêm
    Nguồn tin Bến Sông
`;

describe('a sidecar that is there', () => {
  const was = readStated(BEFORE);

  test('stays as it is if nothing else is stated', () => {
    expect(write(BEFORE, was)).toBe(BEFORE);
  });

  test('keeps comments, order and the publisher’s names of keys', () => {
    const text = write(BEFORE, { ...was, headline: 'Chợ nổi', section: 'Du lịch' });
    expect(text).toBe(
      `${BEFORE.replace('007', 'Chợ nổi')}section: Du lịch\n`.replace('\nsection', '\nsection'),
    );
  });

  test('loses what is no longer stated, but not the comment above it', () => {
    const { published: _, ...rest } = was;
    const text = write(BEFORE, rest);
    expect(text).toContain('# Ngày theo báo giấy');
    expect(readStated(text)).toEqual(rest);
  });

  test('keeps the lines that stay', () => {
    const lines = [
      { opening: 'Ghe bán rau', role: 'caption' },
      { opening: 'Nguồn tin Bến Sông', role: 'remove' },
      { opening: 'Người mua đứng trên bờ', role: 'remove' },
      { opening: 'Nước lên', role: 'subhead' },
    ] as const;
    const text = write(BEFORE, { ...was, lines });
    expect(text).toContain('# lẫn vào chú thích\n  chú thích: Ghe bán rau');
    expect(readStated(text).lines).toEqual(lines);
  });
});

test('turns what cannot be read into a comment, so that the article is published', () => {
  for (const broken of ['headline: [a\nsection: b\n', 'mau: xanh\nsection: Cũ\n']) {
    const text = write(broken, { section: 'Mới' });
    expect(readSidecar('', Buffer.from(text)).messages).toEqual([]);
    expect(readStated(text)).toEqual({ section: 'Mới' });
    expect(text).toContain(`# ${broken.split('\n')[0]}`);
  }
});

test('writes no file that says nothing', () => {
  expect(writeSidecar(null, {})).toBeNull();
  expect(writeSidecar('section: Cũ\n', {})).toBeNull();
  expect(writeSidecar('# Ghi nhớ\nsection: Cũ\n', {})).toContain('# Ghi nhớ');
});

test('a value that cannot be read becomes a comment, and what can be stays', () => {
  const before = 'published: hôm nào đó\nstory: true\nsection: Đời sống\n';
  const after = writeSidecar(before, readStated(before));
  expect(after).toContain('story: true\nsection: Đời sống\n');
  expect(after).toMatch(/^# *published: hôm nào đó$/mu);
});

test('an article with a sidecar that cannot be read is shown as it would be without the mistake', async () => {
  const text = 'Bến đò đổi giờ\n\nTừ tháng sau đò chạy đến tám giờ tối.\n';
  const { fields, html, messages } = await readDeskArticle(
    {
      file: 'a.txt',
      bytes: Buffer.from(text),
      sidecar: 'a.yaml',
      yaml: 'titel: Sai\nsection: Đời sống\n',
      images: new Set(),
      readPicture: () => null,
    },
    { file: 'a.txt', version: '', canUndo: false },
  );
  expect(fields).toMatchObject({ headline: 'Bến đò đổi giờ', section: 'Đời sống' });
  expect(html).toContain('tám giờ tối');
  expect(messages.map(({ rule }) => rule)).toContain('unknown-key');
});
