import type { Span } from '../../article/article.ts';
import { collapse } from '../../text/whitespace.ts';

/** A text and the place of its string literal, without quotes. Several literals give one range from the first to the last. */
interface Literal {
  readonly text: string;
  readonly span: Span;
}

// Article, NewsArticle, BlogPosting, Report
const ARTICLE = /(?:Article|Posting|Report)$/u;

/**
 * The schema.org fields of the first article in a script of linked data. Spans count in the script. Empty if there is no
 * article or the script is broken.
 */
export function readJsonLd(script: string): readonly (readonly [field: string, Literal])[] {
  // Line breaks inside strings are the most common fault. A space has the same length, so spans stay right.
  const json = parse(script) ?? parse(script.replace(/[\n\t\f\r]/gu, ' '));
  const article = listed(json)
    .flatMap((item) => [item, ...listed(item['@graph'])])
    .find((item) => texts(item['@type']).some((type) => ARTICLE.test(type)));
  if (!article) return [];
  const authors = listed(article.author);
  // An organisation is the author only if no person is.
  const people = authors.filter((author) => texts(author['@type']).includes('Person'));
  const names = (people.length > 0 ? people : authors).flatMap((author) => texts(author.name));
  const values = {
    datePublished: texts(article.datePublished).slice(0, 1),
    author: names.length > 0 ? names : texts(article.author),
    articleSection: texts(article.articleSection).slice(0, 1),
    publisher: listed(article.publisher).flatMap(({ name }) => texts(name)),
  };
  const literals = findLiterals(script);
  return Object.entries(values).flatMap(([field, own]) => {
    const [first, ...others] = own.map((value) => findLiteral(literals, field, value));
    const last = others.at(-1) ?? first;
    if (!first || !last) return [];
    const span = { start: first.start, end: last.end };
    return [[field, { text: own.map(collapse).join(', '), span }] as const];
  });
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

type Item = Readonly<Record<string, unknown>>;
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;
const listed = (value: unknown): Item[] => [value].flat().filter(isItem);
const texts = (value: unknown): string[] =>
  [value].flat().filter((text): text is string => typeof text === 'string' && text.trim() !== '');

interface FoundLiteral extends Literal {
  readonly isKey: boolean;
}

function findLiterals(script: string): FoundLiteral[] {
  return [...script.matchAll(/"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?/gsu)].map((match) => {
    const { 1: inner = '', 2: colon, index } = match;
    const text = parse(`"${inner.replace(/[\n\t\f\r]/gu, ' ')}"`);
    return {
      text: typeof text === 'string' ? text : '',
      isKey: colon !== undefined,
      span: { start: index + 1, end: index + 1 + inner.length },
    };
  });
}

/** Where the string `text` stands after the key. */
function findLiteral(
  literals: readonly FoundLiteral[],
  key: string,
  text: string,
): Span | undefined {
  const from = literals.findIndex((literal) => literal.isKey && literal.text === key);
  if (from === -1) return undefined;
  const isWanted = (literal: FoundLiteral): boolean => !literal.isKey && literal.text === text;
  return literals.slice(from).find(isWanted)?.span;
}
