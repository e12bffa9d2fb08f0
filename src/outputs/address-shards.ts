import { ADDRESS } from '../config/addresses.ts';

/** The number of addresses per file: 30 KB packed. */
const MOST = 1000;
const BASE = 16;

/** The number of digits of an article's id that name the file with its address. On a small site it is 0: there is one file. */
export function shardDigits(articles: number): number {
  let digits = 0;
  while (articles > MOST * BASE ** digits) digits += 1;
  return digits;
}

/**
 * The addresses of articles by id, in files of which the 404 page loads one: by path, then by id. The story of an article has
 * its own key, since a story has the id of an article.
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

/** The key that `find-home.js` makes of an address. */
const storyKey = (id: string): string => `su-kien-${id}`;
