import { describe, expect, test } from 'vitest';
import { parse, type Surroundings } from '../../../src/parse/parse.ts';
import { BODY, HEADLINE, PARAGRAPHS } from './news.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const TEXT = `${HEADLINE}\n10:15 | 03/04/2023\n\n${BODY}`;

const parseWith = (sidecar: string, around: Surroundings = {}) =>
  parse(bytes(TEXT), 'cho/bai.txt', {
    sidecar: { file: 'cho/bai.yaml', bytes: bytes(sidecar) },
    ...around,
  });

describe('what a sidecar states', () => {
  test('wins, and the text that it overrides is set aside', () => {
    const { article, pieces } = parseWith('headline: Nhìn từ bờ\npublished: 2023-04-02\n');
    expect(article).toMatchObject({
      headline: 'Nhìn từ bờ',
      slug: 'nhin-tu-bo',
      published: { value: '2023-04-02', precision: 'day' },
      provenance: { headline: { kind: 'sidecar' }, published: { kind: 'sidecar' } },
    });
    const setAside = pieces.flatMap((piece) => (piece.role === 'setAside' ? [piece.reason] : []));
    expect(setAside).toEqual(['overridden', 'other-date']);
  });
  test('can clear a field', () => {
    const { article } = parseWith('published:\n');
    expect(article?.published).toBeNull();
    expect(article?.provenance.published).toEqual({ kind: 'sidecar' });
  });
  test('adds fields that the text lacks', () => {
    const { article } = parseWith(
      'section: Du lịch\nkeywords: [chợ, sông]\nsource: https://vidu.vn/cho\ndraft: true\ndòng sự kiện: không\n',
    );
    expect(article).toMatchObject({
      headline: HEADLINE,
      section: 'Du lịch',
      keywords: ['chợ', 'sông'],
      source: { url: 'https://vidu.vn/cho' },
      draft: true,
      story: false,
    });
  });
  test('is an error in the sidecar’s name if a key or a value is wrong', () => {
    const { article, messages } = parseWith('headlin: x\npublished: hôm qua\n');
    expect(article).toBeNull();
    expect(messages).toMatchObject([
      { rule: 'unknown-key', file: 'cho/bai.yaml', line: 1 },
      { rule: 'wrong-value', file: 'cho/bai.yaml', line: 2 },
    ]);
  });
});

describe('pictures', () => {
  const figures = (result: ReturnType<typeof parse>) =>
    result.article?.blocks.flatMap((block) =>
      block.kind === 'figure' ? [[block.text, block.src]] : [],
    );
  const images = new Set(['cho/bai.jpg', 'cho/bai-2.webp', 'cho/bai-khac.jpg', 'chung/bo.png']);

  test('beside the article go to its figures in order, or to the top if it has none', () => {
    const [first, second, ...others] = PARAGRAPHS;
    const rows = [
      ...[HEADLINE, first, 'Ghe rau buổi sớm (Ảnh: Lê Minh).', second],
      ...['Ghe hoa trên rạch (Ảnh: Lê Minh).', ...others],
    ];
    const text = rows.join('\n\n');
    expect(figures(parse(bytes(text), 'cho/bai.txt', { images }))).toEqual([
      ['Ghe rau buổi sớm', 'cho/bai.jpg'],
      ['Ghe hoa trên rạch', 'cho/bai-2.webp'],
    ]);
    expect(figures(parse(bytes(TEXT), 'cho/bai.txt', { images }))).toEqual([
      ['', 'cho/bai.jpg'],
      ['', 'cho/bai-2.webp'],
    ]);
  });
  test('may be named in the sidecar, by a path relative to the article', () => {
    const result = parseWith(
      'image:\n  src: ../chung/bo.png\n  alt: Bờ sông\n  caption: Bờ sông\n',
      {
        images: new Set(['chung/bo.png']),
      },
    );
    expect(result.article?.blocks[0]).toMatchObject({
      kind: 'figure',
      src: 'chung/bo.png',
      alt: 'Bờ sông',
      text: 'Bờ sông',
    });
  });
  test('in the sidecar’s list go to their captions, or to the next figure without a picture', () => {
    const [first, second, ...others] = PARAGRAPHS;
    const rows = [
      ...[HEADLINE, first, 'Ghe rau buổi sớm (Ảnh: Lê Minh).', second],
      ...['Ghe hoa trên rạch (Ảnh: Lê Minh).', ...others],
    ];
    const pictured = (yaml: string) =>
      figures(
        parse(bytes(rows.join('\n\n')), 'bai.txt', {
          images: new Set(['a.png', 'b.png', 'c.png']),
          sidecar: { file: 'bai.yaml', bytes: bytes(yaml) },
        }),
      );
    expect(pictured('image: [a.png, b.png, c.png]\n')).toEqual([
      ['Ghe rau buổi sớm', 'a.png'],
      ['Ghe hoa trên rạch', 'b.png'],
      ['', 'c.png'],
    ]);
    expect(
      pictured(
        'image:\n  - {src: b.png, caption: Ghe hoa trên rạch}\n  - {src: a.png, caption: "Ghe rau buổi sớm (Ảnh: Lê Minh)."}\n',
      ),
    ).toEqual([
      ['Ghe rau buổi sớm', 'a.png'],
      ['Ghe hoa trên rạch', 'b.png'],
    ]);
    expect(pictured('image: [a.png, khong-co.png]\n')).toBeUndefined();
  });
  test.each(['../../ngoai.png', '/etc/hinh.png', 'khong-co.png', 'C:\\hinh.png'])(
    'outside the folder, or missing, are errors: %s',
    (src) => {
      const { article, messages } = parseWith(`image: '${src}'\n`, { images });
      expect(article).toBeNull();
      expect(messages.map(({ severity }) => severity)).toContain('error');
    },
  );
  test('that a text names but the folder lacks leave their caption', () => {
    const { article, messages } = parse(
      bytes('# Tít bài\n\nĐoạn mở đầu của bài.\n\n![Ghe rau](ghe.png "Ghe rau buổi sớm")\n'),
      'bai.md',
      { images },
    );
    expect(messages).toMatchObject([{ rule: 'picture-missing', severity: 'warning' }]);
    expect(article?.blocks.at(-1)).toMatchObject({ kind: 'figure', text: 'Ghe rau buổi sớm' });
    expect(article?.blocks.at(-1)).not.toHaveProperty('src');
  });
});

test('front matter wins over the text', () => {
  const { article, pieces } = parse(
    bytes(`---\ntitle: Nhìn từ bờ\ndate: 2023-04-02\n---\n\n# Chợ nổi\n\n${BODY}`),
    'bai.md',
  );
  expect(article?.headline).toBe('Nhìn từ bờ');
  expect(article?.blocks[0]).toMatchObject({ kind: 'paragraph' });
  expect(pieces).toContainEqual(
    expect.objectContaining({ role: 'setAside', reason: 'overridden' }),
  );
  expect(article?.provenance.published).toMatchObject({ kind: 'line', pattern: 'front-matter' });
});

test('a date that front matter leaves empty is not taken from the text', () => {
  const text = `Ngày 3 tháng 7 năm 2025, chợ nổi mở lại. ${BODY}\n`;
  const dated = parse(bytes(`---\ntitle: Chợ nổi\n---\n\n${text}`), 'bai.md');
  expect(dated.article?.published?.value).toBe('2025-07-03');
  const empty = parse(bytes(`---\ntitle: Chợ nổi\ndate:\n---\n\n${text}`), 'bai.md');
  expect(empty.article?.published).toBeNull();
});

test('in Markdown, only marked lines are headings', () => {
  const { article } = parse(
    bytes(`# Chợ nổi\n\n${BODY}\nPhiên chợ sớm\n\n${BODY}\n## Phiên chợ chiều\n\n${BODY}`),
    'bai.md',
  );
  const subheads = article?.blocks.filter(({ kind }) => kind === 'subhead');
  expect(subheads?.map(({ text }) => text)).toEqual(['Phiên chợ chiều']);
});

describe('of two dates', () => {
  const published = (text: string) => {
    const { article, messages } = parse(bytes(`${text}\n\n${BODY}`), 'bai.txt');
    return [article?.published?.value, messages.map(({ rule }) => rule)];
  };
  test('the one after “date” wins, and the other is reported', () => {
    expect(published(`date 2023-04-02\n${HEADLINE}\n10:15 | 03/04/2023`)).toEqual([
      '2023-04-02',
      ['dates-differ'],
    ]);
  });
  test('the one with a time wins on the same day', () => {
    expect(published(`date 2023-04-03\n${HEADLINE}\n10:15 | 03/04/2023`)).toEqual([
      '2023-04-03T10:15+07:00',
      [],
    ]);
  });
});
