import type { Message } from '../../article/message.ts';
import { fold } from '../../text/fold.ts';
import { isOffice, readNames } from '../../text/names.ts';
import { isOutlet } from '../../text/outlets.ts';
import { message } from '../messages.ts';
import type { Piece, Taken } from '../piece.ts';
import { readDate, splitList } from '../readers/values.ts';
import { isWebAddress } from './addresses.ts';
import type { Statement, Survey } from './page-survey.ts';

/** What a page states outside its visible text. */
interface PageFields {
  readonly stated: readonly Piece[];
  /** The title that the head states, without the site's name. */
  readonly title?: Extract<Piece, { role: 'headline' }>;
  readonly messages: readonly Message[];
}

/** The fields in a page's head and linked data. `source` is the text of the page. */
export function readPageFields(found: Survey, source: string): PageFields {
  const stated: Piece[] = [];
  const messages: Message[] = [];
  const state = (taken: Taken, { span }: Statement): void => {
    const isTaken = stated.some(
      (piece) => piece.span.start < span.end && span.start < piece.span.end,
    );
    if (!isTaken) stated.push({ ...taken, pattern: 'page-head', span });
  };
  const [site] = statements(found, 'og:site_name');

  const all = [
    ...statements(found, 'article:published_time', 'datepublished', 'pubdate'),
    ...found.dates,
    ...statements(found, 'linked datePublished'),
  ];
  const dated = all.find(({ text }) => readDate(text));
  const date = dated && readDate(dated.text);
  if (dated && date) state({ role: 'published', date }, dated);
  const [undated] = all;
  if (undated && !date) {
    const place = { source, offset: undated.span.start };
    messages.push(message('impossible-date', place, { text: undated.text }));
  }

  const outlet = outletOf(found);
  const authors = ['linked author', 'author', 'article:author', 'dable:author'];
  const author = statements(found, ...authors).find(({ text }) => isPerson(text, outlet));
  if (author) state({ role: 'bylines', names: readNames(author.text) ?? [author.text] }, author);

  const [section] = statements(found, 'article:section', 'linked articleSection');
  if (section) state({ role: 'section', text: section.text }, section);

  const [keywords] = statements(found, 'news_keywords', 'keywords');
  const words = splitList(keywords?.text ?? '');
  if (keywords && words.length > 0) state({ role: 'keywords', words }, keywords);

  const urls = statements(found, 'link canonical', 'og:url');
  const url = urls.find(({ text }) => isWebAddress(text));
  const origin = site ?? url;
  const from = { ...(site ? { name: site.text } : {}), ...(url ? { url: url.text } : {}) };
  if (origin) state({ role: 'source', ...from }, origin);

  const title = readTitle(found, site?.text);
  const inOrder = stated.toSorted((one, other) => one.span.start - other.span.start);
  return { stated: inOrder, messages, ...(title ? { title } : {}) };
}

const statements = ({ named }: Survey, ...names: readonly string[]): Statement[] =>
  names.flatMap((name) => named.get(name) ?? []);

/** The letters and digits of the site's names and of its domain. */
function outletOf(found: Survey): string[] {
  const names = ['og:site_name', 'publisher', 'article:publisher', 'copyright', 'application-name'];
  const [url] = statements(found, 'link canonical', 'og:url');
  const host = URL.parse(url?.text ?? '')?.host.replace(/^www\./u, '') ?? '';
  const said = statements(found, ...names, 'linked publisher').map(({ text }) => text);
  return [...said, host, host.split('.')[0] ?? ''].map(bare).filter((name) => name.length > 2);
}

const bare = (text: string): string =>
  fold(text)
    .replace(/^https?:\/\/(?:www\.)?|\.(?:com|vn|net|org)/gu, '')
    .replace(/(?:^|\s)(?:bao|tap chi|trang|dien tu|online|media)(?=\s|$)/gu, '')
    .replace(/[^a-z\d]/gu, '');

/** Whether a stated author is a person, and not the site, its domain or its account on a network. */
function isPerson(text: string, outlet: readonly string[]): boolean {
  if (isWebAddress(text) || isOutlet(text) || /https?:|\.(?:vn|com|net|org)(?:\W|$)/iu.test(text))
    return false;
  if (
    /^(?:admin|administrator|editor|webmaster|root|user\d*|ban biên tập|(?:báo|tạp chí|đài|trang)\s.*)$/iu.test(
      text,
    )
  )
    return false;
  const own = bare(text);
  if (own === '' || outlet.some((name) => name.includes(own) || own.includes(name))) return false;
  // “bennuocfb” is an account; “Nhật Hạ”, “T.Nhung” and “Paula Quintero” are names.
  return readNames(text) !== null || (/^\p{Lu}[^\d@_]*$/u.test(text) && !isOffice(text));
}

/** The title that the head states, without the site's name at its end. */
function readTitle(
  found: Survey,
  site: string | undefined,
): Extract<Piece, { role: 'headline' }> | undefined {
  const [statement] = statements(found, 'og:title', 'twitter:title', 'head title');
  if (!statement) return undefined;
  const text = withoutSite(statement.text, site);
  return text === '' || NETWORK.test(statement.text)
    ? undefined
    : { role: 'headline', text, pattern: 'page-head', span: statement.span };
}

/** The title of a post names its author and its network. It is no headline. */
const NETWORK = /\s[|–-]\s(?:Facebook|Instagram|Threads|TikTok|Zalo)$/u;

function withoutSite(title: string, site: string | undefined): string {
  const [, words, end] = /^(.*\S)\s+[-–—|·»]\s+(\S.*)$/u.exec(title) ?? [];
  const isSite =
    end !== undefined && (isOutlet(end) || (site !== undefined && fold(end) === fold(site)));
  return words !== undefined && isSite ? words : title;
}
