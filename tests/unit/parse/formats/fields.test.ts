import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../../../src/article/article.ts';
import { fieldOf, nearestName } from '../../../../src/parse/formats/field-names.ts';
import { readFields } from '../../../../src/parse/formats/fields.ts';
import { toldInEnglish } from '../../../words.ts';

const read = (yaml: string) => {
  const { stated, messages } = readFields(yaml, { offset: 0, source: yaml, pattern: 'sidecar' });
  return {
    taken: stated.map(({ pattern: _, span: __, ...taken }) => taken),
    written: stated.map(({ span }) => yaml.slice(span.start, span.end)),
    messages: toldInEnglish(messages),
    rules: messages.map(({ rule }) => rule),
    reasons: toldInEnglish(messages).map(({ reason }) => reason),
  };
};

describe('names of fields', () => {
  test.each([
    ['headline', 'headline'],
    ['Tiêu đề', 'headline'],
    ['TIEU_DE', 'headline'],
    ['ngày-đăng', 'published'],
    ['publish_date', 'published'],
    ['Tác giả', 'bylines'],
    ['tags', 'keywords'],
    ['chuyên mục', 'section'],
    ['sapo', 'standfirst'],
    ['url', 'source'],
    ['ảnh', 'image'],
    ['draft', 'draft'],
    ['pinned', 'pin'],
    ['Ghim', 'pin'],
    ['Dòng sự kiện', 'story'],
    ['dòng', 'lines'],
  ])('%s is %s', (name, field) => {
    expect(fieldOf(name)).toBe(field);
    expect(fieldOf(name.normalize('NFD'))).toBe(field);
  });
  test.each(['layout', 'slug', 'content', 'titles of books', '', '__proto__', 'constructor'])(
    '“%s” is not a field',
    (name) => {
      expect(fieldOf(name)).toBeUndefined();
    },
  );
  test.each([
    ['titel', 'title'],
    ['Tiêu đ', 'tiêu đề'],
    ['desciption', 'description'],
    ['auhtor', 'author'],
    ['key-words', 'keywords'],
    ['dat', 'date'],
  ])('“%s” is close to %s', (slip, name) => {
    expect(nearestName(slip)).toBe(name);
  });
  test.each(['layout', 'permalink', 'slug', 'cover', 'lang', 'id', 'weight', 'x'.repeat(5000)])(
    '“%s” is close to no field',
    (name) => {
      expect(nearestName(name)).toBeNull();
    },
  );
});

describe('values', () => {
  test.each([
    ['title: Cầu mới', { role: 'headline', text: 'Cầu mới' }],
    ['headline: 2025', { role: 'headline', text: '2025' }],
    ['headline: 007', { role: 'headline', text: '007' }],
    ['sapo: |\n  Hai dòng\n  chữ.\n', { role: 'standfirst', text: 'Hai dòng chữ.' }],
    ['kicker: Giao thông', { role: 'kicker', text: 'Giao thông' }],
    ['agency: TTXVN', { role: 'agency', text: 'TTXVN' }],
    ['dateline: Đà Nẵng', { role: 'dateline', text: 'Đà Nẵng' }],
    [
      'published: 2025-10-24',
      { role: 'published', date: { value: '2025-10-24', precision: 'day' } },
    ],
    ['date: 2025-10', { role: 'published', date: { value: '2025-10', precision: 'month' } }],
    [
      'ngày: 24/10/2025 08:30',
      { role: 'published', date: { value: '2025-10-24T08:30+07:00', precision: 'minute' } },
    ],
    ['author: Lê Minh - Trần An', { role: 'bylines', names: ['Lê Minh', 'Trần An'] }],
    ['author: Nhóm phóng viên', { role: 'bylines', names: ['Nhóm phóng viên'] }],
    ['bylines: [Lê Minh, Nhóm PV]', { role: 'bylines', names: ['Lê Minh', 'Nhóm PV'] }],
    ['tags: cầu; giao thông,', { role: 'keywords', words: ['cầu', 'giao thông'] }],
    ['keywords:\n  - cầu\n  - 2025', { role: 'keywords', words: ['cầu', '2025'] }],
    ['source: Báo Sông', { role: 'source', name: 'Báo Sông' }],
    ['link: https://a.example/x', { role: 'source', url: 'https://a.example/x' }],
    [
      'source: {name: Báo Sông, url: http://a.example}',
      { role: 'source', name: 'Báo Sông', url: 'http://a.example' },
    ],
    ['image: anh/cau.jpg', { role: 'picture', src: 'anh/cau.jpg' }],
    [
      'image: {src: cau.jpg, alt: Cầu, caption: Cầu mới, credit: Lê Minh}',
      { role: 'picture', src: 'cau.jpg', alt: 'Cầu', caption: 'Cầu mới', credit: 'Lê Minh' },
    ],
    [
      'image: {replaces: Ghe về, caption: Ghe về nhì, credit: ""}',
      { role: 'picture', replaces: 'Ghe về', caption: 'Ghe về nhì', credit: '' },
    ],
    [
      'image: {src: a.jpg, caption: "", credit: ""}',
      { role: 'picture', src: 'a.jpg', caption: '' },
    ],
    ['draft: true', { role: 'draft', value: true }],
    ['draft: false', { role: 'draft', value: false }],
    ['pin: true', { role: 'pin', value: true }],
    ['ghim: có', { role: 'pin', value: true }],
    ['pin: no', { role: 'pin', value: false }],
    ['nháp: Có', { role: 'draft', value: true }],
    ['dòng sự kiện: không', { role: 'story', value: false }],
    ['story: true', { role: 'story', value: true }],
    [
      'ghim đến: 31/10/2025',
      { role: 'pin', value: { until: { value: '2025-10-31', precision: 'day' } } },
    ],
    ['sapo:', { role: 'cleared', field: 'standfirst' }],
    ['tags: []', { role: 'cleared', field: 'keywords' }],
    ['author: ""', { role: 'cleared', field: 'bylines' }],
  ])('are read: %s', (yaml, taken) => {
    expect(read(yaml)).toMatchObject({ taken: [taken], written: [yaml.trim()], messages: [] });
  });

  test.each([
    ['headline: [Cầu mới]', 'Cầu mới thông xe'],
    ['headline: true', 'Cầu mới thông xe'],
    ['published: 2025-02-30', '2025-10-24'],
    ['published: 31/04/2025', '2025-10-24'],
    ['published: hôm qua', '2025-10-24'],
    ['published: 2025', '2025-10-24'],
    ['pin: mai', '2025-10-31'],
    ['pin: [2025-10-31]', '2025-10-31'],
    ['bylines: {name: Lê Minh}', '[Lê Minh, Trần An]'],
    ['tags: [cầu, [đường]]', '[cầu, giao thông]'],
    ['source: javascript:alert(1)', 'https://'],
    ['source: https://a.example/x y', 'https://'],
    ['source: {name: Báo, url: ftp://a.example}', 'https://'],
    ['image: https://a.example/x.png', 'anh/cau.jpg'],
    ['image: /anh/cau.jpg', 'anh/cau.jpg'],
    ['image: {alt: Cầu}', 'anh/cau.jpg'],
    ['draft: maybe', 'true or false'],
    ['dòng sự kiện: Bão số 9', 'true or false'],
  ])('%s is refused with an example', (yaml, example) => {
    const { taken, rules, reasons } = read(yaml);
    expect(taken).toEqual([]);
    expect(rules).toEqual(['wrong-value']);
    expect(reasons[0]).toContain(example);
  });

  test('escapes do not bring back characters that decoding removes', () => {
    const yaml = String.raw`headline: "\e[31mCầu\0 mới\u202E \uD800thông xe"`;
    expect(read(yaml).taken).toEqual([{ role: 'headline', text: '[31mCầu mới thông xe' }]);
    expect(read(String.raw`tags: ["\0", "\uDC00"]`).taken).toEqual([]);
  });

  test('an empty image, draft or story has no effect', () => {
    expect(read('image:\ndraft:\nstory:\n')).toMatchObject({ taken: [], messages: [] });
  });

  test('aliases are not followed, so none can grow without end', () => {
    const { rules } = read('title: &a [x, x]\nsapo: &b [*a, *a]\ntags: *b\n');
    expect(rules).toEqual(['wrong-value', 'wrong-value', 'wrong-value']);
  });
});

describe('keys', () => {
  test('an unknown key is an error with its place and the nearest key, and does not affect the others', () => {
    const { taken, messages } = read('title: Cầu mới\ndesciption: Một câu.\n');
    expect(taken).toEqual([{ role: 'headline', text: 'Cầu mới' }]);
    expect(messages).toMatchObject([
      {
        rule: 'unknown-key',
        severity: 'error',
        reason: 'There is no key “desciption”; did you mean “description”?',
        line: 2,
        column: 1,
      },
    ]);
  });
  test('the hint lists every key', () => {
    const { messages } = read('layout: post');
    expect(messages[0]?.reason).toBe('There is no key “layout”.');
    const hint = messages[0]?.hint.split(/\W+/u) ?? [];
    expect(
      [...FIELDS, 'image', 'draft', 'pin', 'story'].filter((field) => !hint.includes(field)),
    ).toEqual([]);
  });
  test.each(['__proto__: x', 'constructor: x', '<<: {title: x}', '? [a]\n: x'])(
    '%s is unknown',
    (yaml) => {
      expect(read(yaml)).toMatchObject({ taken: [], rules: ['unknown-key'] });
    },
  );
  test('two keys for the same field are an error', () => {
    const { taken, reasons } = read('title: Một\ntiêu đề: Hai\n');
    expect(taken).toEqual([{ role: 'headline', text: 'Một' }]);
    expect(reasons).toEqual(['“tiêu đề” and “title” name the same field.']);
  });
  test('an unknown part is an error and the only message about its field', () => {
    const { messages } = read('source: {nam: Báo Sông}\n');
    expect(messages).toMatchObject([
      {
        rule: 'unknown-part',
        reason: '“source” has no part “nam”; did you mean “name”?',
        column: 10,
      },
    ]);
  });
});

describe('broken YAML', () => {
  test.each([
    ['title: Cầu: mới', 1],
    ['title: Một\ntitle: Hai', 2],
    ['title: "Cầu', 1],
    ['title: !ruby/object x', 1],
    ['title: Một\n---\ntitle: Hai', 2],
    ['- Cầu mới', 1],
    ['Cầu mới', 1],
    ['['.repeat(60_000), 1],
    [`title: ${'x'.repeat(70_000)}`, 1],
  ])('states nothing: %#', (yaml, line) => {
    const { taken, messages } = read(yaml);
    expect(taken).toEqual([]);
    expect(messages).toMatchObject([{ rule: 'broken-yaml', severity: 'error', line }]);
    expect(messages[0]?.reason).not.toContain('\n');
  });
  test.each([
    ['title: "Cầu\nkicker: Tin\n', 1, 8],
    ["kicker: Tin\ntitle: 'Cầu\n", 2, 8],
    ['kicker: Tin\ntags: [cầu, {name: "sông\n', 2, 20],
    ['tags: [cầu, {name: sông\ntitle: Cầu\n', 1, 13],
  ])('names the place where it opens what is not closed: %j', (yaml, line, column) => {
    const { messages } = read(yaml);
    expect(messages).toMatchObject([
      { line, column, reason: expect.stringMatching(/not closed/u) },
    ]);
  });
  test.each(['', '\n', '# không có gì\n'])('%j is not broken', (yaml) => {
    expect(read(yaml)).toMatchObject({ taken: [], messages: [] });
  });
});

test('spans count in the source around the YAML', () => {
  const source = '---\ntitle: Cầu mới\nnope: x\n---\n';
  const place = { offset: 4, source, pattern: 'front-matter' } as const;
  const { stated, messages } = readFields(source.slice(4, 27), place);
  expect(stated).toEqual([
    { role: 'headline', text: 'Cầu mới', pattern: 'front-matter', span: { start: 4, end: 18 } },
  ]);
  expect(messages).toMatchObject([{ line: 3, column: 1 }]);
});

test('reading never throws, and fields come in order without overlap, for any YAML', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'title: x\n',
      'tags: [a, b]\n',
      'image:\n  src: a.png\n',
      'sapo: |\n',
      '  a\n',
      'date: ',
    ),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const source = lines.join('');
      const { stated } = readFields(source, { offset: 0, source, pattern: 'sidecar' });
      let end = 0;
      for (const { span } of stated) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(source.length);
    }),
    { numRuns: 1000 },
  );
});
