import type { PlaceKind } from '../config/addresses.ts';
import type { Library, Sequenced, Stored } from '../content/library.ts';
import { linkTo, picturesOf, placeName } from './cards.ts';
import { nameLinks } from './names.ts';
import { type Previews, previewView } from './previews.ts';
import { placeInStory } from './stories.ts';
import type { PageViews } from './views.ts';

/** The number of headlines from the same section on the page of an article. */
const OF_SECTION = 3;

/** What the page of an article shows. */
export function articleView(
  library: Library,
  { article, newer, older, related }: Sequenced,
  previews: Previews | null,
): PageViews['article'] {
  const { kicker, section, source, bylines, keywords } = article;
  const named = (kind: PlaceKind, name: string) => placeName(library, kind, name);
  const story = placeInStory(library, article);
  // The page of the story links to the rest of it.
  const others = related.filter(({ id }) => !story || library.stories.of(id)?.id !== story.id);
  const more = moreOfSection(library, article, related);
  const preview = previews?.articles.get(article.id);
  return {
    ...linkTo(article),
    digest: article.digest,
    headlineDerived: article.headlineDerived,
    ...(kicker === undefined ? {} : { kicker }),
    excerpt: article.excerpt,
    syllables: article.syllables,
    pictures: picturesOf(article),
    ...(preview ? { preview: previewView(preview) } : {}),
    ...(section === undefined ? {} : { section: named('section', section) }),
    bylines: bylines.map((name) => named('author', name)),
    ...(source === undefined ? {} : { source: named('source', source) }),
    keywords: keywords.map((name) => named('keyword', name)),
    names: nameLinks(library, article),
    ...(story ? { story } : {}),
    related: others.map(linkTo),
    ...(more ? { more } : {}),
    newer: newer && linkTo(newer),
    older: older && linkTo(older),
  };
}

/** The newest articles of the section, without those that the page links to anyway. */
function moreOfSection(
  { places }: Library,
  { id, section: name }: Stored,
  related: readonly Stored[],
): PageViews['article']['more'] {
  const section = name === undefined ? undefined : places.section.find(name);
  if (!section) return undefined;
  const known = new Set([id, ...related.map((each) => each.id)]);
  const articles: Stored[] = [];
  for (const article of section.articles) {
    if (articles.length === OF_SECTION) break;
    if (!known.has(article.id)) articles.push(article);
  }
  if (articles.length === 0) return undefined;
  return { section: { name: section.name, slug: section.slug }, articles: articles.map(linkTo) };
}
