import type { Published } from '../article/article.ts';

/** The content of one feed, for every format. Addresses are absolute unless a comment says otherwise. */
export interface Feed {
  /** It stays if the site moves within its host. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** `vi`. */
  readonly language: string;
  /** The page with the same articles. */
  readonly home: string;
  /** The folder of the feed's files, with a final slash. */
  readonly folder: string;
  /** A style sheet that makes it readable in a browser, relative to the feed's folder. */
  readonly stylesheet: string;
  /** The WebSub hub that tells subscribers of news, if there is one. */
  readonly hub: string | null;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** It stays if the headline, and with it the address, is corrected. */
  readonly id: string;
  readonly address: string;
  readonly headline: string;
  readonly summary: string;
  /** The whole article as sanitised HTML with absolute addresses; missing in a feed of excerpts. */
  readonly content?: string;
  readonly published: Published;
  readonly authors: readonly string[];
  /** Section and keywords. */
  readonly categories: readonly string[];
}

/** A format in which feeds are published. */
export interface FeedFormat {
  /** Its name in the list of feeds. */
  readonly name: string;
  /** The file's name in the feed's folder. */
  readonly file: string;
  /** The media type. */
  readonly type: string;
  readonly write: (feed: Feed) => string;
}
