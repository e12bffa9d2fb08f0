import type { FacetKind } from '../config/addresses.ts';
import type { Library, Sequenced, Stored } from '../content/library.ts';
import { facetName, linkKey, linkTo, picturesOf } from './cards.ts';
import { nameKey, nameLinks } from './name-links.ts';
import { type Previews, previewView } from './previews.ts';
import { placeInStory } from './stories.ts';
import type { PageViews } from './views.ts';

/** The number of headlines from the same section on the page of an article. */
const OF_SECTION = 3;

/** What the page of an article shows. */
export function articleView(
  library: Library,
  each: Sequenced,
  previews: Previews | null,
): PageViews['article'] {
  const { article } = each;
  const { kicker } = article;
  return {
    ...linkTo(article),
    digest: article.digest,
    headlineDerived: article.headlineDerived,
    ...(kicker === undefined ? {} : { kicker }),
    excerpt: article.excerpt,
    syllables: article.syllables,
    ...around(library, each, previews, { link: linkTo, names: nameLinks }),
  };
}

/** What the key of the page is made of: the digest of the article stands for its own text, and a short key for each link. */
export const articleShown = (library: Library, each: Sequenced, previews: Previews | null) => [
  each.article.digest,
  each.article.published,
  around(library, each, previews, { link: linkKey, names: nameKey }),
];

/** How the page shows another article, and the names in its own. */
interface Show<Link, Names> {
  readonly link: (article: Stored) => Link;
  readonly names: (library: Library, article: Stored) => Names;
}

/** What the page shows besides the article's own text. */
function around<Link, Names>(
  library: Library,
  { article, newer, older, related }: Sequenced,
  previews: Previews | null,
  { link, names }: Show<Link, Names>,
) {
  const { section, source, bylines, keywords } = article;
  const named = (kind: FacetKind, name: string) => facetName(library, kind, name);
  const story = placeInStory(library, article, link);
  // The page of the story links to the rest of it.
  const others = related.filter(({ id }) => !story || library.stories.of(id)?.id !== story.id);
  const more = moreOfSection(library, article, related);
  const preview = previews?.articles.get(article.id);
  return {
    pictures: picturesOf(article),
    ...(preview ? { preview: previewView(preview) } : {}),
    ...(section === undefined ? {} : { section: named('section', section) }),
    bylines: bylines.map((name) => named('author', name)),
    ...(source === undefined ? {} : { source: named('source', source) }),
    keywords: keywords.map((name) => named('keyword', name)),
    names: names(library, article),
    ...(story ? { story } : {}),
    related: others.map(link),
    ...(more ? { more: { section: more.section, articles: more.articles.map(link) } } : {}),
    newer: newer && link(newer),
    older: older && link(older),
  };
}

/** The newest articles of the section, without those that the page links to anyway. */
function moreOfSection(
  { facets }: Library,
  { id, section: name }: Stored,
  related: readonly Stored[],
) {
  const section = name === undefined ? undefined : facets.section.find(name);
  if (!section) return undefined;
  const known = new Set([id, ...related.map((each) => each.id)]);
  const articles: Stored[] = [];
  for (const article of section.articles) {
    if (articles.length === OF_SECTION) break;
    if (!known.has(article.id)) articles.push(article);
  }
  if (articles.length === 0) return undefined;
  return { section: { name: section.name, slug: section.slug }, articles };
}
