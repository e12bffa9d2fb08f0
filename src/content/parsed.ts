import { hash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import type { KeptName, SaidName } from '../names/names-of.ts';
import type { ParseResult } from '../parse/parse.ts';
import type { Bag } from '../stories/bag.ts';
import type { Gathered } from './read-one.ts';

/** A parsed article as its page needs it. */
export interface ArticleRecord extends Pick<ParseResult, 'source' | 'pieces'> {
  readonly article: Article;
  /** Where it can link each of its names. */
  readonly names: readonly Pick<KeptName, 'link'>[];
}

/** An article as one parse gave it, in the form in which it is kept. */
export interface Parsed {
  readonly gathered: Gathered;
  /** What relates it to other articles. */
  readonly bag: Bag;
  /** Its `ArticleRecord` as JSON. */
  readonly record: string;
  /** The people, places and organisations that it names: `SaidName[]` as JSON. */
  readonly names: string;
  /** For each of them, its `NamingSentence | null` as JSON. */
  readonly sentences: readonly string[];
}

/** Puts the record and the names of an article into the form in which they are kept. */
export function pack(
  record: Omit<ArticleRecord, 'names'>,
  names: readonly KeptName[],
): Pick<Parsed, 'record' | 'names' | 'sentences'> {
  const places = names.map(({ link }) => (link ? { link } : {}));
  const sentences = names.map(({ sentence }) => JSON.stringify(sentence));
  const said = names.map(
    ({ kind, name, forms, office, certainty }, at): SaidName => ({
      said: { kind, name, forms, ...(office === undefined ? {} : { office }) },
      certainty,
      sentence: numberFor(sentences[at] ?? ''),
    }),
  );
  return {
    record: JSON.stringify({ ...record, names: places } satisfies ArticleRecord),
    names: JSON.stringify(said),
    sentences,
  };
}

/** A whole number that stands for a text: 48 bits of its digest. */
const numberFor = (text: string): number => Number.parseInt(hash('sha1', text).slice(0, 12), 16);
