import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Span } from '../../article/article.ts';
import { collapse } from '../../text/whitespace.ts';

const parser = unified().use(rehypeParse).freeze();

type Root = ReturnType<typeof parser.parse>;
export type Element = Extract<Root['children'][number], { type: 'element' }>;
export type Text = Extract<Element['children'][number], { type: 'text' }>;

/** A page as a browser parses it, with places in the source. */
export interface Page {
  readonly source: string;
  /** All elements in document order, each with its parent. */
  readonly parents: ReadonlyMap<Element, Element | null>;
  readonly body: Element | undefined;
  /** Whether the source has no head and no body: a text that a person wrote, not a page of a site. */
  readonly isFragment: boolean;
}

/** Parses a page; `null` if its elements nest too deeply. */
export function parsePage(source: string): Page | null {
  if (nestsTooDeeply(source)) return null;
  let root: Root;
  const parents = new Map<Element, Element | null>();
  const collect = (children: Root['children'], parent: Element | null): void => {
    for (const child of children) {
      if (child.type !== 'element') continue;
      // Elements that a comment without an end leaves open would end behind the source.
      const end = child.position?.end;
      if (end?.offset !== undefined) end.offset = Math.min(end.offset, source.length);
      parents.set(child, parent);
      collect(child.children, child);
    }
  };
  try {
    root = parser.parse(source);
    collect(root.children, null);
  } catch (error) {
    // The stack overflows.
    if (error instanceof RangeError) return null;
    throw error;
  }
  const named = (name: string) => [...parents.keys()].find(({ tagName }) => tagName === name);
  const head = named('head');
  const body = named('body');
  const isWritten = [named('html'), head, body].some((element) => element?.position !== undefined);
  const isFragment = !isWritten && (head === undefined || head.children.length === 0);
  return { source, parents, body, isFragment };
}

/** Browsers stop at this depth too. */
const DEEPEST = 512;
// Elements that have no end tag, or that other elements end.
const FLAT = new Set(
  `area base basefont bgsound br col embed hr img input keygen link meta param source track wbr
  a body button dd dt head html li nobr optgroup option p rb rp rt rtc
  caption colgroup tbody td tfoot th thead tr`.split(/\s+/u),
);
// The content of these elements is not HTML.
const OPAQUE = new Set(['script', 'style', 'textarea', 'title', 'svg', 'math', 'xmp', 'noframes']);

/** Whether elements nest too deeply to be read. This counts tags, because the parser itself gets slower with the depth. */
export function nestsTooDeeply(source: string): boolean {
  const tag = /<(?:!--|(?<slash>\/?)(?<name>[a-z][^\s/>]*))/giu;
  const open = new Map<string, number>();
  let depth = 0;
  for (let match = tag.exec(source); match; match = tag.exec(source)) {
    const name = match.groups?.name?.toLowerCase();
    if (name === undefined || (OPAQUE.has(name) && match.groups?.slash === '')) {
      const close = findClose(source, name, tag.lastIndex);
      if (close === -1) return false;
      tag.lastIndex = close;
    } else if (!FLAT.has(name)) {
      const count = open.get(name) ?? 0;
      const change = match.groups?.slash === '' ? 1 : count > 0 ? -1 : 0;
      open.set(name, count + change);
      depth += change;
      if (depth > DEEPEST) return true;
    }
  }
  return false;
}

/** Where a comment or an opaque element ends. */
function findClose(source: string, name: string | undefined, from: number): number {
  if (name === undefined) return source.indexOf('-->', from - 2);
  const close = new RegExp(`</${name}`, 'giu');
  close.lastIndex = from;
  return close.exec(source)?.index ?? -1;
}

/** The value of an attribute; empty if it has none. Names are spelled as properties: `className`, `itemProp`. */
export function attribute(element: Element, name: string): string {
  const value = Object.hasOwn(element.properties, name) ? element.properties[name] : undefined;
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The whole number that an attribute has. */
export function numberIn(element: Element, name: string): number | undefined {
  const written = attribute(element, name);
  return /^\d{1,9}$/u.test(written) ? Number(written) : undefined;
}

/** The place of a node; `null` if the parser added the node. */
export function placeOf({ position }: Element | Text): Span | null {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined || end <= start ? null : { start, end };
}

/** Elements whose text readers do not see. */
export const INVISIBLE: ReadonlySet<string> = new Set(
  `audio canvas datalist embed head iframe noembed noframes noscript object script style svg template title
  video`.split(/\s+/u),
);

/** Elements of forms. Readers see their text, but it is never the article's. */
export const CONTROLS: ReadonlySet<string> = new Set(
  'button label optgroup option select textarea'.split(' '),
);

/** Elements that start a new line. */
export const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table
  tbody td tfoot th thead tr ul`.split(/\s+/u),
);

/** The visible text of an element on one line. */
export const textOf = (element: Element): string => collapse(rawText(element));

function rawText(element: Element): string {
  const text = element.children.map((child) => {
    if (child.type === 'text') return child.value;
    return child.type === 'element' && !INVISIBLE.has(child.tagName) ? rawText(child) : '';
  });
  const isApart = element.tagName === 'br' || BLOCKS.has(element.tagName);
  return isApart ? ` ${text.join('')} ` : text.join('');
}
