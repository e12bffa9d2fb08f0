import { isDeepStrictEqual } from 'node:util';
import type { Article, Block } from '../../src/article/article.ts';
import type { ParseResult } from '../../src/parse/parse.ts';
import type { Expected } from './cases.ts';

/** A difference between a case and the parser's result. */
export interface Difference {
  /** The field, or the part of the record. */
  readonly what: string;
  readonly found: unknown;
  readonly expected: unknown;
}

/** Where a parsed file differs from what its case states; empty if it does not. */
export function compare(result: ParseResult, expected: Expected): Difference[] {
  const rules = [...new Set(result.messages.map(({ rule }) => rule))].toSorted();
  const differences = [
    ...(expected.messages ? differ('messages', rules, expected.messages.toSorted()) : []),
    ...compareSetAside(result, expected.setAside ?? []),
  ];
  const { article } = result;
  if (expected.article === null) {
    return [...differ('article', article?.headline ?? null, null), ...differences];
  }
  if (article === null) {
    return [{ what: 'article', found: null, expected: 'an article' }, ...differences];
  }
  return [...compareFields(article, expected), ...compareBody(article, expected), ...differences];
}

function compareFields(article: Article, { article: stated }: Expected): Difference[] {
  if (!stated) return [];
  const { headline, headlineDerived, published, publishedDerived, source, ...others } = stated;
  const { provenance } = article;
  const isDerived = provenance.headline.kind === 'derived';
  return [
    ...(headline === undefined ? [] : differ('headline', tidy(article.headline), tidy(headline))),
    ...(headline === undefined && headlineDerived === undefined
      ? []
      : differ('headlineDerived', isDerived, headlineDerived ?? false)),
    ...(published === undefined
      ? []
      : differ('published', article.published?.value ?? null, published)),
    ...(publishedDerived === undefined
      ? []
      : differ('publishedDerived', provenance.published.kind === 'derived', publishedDerived)),
    ...(source === undefined ? [] : differ('source', article.source ?? null, source)),
    ...(['standfirst', 'kicker', 'section', 'agency', 'dateline'] as const).flatMap((name) => {
      const value = others[name];
      const found = article[name];
      return value === undefined
        ? []
        : differ(name, found === undefined ? null : tidy(found), value && tidy(value));
    }),
    ...(['bylines', 'keywords'] as const).flatMap((name) => {
      const value = others[name];
      return value === undefined ? [] : differ(name, article[name].map(tidy), value.map(tidy));
    }),
  ];
}

function compareBody(article: Article, expected: Expected): Difference[] {
  const { blocks, lede = [], including = [], junk = [] } = expected;
  const found = article.blocks.map(plain);
  return [
    ...(blocks ? compareBlocks(found, blocks.map(plain)) : []),
    ...compareLede(article, lede.map(tidy)),
    ...including
      .map(plain)
      .filter((block) => !found.some((other) => isDeepStrictEqual(other, block)))
      .map((expected) => ({ what: 'block', found: alike(found, expected), expected })),
    ...junk
      .map((text) => [text, holders(article, tidy(text))] as const)
      .filter(([, shown]) => shown.length > 0)
      .map(([text, found]) => ({ what: 'junk', found, expected: `no “${text}”` })),
  ];
}

interface PlainBlock {
  readonly kind: Block['kind'];
  readonly text: string;
  readonly credit?: string | undefined;
  readonly speaker?: string | undefined;
  readonly ordinal?: number | undefined;
}

/** A block as readers see it. The full stop at the end of a caption is not compared. */
function plain({ kind, text, ...block }: PlainBlock): PlainBlock {
  return {
    kind,
    text: kind === 'figure' ? tidy(text).replace(/\.$/u, '') : tidy(text),
    ...(block.credit === undefined ? {} : { credit: tidy(block.credit) }),
    ...(block.speaker === undefined ? {} : { speaker: tidy(block.speaker) }),
    ...(block.ordinal === undefined ? {} : { ordinal: block.ordinal }),
  };
}

/** Names only the blocks that differ: what is missing, and what is found in its place. */
function compareBlocks(
  found: readonly PlainBlock[],
  expected: readonly PlainBlock[],
): Difference[] {
  if (isDeepStrictEqual(found, expected)) return [];
  const missing = expected.filter(
    (block) => !found.some((other) => isDeepStrictEqual(block, other)),
  );
  const extra = found.filter((block) => !expected.some((other) => isDeepStrictEqual(block, other)));
  return missing.length === 0 && extra.length === 0
    ? [{ what: 'blocks (order or number)', found, expected }]
    : [{ what: 'blocks', found: extra, expected: missing }];
}

function compareLede({ standfirst, blocks }: Article, openings: readonly string[]): Difference[] {
  const texts = blocks
    .filter(({ kind }) => kind !== 'figure' && kind !== 'subhead')
    .map(({ text }) => text);
  const read = [...(standfirst === undefined ? [] : [standfirst]), ...texts].map(tidy);
  return openings.flatMap((expected, index) => {
    const found = read[index] ?? null;
    return found?.startsWith(expected) ? [] : [{ what: 'lede', found, expected }];
  });
}

function compareSetAside(
  { source, pieces }: ParseResult,
  stated: NonNullable<Expected['setAside']>,
): Difference[] {
  const setAside = pieces.flatMap((piece) =>
    piece.role === 'setAside'
      ? [{ reason: piece.reason, text: squeeze(source.slice(piece.span.start, piece.span.end)) }]
      : [],
  );
  return stated.flatMap(([reasons, text]) => {
    const holding = setAside.filter((piece) => piece.text.includes(squeeze(text)));
    const found = [...new Set(holding.map(({ reason }) => reason))];
    // Of a text on a page several reasons are true: a hidden link to share in a menu.
    const isPage = /^\s*<|<\/\w+>/u.test(source);
    return (isPage && found.length > 0) || found.some((reason) => [reasons].flat().includes(reason))
      ? []
      : [{ what: `set aside: ${text}`, found, expected: reasons }];
  });
}

/** The fields and blocks that show a text; a single mark must be all that they show. */
function holders({ headline, standfirst, kicker, section, blocks }: Article, text: string) {
  return [headline, standfirst, kicker, section, ...blocks.map((block) => block.text)]
    .filter((shown) => shown !== undefined)
    .filter((shown) => (text.length > 1 ? tidy(shown).includes(text) : tidy(shown) === text));
}

const alike = (blocks: readonly PlainBlock[], { kind, text }: PlainBlock) =>
  blocks.filter(
    (block) => block.text.includes(text) || (kind !== 'paragraph' && block.kind === kind),
  );
const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();
/** Without markup and white space, which differ by how a file is laid out. */
const squeeze = (text: string): string => text.replace(/<[^>]*>|\s+/gu, '');
const differ = (what: string, found: unknown, expected: unknown): Difference[] =>
  isDeepStrictEqual(found, expected) ? [] : [{ what, found, expected }];
