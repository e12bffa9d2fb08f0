import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery, readWords } from '../../../../src/search/browser/query.ts';

const wordsOf = (typed: string, options = {}): string[] =>
  parseQuery(typed, options).words.map(({ text }) => text);
const dateOf = (typed: string): string | undefined => parseQuery(typed).date?.value;
const phrasesOf = (typed: string): string[] => {
  const { words, phrases } = parseQuery(typed);
  return phrases.map((range) =>
    words
      .slice(...range)
      .map(({ text }) => text)
      .join(' '),
  );
};
const excludedBy = (typed: string): string[] =>
  parseQuery(typed).excluded.map((words) => words.map(({ text }) => text).join(' '));

test.each([
  ['Giá xăng', ['Giá', 'xăng']],
  ['  giá\txăng\n', ['giá', 'xăng']],
  ['TP.HCM: covid-19, 5%', ['TP', 'HCM', 'covid', '19', '5']],
  ['(giá) & xăng?!', ['giá', 'xăng']],
  ['giá xăng'.normalize('NFD'), ['giá', 'xăng']],
  ['<b>giá</b>', ['b', 'giá', 'b']],
])('words of %j', (typed, expected) => {
  expect(wordsOf(typed)).toEqual(expected);
});

test.each(['', ' ', ' \n\t ', '"', '""', '“”', '" "', '"…"', '-', '- – −', '-"', '…?!'])(
  '%j asks for nothing',
  (typed) => {
    expect(parseQuery(typed)).toEqual({
      words: [],
      phrases: [],
      tight: [],
      excluded: [],
      date: null,
      unfinished: false,
      shortened: false,
    });
  },
);

test.each([
  ['straight quotes', '"giá xăng" dầu', ['giá xăng']],
  ['curly quotes', '“giá xăng” dầu', ['giá xăng']],
  ['low quotes', '„giá xăng“ dầu', ['giá xăng']],
  ['quotes that do not fit together', '“giá xăng" dầu', ['giá xăng']],
  ['two phrases', 'tăng "giá xăng" và “giá dầu”', ['giá xăng', 'giá dầu']],
  ['no space around', 'tăng"giá xăng"dầu', ['giá xăng']],
  ['signs inside', '"giá: xăng, dầu!"', ['giá xăng dầu']],
  ['a quoted word', '"xăng" dầu', ['xăng']],
  ['a quote that is not closed', '"giá xăng', []],
  ['a quote that closes nothing', 'giá xăng"', []],
  ['a phrase and a quote too many', '"giá xăng" "dầu hỏa', ['giá xăng']],
  ['apostrophes', '‘giá xăng’', []],
])('phrases: %s', (_, typed, expected) => {
  expect(phrasesOf(typed)).toEqual(expected);
});

test('quotation marks remove no word', () => {
  for (const typed of ['"giá xăng" dầu', '“giá xăng dầu', 'giá "xăng" dầu"', 'giá""xăng dầu']) {
    expect(wordsOf(typed)).toEqual(['giá', 'xăng', 'dầu']);
  }
});

test.each([
  ['a hyphen', 'giá -xăng', ['xăng'], ['giá']],
  ['a dash', 'giá –xăng', ['xăng'], ['giá']],
  ['a minus sign', 'giá −xăng', ['xăng'], ['giá']],
  ['at the beginning', '-xăng giá', ['xăng'], ['giá']],
  ['a phrase', 'giá -"xăng dầu" vàng', ['xăng dầu'], ['giá', 'vàng']],
  ['a phrase in curly quotes', 'giá –“xăng dầu”', ['xăng dầu'], ['giá']],
  ['several', '-giá -xăng', ['giá', 'xăng'], []],
  ['words joined by a hyphen', '-covid-19 giá', ['covid 19'], ['giá']],
  ['a hyphen inside a word', 'covid-19', [], ['covid', '19']],
  ['a hyphen between spaces', 'Nga - Mỹ', [], ['Nga', 'Mỹ']],
  ['a hyphen inside quotes', '"giá -xăng"', [], ['giá', 'xăng']],
])('excluded: %s', (_, typed, excluded, words) => {
  expect(excludedBy(typed)).toEqual(excluded);
  expect(wordsOf(typed)).toEqual(words);
});

test.each([
  ['3/7/2025', '2025-07-03'],
  ['03/07/2025', '2025-07-03'],
  ['3-7-2025', '2025-07-03'],
  ['3.7.2025', '2025-07-03'],
  ['3 / 7 / 2025', '2025-07-03'],
  ['ngày 3/7/2025', '2025-07-03'],
  ['ngày 3 tháng 7 năm 2025', '2025-07-03'],
  ['ngay 3 thang 7 nam 2025', '2025-07-03'],
  ['NGÀY 3 THÁNG 7 NĂM 2025', '2025-07-03'],
  ['ngày 3 tháng 7 năm 2025'.normalize('NFD'), '2025-07-03'],
  ['3 tháng 7 năm 2025', '2025-07-03'],
  ['3 tháng 7, 2025', '2025-07-03'],
  ['3 tháng 7/2025', '2025-07-03'],
  ['29/2/2024', '2024-02-29'],
  ['31/12/1999', '1999-12-31'],
  ['7/2025', '2025-07'],
  ['07-2025', '2025-07'],
  ['7.2025', '2025-07'],
  ['tháng 7/2025', '2025-07'],
  ['tháng 7, 2025', '2025-07'],
  ['tháng 7 năm 2025', '2025-07'],
  ['thang 7 nam 2025', '2025-07'],
  ['Tháng 12 năm 2025', '2025-12'],
  ['2025-07-03', '2025-07-03'],
  ['2025/7/3', '2025-07-03'],
  ['2025-07', '2025-07'],
  ['2025', '2025'],
  ['năm 2025', '2025'],
  ['nam 2025', '2025'],
  ['3/7/25', '2025-07-03'],
  ['23/10/13', '2013-10-23'],
  ['1/1/98', '1998-01-01'],
  ['ngay 22 thang 10 2020', '2020-10-22'],
  ['tháng 5 2025', '2025-05'],
  ['T10/2020', '2020-10'],
  ['tháng mười năm 2020', '2020-10'],
  ['thang muoi mot 2020', '2020-11'],
  ['ngày 2 tháng chín năm 1945', '1945-09-02'],
  ['ngày 22/10', '-10-22'],
  ['ngày 29 tháng 2', '-02-29'],
])('“%s” is a date, and leaves no words', (typed, expected) => {
  expect(dateOf(typed)).toBe(expected);
  expect(wordsOf(typed)).toEqual([]);
  expect(parseQuery(typed).date).toMatchObject({ start: 0, end: typed.normalize('NFC').length });
});

test.each([
  ['before', '3/7/2025 giá xăng'],
  ['after', 'giá xăng ngày 3/7/2025'],
  ['between', 'giá ngày 3 tháng 7 năm 2025 xăng'],
])('a date %s other words is separated from them', (_, typed) => {
  expect(dateOf(typed)).toBe('2025-07-03');
  expect(wordsOf(typed)).toEqual(['giá', 'xăng']);
});

test.each([
  ['a day that no month has', '32/7/2025', ['32', '7', '2025']],
  ['a day that this month does not have', '30/2/2025', ['30', '2', '2025']],
  ['a leap day in another year', '29/2/2025', ['29', '2', '2025']],
  ['day zero', '0/7/2025', ['0', '7', '2025']],
  ['month zero', '0/2025', ['0', '2025']],
  ['month thirteen', '13/2025', ['13', '2025']],
  ['another century', '3/7/1825', ['3', '7', '1825']],
  ['no year', '3/7', ['3', '7']],
  ['a day that no year has', 'ngày 31/6', ['ngày', '31', '6']],
  ['a year in quotes', '"năm 2025 rồi"', ['năm', '2025', 'rồi']],
  ['a year of another century', 'năm 1825', ['năm', '1825']],
  ['a month that no year has', '2025-13', ['2025', '13']],
  ['a longer number', '3/7/20255', ['3', '7', '20255']],
  ['the number of a decree', 'nghị định 168/2024/NĐ', ['nghị', 'định', '168', '2024', 'NĐ']],
  ['a date in quotes', '"3/7/2025"', ['3', '7', '2025']],
  ['a count of years', 'sau 5 năm 1999', ['sau', '5', 'năm', '1999']],
  ['a date with a word on it', 'x3/7/2025', ['x3', '7', '2025']],
])('not a date: %s', (_, typed, words) => {
  expect(dateOf(typed)).toBeUndefined();
  expect(wordsOf(typed)).toEqual(words);
});

test('in a literal query, a date and everything except signs are words', () => {
  expect(parseQuery('3/7/2025', { literal: true }).date).toBeNull();
  expect(wordsOf('3/7/2025', { literal: true })).toEqual(['3', '7', '2025']);
  expect(parseQuery('"giá xăng" -dầu', { literal: true })).toMatchObject({
    phrases: [[0, 2]],
    excluded: [[{ text: 'dầu' }]],
  });
});

test.each([
  ['giá xă', true],
  ['giá', true],
  ['giá -dầu xă', true],
  ['7/2025 giá', true],
  ['giá xăng ', false],
  ['"giá xăng"', false],
  ['"xăng"', false],
  ['giá -xă', false],
  ['giá 7/2025', false],
  ['', false],
])('the last word of “%s” may be unfinished: %s', (typed, expected) => {
  expect(parseQuery(typed).unfinished).toBe(expected);
  expect(parseQuery(typed, { literal: true }).unfinished).toBe(false);
});

test('a long query is cut after sixteen words, and says so', () => {
  const words = Array.from({ length: 20 }, (_, index) => `từ${index}`);
  expect(parseQuery(words.slice(0, 16).join(' '))).toMatchObject({
    shortened: false,
    unfinished: true,
  });
  const { shortened, unfinished } = parseQuery(words.join(' '));
  expect({ shortened, unfinished }).toEqual({ shortened: true, unfinished: false });
  expect(wordsOf(words.join(' '))).toEqual(words.slice(0, 16));
});

test('a phrase that is cut is not asked as a phrase', () => {
  const before = Array.from({ length: 15 }, (_, index) => `từ${index}`).join(' ');
  expect(phrasesOf(`"giá xăng" ${before} "dầu hỏa"`)).toEqual(['giá xăng']);
  expect(wordsOf(`${before} "dầu hỏa"`).at(-1)).toBe('dầu');
});

test('an endless query is cut too', () => {
  const query = parseQuery('xăng'.repeat(1000));
  expect(query.shortened).toBe(true);
  expect(query.words).toHaveLength(1);
  expect(query.words[0]?.text.length).toBeLessThanOrEqual(400);
});

test('any text gives words, phrases within them, and the same query in both normal forms', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(
        'giá ',
        'xăng',
        '"',
        '“',
        '”',
        ' -',
        '–',
        ' ',
        '3/7/2025',
        '7/2025',
        '.',
      ),
      maxLength: 20,
    }),
  );
  fc.assert(
    fc.property(typed, fc.boolean(), (text, literal) => {
      const query = parseQuery(text, { literal });
      expect(parseQuery(text.normalize('NFD'), { literal })).toEqual(query);
      for (const each of [query.words, ...query.excluded].flat()) {
        expect(readWords(each.text)).toEqual([each]);
      }
      let done = 0;
      for (const [start, end] of query.phrases) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end - start).toBeGreaterThan(0);
        done = end;
      }
      expect(done).toBeLessThanOrEqual(query.words.length);
      for (const words of query.excluded) expect(words).not.toEqual([]);
    }),
  );
});

test.each([
  ['nghị định 107/2025 7/2025', ['nghị', 'định', '107', '2025'], '2025-07'],
  ['3/7/2025, giá xăng', ['giá', 'xăng'], '2025-07-03'],
])('a date is found where it stands: %s', (typed, words, date) => {
  expect(wordsOf(typed)).toEqual(words);
  expect(dateOf(typed)).toBe(date);
});

test.each(['30/2/2025', '30 / 2 / 2025', 'ngày 30 tháng 2 năm 2025'])(
  'an impossible date is words: %s',
  (typed) => expect(dateOf(typed)).toBeUndefined(),
);
