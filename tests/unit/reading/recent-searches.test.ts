import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forget, recentSearches, remember } from '../../../src/reading/recent-searches.ts';

let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('the last search comes first, each query once', () => {
  expect(recentSearches()).toEqual([]);
  for (const query of ['giá xăng', '“mưa lớn” -Huế', 'cầu', 'giá xăng']) remember(query);
  expect(recentSearches()).toEqual(['giá xăng', 'cầu', '“mưa lớn” -Huế']);
});

test('the last eight are remembered', () => {
  for (let number = 1; number <= 10; number += 1) remember(`tin ${number}`);
  expect(recentSearches()).toEqual([10, 9, 8, 7, 6, 5, 4, 3].map((number) => `tin ${number}`));
});

test('nothing typed is nothing to remember', () => {
  remember('cầu');
  remember('');
  expect(recentSearches()).toEqual(['cầu']);
});

test('forgetting leaves nothing on the device', () => {
  remember('cầu');
  expect(stored.size).toBe(1);
  forget();
  expect(recentSearches()).toEqual([]);
  expect(stored.size).toBe(0);
});

test.each([
  ['no JSON', 'cầu', []],
  ['something else', '{"0":"cầu"}', []],
  ['nothing', 'null', []],
  ['a list with other things in it', '["cầu",1,null,["xe"]]', ['cầu']],
])('a storage that holds %s does no harm', (_, content, expected) => {
  remember('mưa');
  for (const key of stored.keys()) stored.set(key, content);
  expect(recentSearches()).toEqual(expected);
  remember('xe');
  expect(recentSearches()).toEqual(['xe', ...expected]);
});

test('a storage that is blocked does no harm', () => {
  const refuse = (): never => {
    throw new DOMException('Denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  remember('cầu');
  forget();
  expect(recentSearches()).toEqual([]);
});

test('a browser without storage does no harm', () => {
  vi.stubGlobal('localStorage', undefined);
  remember('cầu');
  forget();
  expect(recentSearches()).toEqual([]);
});
