import type { Span } from '../../article/article.ts';
import type { Message } from '../../article/message.ts';
import { readIsoDate } from '../../text/dates.ts';
import { fold } from '../../text/fold.ts';
import { readNames } from '../../text/names.ts';
import { readStamp } from '../../text/stamps.ts';
import { collapse } from '../../text/whitespace.ts';
import { message } from '../messages.ts';
import type { Piece, Taken } from '../piece.ts';
import { isWebAddress } from './addresses.ts';
import {
  attribute,
  type Element,
  type Page,
  placeOf,
  type Text,
  textOf,
  textsIn,
} from './html-tree.ts';
import type { MainContent } from './main-content.ts';
import { isSame, isTitled, withoutSite } from './page-headline.ts';
import { isBeside, type Statement, type Survey, shown, survey } from './page-survey.ts';

/** What a page states besides its text. */
interface PageFields {
  readonly stated: readonly Piece[];
  readonly messages: readonly Message[];
  /** The elements that state it. */
  readonly elements: ReadonlySet<Element>;
  /** Texts that were taken for the author's line and are none. */
  readonly texts: ReadonlySet<Text>;
}

/** The fields in a page's head, and those that its headline, standfirst and author's line show. */
export function readPageFields(page: Page, content: MainContent | null): PageFields {
  const found = survey(page);
  const stated: Piece[] = [];
  const messages: Message[] = [];
  const elements = new Set<Element>();
  const state = (taken: Taken, { span, element }: Statement): void => {
    if (stated.some((piece) => overlap(piece.span, span))) return;
    const pattern = HEAD.has(element.tagName) ? 'page-head' : 'page-markup';
    stated.push({ ...taken, pattern, span });
    elements.add(element);
  };
  const site = found.metas.get('og:site_name');

  const headline = findHeadline(content, found, site?.text);
  if (headline) state({ role: 'headline', text: headline.text }, headline);

  const dates = statements(found, 'article:published_time', 'datepublished', 'pubdate');
  const all = [...dates, ...found.dates, found.linked.datePublished].filter(isGiven);
  const dated = all.find(({ text }) => readDate(text));
  const date = dated && readDate(dated.text);
  if (dated && date) state({ role: 'published', date }, dated);
  const [undated] = all;
  if (undated && !date) {
    const place = { source: page.source, offset: undated.span.start };
    messages.push(message('impossible-date', place, { text: undated.text }));
  }

  const author = [...statements(found, 'author', 'article:author'), found.linked.author]
    .filter(isGiven)
    .find(({ text }) => !isSame(text, site?.text) && !isWebAddress(text));
  if (author) state({ role: 'bylines', names: readNames(author.text) ?? [author.text] }, author);
  const line = findByline(page, content);
  const names = line && readNames(withoutLabel(line.text));
  if (line && names && !author) state({ role: 'bylines', names }, line);
  const isKnown = line && author && fold(line.text).includes(fold(author.text));

  const [section] = [...statements(found, 'article:section'), found.linked.articleSection].filter(
    isGiven,
  );
  if (section) state({ role: 'section', text: section.text }, section);

  const [keywords] = statements(found, 'news_keywords', 'keywords');
  const words =
    keywords?.text
      .split(/[,;]/u)
      .map(collapse)
      .filter((word) => word !== '') ?? [];
  if (keywords && words.length > 0) state({ role: 'keywords', words }, keywords);

  const url = [found.canonical, ...statements(found, 'og:url')]
    .filter(isGiven)
    .find(({ text }) => isWebAddress(text));
  const origin = site ?? url;
  const source = { ...(site ? { name: site.text } : {}), ...(url ? { url: url.text } : {}) };
  if (origin) state({ role: 'source', ...source }, origin);

  const standfirst = findStandfirst(page, content, headline);
  if (standfirst) state({ role: 'standfirst', text: standfirst.text }, standfirst);

  const texts = line && !names && !isKnown ? textsIn(line.element) : [];
  return { stated, messages, elements, texts: new Set(texts) };
}

const HEAD = new Set(['meta', 'link', 'title', 'script']);

const isGiven = <T>(value: T | undefined): value is T => value !== undefined;

const statements = ({ metas }: Survey, ...names: readonly string[]): Statement[] =>
  names.map((name) => metas.get(name)).filter(isGiven);

const readDate = (text: string) => readStamp(text) ?? readIsoDate(text);

export const overlap = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

function findHeadline(
  content: MainContent | null,
  { metas, title, headings }: Survey,
  site: string | undefined,
): Statement | undefined {
  const titles = [metas.get('og:title'), title].filter(isGiven);
  const titled = headings.find(({ text }) =>
    titles.some((said) => isTitled(text, said.text, site)),
  );
  if (titled) return titled;
  const [heading] = headings;
  const isOwn = heading && (content === null || textsIn(heading.element).some(content.has));
  if (headings.length === 1 && isOwn) return heading;
  const [said] = titles;
  return said && { ...said, text: withoutSite(said.text, site) };
}

/** Classes that sites give the standfirst. */
const STANDFIRST = /(?:^|[\s_-])(?:sapo|summary|lead|description)(?:[\s_-]|$)/iu;
const LONGEST_STANDFIRST = 1_000;
const SHORTEST_STANDFIRST = 20;
/** Its element's tags included. */
const LONGEST_MARKUP = 10 * LONGEST_STANDFIRST;
/** A text of the body, rather than a date, a name or a label. */
const LONG_TEXT = 80;

/** The standfirst that stands above the body, below the headline where that is in the page. */
function findStandfirst(
  page: Page,
  content: MainContent | null,
  headline: Statement | undefined,
): Statement | undefined {
  const isShown = headline?.element.tagName === 'h1';
  const from = isShown ? headline.span.end : 0;
  const body = page.body ? textsIn(page.body) : [];
  const opening = body.find(
    (text) =>
      text.value.length >= LONG_TEXT &&
      (placeOf(text)?.start ?? 0) >= from &&
      (content?.has(text) ?? true),
  );
  for (const element of page.parents.keys()) {
    if (!STANDFIRST.test(attribute(element, 'className'))) continue;
    const place = placeOf(element);
    if (!place || place.start < from || place.end - place.start > LONGEST_MARKUP) continue;
    const texts = textsIn(element);
    const isAbove =
      !opening || texts.includes(opening) || place.end <= (placeOf(opening)?.start ?? 0);
    const isInside = isShown || !content || texts.some(content.has);
    if (!isAbove || !isInside || isBeside(element, page)) continue;
    const { length } = textOf(element);
    if (length >= SHORTEST_STANDFIRST && length <= LONGEST_STANDFIRST) return shown(element, page);
  }
  return undefined;
}

/** The author's line that the extractor has taken out. */
function findByline(page: Page, content: MainContent | null): Statement | undefined {
  const byline = content?.byline ?? null;
  if (content === null || byline === null) return undefined;
  const letters = (text: string): string => text.replace(/\s+/gu, '');
  for (const element of page.parents.keys()) {
    const names = ['className', 'id', 'rel', 'itemProp'].map((name) => attribute(element, name));
    if (!/byline|author|dateline|writtenby/iu.test(names.join(' '))) continue;
    const place = placeOf(element);
    if (!place || place.end - place.start > LONGEST_MARKUP) continue;
    const texts = textsIn(element);
    if (texts.some(content.has)) continue;
    if (letters(textOf(element)).includes(letters(byline))) {
      const line = shown(element, page);
      return line && { ...line, text: collapse(byline) };
    }
  }
  return undefined;
}

// Tác giả: Lê Minh
const withoutLabel = (text: string): string =>
  text
    .replace(/^(?:tác giả|theo|bài và ảnh|bài|by)\s*:?\s+/iu, '')
    .replace(/^(?:tác giả|bài)\s*:/iu, '');
