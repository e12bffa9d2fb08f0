import { beforeEach, expect, test, vi } from 'vitest';
import {
  dropUnfinished,
  finish,
  finishedArticles,
  forgetReading,
  leaveUnfinished,
  type Unfinished,
  unfinishedArticles,
} from '../../../src/reading/history.ts';

const kept = new Map<string, string>();
const root = { dataset: {} as Record<string, string> };

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
  vi.stubGlobal('document', { documentElement: root });
});

const left = (id: string, percent = 40): Unfinished => ({
  id,
  address: `bai/tin-${id}.html`,
  headline: `Tin ${id}`,
  passage: 'd-0a1b2c3d',
  percent,
});
const unfinished = (): string[] => unfinishedArticles().map(({ id }) => id);

test('the article that was left last stands first, once', () => {
  for (const id of ['a', 'b', 'a']) leaveUnfinished(left(id));
  expect(unfinished()).toEqual(['a', 'b']);
  leaveUnfinished(left('b', 70));
  expect(unfinishedArticles()[0]).toEqual(left('b', 70));
});

test('a finished article is not unfinished, and stays finished', () => {
  leaveUnfinished(left('a'));
  finish('a');
  expect(unfinished()).toEqual([]);
  leaveUnfinished(left('a'));
  expect(unfinished()).toEqual([]);
  expect([...finishedArticles()]).toEqual(['a']);
});

test('articles can be dropped one by one', () => {
  for (const id of ['a', 'b', 'c']) leaveUnfinished(left(id));
  dropUnfinished(['b']);
  expect(unfinished()).toEqual(['c', 'a']);
});

test('only so many are remembered', () => {
  for (let index = 0; index < 40; index += 1) leaveUnfinished(left(`${index}`));
  expect(unfinished()).toHaveLength(30);
  expect(unfinished()[0]).toBe('39');
});

test('a forgetful device remembers nothing', () => {
  kept.set('ban-tin:khong-nho', 'true');
  leaveUnfinished(left('a'));
  finish('b');
  expect(unfinished()).toEqual([]);
  expect(finishedArticles().size).toBe(0);
});

test('forgetting deletes and hides everything', () => {
  leaveUnfinished(left('a'));
  finish('b');
  root.dataset.unfinished = '';
  forgetReading();
  expect([...kept.keys()]).toEqual([]);
  expect(root.dataset).toEqual({});
});

test('articles that earlier versions stored as finished stay finished', () => {
  kept.set('ban-tin:da-doc', JSON.stringify({ a: '', b: 'd-0a1b2c3d', c: '' }));
  expect([...finishedArticles()]).toEqual(['a', 'c']);
  finish('d');
  expect(JSON.parse(kept.get('ban-tin:da-doc') ?? '')).toEqual(['a', 'c', 'd']);
});

test.each(['"x"', '[]', '{"a":1}', '{', '12', 'null', '[1,null,{"id":"a"}]'])(
  'strange contents count as empty: %s',
  (text) => {
    kept.set('ban-tin:da-doc', text);
    kept.set('ban-tin:doc-do', text);
    expect(unfinishedArticles()).toEqual([]);
    expect(finishedArticles().size).toBe(0);
  },
);
