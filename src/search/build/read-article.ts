import { hash } from 'node:crypto';
import type { FragmentFile } from '../files.ts';
import { roomOf } from './article-words.ts';
import type { Listed } from './listed.ts';
import { readPage } from './read-page.ts';
import type { Passages } from './selection.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Stands between the names in the one line that a result shows of them. */
const BETWEEN_NAMES = ' · ';

/** An article's words, and what a result shows of it. */
export function readArticle(
  html: string,
  { url, date }: Listed,
  vocabulary: Vocabulary,
): { passages: Passages; fragment: FragmentFile } {
  const { headline, standfirst, body, names } = readPage(html);
  const texts = [headline, standfirst, ...body.map(({ text }) => text), ...names];
  const passages = texts.map((text) => vocabulary.read(text));
  const opening = standfirst === '' ? [] : [['', standfirst] as const];
  const fragment: FragmentFile = {
    slots: roomOf(passages).all,
    address: url,
    headline,
    date,
    passages: [
      ...opening,
      ...body.map(({ id, text }) => [id, text] as const),
      ...(names.length > 0 ? [['', names.join(BETWEEN_NAMES)] as const] : []),
    ],
  };
  return { passages, fragment };
}

/** Identifies an article as it is indexed and shown. While it stays the same, its part stays too. */
export const digestOf = (fragment: FragmentFile): string =>
  hash('sha1', JSON.stringify(fragment)).slice(0, DIGEST_LENGTH);

/**
 * Identifies a page and what else is read of its article, at less than a tenth of the cost of reading it: pages with the same
 * digest have the same article. What stands before the article, such as styles, does not count.
 */
export function pageDigestOf(html: Uint8Array, { url, date }: Listed): string {
  const from = Buffer.from(html.buffer, html.byteOffset, html.byteLength).indexOf('data-search=');
  const article = html.subarray(Math.max(0, from));
  return hash('sha1', `${hash('sha1', article)} ${url} ${date}`).slice(0, DIGEST_LENGTH);
}

const DIGEST_LENGTH = 20;
