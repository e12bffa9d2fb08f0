import { CHOSEN } from './chosen.ts';

/** A section as the publisher names it. */
export interface NamedPlace {
  readonly name: string;
  /** Other names under which articles state it. */
  readonly also?: readonly string[];
}

/**
 * What one site is. The settings file `ban-tin.yaml` overrides the name, the description, the sections and the sentence in the footer; change
 * the rest here. Colours stand in `styles/tokens.css`, words in `config/strings.vi.ts`, the icons in `public/`.
 */
export const DEFAULTS = {
  /** Stands in the title of every page, in feeds and previews, and under the icon on a phone. */
  name: 'Bản Tin',
  /** The name as the masthead sets it; the second part carries the accent colour. Of a name in the settings file it is the last word. */
  nameParts: ['Bản', 'Tin'],
  /** One sentence on what readers find here: search engines and previews show it for pages that are no article. */
  description: 'Tin tức tiếng Việt: đọc nhanh, tìm dễ, không cần mạng mạnh.',
  /** The language of the articles as BCP 47 names it: for screen readers, feeds and search engines. */
  articleLanguage: 'vi',
  /** The same as link previews name it, with its country. */
  locale: 'vi_VN',
  /** The language of the interface, which `strings.vi.ts` is written in. */
  language: 'vi',
  /**
   * Sections in the order of the menu and the front page, such as
   * [{ name: 'Thời sự' }, { name: 'Thế giới', also: ['Quốc tế'] }]. Others follow, the largest first. Names may be written in
   * any case.
   */
  sections: [] as readonly NamedPlace[],
  /** Sections that the menu names, one fewer if the site has stories; the page of all sections has the rest. */
  sectionsInMenu: 5,
  front: {
    /** Articles beside a lead with a picture, and beside one without, which is less tall. */
    beside: 4,
    besideText: 2,
    /**
     * Sections that have a block, such as ['Thời sự', 'Thế giới']. `[]`: the first ones of the menu that have `articlesPerBlock`
     * articles besides those above, in full rows: of one none is shown, of four or five three.
     */
    blocks: [] as readonly string[],
    mostBlocks: 6,
    articlesPerBlock: 4,
    /** A smaller site has no blocks unless they are chosen: all its articles stand by day. */
    fewestForBlocks: 40,
  },
  /** In the footer, below the publisher's own pages: one sentence, such as the licence, and links. */
  footer: {
    text: '',
    /** Such as { text: 'Facebook', address: 'https://facebook.com/baosong' }; one of the site starts at its root: 'kho.html'. */
    links: [] as readonly { readonly text: string; readonly address: string }[],
  },
  /** Articles on the home page and on each page after it. */
  articlesPerPage: 30,
  /** Articles on one page of a section, an author, a source, a keyword or a month. */
  articlesPerList: 60,
  /** Search results shown before “Xem thêm”. */
  resultsPerPage: 10,
  /** The newest headlines that the search box suggests while a reader types. */
  suggestedHeadlines: 500,
  /** The newest articles that a feed tells. */
  articlesPerFeed: 50,
  /** In which formats every article is written beside its page, for programs, such as ['md', 'json']: one file each. */
  articleFormats: [] as readonly ('md' | 'json')[],
  /** Whether every article's raw text is published beside its page: one file each. */
  rawTexts: false as boolean,
  /** A WebSub hub, such as 'https://pubsubhubbub.appspot.com/': told in the feeds, so that subscribers hear of news at once. */
  webSubHub: null as string | null,
  /** A site larger than this is not offered to be taken along as a whole. */
  wholeSite: { bytes: 60_000_000, files: 6000 },
  /** A search index no larger than this comes to the device as a whole, after the first search. */
  wholeIndex: { bytes: 2_000_000, articles: 300 },
} as const;

export const SITE = { ...DEFAULTS, ...choices() };

/** What the settings file overrides. */
function choices() {
  const { name, description, sections, footer } = CHOSEN;
  return {
    ...(name === undefined ? {} : { name, nameParts: partsOf(name) }),
    ...(description === undefined ? {} : { description }),
    ...(sections === undefined ? {} : { sections }),
    ...(footer === undefined ? {} : { footer: { ...DEFAULTS.footer, text: footer } }),
  };
}

/** The last word carries the accent. */
function partsOf(name: string): readonly [string, string] {
  const last = name.lastIndexOf(' ');
  return [name.slice(0, Math.max(0, last)), name.slice(last + 1)];
}

/** The `lang` of what articles say, where the interface is in another language. */
export const ARTICLE_LANGUAGE: string | undefined =
  String(SITE.articleLanguage) === SITE.language ? undefined : SITE.articleLanguage;
