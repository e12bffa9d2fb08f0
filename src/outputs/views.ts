import type { ArticleId, Published } from '../article/article.ts';
import type { EntityKind, FacetKind } from '../config/addresses.ts';
import type { PartFile } from '../search/suggestions/part.ts';

// What each page shows, as JSON. A page gets its view and nothing else, so a page with the same view is the same page.
// These types stand in one file because templates and outputs must agree on them; there is no code here.

/** A section, an author, a source or a keyword, as the site writes its name. */
export interface FacetName {
  readonly name: string;
  /** Missing if there is no such page. */
  readonly slug?: string;
}

/** An article as a list names it. */
export interface ArticleLink {
  readonly id: ArticleId;
  readonly slug: string;
  /** Relative to the seeds folder, for messages. */
  readonly file: string;
  readonly headline: string;
  readonly published: Published | null;
}

/** A picture as the build draws it. Sizes are in pixels. */
export interface PictureView {
  /** The digest that names its files. */
  readonly digest: string;
  readonly width: number;
  readonly height: number;
}

/** An article as a list shows it. */
export interface Card extends ArticleLink {
  readonly headlineDerived: boolean;
  readonly section?: FacetName;
  /** At most 280 characters. */
  readonly excerpt: string;
  readonly syllables: number;
  readonly picture?: PictureView;
  /** The story that the article represents, if a list shows a story once. */
  readonly story?: StoryLink;
}

/** The number of a page in a list, counted from the newest, and the links to its neighbours. */
export interface PagerView {
  readonly page: number;
  readonly pages: number;
  /** The first page, the last page, this page and its neighbours, in order. */
  readonly links: readonly { readonly page: number; readonly address: string }[];
}

export interface ListView {
  readonly title: string;
  readonly address: string;
  /** The pages above this one, the highest first. */
  readonly trail: readonly { readonly address: string; readonly text: string }[];
  readonly cards: readonly Card[];
  /** The number of articles on all pages of the list. Only its first page has it. */
  readonly count?: number;
  readonly pager: PagerView;
  /** The entry of the menu that the page belongs to. */
  readonly current?: string;
  /** Whether cards name their section. */
  readonly section: boolean;
  /** The address of the list's feed. */
  readonly feed?: string;
}

/** A story as other pages name it. */
export interface StoryLink {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** How many articles it has. */
  readonly count: number;
  /** The most frequent first. */
  readonly sources: readonly string[];
}

/** A story in the list of all stories, with the dates of its first and its newest article. */
export interface StoryCard extends StoryLink {
  readonly since: Published | null;
  readonly until: Published | null;
  readonly newest: ArticleLink;
}

/** Months with articles, oldest first. `month` is `'10'`. */
export type MonthCounts = readonly { readonly month: string; readonly count: number }[];

interface YearCounts {
  readonly year: string;
  readonly count: number;
  readonly months: MonthCounts;
}

export interface BlockView {
  readonly section: FacetName & { readonly slug: string };
  readonly count: number;
  readonly first?: Card;
  readonly others: readonly ArticleLink[];
}

/** What a feed says of an article besides its text. */
export interface FeedEntry extends ArticleLink {
  readonly excerpt: string;
  readonly authors: readonly string[];
  /** Section and keywords. */
  readonly categories: readonly string[];
  /** For a feed of whole articles: where the text is, and what stands beside it. */
  readonly whole?: {
    readonly digest: string;
    readonly source?: string;
    readonly pictures: readonly ArticlePicture[];
  };
}

/** A picture of an article, by the `src` of its figure. */
export interface ArticlePicture extends PictureView {
  readonly src: string;
}

/** A feed in the list of feeds. The folder is relative to the site's root. */
interface FeedName {
  readonly name: string;
  readonly folder: string;
}

/** The preview picture of a page. */
export interface PreviewView {
  /** Relative to the site's root. */
  readonly address: string;
  /** A description for readers who cannot see it. */
  readonly alt: string;
}

/** The frame around every page. */
export interface Frame {
  /** The site's own preview picture; missing if the site does not know its address. */
  readonly preview?: PreviewView;
  /** The sections of the menu. */
  readonly sections: readonly (FacetName & { readonly slug: string })[];
  /** Whether there are sections besides those in the menu. */
  readonly moreSections: boolean;
  /** Whether there are stories, and the kinds of entity with pages. */
  readonly hasStories: boolean;
  readonly entityKinds: readonly EntityKind[];
  /** The publisher's own pages. */
  readonly ownPages: readonly { readonly name: string; readonly title: string }[];
  /** The letters whose suggestions have their own file. */
  readonly letters: string;
}

/** A person, place or organisation as other pages name it. */
export interface EntityLink {
  readonly kind: EntityKind;
  readonly slug: string;
  readonly name: string;
  /** The number of articles that name it, among those that the page is about. */
  readonly count: number;
  /** The office that stands before the name most often. */
  readonly office?: string;
}

/** A name in an article that links to a page. */
export interface NameLink {
  readonly kind: EntityKind;
  readonly slug: string;
  /** The index of the name in the article's record. */
  readonly name: number;
}

/** An article on the pages of the names in it. */
export interface NamingArticle extends ArticleLink {
  /** The digest of its record, which has the text. */
  readonly digest: string;
  readonly source?: FacetName;
}

/** An article on the page of one of its names. */
export interface EntityEntry {
  readonly article: NamingArticle;
  /** The index of the name in its record. */
  readonly name: number;
}

/** An article on the page of its story. */
export interface StoryEntry extends ArticleLink {
  /** The digest of its record, which has the text. */
  readonly digest: string;
  readonly excerpt: string;
  readonly source?: FacetName;
  readonly picture?: PictureView;
}

/** The position of an article in its story. */
export interface StoryPlaceView extends StoryLink {
  /** Counted from the oldest, which is 1. */
  readonly at: number;
  readonly before: ArticleLink | null;
  readonly after: ArticleLink | null;
}

/** The views of pages, by kind. */
export interface PageViews {
  readonly home: {
    readonly count: number;
    /** Missing if all articles are from one year. */
    readonly sinceYear?: string;
    /** The newest day; missing if it is unknown. */
    readonly newestDay?: string;
    /** `digest` names the record, `src` the figure of the picture. */
    readonly lead?: { readonly card: Card; readonly digest: string; readonly src?: string };
    readonly beside: readonly Card[];
    readonly blocks: readonly BlockView[];
    readonly rest: readonly Card[];
    readonly pager: PagerView;
  };
  /** A page of the front page's list after the first. */
  readonly older: {
    readonly address: string;
    readonly cards: readonly Card[];
    readonly pager: PagerView;
  };
  readonly list: ListView;
  readonly archive: {
    readonly count: number;
    readonly years: readonly YearCounts[];
    readonly undated: number;
    /** The number of articles in the busiest month. */
    readonly busiestMonth: number;
  };
  readonly year: YearCounts & {
    readonly newest: string;
    readonly busiestMonth: number;
    /** The newest articles of each month, newest month first. */
    readonly links: readonly {
      readonly month: string;
      readonly count: number;
      readonly articles: readonly ArticleLink[];
    }[];
  };
  readonly facets: {
    readonly kind: FacetKind;
    /** In the order of the menu. */
    readonly first: readonly string[];
    readonly facets: readonly (FacetName & { readonly slug: string; readonly count: number })[];
    /** The other kinds that have a page. */
    readonly others: readonly FacetKind[];
  };
  readonly article: {
    readonly id: ArticleId;
    readonly slug: string;
    readonly file: string;
    /** The digest of its record, which has the text. */
    readonly digest: string;
    /** The date under which lists show it. */
    readonly published: Published | null;
    readonly headline: string;
    readonly headlineDerived: boolean;
    readonly kicker?: string;
    readonly excerpt: string;
    readonly syllables: number;
    readonly pictures: readonly ArticlePicture[];
    readonly preview?: PreviewView;
    readonly section?: FacetName;
    readonly bylines: readonly FacetName[];
    readonly source?: FacetName;
    readonly keywords: readonly FacetName[];
    /** Those who have a page. */
    readonly names: readonly NameLink[];
    readonly story?: StoryPlaceView;
    readonly related: readonly ArticleLink[];
    readonly more?: {
      readonly section: FacetName & { readonly slug: string };
      readonly articles: readonly ArticleLink[];
    };
    readonly newer: ArticleLink | null;
    readonly older: ArticleLink | null;
  };
  readonly story: StoryLink & {
    /** Newest first, those without a date last. */
    readonly articles: readonly StoryEntry[];
    readonly names: readonly EntityLink[];
    /** The address of its feed. */
    readonly feed?: string;
  };
  readonly stories: {
    readonly address: string;
    readonly stories: readonly StoryCard[];
    /** The number of stories on all pages. Only the first page has it. */
    readonly count?: number;
    readonly pager: PagerView;
  };
  readonly entity: {
    readonly kind: EntityKind;
    readonly name: string;
    readonly address: string;
    readonly office?: string;
    /** The number of articles on all pages, other forms of the name, and who is named beside it. Only the first page has them. */
    readonly count?: number;
    readonly forms?: readonly string[];
    readonly beside?: readonly EntityLink[];
    readonly entries: readonly EntityEntry[];
    /** Whether older articles name it that no page lists. */
    readonly isCut?: boolean;
    readonly pager: PagerView;
  };
  readonly entities: {
    readonly kind: EntityKind;
    readonly address: string;
    /** The number of entities on all pages, and the most frequent ones. Only the first page has them. */
    readonly count?: number;
    readonly most?: readonly EntityLink[];
    /** In alphabetical order. */
    readonly entities: readonly EntityLink[];
    /** The other kinds that have a page. */
    readonly others: readonly EntityKind[];
    readonly pager: PagerView;
  };
  readonly ownPage: {
    readonly name: string;
    readonly title: string;
    readonly html: string;
    readonly opening: string;
  };
  readonly search: { readonly isSmall: boolean };
  readonly feeds: { readonly feeds: readonly FeedName[] };
  readonly saved: Record<string, never>;
  readonly offline: Record<string, never>;
  /** `digits`: how many digits of an id name the file with its address. */
  readonly notFound: { readonly digits: number };
}

/** The views of files for programs, by kind. */
export interface FileViews {
  /** JSON, for programs and scripts. */
  readonly json: { readonly content: unknown };
  readonly feed: {
    readonly file: string;
    /** The address of the page with the same articles, relative to the site's root. */
    readonly home: string;
    readonly title: string;
    readonly description: string;
    readonly folder: string;
    readonly entries: readonly FeedEntry[];
  };
  readonly sitemap: { readonly addresses: readonly string[] };
  readonly sitemapIndex: { readonly parts: number };
  readonly newsSitemap: { readonly articles: readonly ArticleLink[] };
  readonly robots: { readonly sitemaps: readonly string[] };
  readonly openSearch: Record<string, never>;
  readonly llms: { readonly articles: readonly (ArticleLink & { readonly excerpt: string })[] };
  readonly feedList: { readonly feeds: readonly (FeedName & { readonly description: string })[] };
  readonly articleFile: {
    readonly id: ArticleId;
    readonly slug: string;
    readonly file: string;
    readonly digest: string;
    readonly format: 'md' | 'json';
    readonly pictures: readonly ArticlePicture[];
  };
  readonly rawText: { readonly file: string; readonly digest: string };
  readonly preview: {
    readonly digest: string;
    readonly says: {
      readonly headline: string;
      readonly label: string | null;
      readonly date: string | null;
    } | null;
  };
  readonly suggestions: PartFile;
  readonly manifest: Record<string, never>;
  /** Before it gets the version of the build. It is not an output of its own. */
  readonly serviceWorker: Record<string, never>;
  readonly feedStyle: Record<string, never>;
}

type Views = PageViews & FileViews;

/** The view of one page or file. Exactly one of these is set. */
export type View = Partial<Views>;

/** A file of the site that is made from a view. */
export interface Output {
  /** Relative to the site's root. */
  readonly path: string;
  /** The one article that the output is about. */
  readonly file?: string;
  /** Whether it is a page, with the frame around it. */
  readonly isPage: boolean;
  readonly view: () => View;
  /** What the key is made of, if that is less than the view. If it is the same, the output must be the same. */
  readonly shown?: () => unknown;
}
