import type { ArticleId } from '../article/article.ts';
import { hash32 } from '../text/hash.ts';

/**
 * The id of the article in `file`, a path relative to the seeds folder with `/` between names. The extension does not
 * count, nor does how the file system composes accents.
 */
export function articleId(file: string): ArticleId {
  const stem = file.normalize('NFC').replace(/\.[^./]*$/u, '');
  return hash32(stem) as ArticleId;
}
