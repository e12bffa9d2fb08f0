import type { Span } from '../../article/article.ts';
import { collapse } from '../../text/whitespace.ts';
import { attribute, type Element, type Page, placeOf, textOf, textsIn } from './html-tree.ts';
import { type LinkedArticle, readJsonLd } from './json-ld.ts';

/** A text that may state a field, and where it stands. */
export interface Statement {
  readonly text: string;
  readonly span: Span;
  readonly element: Element;
}

/** Where a page may state fields. */
export interface Survey {
  /** What `<meta>` elements say, by their property, name or itemprop. */
  readonly metas: ReadonlyMap<string, Statement>;
  readonly canonical: Statement | undefined;
  readonly title: Statement | undefined;
  readonly headings: readonly Statement[];
  /** Elements with `itemprop="datePublished"` that say it for machines. */
  readonly dates: readonly Statement[];
  readonly linked: Readonly<Partial<Record<keyof LinkedArticle, Statement>>>;
}

/** Longer than any description of one article. */
const LONGEST_SCRIPT = 500_000;

export function survey(page: Page): Survey {
  const metas = new Map<string, Statement>();
  const headings: Statement[] = [];
  const dates: Statement[] = [];
  let canonical: Statement | undefined;
  let title: Statement | undefined;
  let linked: Survey['linked'] = {};
  for (const element of page.parents.keys()) {
    switch (element.tagName) {
      case 'meta': {
        const names = ['property', 'name', 'itemProp'].map((name) => attribute(element, name));
        const statement = stated(element, attribute(element, 'content'));
        for (const name of names.map((name) => name.trim().toLowerCase())) {
          if (statement && name !== '' && !metas.has(name)) metas.set(name, statement);
        }
        break;
      }
      case 'link':
        if (/(?:^|\s)canonical(?:\s|$)/iu.test(attribute(element, 'rel'))) {
          canonical ??= stated(element, attribute(element, 'href'));
        }
        break;
      case 'title':
        title ??= shown(element, page);
        break;
      case 'h1': {
        const heading = isBeside(element, page) ? undefined : shown(element, page);
        if (heading) headings.push(heading);
        break;
      }
      case 'script':
        linked = { ...readScript(element, page), ...linked };
        break;
      default:
        if (attribute(element, 'itemProp').split(/\s+/u).includes('datePublished')) {
          const value = attribute(element, 'content') || attribute(element, 'dateTime');
          const date = stated(element, value);
          if (date) dates.push(date);
        }
    }
  }
  return { metas, canonical, title, headings, dates, linked };
}

function stated(element: Element, value: string): Statement | undefined {
  const text = collapse(value);
  const span = placeOf(element);
  return span && text !== '' ? { text, span, element } : undefined;
}

/** An element's own text, and where that begins and ends. */
export function shown(element: Element, { source }: Page): Statement | undefined {
  const text = textOf(element);
  const places = textsIn(element)
    .filter(({ value }) => value.trim() !== '')
    .map(placeOf)
    .filter((place) => place !== null);
  const [first] = places;
  if (!first || text === '') return undefined;
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  const written = source.slice(start, end);
  const blank = written.length - written.trimStart().length;
  return { text, element, span: { start: start + blank, end: start + written.trimEnd().length } };
}

const BESIDE = new Set(['nav', 'aside', 'footer']);

/** Whether an element stands in a part of the page that is beside its article. */
export function isBeside(element: Element, { parents }: Page): boolean {
  for (let at: Element | null = element; at; at = parents.get(at) ?? null) {
    if (BESIDE.has(at.tagName)) return true;
  }
  return false;
}

function readScript(element: Element, { source }: Page): Survey['linked'] {
  const script = element.children[0];
  const place = script?.type === 'text' ? placeOf(script) : null;
  if (attribute(element, 'type').trim().toLowerCase() !== 'application/ld+json') return {};
  if (script?.type !== 'text' || !place || script.value.length > LONGEST_SCRIPT) return {};
  // Places in the script are places in the source only where the parser changed nothing.
  if (!source.startsWith(script.value, place.start)) return {};
  const { datePublished, author, articleSection } = readJsonLd(script.value) ?? {};
  const at = (literal: typeof author) =>
    literal && {
      text: literal.text,
      element,
      span: { start: place.start + literal.span.start, end: place.start + literal.span.end },
    };
  return {
    ...(datePublished ? { datePublished: at(datePublished) } : {}),
    ...(author ? { author: at(author) } : {}),
    ...(articleSection ? { articleSection: at(articleSection) } : {}),
  };
}
