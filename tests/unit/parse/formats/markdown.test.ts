import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../../src/parse/formats/markdown.ts';
import { readWith } from './read-with.ts';

const read = readWith(readMarkdown);

describe('front matter', () => {
  test('states fields, and the body starts after it', () => {
    const { texts, pieces, messages } = read('---\ntitle: Cầu mới\n---\n\nThân bài.\n');
    expect(texts).toEqual(['Thân bài.']);
    expect(pieces).toMatchObject([
      { role: 'headline', pattern: 'front-matter', span: { start: 4 } },
    ]);
    expect(messages).toEqual([]);
  });
  test('may end with three dots, and may be empty', () => {
    expect(read('---\ntitle: Cầu mới\n...\nThân bài.').texts).toEqual(['Thân bài.']);
    expect(read('---\n---\nThân bài.')).toMatchObject({ texts: ['Thân bài.'], pieces: [] });
  });
  test('needs the first line, an end, and exactly three dashes', () => {
    expect(read('\n---\ntitle: x\n---\n').pieces).toEqual([]);
    expect(read('---\ntitle: x\n\nThân bài.')).toMatchObject({
      texts: ['title: x', 'Thân bài.'],
      pieces: [],
    });
    expect(read('----\ntitle: x\n----\n').pieces).toEqual([]);
  });
  test('with a wrong key is reported at its line', () => {
    expect(read('---\ntitle: Cầu\nlayout: post\n---\nThân bài.').messages).toEqual([
      ['unknown-key', 3],
    ]);
  });
});

describe('units', () => {
  test('headings, paragraphs, quotes and lists', () => {
    const { texts, markups, spelled } = read(
      '# Tít\n\nĐoạn một.\n\n> Trích.\n>\n> Trích nữa.\n\n3. ba\n4. bốn\n\n   thêm\n   - con\n\n- gạch\n\nMục\n---\n',
    );
    expect(texts).toEqual([
      'Tít',
      'Đoạn một.',
      'Trích.',
      'Trích nữa.',
      'ba',
      'bốn',
      'thêm',
      'con',
      'gạch',
      'Mục',
    ]);
    expect(markups).toEqual([
      { kind: 'heading', title: true },
      undefined,
      { kind: 'quote' },
      { kind: 'quote' },
      { kind: 'list', ordinal: 3 },
      { kind: 'list', ordinal: 4 },
      undefined,
      { kind: 'list' },
      { kind: 'list' },
      { kind: 'heading' },
    ]);
    expect(spelled[0]).toBe('Tít');
  });
  test('a list inside a quote stays in the quote after its first paragraphs', () => {
    expect(read('> - mục\n>\n>   thêm\n').markups).toEqual([{ kind: 'list' }, { kind: 'quote' }]);
  });
  test('line breaks inside a paragraph are spaces', () => {
    expect(read('Một\nhai  \nba\\\nbốn<br>năm').texts).toEqual(['Một hai ba bốn năm']);
  });
  test('code is text, and blank lines split it', () => {
    expect(read('```thơ\ncâu một\ncâu hai\n\nkhổ sau\n```\n\n    thụt\n').texts).toEqual([
      'câu một câu hai',
      'khổ sau',
      'thụt',
    ]);
  });
  test('rules and definitions give no units, and MDX is text', () => {
    expect(read('***\n\n[a]: https://a.example\n').texts).toEqual([]);
    expect(read("import X from './x'\n\n{1 + 1}\n").texts).toEqual([
      "import X from './x'",
      '{1 + 1}',
    ]);
  });
});

describe('marks', () => {
  test('are strong, emphasis, and links to the web or to mail', () => {
    expect(
      read('Cầu **mới** và *dài*, [xem](https://a.example/x), <mailto:toa-soan@a.example>.').marks,
    ).toEqual([
      [
        ['mới', 'strong'],
        ['dài', 'emphasis'],
        ['xem', 'https://a.example/x'],
        ['toa-soan@a.example', 'mailto:toa-soan@a.example'].map((words, index) =>
          index === 0 ? `mailto:${words}` : words,
        ),
      ],
    ]);
  });
  test('do not overlap: a link wins over strong, strong over emphasis', () => {
    expect(read('**một [hai](https://a.example) *ba***').marks).toEqual([
      [
        ['một', 'strong'],
        ['hai', 'https://a.example'],
        ['ba', 'strong'],
      ],
    ]);
  });
  test('do not include other links and code', () => {
    expect(read('[x](javascript:alert) [y](bai-khac.md) [z](//a.example) `mã`').marks).toEqual([
      [],
    ]);
  });
  test('a link by reference takes the first definition', () => {
    const source = '[xem][a]\n\n[a]: https://một.example\n[a]: https://hai.example\n';
    expect(read(source).marks).toEqual([[['xem', 'https://một.example']]]);
  });
});

test('front matter without an end is an error, but a rule above a text is not', () => {
  const rules = (source: string) => read(source).messages.map(([rule]) => rule);
  expect(rules('---\ntitle: Tít\n\nThân bài.\n')).toEqual(['open-front-matter']);
  expect(rules('---\n\nThân bài.\n')).toEqual([]);
});

describe('pictures', () => {
  test('have the title as caption, otherwise the alternative text or the file’s name', () => {
    const { texts, markups, spelled } = read(
      '![Cầu mới](anh/cau.jpg "Cầu nhìn từ xa")\n\n![Cầu mới](anh/cau.jpg)\n\n![](anh/cau.jpg?x)\n',
    );
    expect(texts).toEqual(['Cầu nhìn từ xa', 'Cầu mới', 'cau.jpg']);
    expect(markups).toEqual([
      { kind: 'picture', src: 'anh/cau.jpg', alt: 'Cầu mới', caption: true },
      { kind: 'picture', src: 'anh/cau.jpg', alt: 'Cầu mới' },
      { kind: 'picture', src: 'anh/cau.jpg?x' },
    ]);
    expect(spelled[1]).toBe('![Cầu mới](anh/cau.jpg)');
  });
  test('split a paragraph around them', () => {
    expect(read('Trước ![Cầu](cau.jpg) sau.').texts).toEqual(['Trước', 'Cầu', 'sau.']);
  });
  test('from other sites are left out and reported', () => {
    const { texts, messages } = read('Trước ![a](https://a.example/x.png) sau.\n\n![b](/x.png)');
    expect(texts).toEqual(['Trước sau.']);
    expect(messages).toEqual([
      ['remote-image', 1],
      ['remote-image', 3],
    ]);
  });
});

describe('HTML', () => {
  test('keeps its text, and is reported once per paragraph, but not for comments and breaks', () => {
    const { texts, spelled, messages } = read(
      'Một <b>hai</b> ba.\n\n<div>\nhộp <i>nhỏ</i>\n<p>sau</div>\n\n<!-- ghi chú -->\n\nBốn<br/>năm.\n',
    );
    expect(texts).toEqual(['Một hai ba.', 'hộp nhỏ', 'sau', 'Bốn năm.']);
    expect(spelled.slice(1, 3)).toEqual(['hộp <i>nhỏ', 'sau']);
    expect(messages).toEqual([
      ['raw-html', 1],
      ['raw-html', 3],
    ]);
  });
  test('gives units of the kinds of its elements, without pictures', () => {
    const { texts, markups, marks } = read(
      '<h2>Mục</h2>\n<ul><li>một</li></ul>\n<img src="a.png" alt="Ghe">\n<blockquote><b>trích</b></blockquote>',
    );
    expect(texts).toEqual(['Mục', 'một', 'trích']);
    expect(markups.map((markup) => markup?.kind)).toEqual(['heading', 'list', 'quote']);
    expect(marks[2]).toEqual([['trích', 'strong']]);
  });
  test('in a quotation has one place as a whole', () => {
    const { texts, spelled } = read('> <div>\n> Một\n> <p>hai\n> </div>\n\nBa.');
    expect(texts).toEqual(['Một hai', 'Ba.']);
    expect(spelled[0]).toContain('Một\n> <p>hai');
  });
  test('shows no text of scripts, and reports what it hides', () => {
    const { texts, pages } = read('<script>\nx()\n</script>\n\n<div hidden>ẩn</div>\n\nMột.');
    expect(texts).toEqual(['ẩn', 'Một.']);
    expect(pages.map((page) => page?.isHidden)).toEqual([true, undefined]);
  });
  test('that nests too deeply is refused', () => {
    expect(read('<div>\n'.repeat(1000)).messages).toContainEqual(['too-deep', 1]);
  });
});

describe('places in the source', () => {
  test('are exact for a part of a paragraph', () => {
    const { spell } = read(
      '---\ntitle: x\n---\n**(BS) -** Sáng nay, cầu \\*mới\\* &amp; đường\nthông xe.',
    );
    expect(spell('(BS) -')).toBe('(BS) -');
    expect(spell('Sáng nay')).toBe('Sáng nay');
    expect(spell('*mới* &')).toBe('\\*mới\\* &amp;');
    expect(spell('đường thông')).toBe('đường\nthông');
  });
  test('exclude the marks of lines in quotes and code', () => {
    const { spell, spelled } = read('> Một\n> hai `a & b`\n\n```\nmã\n```\n');
    expect(spelled).toEqual(['Một\n> hai `a & b', 'mã']);
    expect(spell('hai')).toBe('hai');
  });
});

describe('too much markup', () => {
  test.each([
    ['too-deep', 'quotes', '> '.repeat(5000)],
    ['too-deep', 'lists', `${'- '.repeat(5000)}x`],
    // The stack does not overflow yet, but the parser's time grows with the square of the depth.
    ['too-deep', 'a few more quotes than an article has', '> '.repeat(101)],
    ['too-deep', 'a few more lists than an article has', `${'- '.repeat(101)}x`],
    ['too-intricate', 'stars', '*a_ '.repeat(5000)],
    ['too-intricate', 'brackets', '![a]('.repeat(5000)],
    ['too-intricate', 'instructions', '<?'.repeat(20_000)],
    ['too-intricate', 'items', '- a\n\n'.repeat(10_000)],
  ])('%s: %s are refused', (rule, _, source) => {
    expect(read(source)).toMatchObject({ texts: [], messages: [[rule, 1]] });
  });
  test.each([
    ['a long rule', `Một.\n\n${'- '.repeat(500)}\n\nHai.`],
    ['a deep quote', `${'> '.repeat(100)}Một.`],
    ['a deep list', `${'- '.repeat(100)}Một.`],
    ['a long list', '* mục\n'.repeat(3000)],
    ['many marks', '**Một** đoạn.\n\n'.repeat(3000)],
    ['a leader', `Một ${'.'.repeat(500)}\n${'.'.repeat(500)}`],
  ])('%s is read', (_, source) => {
    expect(read(source).messages).toEqual([]);
  });
});
