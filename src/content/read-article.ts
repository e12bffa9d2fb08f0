import { join } from 'node:path';
import { cacheFolder } from './cache.ts';
import type { Stored } from './queries.ts';
import { type ArticleRecord, RECORDS, Records } from './records.ts';

type Known = Pick<Stored, 'file' | 'digest'>;

let opened: Records | undefined;

function records(): Records {
  opened ??= Records.openToRead(join(cacheFolder(), RECORDS));
  return opened;
}

/** The bytes of a raw article as they were when it was parsed. */
export const readRaw = (article: Known): Uint8Array =>
  records().raw(article.digest) ?? missing(article);

/**
 * The whole article with its text, as the loader parsed it. It is read when its page renders, so that bodies never wait in
 * memory.
 */
export const readArticle = (article: Known): ArticleRecord =>
  records().record(article.digest) ?? missing(article);

function missing({ file }: Known): never {
  throw new Error(`The cache has lost ${file}. Build again.`);
}
