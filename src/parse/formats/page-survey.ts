import type { Span } from '../../article/article.ts';
import { collapse } from '../../text/whitespace.ts';
import { attribute, type Element, type Page, placeOf } from './html-tree.ts';
import { type LinkedArticle, readJsonLd } from './json-ld.ts';
import { PAGE_WORDS, pageWords } from './page-words.ts';

/** A hidden text that may state a field, and its place. */
export interface Statement {
  readonly text: string;
  readonly span: Span;
}

/** The places of a page that may state fields. */
export interface Survey {
  /** The contents of `<meta>` elements, by their property, name or itemprop. */
  readonly metas: ReadonlyMap<string, Statement>;
  readonly canonical: Statement | undefined;
  readonly title: Statement | undefined;
  /** Machine-readable times of elements that show a date: `datetime` and `content`. */
  readonly dates: readonly Statement[];
  readonly linked: Readonly<Partial<Record<keyof LinkedArticle, Statement>>>;
}

/** No description of one article is longer. */
const LONGEST_SCRIPT = 500_000;

export function survey(page: Page): Survey {
  const metas = new Map<string, Statement>();
  const dates: Statement[] = [];
  const times = [...page.parents.keys()].filter(({ tagName }) => tagName === 'time');
  const isOnly = times.length === 1;
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
        title ??= textStated(element);
        break;
      case 'script':
        linked = { ...readScript(element, page), ...linked };
        break;
      default:
        if (isPublicationTime(element, isOnly)) {
          const date = stated(
            element,
            ['content', 'dateTime', 'title']
              .map((name) => attribute(element, name))
              .find(Boolean) ?? '',
          );
          if (date) dates.push(date);
        }
    }
  }
  return { metas, canonical, title, dates, linked };
}

/** `isOnly`: whether the page has no other `<time>`. */
const isPublicationTime = (element: Element, isOnly: boolean): boolean =>
  attribute(element, 'itemProp').split(/\s+/u).includes('datePublished') ||
  (element.tagName === 'time' && (isOnly || (pageWords(element) & PAGE_WORDS.time) !== 0));

/** The value of an attribute, at its place in the element's start tag. */
function stated(element: Element, value: string): Statement | undefined {
  const text = collapse(value);
  const place = placeOf(element);
  if (!place || text === '') return undefined;
  const inside = element.children.find(({ type }) => type === 'text' || type === 'element');
  const end = inside?.position?.start.offset ?? place.end;
  return { text, span: { start: place.start, end } };
}

function textStated(element: Element): Statement | undefined {
  const text = element.children.find((child) => child.type === 'text');
  const span = text && placeOf(text);
  return span ? { text: collapse(text.value), span: trimmed(text.value, span) } : undefined;
}

function trimmed(text: string, { start, end }: Span): Span {
  const before = text.length - text.trimStart().length;
  const after = text.length - text.trimEnd().length;
  // References make the source longer than the text. Then the span keeps the white space at its ends.
  return end - start === text.length ? { start: start + before, end: end - after } : { start, end };
}

function readScript(element: Element, { source }: Page): Survey['linked'] {
  const script = element.children[0];
  const place = script?.type === 'text' ? placeOf(script) : null;
  if (attribute(element, 'type').trim().toLowerCase() !== 'application/ld+json') return {};
  if (script?.type !== 'text' || !place || script.value.length > LONGEST_SCRIPT) return {};
  // Places in the script are places in the source only if the parser changed nothing.
  if (!source.startsWith(script.value, place.start)) return {};
  const fields = Object.entries(readJsonLd(script.value) ?? {}).flatMap(([field, literal]) => {
    if (!literal) return [];
    const { start, end } = literal.span;
    const span = { start: place.start + start, end: place.start + end };
    return [[field, { text: literal.text, span }] as const];
  });
  return Object.fromEntries(fields);
}
