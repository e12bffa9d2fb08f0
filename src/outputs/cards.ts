import type { ArticleSummary } from '../article/summary.ts';
import type { FacetKind } from '../config/addresses.ts';
import type { Library, Stored } from '../content/library.ts';
import { largeEnough } from '../content/picture-widths.ts';
import type { ArticleLink, ArticlePicture, Card, FacetName, PictureView } from './views.ts';

/** What any list needs to name an article. */
export const linkTo = ({ id, slug, file, headline, published }: ArticleSummary): ArticleLink => ({
  id,
  slug,
  file,
  headline,
  published,
});

/** A short text that differs if the listed date of an article does. */
const dateKey = ({ published }: Stored): string =>
  published ? `${published.value} ${published.precision}` : '';

/** A short text that differs if a link to the article does. */
export const linkKey = (article: Stored): string => `${article.looks.link} ${dateKey(article)}`;

/** The same for a link with the opening of the article. */
export const openingKey = (article: Stored): string =>
  `${article.looks.opening} ${dateKey(article)}`;

/** The same for its card. */
export const cardKey = (library: Library, article: Stored): unknown[] => [
  openingKey(article),
  article.syllables,
  article.section && facetName(library, 'section', article.section),
  listPicture(article)?.digest,
];

/** The section, author, source or keyword of a name, as the site writes it. */
export function facetName({ facets }: Library, kind: FacetKind, name: string): FacetName {
  const facet = facets[kind].find(name);
  return facet ? { name: facet.name, slug: facet.slug } : { name };
}

export function cardOf(library: Library, article: Stored): Card {
  const { headlineDerived, section, excerpt, syllables } = article;
  return {
    ...linkTo(article),
    headlineDerived,
    ...(section === undefined ? {} : { section: facetName(library, 'section', section) }),
    excerpt,
    syllables,
    ...pictureOf(article),
  };
}

/** What a list shows of the article's picture. */
export function pictureOf(article: Stored): { readonly picture?: PictureView } {
  const picture = listPicture(article);
  if (!picture) return {};
  const { digest: name, width, height } = picture;
  return { picture: { digest: name, width, height } };
}

/** The picture of an article in a list. */
export const listPicture = (article: Stored): ArticlePicture | undefined =>
  picturesOf(article).find(largeEnough);

export const picturesOf = ({ pictures }: Stored): ArticlePicture[] =>
  pictures.map(({ src, digest, width, height }) => ({ src, digest, width, height }));
