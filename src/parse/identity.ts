import type { ArticleId } from '../article/article.ts';
import { hash32 } from '../text/hash.ts';

/** A path without its extension, in NFC. An article shares it with its sidecar and its pictures. */
export function stemOf(file: string): string {
  const path = file.normalize('NFC');
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') ? path.slice(0, dot) : path;
}

/**
 * The id of the article in `file`, a path relative to the seeds folder with `/` between names. The extension does not count,
 * nor does the way in which the file system composes accents.
 */
export function articleId(file: string): ArticleId {
  return hash32(stemOf(file)) as ArticleId;
}
