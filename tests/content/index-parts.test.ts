import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { random } from '../../src/parse/training/random.ts';
import { type IndexReader, openIndex } from '../../src/search/browser/index-reader.ts';
import type { Listed } from '../../src/search/build/listed.ts';
import { KEPT_WHOLE } from '../../src/search/build/selection.ts';
import { writeIndex } from '../../src/search/build/write-index.ts';
import { type CatalogueFile, FILES } from '../../src/search/files.ts';
import { keysOfLetters, possibleKeys } from '../../src/search/key.ts';
import { spell } from '../../src/text/spelling.ts';
import { wordsOf } from '../../src/text/tokens.ts';
import { serveFiles } from './index-files.ts';

// An index built from a cache gives the same answers as a new index.

const WORDS =
  'của và những trong chợ nổi sông biển núi đèo cầu phà làng xóm ruộng vườn Huế hué'.split(' ');
const COUNT = KEPT_WHOLE + 100;

let root: string;
let stopServing: () => void;
/** The current pages of the site, by address. */
let pages: Map<string, string>;

beforeAll(() => {
  stopServing = serveFiles();
});
afterAll(() => stopServing());
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ban-tin-parts-'));
  pages = new Map();
  return () => rmSync(root, { recursive: true, force: true });
});

const textOf = (seed: number): string => {
  const next = random(seed);
  return Array.from({ length: 30 }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ');
};

function write(number: number, text = textOf(number)): void {
  const url = `bai/${String(number).padStart(5, '0')}.html`;
  const html = `<style>p{}</style><h1 data-search="headline">Bài ${number}</h1><div data-search="body"><p>${text}</p></div>`;
  pages.set(url, html);
}

function remove(number: number): void {
  pages.delete(`bai/${String(number).padStart(5, '0')}.html`);
}

const list = (): Listed[] =>
  [...pages.keys()]
    .sort()
    .map((url) => ({ file: url, url, date: '', month: '2025-01', day: 0, bylines: [] }));

const read = (url: string): Buffer => Buffer.from(pages.get(url) ?? '');

const build = (folder: string, cache?: string, articles = list()): Promise<unknown> =>
  writeIndex(
    { articles, read },
    { folder: join(root, folder), ...(cache === undefined ? {} : { cache: join(root, cache) }) },
  );

const partsOf = (folder: string): string[] =>
  readdirSync(join(root, folder)).filter((name) => /^[0-9a-f]{12}$/u.test(name));

const open = (folder: string): Promise<IndexReader> =>
  openIndex(pathToFileURL(`${join(root, folder)}/`).href);

/** Everything in an index: the places of words and pairs, the vocabulary, and what results show. */
async function answers(folder: string): Promise<unknown> {
  const index = await open(folder);
  const letters = [...new Set(WORDS.map((word) => spell(word).letters))];
  const pairs = letters.flatMap((first) => letters.slice(0, 6).map((second) => [first, second]));
  const shown = [0, 1, Math.floor(pages.size / 2), pages.size - 1];
  const words = await index.words(undefined);
  return {
    catalogue: index.catalogue,
    found: await Promise.all(
      letters.map((each) => index.find(keysOfLetters(each), possibleKeys(each))),
    ),
    beside: await Promise.all(
      pairs.map(async ([first = '', second = '']) => {
        // Each part has its own lists.
        const places = (await index.pair(first, second)).flatMap(([marks, slots]) =>
          Array.from(slots, (slot) => `${slot} ${marks}`),
        );
        return places.sort();
      }),
    ),
    words: words.map((each) => each.toSorted((a, b) => (a.letters < b.letters ? -1 : 1))),
    fragments: await Promise.all(shown.map(index.fragment)),
  };
}

const WITHDRAWN = 'từngữbịgỡ';
/** As the index spells it. */
const [LETTERS = '?'] = wordsOf(WITHDRAWN).map((word) => spell(word).letters);

async function expectNotFound(folder: string): Promise<void> {
  const index = await open(folder);
  expect(await index.find(keysOfLetters(LETTERS), possibleKeys(LETTERS))).toHaveLength(0);
}

async function expectLikeNew(folder: string): Promise<void> {
  await build('new');
  expect(await answers(folder)).toEqual(await answers('new'));
}

test('a small site has one part, and the same articles give the same files', async () => {
  for (let number = 0; number < 20; number += 1) write(number);
  await build('first', 'cache');
  write(3, 'ruộng vườn');
  await build('changed', 'cache');
  expect(partsOf('changed')).toHaveLength(1);
  await build('new');
  for (const file of readdirSync(join(root, 'new'), { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath.slice(join(root, 'new').length), file.name);
    expect(readFileSync(join(root, 'changed', path)), path).toEqual(
      readFileSync(join(root, 'new', path)),
    );
  }
  expect(readdirSync(join(root, 'changed'), { recursive: true })).toHaveLength(
    readdirSync(join(root, 'new'), { recursive: true }).length,
  );
});

describe('on a large site', () => {
  /** An index of it with its cache, which a test continues. */
  let begun: string;
  const writeAll = (): void => {
    for (let number = 0; number < COUNT; number += 1) write(number);
    write(9, `${WITHDRAWN} của làng`);
  };
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'ban-tin-parts-'));
    begun = root;
    pages = new Map();
    writeAll();
    await build('first', 'cache');
  });
  afterAll(() => rmSync(begun, { recursive: true, force: true }));
  beforeEach(() => {
    cpSync(begun, root, { recursive: true });
    writeAll();
  });

  test('changes only write the newest part, and every answer is that of a new index', async () => {
    const [large = ''] = partsOf('first');
    expect(partsOf('first')).toHaveLength(1);
    write(7, 'biển Huế và những ruộng vườn của làng');
    write(COUNT, 'một bài mới của làng');
    await build('second', 'cache');
    expect(partsOf('second')).toContain(large);
    expect(partsOf('second')).toHaveLength(2);

    write(8, 'và lại sửa');
    await build('third', 'cache');
    expect(partsOf('third')).toHaveLength(2);
    expect(partsOf('third')).toContain(large);
    await expectLikeNew('third');
    // The article's earlier text is not shown anywhere.
    expect(existsSync(join(root, 'third', FILES.bundle(large, 1, 8)))).toBe(false);
  }, 120_000);

  test('an article that was taken down is not found or shown anywhere', async () => {
    const [large = ''] = partsOf('first');
    remove(9);
    await build('second', 'cache');
    expect(partsOf('second')).toEqual([large]);
    expect(existsSync(join(root, 'second', FILES.bundle(large, 1, 9)))).toBe(false);
    await expectNotFound('second');
    await expectLikeNew('second');
  }, 120_000);

  test('an article that moved in the order is found in its new place', async () => {
    const articles = list();
    const [oldest] = articles;
    if (!oldest) throw new Error('There are no articles.');
    const moved = [...articles.slice(1), oldest];
    await build('moved', 'cache', moved);
    await build('new', undefined, moved);
    expect(await answers('moved')).toEqual(await answers('new'));
    const file: CatalogueFile = JSON.parse(
      gunzipSync(readFileSync(join(root, 'moved', FILES.catalogue))).toString(),
    );
    expect(file.parts).toHaveLength(2);
  }, 120_000);
});

test('nothing remains of an article that was taken down from a small site', async () => {
  for (let number = 0; number < 250; number += 1) write(number);
  write(9, `${WITHDRAWN} của làng`);
  await build('first', 'cache');
  const before = partsOf('first');
  remove(9);
  await build('second', 'cache');
  expect(before.some((name) => partsOf('second').includes(name))).toBe(false);
  await expectNotFound('second');
  for (const folder of ['second', 'cache']) {
    for (const file of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const content = readFileSync(join(file.parentPath, file.name));
      const isPacked = content[0] === 0x1f && content[1] === 0x8b;
      const text = isPacked ? gunzipSync(content) : content;
      expect(text.includes(LETTERS), file.name).toBe(false);
    }
  }
  await expectLikeNew('second');
});

test('leftovers of an interrupted build are removed, and an incomplete part is made again', async () => {
  for (let number = 0; number < 5; number += 1) write(number);
  await build('first', 'cache');
  const [part = ''] = partsOf('first');
  mkdirSync(join(root, 'cache/partial-1-1'));
  writeFileSync(join(root, 'cache', part, 'part.json.gz'), 'half');
  await build('second', 'cache');
  expect(readdirSync(join(root, 'cache')).sort()).toEqual([part, 'pages.json']);
  await expectLikeNew('second');
});

test('the folder of the index never contains files of an earlier build', async () => {
  for (let number = 0; number < 5; number += 1) write(number);
  await build('index', 'cache');
  const [before = ''] = partsOf('index');
  write(2, 'khác');
  await build('index', 'cache');
  expect(partsOf('index')).toHaveLength(1);
  expect(partsOf('index')).not.toContain(before);
});

test('a small site that grows is indexed as a large one', async () => {
  for (let number = 0; number < KEPT_WHOLE; number += 1) write(number);
  await build('small', 'cache');
  write(KEPT_WHOLE);
  await build('large', 'cache');
  expect(partsOf('large')).toHaveLength(1);
  expect((await open('large')).catalogue.common.size).toBeGreaterThan(0);
  await expectLikeNew('large');
}, 120_000);
