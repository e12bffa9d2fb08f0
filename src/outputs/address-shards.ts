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

/**
 * The addresses of articles by id, in files that the 404 page loads one of: by path, then by id. The story that an article belongs to
 * has a key of its own, since stories are named by an article.
 */
export function addressShards<Listed extends { readonly id: string; readonly slug: string }>(
  articles: readonly Listed[],
  storyOf: (article: Listed) => { readonly id: string; readonly slug: string } | undefined,
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const digits = shardDigits(articles.length);
  const shards = new Map<string, Record<string, string>>();
  for (const article of articles.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const { id, slug } = article;
    const path = ADDRESS.addressShard(id.slice(0, digits));
    const shard = shards.get(path) ?? {};
    shards.set(path, shard);
    shard[id] = ADDRESS.article({ slug, id });
    const story = storyOf(article);
    if (story) shard[storyKey(id)] = ADDRESS.story(story);
  }
  return shards;
}

/** As `find-home.js` makes it of an address. */
const storyKey = (id: string): string => `su-kien-${id}`;
