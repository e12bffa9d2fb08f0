import { describe, expect, test } from 'vitest';
import { describe as describeUnits } from '../../../../src/parse/cues/describe.ts';
import { CUES, FEATURES, LEXICON, nameFeature } from '../../../../src/parse/cues/features.ts';
import { lexemes } from '../../../../src/parse/cues/lexicon.ts';
import { readAs } from '../../../../src/parse/formats/registry.ts';
import { split } from '../../../../src/parse/split.ts';
import { anyPage } from '../../../invariants/any-page.ts';
import { anyText } from '../../../invariants/any-text.ts';
import { BODY, HEADLINE, PARAGRAPHS } from '../news.ts';

function read(source: string, file = 'bai.txt') {
  const reading = readAs(file, source);
  const { textUnits } = split(source, reading);
  return { textUnits, ...describeUnits(textUnits, reading) };
}

/** The cues of a line between a headline and a body, without usual values. */
function cuesOf(line: string, source = `${HEADLINE}\n\n${line}\n\n${BODY}`, file = 'bai.txt') {
  const { textUnits, file: view } = read(source, file);
  const textUnit = textUnits.find(({ text }) => text === line);
  if (!textUnit) throw new Error(`There is no unit “${line}”.`);
  return Object.fromEntries(
    CUES.flatMap(({ id, values, read: value, isForLines }) => {
      const at = isForLines && !textUnit.evidence.isLine ? 0 : value(textUnit, view);
      return at === 0 ? [] : [[id, values[at]]];
    }),
  );
}

describe('cues', () => {
  test.each([
    ['24/10/2025 10:30', { date: 'nothing else', opening: 'digit', clock: 'time of day' }],
    [
      'Thu Hà | 15/08/2018 08:47',
      { date: 'with a few words', 'dates of the file': 'the only one' },
    ],
    [
      'Nguyễn Thu Hà',
      { signature: 'person with a family name', 'title case': 'every word has a capital' },
    ],
    ['Theo TTXVN', { signature: 'newsroom', '“Theo”': 'opens the line' }],
    [
      'Ghe rau buổi sớm. Ảnh: Lê Minh',
      { credit: 'behind a caption', file: 'captions have credits' },
    ],
    ['Ảnh: Reuters', { credit: 'alone' }],
    ['Thời sự', { section: 'section' }],
    ['Trang chủ', { section: 'home page' }],
    ['Thời sự > Giao thông', { section: 'breadcrumb' }],
    ['Hà Nội', { place: 'nothing else' }],
    ['TIN LIÊN QUAN', { related: 'heading of links', capitals: 'all' }],
    ['>> Bến phà tạm dừng', { related: 'announces a link', opening: 'arrow' }],
    ['Quảng cáo', { furniture: 'advertisement' }],
    ['Đăng ký nhận tin của báo', { furniture: 'control' }],
    ['https://vidu.vn/bai', { address: 'nothing else' }],
    ['Gọi 0912345678', { contact: 'phone or mail' }],
    ['anh/cho-noi.jpg', { 'picture file': 'names one' }],
    ['Từ khóa: chợ, sông', { keywords: 'says so' }],
    ['Nguồn: https://vidu.vn/bai', { source: 'says so' }],
    ['Chợ sẽ mở lại', { tells: 'has a word that tells or argues' }],
    ['Vì sao chợ vắng?', { ending: 'question mark' }],
    ['Chợ đông dần…', { ending: 'ellipsis' }],
    ['(BSO)', { 'agency tag': 'alone' }],
    ['Cảnh chợ nổi - Ảnh 1.', { 'number alone': 'picture number at the end' }],
    ['Chợ Sồi: Ghe hoa về bến sớm', { colon: 'between words' }],
    ['Chợ nổi, sông, ghe, bến', { length: 'under 25', commas: 'many' }],
  ])('of “%s”', (line, expected) => {
    expect(cuesOf(line)).toMatchObject(expected);
  });
  test('of positions in the file', () => {
    expect(cuesOf(HEADLINE, `${HEADLINE}\n\n${BODY}`)).toMatchObject({
      'place from the top': 'first',
      'lines to the first long text': '1',
      'long text above': 'none',
    });
    expect(cuesOf('Lê Minh', `${HEADLINE}\n\n${BODY}\n\nLê Minh`)).toMatchObject({
      'place from the end': 'last',
      'lines below the last long text': '1',
      'names of the file': 'the only one',
      'long text below': 'none',
    });
    expect(cuesOf(PARAGRAPHS[2], `${HEADLINE}\n\n${BODY}`)).toMatchObject({
      'long text above': 'two or three',
      'place from the end': 'third to last',
    });
    expect(cuesOf(PARAGRAPHS[3], `${HEADLINE}\n\n${BODY}`)).toMatchObject({
      'long text below': 'one',
    });
  });
  test('take the longest texts that break off for the body if no text is whole', () => {
    const cut = PARAGRAPHS.map((text) => text.replace(/\.$/u, ' và'));
    const toLong = (...texts: readonly string[]) =>
      cuesOf(HEADLINE, [HEADLINE, ...texts].join('\n\n'))['lines to the first long text'];
    expect(toLong(...cut)).toBe('1');
    expect(toLong(cut[0] ?? '', PARAGRAPHS[1])).toBe('2');
    expect(toLong((cut[0] ?? '').slice(0, 120), cut[1] ?? '')).toBe('2');
  });
  test('tell the first tag of a newsroom from later ones', () => {
    const tagged = PARAGRAPHS.map((text) => `(BSO) - ${text}`);
    const source = `${HEADLINE}\n\n${tagged.join('\n\n')}`;
    expect(cuesOf(tagged[0] ?? '', source)).toMatchObject({ 'agency tag': 'opens the text' });
    expect(cuesOf(tagged[1] ?? '', source)).toMatchObject({
      'agency tag': 'opens a later text',
    });
  });
  test.each([
    ['Tin liên quan', 'links'],
    ['Bình luận (12)', 'comments'],
    ['Lê Minh', 'names'],
  ])('of the last meaningful line above: %s', (line, value) => {
    const source = `${HEADLINE}\n\n${BODY}\n\n${line}\n\nGhe về bến\n\n${PARAGRAPHS[0]}\n\nGhe đi`;
    expect(cuesOf('Ghe về bến', source)).toMatchObject({ 'telling line above': value });
    expect(cuesOf('Ghe đi', source)).toMatchObject({ 'telling line above': `${value}, then text` });
    expect(cuesOf(line, source)).not.toHaveProperty('telling line above');
  });
  test('of a text that stands twice', () => {
    const twice = `${HEADLINE}\n\n${BODY}\n\n${HEADLINE}`;
    const { textUnits, file } = read(twice);
    expect([...file.sameBefore]).toEqual([-1, -1, -1, -1, -1, -1, 0]);
    expect(cuesOf(HEADLINE, `${HEADLINE} - Báo\n${HEADLINE}\n\n${BODY}`)).not.toHaveProperty(
      'repeats',
    );
    expect(textUnits).toHaveLength(7);
  });
  test('of the page around it', () => {
    const html = `<article><h1>${HEADLINE}</h1><p class="author"><b>Lê Minh</b></p><p>${BODY}</p></article>`;
    expect(cuesOf('Lê Minh', html, 'bai.html')).toMatchObject({
      tag: 'p',
      bold: 'all',
      'class says author': 'yes',
      'in article': 'yes',
      Readability: 'was not asked',
      file: 'fragment',
    });
  });
  test('have different names and only values that they list', () => {
    expect(new Set(CUES.map(({ id }) => id)).size).toBe(CUES.length);
    for (let seed = 0; seed < 25; seed += 1)
      for (const [write, file] of [
        [anyText, 'bai.txt'],
        [anyPage, 'bai.html'],
      ] as const) {
        const { textUnits, file: view } = read(write(seed).source(), file);
        for (const textUnit of textUnits)
          for (const { id, values, read: value } of CUES)
            expect(values[value(textUnit, view)], `${id} of “${textUnit.text}”`).toBeDefined();
      }
  });
});

describe('features of a file', () => {
  const { features, textUnits } = read(`${HEADLINE}\n10:15 | 03/04/2023\n\n${BODY}\n\nLê Minh`);
  test('belong to each unit, lie in range, and occur once, except for words', () => {
    expect(features).toHaveLength(textUnits.length);
    for (const row of features) {
      expect(row[0]).toBe(0);
      const own = [...row].filter((feature) => feature < LEXICON);
      expect(new Set(own).size).toBe(own.length);
      for (const feature of row) expect(feature).toBeLessThan(FEATURES);
    }
  });
  test('have names that people understand', () => {
    const names = [...(features[1] ?? [])].map((feature) =>
      nameFeature(feature, textUnits[1]?.text ?? ''),
    );
    expect(names).toContain('any line');
    expect(names).toContain('date: nothing else');
    expect(names).toContain('line above, long itself: no');
    expect(names).toContain('opens with “10”');
    expect(names).toContain('two lines above, length: end of the file');
    expect(names.filter((name) => name.includes('undefined'))).toEqual([]);
  });
});

test('the words of a unit are its opening and, if it is short, the whole line', () => {
  expect(lexemes('Chia sẻ').map(({ kind, words }) => `${kind} “${words}”`)).toEqual([
    'opens with “chia”',
    'opens with “chia sẻ”',
    'is “chia sẻ”',
  ]);
  expect(lexemes('***')).toEqual([]);
  expect(lexemes(HEADLINE).map(({ kind, words }) => `${kind} “${words}”`)).toEqual([
    'opens with “chợ”',
    'opens with “chợ nổi”',
  ]);
});
