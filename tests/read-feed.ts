import { DOMParser, type Element, onWarningStopParsing } from '@xmldom/xmldom';

/** What a program that reads feeds makes of one. What is not said is `undefined`, or empty. */
export interface ReadFeed {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly language: string | undefined;
  readonly id: string | undefined;
  readonly updated: string | undefined;
  /** Of the page that the feed is of. */
  readonly home: string | undefined;
  /** Of the feed. */
  readonly self: string | undefined;
  readonly hub: string | undefined;
  readonly items: readonly ReadItem[];
}

interface ReadItem {
  readonly id: string | undefined;
  readonly address: string | undefined;
  readonly headline: string | undefined;
  readonly summary: string | undefined;
  /** HTML. */
  readonly content: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
}

const ATOM = 'http://www.w3.org/2005/Atom';
const CONTENT = 'http://purl.org/rss/1.0/modules/content/';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
/** RSS and OPML have no namespace. */
const NONE = null;
const XML = 'http://www.w3.org/XML/1998/namespace';

/** Reads RSS 2.0; throws where the text is not well-formed or says a thing twice. */
export function readRss(text: string): ReadFeed {
  const channel = only(rootOf(text, NONE, 'rss'), NONE, 'channel');
  const link = (rel: string): string | undefined =>
    linkOf(channel, rel)?.getAttribute('href') ?? undefined;
  return {
    title: textOf(channel, NONE, 'title'),
    description: textOf(channel, NONE, 'description'),
    language: textOf(channel, NONE, 'language'),
    id: undefined,
    updated: textOf(channel, NONE, 'lastBuildDate'),
    home: textOf(channel, NONE, 'link'),
    self: link('self'),
    hub: link('hub'),
    items: childrenOf(channel, NONE, 'item').map((item) => {
      const guid = only(item, NONE, 'guid');
      // Else programs take it for an address.
      if (guid?.getAttribute('isPermaLink') !== 'false') throw new Error('The guid is a link.');
      return {
        id: wordsOf(guid),
        address: textOf(item, NONE, 'link'),
        headline: textOf(item, NONE, 'title'),
        summary: textOf(item, NONE, 'description'),
        content: textOf(item, CONTENT, 'encoded'),
        published: textOf(item, NONE, 'pubDate'),
        updated: undefined,
        authors: textsOf(item, DUBLIN_CORE, 'creator'),
        categories: textsOf(item, NONE, 'category'),
      };
    }),
  };
}

/** Reads Atom 1.0; throws where the text is not well-formed or says a thing twice. */
export function readAtom(text: string): ReadFeed {
  const feed = rootOf(text, ATOM, 'feed');
  const link = (of: Element, rel: string): string | undefined =>
    linkOf(of, rel)?.getAttribute('href') ?? undefined;
  return {
    title: textOf(feed, ATOM, 'title'),
    description: textOf(feed, ATOM, 'subtitle'),
    language: feed.getAttributeNS(XML, 'lang') ?? undefined,
    id: textOf(feed, ATOM, 'id'),
    updated: textOf(feed, ATOM, 'updated'),
    home: link(feed, 'alternate'),
    self: link(feed, 'self'),
    hub: link(feed, 'hub'),
    items: childrenOf(feed, ATOM, 'entry').map((entry) => {
      const content = only(entry, ATOM, 'content');
      if (content?.getAttribute('type') !== 'html') throw new Error('The content is not HTML.');
      const alternate = linkOf(entry, 'alternate');
      if (alternate?.getAttribute('type') !== 'text/html')
        throw new Error('The link is no page’s.');
      return {
        id: textOf(entry, ATOM, 'id'),
        address: alternate.getAttribute('href') ?? undefined,
        headline: textOf(entry, ATOM, 'title'),
        summary: textOf(entry, ATOM, 'summary'),
        content: wordsOf(content),
        published: textOf(entry, ATOM, 'published'),
        updated: textOf(entry, ATOM, 'updated'),
        authors: childrenOf(entry, ATOM, 'author').flatMap((author) =>
          textsOf(author, ATOM, 'name'),
        ),
        categories: childrenOf(entry, ATOM, 'category').map(
          (category) => category.getAttribute('term') ?? '',
        ),
      };
    }),
  };
}

/** The attributes of each outline of an OPML list; throws where the text is not well-formed. */
export function readOpml(text: string): Readonly<Record<string, string>>[] {
  const body = only(rootOf(text, NONE, 'opml'), NONE, 'body');
  return childrenOf(body, NONE, 'outline').map((outline) =>
    Object.fromEntries([...outline.attributes].map(({ name, value }) => [name, value])),
  );
}

function rootOf(text: string, namespace: string | null, name: string): Element {
  const { documentElement: root } = new DOMParser({
    onError: onWarningStopParsing,
  }).parseFromString(text, 'application/xml');
  if (root?.namespaceURI !== namespace || root.localName !== name)
    throw new Error(`The root is ${root?.nodeName}, not ${name}.`);
  return root;
}

const isElement = (node: { readonly nodeType: number }): node is Element => node.nodeType === 1;

const childrenOf = (
  parent: Element | undefined,
  namespace: string | null,
  name: string,
): Element[] =>
  [...(parent?.childNodes ?? [])]
    .filter(isElement)
    .filter((each) => each.namespaceURI === namespace && each.localName === name);

function only(
  parent: Element | undefined,
  namespace: string | null,
  name: string,
): Element | undefined {
  const [first, ...others] = childrenOf(parent, namespace, name);
  if (others.length > 0) throw new Error(`There are several of ${name}.`);
  return first;
}

const textOf = (
  parent: Element | undefined,
  namespace: string | null,
  name: string,
): string | undefined => {
  const child = only(parent, namespace, name);
  return child && wordsOf(child);
};

const textsOf = (parent: Element, namespace: string | null, name: string): string[] =>
  childrenOf(parent, namespace, name).map(wordsOf);

/** Programs trim, since a CDATA section may stand on a line of its own. */
const wordsOf = ({ textContent }: Element): string => (textContent ?? '').trim();

/** Atom's link, which RSS borrows. */
const linkOf = (parent: Element | undefined, rel: string): Element | undefined =>
  childrenOf(parent, ATOM, 'link').find((link) => link.getAttribute('rel') === rel);
