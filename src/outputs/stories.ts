import type { ArticleId } from '../article/article.ts';
import { ADDRESS } from '../config/addresses.ts';
import { SITE } from '../config/site.ts';
import type { Library, LibraryStory, Stored } from '../content/library.ts';
import { facetName, linkTo, pictureOf } from './cards.ts';
import { namesOfStory } from './name-links.ts';
import { page } from './page.ts';
import { pagerOf, paginate } from './paginate.ts';
import type { Output, StoryCard, StoryEntry, StoryLink } from './views.ts';

/** The page of each story, and the list of all. */
export function* storyPages(library: Library, hasFeeds: boolean): Generator<Output> {
  const { all } = library.stories;
  if (all.length === 0) return;
  const pages = paginate(all, SITE.articlesPerList);
  for (const { items, page: at, number } of pages) {
    const address = ADDRESS.stories(number);
    yield page(address, () => ({
      stories: {
        address,
        stories: items.map((story) => storyCard(library, story)),
        ...(at === 1 ? { count: all.length } : {}),
        pager: pagerOf(at, pages.length, ADDRESS.stories),
      },
    }));
  }
  for (const story of all) {
    yield page(ADDRESS.story(story), () => ({
      story: {
        ...storyLink(library, story),
        articles: newestFirst(story).map((article) => storyEntry(library, article)),
        names: namesOfStory(library, story.articles),
        ...(hasFeeds && isDated(story) ? { feed: ADDRESS.storyFeed(story) + ADDRESS.rss } : {}),
      },
    }));
  }
}

const links = new WeakMap<LibraryStory, StoryLink>();

/** The same object each time: each article of the story links to it. */
export function storyLink(library: Library, story: LibraryStory): StoryLink {
  const known = links.get(story);
  if (known) return known;
  const link = makeLink(library, story);
  links.set(story, link);
  return link;
}

function makeLink(library: Library, { id, slug, title, articles }: LibraryStory): StoryLink {
  const counts = new Map<string, number>();
  for (const { source } of articles) {
    if (source === undefined) continue;
    const { name } = facetName(library, 'source', source);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sources = [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
  return { id, slug, title, count: articles.length, sources };
}

const positions = new WeakMap<LibraryStory, ReadonlyMap<ArticleId, number>>();

function positionIn(story: LibraryStory, id: ArticleId): number {
  const known = positions.get(story) ?? new Map(story.articles.map((each, at) => [each.id, at]));
  positions.set(story, known);
  return known.get(id) ?? -1;
}

/** The position of an article in its story; `undefined` if it belongs to none. `link` gives what is shown of its neighbours. */
export function placeInStory<Link>(
  library: Library,
  { id }: Stored,
  link: (article: Stored) => Link,
) {
  const story = library.stories.of(id);
  if (!story) return undefined;
  const { articles } = story;
  const index = positionIn(story, id);
  const linkAt = (at: number) => {
    const article = articles[at];
    return article ? link(article) : null;
  };
  return {
    ...storyLink(library, story),
    at: index + 1,
    before: linkAt(index - 1),
    after: linkAt(index + 1),
  };
}

/** Whether a story has dated articles: a feed needs dates. */
export const isDated = ({ articles }: LibraryStory): boolean =>
  articles.some(({ published }) => published);

/** The articles of a story, newest first, those without a date last. */
export function newestFirst({ articles }: LibraryStory): Stored[] {
  const dated = articles.filter(({ published }) => published);
  return [...dated.toReversed(), ...articles.filter(({ published }) => !published)];
}

function storyCard(library: Library, story: LibraryStory): StoryCard {
  const [newest = story.articles[0]] = newestFirst(story);
  return {
    ...storyLink(library, story),
    since: story.articles[0].published,
    until: newest.published,
    newest: linkTo(newest),
  };
}

function storyEntry(library: Library, article: Stored): StoryEntry {
  const { digest, excerpt, source } = article;
  return {
    ...linkTo(article),
    digest,
    excerpt,
    ...(source === undefined ? {} : { source: facetName(library, 'source', source) }),
    ...pictureOf(article),
  };
}
