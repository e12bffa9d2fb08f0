import type { Span } from '../../article/article.ts';
import { collapse } from '../../text/whitespace.ts';
import { attribute, type Element, type Page, placeOf } from './html-tree.ts';
import { readJsonLd } from './json-ld.ts';
import { PAGE_WORDS, pageWords } from './page-words.ts';

/** A hidden text that may state a field, and its place. */
export interface Statement {
  readonly text: string;
  readonly span: Span;
}

/** What a page states outside its visible text. */
export interface Survey {
  /**
   * The first statement of each name: a `<meta>` element by its property, name or itemprop, a field of linked data (`linked
   * author`), `link canonical` and `head title`.
   */
  readonly named: ReadonlyMap<string, Statement>;
  /** Machine-readable times of elements that show a date: `datetime` and `content`. */
  readonly dates: readonly Statement[];
}

/** No description of one article is longer. */
const LONGEST_SCRIPT = 500_000;

export function survey(page: Page): Survey {
  const named = new Map<string, Statement>();
  const dates: Statement[] = [];
  const elements = [...page.parents.keys()];
  const isOnly = elements.filter(({ tagName }) => tagName === 'time').length === 1;
  const name = (names: readonly string[], statement: Statement | undefined): void => {
    for (const each of names)
      if (statement && each !== '' && !named.has(each)) named.set(each, statement);
  };
  for (const element of elements) {
    const values = (...names: readonly string[]): string[] =>
      names.map((each) => attribute(element, each));
    switch (element.tagName) {
      case 'meta': {
        const names = values('property', 'name', 'itemProp');
        name(
          names.map((each) => each.trim().toLowerCase()),
          stated(element, attribute(element, 'content')),
        );
        break;
      }
      case 'link':
        if (/(?:^|\s)canonical(?:\s|$)/iu.test(attribute(element, 'rel')))
          name(['link canonical'], stated(element, attribute(element, 'href')));
        break;
      case 'title':
        name(['head title'], textStated(element));
        break;
      case 'script':
        for (const [field, statement] of readScript(element, page))
          name([`linked ${field}`], statement);
        break;
      default:
        if (isPublicationTime(element, isOnly)) {
          const written = values('content', 'dateTime', 'title').find(Boolean) ?? '';
          const date = stated(element, written);
          if (date) dates.push(date);
        }
    }
  }
  return { named, dates };
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

/** The fields of linked data. */
function readScript(element: Element, { source }: Page): readonly (readonly [string, Statement])[] {
  const script = element.children[0];
  const place = script?.type === 'text' ? placeOf(script) : null;
  if (attribute(element, 'type').trim().toLowerCase() !== 'application/ld+json') return [];
  if (script?.type !== 'text' || !place || script.value.length > LONGEST_SCRIPT) return [];
  // Places in the script are places in the source only if the parser changed nothing.
  if (!source.startsWith(script.value, place.start)) return [];
  return readJsonLd(script.value).map(([field, { text, span }]) => {
    const { start, end } = span;
    return [field, { text, span: { start: place.start + start, end: place.start + end } }];
  });
}
