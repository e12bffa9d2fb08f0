import { join } from 'node:path';
import type { NamingSentence } from '../names/names-of.ts';
import type { ArticleRecord } from './parsed.ts';
import { RECORDS } from './record-file.ts';
import { Records } from './records.ts';

/** An article whose record is asked for, by the digest that its view has. */
interface Known {
  readonly file: string;
  readonly digest: string;
}

let opened: Records | undefined;

function records(): Records {
  opened ??= Records.openToRead(join(import.meta.env.CACHE, RECORDS));
  return opened;
}

/** The bytes of a raw article as they were when it was parsed. */
export const readRaw = (article: Known): Uint8Array =>
  records().raw(article.digest) ?? missing(article);

/**
 * The whole article with its text, as it was parsed. It is read when its page renders, so that bodies never wait in memory.
 */
export const readArticle = (article: Known): ArticleRecord =>
  records().record(article.digest) ?? missing(article);

/** The sentence that has a name of an article, by the name's place; `null` if only the headline has it. */
export function readSentence(article: Known, name: number): NamingSentence | null {
  const sentence = records().sentence(article.digest, name);
  return sentence === undefined ? missing(article) : sentence;
}

function missing({ file }: Known): never {
  throw new Error(`The cache has lost ${file}. Build again.`);
}
