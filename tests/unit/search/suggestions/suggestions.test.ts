import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SuggestionFinder } from '../../../../src/search/suggestions/finder.ts';
import {
  type PartFile,
  partFile,
  type Suggestion,
} from '../../../../src/search/suggestions/part.ts';
import { splitSuggestions } from '../../../../src/search/suggestions/split.ts';

const name = (text: string): Suggestion => ({
  kind: 'keyword',
  text,
  address: `tu-khoa/${encodeURIComponent(text)}.html`,
});
const headline = (text: string): Suggestion => ({
  kind: 'article',
  text,
  address: `bai/${encodeURIComponent(text)}.html`,
});

/** A reader of a site with these suggestions, and the files that the device loads. */
function reader(parts: ReadonlyMap<string, PartFile>) {
  const asked: string[] = [];
  const letters = [...parts.keys()].filter((part) => part.length === 1).join('');
  const finder = new SuggestionFinder(letters, async (part) => {
    asked.push(part);
    return parts.get(part) ?? null;
  });
  const type = async (text: string, most = 4): Promise<string[]> => {
    const { signal } = new AbortController();
    const found = await finder.find(text, { names: most, headlines: most }, signal);
    return found.map((each) => each.text);
  };
  return { asked, type };
}

const FEW = splitSuggestions({
  names: ['Kinh tế', 'Lê Minh', 'Lệ Thu', 'Đỗ Quyên', 'Quang Hải', 'Lyra', 'Mỹ', 'Trần Lê'].map(
    name,
  ),
  headlines: [headline('Bão số 4 có tên quốc tế là Soulik'), headline('Lũ quét ở Hà Giang')],
});

describe('a few suggestions', () => {
  it('are one file', () => {
    expect([...FEW.keys()]).toEqual(['']);
    expect(partFile('')).toBe('tat-ca.json');
  });

  it.each([
    ['kinh', ['Kinh tế']],
    ['KINH TẾ', ['Kinh tế']],
    ['kinhte', ['Kinh tế']],
    ['kinh tes', ['Kinh tế']],
    ['te', ['Kinh tế', 'Bão số 4 có tên quốc tế là Soulik']],
    ['do q', ['Đỗ Quyên']],
    ['ddoox q', ['Đỗ Quyên']],
    ['d9o64 q', ['Đỗ Quyên']],
    ['quang hai', ['Quang Hải']],
    ['quanghai', ['Quang Hải']],
    ['so 4', ['Bão số 4 có tên quốc tế là Soulik']],
    ['so 4 quoc', []],
    // Typed marks count.
    ['lệ', ['Lệ Thu']],
    ['lê', ['Lê Minh', 'Lệ Thu', 'Trần Lê']],
    // Names with this beginning come first.
    ['le', ['Lê Minh', 'Lệ Thu', 'Trần Lê']],
    ['lê'.normalize('NFD'), ['Lê Minh', 'Lệ Thu', 'Trần Lê']],
    // At the end of a word, i and y are one sound, and the word may be unfinished.
    ['mi', ['Mỹ', 'Lê Minh']],
    ['my', ['Mỹ', 'Lê Minh']],
    ['ly', ['Lyra']],
    ['', []],
    ['!', []],
    ['x', []],
  ])('for “%s”', async (typed, expected) => {
    expect(await reader(FEW).type(typed)).toEqual(expected);
  });
});

describe('many suggestions', () => {
  const FIRST = 'nguyen tran le pham hoang phan vu dang bui do ho ngo duong ly'.split(' ');
  const LAST =
    'an anh bao binh chau cuong dung giang ha hai hoa hung khanh lan linh long mai'.split(' ');
  const all = FIRST.flatMap((first) =>
    LAST.flatMap((middle) => LAST.map((last) => `${first} ${middle} ${last}`)),
  );
  const parts = splitSuggestions({
    names: all.map(name),
    headlines: all.slice(0, 900).map(headline),
  });

  it('are files of a few KB', () => {
    expect(parts.has('')).toBe(false);
    for (const [part, file] of parts)
      expect(gzipSync(JSON.stringify(file)).length, part).toBeLessThan(4000);
    expect(parts.size).toBeLessThan(all.length / 2);
  });

  it('are all found by their letters, each letter with one request at most', async () => {
    for (const text of all.filter((_, index) => index % 97 === 0)) {
      const { asked, type } = reader(parts);
      let found: string[] = [];
      for (let end = 1; end <= text.length; end += 1) {
        const before = asked.length;
        found = await type(text.slice(0, end), 1);
        expect(asked.length - before, text.slice(0, end)).toBeLessThanOrEqual(end === 1 ? 1 : 2);
      }
      expect(found[0]).toBe(text);
      expect(asked.length, text).toBeLessThanOrEqual(7);
    }
  });

  it('are found as if all were in one list', async () => {
    for (const typed of ['n', 'ng', 'nguyen', 'nguyen h', 'ha', 'ha l', 'dung giang', 'ly an b']) {
      const { type } = reader(parts);
      const letters = typed.replaceAll(' ', '');
      const having = all.filter((text) =>
        text.split(' ').some((_, at, words) => words.slice(at).join('').startsWith(letters)),
      );
      const found = (await type(typed)).slice(0, Math.min(4, having.length));
      expect(found.length, typed).toBe(Math.min(4, having.length));
      for (const text of found) expect(having, typed).toContain(text);
    }
  });

  it('load only files that can change the answer', async () => {
    const { asked, type } = reader(parts);
    await type('x');
    expect(asked, 'no word begins so').toEqual([]);
    await type('n');
    expect(asked).toEqual(['n']);
    const before = asked.length;
    await type('nq');
    await type('nqa');
    expect(asked.length, 'nothing goes on so').toBe(before);
    await type('nguyen an an');
    const loaded = asked.length;
    await type('nguyen an an');
    await type('n');
    expect(asked.length, 'what is there is not asked for again').toBe(loaded);
  });
});

it('names that begin alike share their files', async () => {
  const daily = Array.from({ length: 300 }, (_, day) => `Bản tin thời tiết ngày ${1000 + day}`);
  const newer = Array.from({ length: 50 }, (_, number) => `Bé thứ ${number}`);
  const headlines = [...newer, 'Bán hàng', ...daily].map(headline);
  const parts = splitSuggestions({ names: [], headlines });
  expect(parts.size).toBeLessThan(110);
  const { asked, type } = reader(parts);
  expect(await type('ban t', 8)).toEqual(daily.slice(0, 8));
  expect(await type('bản tin thời')).toEqual(daily.slice(0, 4));
  expect(await type('ban tin thoi tiet ngay 12')).toEqual(daily.slice(200, 204));
  expect(await type('ban h')).toEqual(['Bán hàng']);
  expect(asked.length).toBeLessThanOrEqual(5);
});

it('need no file for a longer prefix without further names', async () => {
  const others = Array.from({ length: 99 }, (_, number) => `An ${number}`);
  const { asked, type } = reader(
    splitSuggestions({ names: ['Ab Cd', ...others].map(name), headlines: [] }),
  );
  expect(await type('a')).toHaveLength(4);
  expect(await type('ab')).toEqual(['Ab Cd']);
  expect(asked).toEqual(['a']);
});

it('are loaded again after a failure, and never after an abort', async () => {
  let works = false;
  const asked: string[] = [];
  const finder = new SuggestionFinder('', async (part) => {
    asked.push(part);
    return works ? (FEW.get(part) ?? null) : null;
  });
  const wanted = { names: 4, headlines: 0 };
  const { signal } = new AbortController();
  expect(await finder.find('kinh', wanted, signal)).toEqual([]);
  works = true;
  expect(await finder.find('kinh', wanted, signal)).toMatchObject([{ text: 'Kinh tế' }]);
  expect(asked).toEqual(['', '']);
});

describe('a suggestion with exactly the typed name', () => {
  const named = async (parts: ReadonlyMap<string, PartFile>, text: string): Promise<string[]> => {
    const letters = [...parts.keys()].filter((part) => part.length === 1).join('');
    const finder = new SuggestionFinder(letters, async (part) => parts.get(part) ?? null);
    const found = await finder.named(text, new AbortController().signal);
    return found.map((each) => each.text);
  };

  it.each([
    ['le minh', ['Lê Minh']],
    ['leminh', ['Lê Minh']],
    ['Lê Minh', ['Lê Minh']],
    ['lệ minh', []],
    ['minh', []],
    ['le', []],
    ['tran le', ['Trần Lê']],
    ['le minh an', []],
    ['bao so 4', []],
    ['', []],
  ])('%j', async (text, found) => {
    expect(await named(FEW, text)).toEqual(found);
  });

  it('is found among many with the same beginning', async () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      name(`Lê Minh ${'abcde'.charAt(index % 5)}${index}`),
    );
    const parts = splitSuggestions({ names: [...many, name('Lê Minh')], headlines: [] });
    expect(await named(parts, 'le minh')).toEqual(['Lê Minh']);
  });
});
