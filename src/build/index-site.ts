import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADDRESS } from '../config/addresses.ts';
import { type Failure, toFailure } from '../content/failures.ts';
import { listArticles } from '../search/build/listed.ts';
import { digestOf } from './site-files.ts';
import type { Staging } from './staging.ts';

/** What an index is made of. */
interface Indexing {
  /** The articles, newest first. */
  readonly articles: Parameters<typeof listArticles>[0];
  /** By path: the key of a page. */
  readonly keys: ReadonlyMap<string, string>;
  /** The folder of the previous site. */
  readonly target: string;
  /** The folder of the parts of the index. */
  readonly cache: string;
  /** The index files of the previous site, if no article has changed since. */
  readonly unchanged: readonly string[] | null;
}

/** Stages the search index of the staged pages. Returns the articles that cannot be indexed. */
export async function indexSite(
  staging: Staging,
  { articles, keys, target, cache, unchanged }: Indexing,
): Promise<Failure[]> {
  if (unchanged?.every((path) => staging.keep(path))) return [];
  const failures: Failure[] = [];
  const inSite = (file: string): string => ADDRESS.searchIndex + file;
  const folder = join(staging.folder, ADDRESS.searchIndex);
  const { writeIndex } = await import('../search/build/write-index.ts');
  const files = await writeIndex(
    {
      articles: listArticles(articles),
      read: (url) => readFileSync(staging.locate(url, target)),
      keyOf: (url) => keys.get(url) ?? '',
      onFailure: (file, error) => failures.push(toFailure(file, error)),
    },
    { folder, cache, has: (file) => staging.keep(inSite(file)) },
  );
  for (const file of files) {
    const path = inSite(file);
    // `has` knows the files that stay. They are not in the folder.
    if (!staging.files.has(path)) staging.adopt(path, digestOf(readFileSync(join(folder, file))));
  }
  return failures;
}
