import { ADDRESS } from '../config/addresses.ts';
import { SITE } from '../config/site.ts';
import { STRINGS } from '../config/strings.vi.ts';
import { drawPreview, drawSitePreview } from './design.ts';
import { digestOf } from './digest.ts';
import { encodePng } from './png.ts';
import { type Preview, previewOf, type Source } from './preview.ts';

/** A picture of its own address: two that look the same may have two, one that changes gets another. */
export interface PreviewPicture {
  /** Relative to the site's root. */
  readonly address: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  /** What it says; `null` is the site's own picture. */
  readonly preview: Preview | null;
  readonly digest: string;
}

/** The picture of pages that are no article. */
export function sitePicture(): PreviewPicture {
  const digest = digestOf(null);
  return {
    address: ADDRESS.preview('trang', digest),
    alt: STRINGS.previewOfSite(SITE.name, SITE.description),
    preview: null,
    digest,
  };
}

/** The picture of an article: the site's own where its headline cannot be set. */
export function articlePicture(article: Source & { readonly id: string }): PreviewPicture {
  const preview = previewOf(article);
  if (!preview) return sitePicture();
  const digest = digestOf(preview);
  return {
    address: ADDRESS.preview(article.id, digest),
    alt: STRINGS.previewOfArticle(article.headline, SITE.name),
    preview,
    digest,
  };
}

/** The picture as a PNG file. */
export const drawPicture = (preview: Preview | null): Uint8Array =>
  encodePng(preview ? drawPreview(preview) : drawSitePreview());
