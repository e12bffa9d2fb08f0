import { CHOSEN } from './chosen.ts';

/** A section as the publisher names it. */
export interface NamedFacet {
  readonly name: string;
  /** Other names that articles use for it. */
  readonly also?: readonly string[];
}

/**
 * The options of one site. `ban-tin.yaml` overrides the name, the description, the sections, the sentence in the footer and the
 * number of names; change the rest here. Colours stand in `styles/tokens.css`, words in `config/strings.vi.ts`, the icons in `public/`.
 */
export const DEFAULTS = {
  /** The name of the site: in the title of every page, in feeds and previews, and under the icon on a phone. */
  name: 'Bản Tin',
  /** The name in the masthead. The second part has the accent colour. If the settings file has a name, it is the last word. */
  nameParts: ['Bản', 'Tin'],
  /** One sentence on what readers find here. Search engines and previews show it for pages that are not articles. */
  description: 'Tin tức tiếng Việt: đọc nhanh, tìm dễ, không cần mạng mạnh.',
  /** The language of the articles (BCP 47), for screen readers, feeds and search engines. */
  articleLanguage: 'vi',
  /** The same for link previews, with its country. */
  locale: 'vi_VN',
  /** The language of the interface: that of `strings.vi.ts`. */
  language: 'vi',
  /**
   * Sections in the order of the menu and the front page, such as [{ name: 'Thời sự' }, { name: 'Thế giới', also: ['Quốc tế']
   * }]. Others follow, the largest first. Case does not matter.
   */
  sections: [] as readonly NamedFacet[],
  /** The number of sections in the menu; one fewer if the site has stories. The page of sections has all. */
  sectionsInMenu: 5,
  front: {
    /** The number of articles beside a lead with a picture, and beside a lead without one, which is less tall. */
    beside: 4,
    besideText: 2,
    /**
     * Sections that have a block, such as ['Thời sự', 'Thế giới']. `[]`: the first sections of the menu with `articlesPerBlock`
     * articles besides those above. Blocks fill whole rows: a single one is not shown, of four or five three are.
     */
    blocks: [] as readonly string[],
    mostBlocks: 6,
    articlesPerBlock: 4,
    /** A smaller site has no blocks unless `blocks` names them: its articles are listed by day. */
    fewestForBlocks: 40,
  },
  /** In the footer, below the publisher's own pages: one sentence, such as the licence, and links. */
  footer: {
    text: '',
    /**
     * Such as { text: 'Facebook', address: 'https://facebook.com/baosong' }. A link to the site itself starts at its root:
     * 'kho.html'.
     */
    links: [] as readonly { readonly text: string; readonly address: string }[],
  },
  /** The number of articles on the home page and on each page after it. */
  articlesPerPage: 30,
  /** The number of articles on a page of a section, author, source, keyword or month. */
  articlesPerList: 60,
  /** The number of search results before “Xem thêm”. */
  resultsPerPage: 10,
  /** The number of newest headlines that the search box suggests. */
  suggestedHeadlines: 500,
  /** The number of newest articles in a feed. */
  articlesPerFeed: 50,
  /** Formats in which every article is also written, for programs, such as ['md', 'json']. Each adds a file per article. */
  articleFormats: [] as readonly ('md' | 'json')[],
  /** Whether the raw text of every article is published. This adds a file per article. */
  rawTexts: false as boolean,
  /** A WebSub hub, such as 'https://pubsubhubbub.appspot.com/'. The feeds name it, so that subscribers get news at once. */
  webSubHub: null as string | null,
  /**
   * The number of people, places and organisations that have a page, those in most articles first. `null`: all. On a large site, as many
   * as fit beside the articles into the files of a free host.
   */
  names: null as number | null,
  /** Readers cannot take along a larger site as a whole. */
  wholeSite: { bytes: 60_000_000, files: 6000 },
  /** A larger search index is not kept as a whole after the first search. */
  wholeIndex: { bytes: 2_000_000, articles: 300 },
} as const;

export const SITE = { ...DEFAULTS, ...choices() };

/** The options that the settings file overrides. */
function choices() {
  const { name, description, sections, footer, names } = CHOSEN;
  return {
    ...(name === undefined ? {} : { name, nameParts: partsOf(name) }),
    ...(description === undefined ? {} : { description }),
    ...(sections === undefined ? {} : { sections }),
    ...(names === undefined ? {} : { names }),
    ...(footer === undefined ? {} : { footer: { ...DEFAULTS.footer, text: footer } }),
  };
}

/** The last word carries the accent. */
function partsOf(name: string): readonly [string, string] {
  const last = name.lastIndexOf(' ');
  return [name.slice(0, Math.max(0, last)), name.slice(last + 1)];
}

/** The `lang` of the words of articles, if the interface is in another language. */
export const ARTICLE_LANGUAGE: string | undefined =
  String(SITE.articleLanguage) === SITE.language ? undefined : SITE.articleLanguage;
