import { ADDRESS } from '../config/addresses.ts';
import { SITE } from '../config/site.ts';
import { STRINGS } from '../config/strings.vi.ts';
import { allFacets, type Library, type Stored, type StoredFacet } from '../content/library.ts';
import { linkTo, picturesOf } from './cards.ts';
import { isDated, newestFirst } from './stories.ts';
import type { FeedEntry } from './views.ts';

/** A feed of the site. */
export interface SiteFeed {
  /** The section, author or other subject of the feed; missing for the feed of all articles. */
  readonly name?: string;
  /** The address of the page with the same articles, relative to the site's root. */
  readonly home: string;
  readonly title: string;
  readonly description: string;
  /** Relative to the site's root. */
  readonly folder: string;
  readonly entries: readonly FeedEntry[];
  /** Whether the feed holds whole articles and exists in every format. */
  readonly isWhole: boolean;
}

/** The feed of the site and one per section: those on the page that lists feeds. */
export function mainFeeds(library: Library): SiteFeed[] {
  return [
    {
      home: '',
      title: SITE.name,
      description: SITE.description,
      folder: '',
      entries: entriesOf(library.articles, true),
      isWhole: true,
    },
    ...library.facets.section.all.filter(hasFeed).map((facet) => toFacetFeed(facet)),
  ];
}

/** The feeds of authors, sources, keywords and stories. There can be thousands, so they hold excerpts. */
export const smallFeeds = (library: Library): SiteFeed[] => [
  ...allFacets(library)
    .filter((facet) => facet.kind !== 'section' && hasFeed(facet))
    .map((facet) => toFacetFeed(facet)),
  ...library.stories.all.filter(isDated).map((story) => ({
    name: story.title,
    home: ADDRESS.story(story),
    title: STRINGS.titleOn(story.title, SITE.name),
    description: STRINGS.feedOfFacet(STRINGS.story, story.title),
    folder: ADDRESS.storyFeed(story),
    entries: entriesOf(newestFirst(story), false),
    isWhole: false,
  })),
];

/** Whether a section, author, source or keyword has dated articles: a feed needs dates. */
export const hasFeed = ({ articles }: StoredFacet): boolean =>
  articles.some(({ published }) => published);

function toFacetFeed(facet: StoredFacet): SiteFeed {
  const isWhole = facet.kind === 'section';
  return {
    name: facet.name,
    home: ADDRESS.facet(facet.kind, facet.slug),
    title: STRINGS.titleOn(facet.name, SITE.name),
    description: STRINGS.feedOfFacet(STRINGS.facetKinds[facet.kind], facet.name),
    folder: ADDRESS.facetFeeds(facet.kind, facet.slug),
    entries: entriesOf(facet.articles, isWhole),
    isWhole,
  };
}

const entriesOf = (articles: readonly Stored[], isWhole: boolean): FeedEntry[] =>
  articles
    .filter(({ published }) => published)
    .slice(0, SITE.articlesPerFeed)
    .map((article) => entryOf(article, isWhole));

function entryOf(article: Stored, isWhole: boolean): FeedEntry {
  const { excerpt, bylines, section, keywords, digest, source } = article;
  return {
    ...linkTo(article),
    excerpt,
    authors: bylines,
    categories: [...new Set([...(section === undefined ? [] : [section]), ...keywords])],
    ...(isWhole
      ? {
          whole: {
            digest,
            ...(source === undefined ? {} : { source }),
            pictures: picturesOf(article),
          },
        }
      : {}),
  };
}
