import { ADDRESS } from '../config/addresses.ts';

/** So many addresses may share a file: 30 KB packed. */
const MOST = 1000;
const BASE = 16;

/** How many digits of an article's id name the file that has its address: 0 on a small site, which has one file. */
export function shardDigits(articles: number): number {
  let digits = 0;
  while (articles > MOST * BASE ** digits) digits += 1;
  return digits;
}

/** The addresses of articles by id, in files that the 404 page loads one of: by path, then by id. */
export function addressShards(
  articles: readonly { readonly id: string; readonly slug: string }[],
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const digits = shardDigits(articles.length);
  const shards = new Map<string, Record<string, string>>();
  for (const { id, slug } of articles.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const path = ADDRESS.addressShard(id.slice(0, digits));
    const shard = shards.get(path) ?? {};
    shards.set(path, shard);
    shard[id] = ADDRESS.article({ slug, id });
  }
  return shards;
}
