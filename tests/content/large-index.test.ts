import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { random } from '../../src/parse/training/random.ts';
import { IndexIncomplete } from '../../src/search/browser/packed.ts';
import type { Session } from '../../src/search/browser/session.ts';
import { KEPT_WHOLE } from '../../src/search/build/selection.ts';
import { fold } from '../../src/text/fold.ts';
import { type IndexedSite, indexSite, searchSite } from './indexed-site.ts';

// A site with too many articles for complete lists of all words. The lists of common words are cut, and lists of pairs make up
// for that.

const COUNT = KEPT_WHOLE + 100;
const COMMON = 'của và những trong được người năm cho một không'.split(' ');
const SYLLABLES =
  'chợ nổi sông biển núi đèo cầu phà làng xóm ruộng vườn nhà máy trường học bệnh viện thuốc gạo muối cá tôm mưa nắng gió bão lũ hạn đường xe tàu thuyền giá vàng bạc đồng sắt thép than điện nước khí rừng gỗ tre nứa hoa quả mía chè cà phê tiêu điều lúa ngô khoai sắn trâu bò lợn gà vịt'.split(
    ' ',
  );

const PHRASE = 'quần đảo trong của những năm';
/** Texts of some articles, by number. */
const PLANTED: Readonly<Record<number, string>> = {
  40: `Họ kể về ${PHRASE} ấy.`,
  // The same words in another order. No two of them stand as in the phrase.
  41: 'Họ kể về năm của đảo những trong quần ấy.',
  700: 'Chiếc thuyền mang tên Ngọc Bích trong mùa gió chướng.',
  701: 'Chiếc thuyền mang tên Ngọc Bích của một người khác.',
};

let site: IndexedSite;
let session: Session;
let texts: string[];
let asked: string[];

beforeAll(async () => {
  const next = random(7);
  const pick = (words: readonly string[]): string => words[Math.floor(next() * words.length)] ?? '';
  const sentence = (length: number): string =>
    Array.from({ length }, () => pick(next() < 0.5 ? COMMON : SYLLABLES)).join(' ');
  texts = Array.from({ length: COUNT }, (_, number) =>
    `${PLANTED[number] ?? ''} ${sentence(60)}.`.trim(),
  );
  site = await indexSite(
    texts.map((text, number) => ({
      headline: `Bài số ${number}`,
      paragraphs: [text],
      date: '2025-01',
    })),
  );
  const read = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return read(input, init);
  };
  asked = [];
  session = await site.open();
});
afterAll(() => site.close());

async function search(query: string) {
  asked = [];
  return searchSite(session, query);
}

/** Whether a text has a phrase, without regard to accents. */
const has = (text: string, phrase: string): boolean =>
  ` ${fold(text).replace(/[.,]/gu, '')} `.includes(` ${fold(phrase)} `);

const askedForPairs = (): boolean => asked.some((address) => address.includes('/pairs/'));

test('a phrase of common words in a body comes first, with accents and without', async () => {
  for (const query of [PHRASE, fold(PHRASE)]) {
    const { found } = await search(query);
    expect(found[0]).toBe(40);
  }
});

test('a query in quotes finds only the article with the phrase, for any words', async () => {
  for (const phrase of [PHRASE, 'trong của những năm ấy', 'đảo trong']) {
    const { found, count } = await search(`"${phrase}"`);
    expect(found).toContain(40);
    expect(found).not.toContain(41);
    expect(count).toBe(texts.filter((text) => has(text, phrase)).length);
  }
});

test('an excluded phrase is excluded', async () => {
  const { found } = await search('"tên Ngọc Bích" -"mùa gió chướng"');
  expect(found).toEqual([701]);
});

test('every phrase of every body comes before articles that have only its words', async () => {
  const next = random(11);
  for (let round = 0; round < 60; round += 1) {
    const text = texts[Math.floor(next() * COUNT)] ?? '';
    const words = text.replace(/[.,]/gu, '').split(' ');
    const length = 2 + (round % 4);
    const phrase = words.slice(20, 20 + length).join(' ');
    const typed = round % 2 === 0 ? phrase : fold(phrase);
    const { found } = await search(typed);
    const having = new Set(texts.keys().filter((number) => has(texts[number] ?? '', phrase)));
    const first = found.slice(0, having.size);
    expect(
      first.filter((number) => !having.has(number)),
      typed,
    ).toEqual([]);
  }
});

describe('the lists of pairs', () => {
  // A session asks for each file once, so each test opens a new session.
  beforeEach(async () => {
    session = await site.open();
  });

  test('are not read if no word is common', async () => {
    const { found } = await search('Ngọc Bích');
    expect(found.slice(0, 2).sort()).toEqual([700, 701]);
    expect(askedForPairs()).toBe(false);
  });

  test('are read if a word is common', async () => {
    const { found } = await search('Ngọc Bích trong');
    expect(found[0]).toBe(700);
    await search('của những');
    expect(askedForPairs()).toBe(true);
  });

  test.each([
    ['is lost', () => new Response('Not found', { status: 404 })],
    ['is a page of the host', () => new Response('<!doctype html><title>404</title>')],
    [
      'is only half there',
      async (whole: Response) => new Response((await whole.bytes()).slice(0, 50)),
    ],
  ])('may be missing because a file %s, and can be read later', async (_, answer) => {
    const read = globalThis.fetch;
    globalThis.fetch = async (input, init) =>
      String(input).includes('/pairs/') ? answer(await read(input, init)) : read(input, init);
    await expect(search('của những')).rejects.toThrow(IndexIncomplete);
    globalThis.fetch = read;
    expect((await search('của những')).count).toBeGreaterThan(0);
  });
});
