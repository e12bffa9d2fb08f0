import { ADDRESS } from '../config/addresses.ts';
import { SITE } from '../config/site.ts';
import { STRINGS } from '../config/strings.vi.ts';
import { drawPreview, drawSitePreview } from './design.ts';
import { digestOf } from './digest.ts';
import { encodePng } from './png.ts';
import { type Preview, previewOf, type Source } from './preview.ts';

/** A picture with its own address. Two that look the same may have two; one that changes gets another. */
export interface PreviewPicture {
  /** Relative to the site's root. */
  readonly address: string;
  /** A description for readers who cannot see it. */
  readonly alt: string;
  /** Its text; `null` for the site's own picture. */
  readonly preview: Preview | null;
  readonly digest: string;
}

/** The picture of pages that are not articles. */
export function sitePicture(): PreviewPicture {
  const digest = digestOf(null);
  return {
    address: ADDRESS.preview('trang', digest),
    alt: STRINGS.previewOfSite(SITE.name, SITE.description),
    preview: null,
    digest,
  };
}

/** The picture of an article; the site's own if the font cannot show its headline. */
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
