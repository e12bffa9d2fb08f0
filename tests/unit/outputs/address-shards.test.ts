import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addressShards, shardDigits } from '../../../src/outputs/address-shards.ts';

const articles = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: createHash('sha256').update(String(index)).digest('hex').slice(0, 8),
    slug: `bai-${index}`,
  }));

const noStory = () => undefined;

test.each([
  [0, 0],
  [1000, 0],
  [1001, 1],
  [16_000, 1],
  [16_001, 2],
  [100_000, 2],
])('with %d articles, %d digits of an id name a file', (count, digits) => {
  expect(shardDigits(count)).toBe(digits);
});

test.each([2, 500, 7000])('every one of %d articles is in the file that its id names', (count) => {
  const all = articles(count);
  const shards = addressShards(all, noStory);
  const digits = shardDigits(count);
  for (const { id, slug } of all) {
    const path = `ma-bai/${id.slice(0, digits) || 'tat-ca'}.json`;
    expect(shards.get(path)?.[id]).toBe(`bai/${slug}-${id}.html`);
  }
  const sizes = [...shards.values()].map((shard) => Object.keys(shard).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(count);
  expect(Math.max(...sizes)).toBeLessThan(1001);
});

test('the order of the articles does not matter', () => {
  const all = articles(50);
  expect(JSON.stringify([...addressShards(all.toReversed(), noStory)])).toBe(
    JSON.stringify([...addressShards(all, noStory)]),
  );
});

test('without articles there is no file', () => {
  expect(addressShards([], noStory).size).toBe(0);
});

test('the story of an article has a key of its own', () => {
  const story = { id: '0000000a', slug: 'mua-lu' };
  const [one, other] = [
    { id: '0000000b', slug: 'nuoc-len' },
    { id: '0000000c', slug: 'gia-lua' },
  ];
  const shards = addressShards([one, other], ({ id }) => (id === one.id ? story : undefined));
  expect(shards.get('ma-bai/tat-ca.json')).toEqual({
    '0000000b': 'bai/nuoc-len-0000000b.html',
    'su-kien-0000000b': 'dong-su-kien/mua-lu-0000000a.html',
    '0000000c': 'bai/gia-lua-0000000c.html',
  });
});
