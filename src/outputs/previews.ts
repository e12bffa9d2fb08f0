import type { ArticleId } from '../article/article.ts';
import { type Failure, toFailure } from '../content/failures.ts';
import type { Library } from '../content/library.ts';
import type { PreviewPicture } from '../previews/picture.ts';
import type { Output, PreviewView } from './views.ts';

/** The preview pictures: the site's own and that of each article. */
export interface Previews {
  readonly site: PreviewPicture;
  readonly articles: ReadonlyMap<ArticleId, PreviewPicture>;
}

/** Finds the text of every preview picture. Calls `onFailure` with articles that have none. */
export async function findPreviews(
  { articles }: Library,
  onFailure: (failure: Failure) => void,
): Promise<Previews> {
  // The typeface is loaded only if there are previews.
  const { articlePicture, sitePicture } = await import('../previews/picture.ts');
  const pictures = new Map<ArticleId, PreviewPicture>();
  for (const article of articles) {
    try {
      pictures.set(article.id, articlePicture(article));
    } catch (error) {
      onFailure(toFailure(article.file, error));
    }
  }
  return { site: sitePicture(), articles: pictures };
}

/** What a page says of its preview picture. */
export const previewView = ({ address, alt }: PreviewPicture): PreviewView => ({ address, alt });

/** The files of the pictures. Two articles may share one. */
export function* previewFiles(
  { articles }: Library,
  { site, articles: pictures }: Previews,
): Generator<Output> {
  const known = new Set<string>();
  const fileOf = function* (
    { address, digest, preview: says }: PreviewPicture,
    file?: string,
  ): Generator<Output> {
    if (known.has(address)) return;
    known.add(address);
    const view = () => ({ preview: { digest, says } });
    yield { path: address, isPage: false, view, ...(file === undefined ? {} : { file }) };
  };
  yield* fileOf(site);
  for (const { id, file } of articles) {
    const picture = pictures.get(id);
    if (picture) yield* fileOf(picture, file);
  }
}
