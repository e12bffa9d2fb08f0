import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Loaded, loadArticles } from '../../src/content/load.ts';
import { choices } from '../../src/parse/training/random.ts';
import { toldInEnglish } from '../words.ts';

const { below, pick } = choices(5);
const RIMES = 'anh ong inh uong ien at oc im um ua ep iu ach on ut ay'.split(' ');
/** Sentences with words of only one event or article. The same seed gives the same sentences. */
const told = (seed: string, sentences: number): string =>
  Array.from({ length: sentences }, (_, at) => {
    const word = (place: number): string => `${seed}${RIMES[(at + place) % 16]}${RIMES[at % 16]}`;
    return `Người ${word(1)} ở ${word(2)} cho biết ${word(3)} đã ${word(4)}.`;
  }).join(' ');

/** An article about an event, published on a day of October 2025. */
const article = (event: string, own: string, day: number): string =>
  `date 2025-10-${String(day).padStart(2, '0')}\nChuyện ${own}anh ở bến ${own}ong\n\n${told(event, 16)}\n\n${told(own, 12)}\n`;

let folder: string;
let cache: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  cache = mkdtempSync(join(tmpdir(), 'ban-tin-kho-'));
  for (let at = 0; at < 30; at += 1)
    write(`khac-${at}.txt`, article(lettered('k', at), lettered('l', at), 9));
});
afterEach(() => {
  for (const each of [folder, cache]) rmSync(each, { recursive: true, force: true });
});

const lettered = (first: string, at: number): string =>
  `${first}${'abcdefghij'[at % 10]}${'mnopqrstuv'[Math.floor(at / 10) % 10]}`;
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const remove = (name: string): void => rmSync(join(folder, name), { force: true });

const load = (at = cache, now = Date.parse('2025-12-01T00:00Z')): Promise<Loaded> =>
  loadArticles(
    folder,
    { leaveOut: new Set() },
    {
      version: '1',
      cache: at,
      now,
      drafts: false,
      failures: [],
      loadParser: () => import('../../src/content/reader.ts'),
      onProgress: () => {},
    },
  );

/** The files of each story, in order. */
function filesOf({ articles, stories }: Loaded): string[][] {
  const fileOf = new Map(articles.map(({ id, file }) => [id, file]));
  return stories.map((story) => story.articles.map((id) => fileOf.get(id) ?? id));
}
const problems = ({ messages }: Loaded): string[] =>
  toldInEnglish(messages)
    .filter(({ file }) => file === '_dong-su-kien.yaml')
    .map(({ severity, line, reason }) => `${severity} ${line}: ${reason}`);

/** Writes two stories: a, b, c and d, e. */
function writeStories(): void {
  for (const [at, name] of ['a', 'b', 'c'].entries())
    write(`${name}.txt`, article('nh', `g${name}`, at + 10));
  for (const [at, name] of ['d', 'e'].entries())
    write(`${name}.txt`, article('tr', `g${name}`, at + 20));
}
const ABC = ['a.txt', 'b.txt', 'c.txt'];
const DE = ['d.txt', 'e.txt'];

test('articles about one event form a story, oldest first, and its id is that of the first article', async () => {
  writeStories();
  const loaded = await load();
  expect(filesOf(loaded)).toEqual([ABC, DE]);
  for (const story of loaded.stories) {
    expect(story.id).toBe(story.articles[0]);
    expect(story.certainty).toBeGreaterThan(0.8);
  }
});

test('an article with a date in the future is listed without a date, and last until then', async () => {
  writeStories();
  expect(filesOf(await load(cache, Date.parse('2025-10-11T12:00Z')))[0]).toEqual(ABC);
  const early = await load(cache, Date.parse('2025-10-10T12:00Z'));
  expect(filesOf(early)[0]?.[0]).toBe('a.txt');
});

test('a load after changes finds the same stories and relations as a first load', async () => {
  writeStories();
  await load();
  for (let step = 0; step < 12; step += 1) {
    const name = `${pick(['a', 'b', 'c', 'd', 'e', 'f', 'g'])}.txt`;
    if (below(3) === 0) remove(name);
    else write(name, article(pick(['nh', 'tr', 'ph']), lettered('v', below(100)), 10 + below(15)));
    const fresh = mkdtempSync(join(tmpdir(), 'ban-tin-kho-'));
    const [again, anew] = [await load(), await load(fresh)];
    expect(again.stories, `step ${step}`).toEqual(anew.stories);
    expect(again.articles).toEqual(anew.articles);
    rmSync(fresh, { recursive: true });
  }
});

test('an article that its sidecar excludes is in no story, but still related', async () => {
  writeStories();
  write('b.yaml', 'dòng sự kiện: không\n');
  const loaded = await load();
  expect(filesOf(loaded)).toEqual([['a.txt', 'c.txt'], DE]);
  expect(loaded.articles.find(({ file }) => file === 'b.txt')?.related).toHaveLength(2);
});

test('articles that repeat each other are in one story, but are not a story alone', async () => {
  writeStories();
  write('d2.txt', article('tr', 'gd', 22));
  write('khac-0b.txt', article('kam', 'lam', 9));
  expect(filesOf(await load())).toEqual([ABC, [...DE, 'd2.txt']]);
});

describe('the publisher', () => {
  const wish = async (yaml: string): Promise<Loaded> => {
    writeStories();
    write('_dong-su-kien.yaml', yaml);
    return load();
  };

  test('joins stories, and articles that are in no story', async () => {
    const loaded = await wish('- gộp: [e.txt, khac-1.txt, b.txt]\n  tên: Mùa lũ\n');
    expect(filesOf(loaded)).toEqual([['khac-1.txt', ...ABC, ...DE]]);
    expect(loaded.stories[0]).toMatchObject({ name: 'Mùa lũ', certainty: 1 });
    expect(loaded.stories[0]?.id).toBe(loaded.stories[0]?.articles[0]);
  });

  test('splits a story', async () => {
    expect(filesOf(await wish('- tách: [c.txt, a.txt]\n'))).toEqual([['a.txt', 'c.txt'], DE]);
    expect(filesOf(await wish('- tách: [a.txt]\n'))).toEqual([['b.txt', 'c.txt'], DE]);
    expect(filesOf(await wish('- tách: [d.txt, c.txt]\n'))).toEqual([
      ['a.txt', 'b.txt'],
      ['c.txt', 'd.txt'],
    ]);
  });

  test('renames and hides a story through any of its articles', async () => {
    const loaded = await wish('- bài: c.txt\n  tên: Cầu mới\n- bài: d.txt\n  ẩn: có\n');
    expect(filesOf(loaded)).toEqual([ABC, DE]);
    expect(loaded.stories).toMatchObject([{ name: 'Cầu mới' }, { hidden: true }]);
    expect(loaded.stories[0]).not.toHaveProperty('hidden');
    expect(problems(loaded)).toEqual([]);
  });

  test('changes no other story', async () => {
    writeStories();
    const before = await load();
    const after = await wish('- bài: c.txt\n  tên: Cầu mới\n');
    expect(after.stories[1]).toEqual(before.stories[1]);
    expect(after.articles).toEqual(before.articles);
  });

  test('sees a message about files that do not exist, or are named twice', async () => {
    const loaded = await wish(
      '- gộp: [a.txt, khac-1.tx]\n- tách: [d.txt]\n- gộp: [d.txt, b.txt]\n',
    );
    expect(problems(loaded)).toEqual([
      'error 1: There is no article “khac-1.tx”; did you mean “khac-1.txt”?',
      'error 3: “d.txt” stands under gộp or tách already (line 2).',
    ]);
  });

  test('sees a message about articles that are in no story', async () => {
    write('f.txt', article('nh', 'gf', 12));
    write('f.yaml', 'draft: true\n');
    write('g.txt', article('nh', 'gg', 12));
    write('g.yaml', 'story: false\n');
    const loaded = await wish(
      '- gộp: [a.txt, f.txt]\n- tách: [g.txt]\n- bài: khac-2.txt\n  ẩn: có\n- bài: d.txt\n  tên: Một\n- bài: e.txt\n  tên: Hai\n',
    );
    expect(filesOf(loaded)).toEqual([ABC, DE]);
    expect(problems(loaded)).toEqual([
      'warning 1: The article “f.txt” is in no story: it is not published.',
      'warning 2: The article “g.txt” is in no story: its sidecar takes it out.',
      'warning 3: The article “khac-2.txt” belongs to no story, so the entry has no effect.',
      'warning 7: The story of “e.txt” has the name “Một” already.',
    ]);
  });
});
