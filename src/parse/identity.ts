import type { ArticleId } from '../article/article.ts';
import { hash32 } from '../text/hash.ts';

/** A path without its extension, in NFC: what an article shares with its sidecar and its pictures. */
export const stemOf = (file: string): string => file.normalize('NFC').replace(/\.[^./]*$/u, '');

/**
 * The id of the article in `file`, a path relative to the seeds folder with `/` between names. The extension does not
 * count, nor does how the file system composes accents.
 */
export function articleId(file: string): ArticleId {
  return hash32(stemOf(file)) as ArticleId;
}
