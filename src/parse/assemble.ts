import type { Article, Block, Field, Provenance, Published } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import { readOpeningDate } from '../text/dates.ts';
import { slugify } from '../text/slug.ts';
import { deriveHeadline } from './derive-headline.ts';
import { articleId } from './identity.ts';
import { message } from './messages.ts';
import type { Piece } from './piece.ts';

type Sourced<T> = { readonly value: T; readonly from: Provenance };

const ABSENT: Provenance = { kind: 'absent' };
const NOTHING_ELSE: Readonly<Record<Field, Provenance>> = {
  headline: ABSENT,
  standfirst: ABSENT,
  kicker: ABSENT,
  section: ABSENT,
  published: ABSENT,
  bylines: ABSENT,
  agency: ABSENT,
  dateline: ABSENT,
  source: ABSENT,
  keywords: ABSENT,
};

/** The record of recognised pieces; `null` with an error where no piece is article text. */
export function assemble(
  pieces: readonly Piece[],
  source: string,
  file: string,
): { article: Article | null; messages: Message[] } {
  const blocks = pieces.flatMap(toBlock);
  const headline = findHeadline(pieces, blocks);
  if (!headline) {
    const offset = pieces[0]?.span.start ?? 0;
    const what = `it has only “${source.trim().slice(0, 60)}”`;
    return { article: null, messages: [message('no-content', { source, offset }, { what })] };
  }
  const published = findPublished(pieces, blocks, source);
  const article: Article = {
    id: articleId(file),
    slug: slugify(headline.value),
    headline: headline.value,
    published: published.value,
    bylines: [],
    keywords: [],
    blocks,
    provenance: { ...NOTHING_ELSE, headline: headline.from, published: published.from },
  };
  const derived = headline.from.kind === 'derived';
  const offset = blocks[0]?.span.start ?? 0;
  return { article, messages: derived ? [message('headline-derived', { source, offset })] : [] };
}

function toBlock(piece: Piece): Block[] {
  switch (piece.role) {
    case 'paragraph':
      return [{ kind: 'paragraph', text: piece.text, span: piece.span }];
    case 'figure': {
      const credit = piece.credit === undefined ? {} : { credit: piece.credit };
      return [{ kind: 'figure', text: piece.text, ...credit, span: piece.span }];
    }
    case 'headline':
    case 'published':
    case 'setAside':
      return [];
  }
}

const fromLine = (piece: Piece): Provenance => ({
  kind: 'line',
  pattern: piece.pattern,
  span: piece.span,
});

function findHeadline(pieces: readonly Piece[], blocks: readonly Block[]): Sourced<string> | null {
  const written = pieces.find((piece) => piece.role === 'headline');
  if (written) return { value: written.text, from: fromLine(written) };
  const lede = blocks.find((block) => block.kind !== 'figure');
  const rule = lede ? 'headline-from-lede' : 'headline-from-caption';
  const basis = lede ?? blocks.find((block) => block.text !== '');
  if (!basis) return null;
  return { value: deriveHeadline(basis.text), from: { kind: 'derived', rule, span: basis.span } };
}

function findPublished(
  pieces: readonly Piece[],
  blocks: readonly Block[],
  source: string,
): Sourced<Published | null> {
  const stamp = pieces.find((piece) => piece.role === 'published');
  if (stamp) return { value: stamp.date, from: fromLine(stamp) };
  const lede = blocks.find((block) => block.kind !== 'figure');
  const opening = lede && readOpeningDate(source.slice(lede.span.start, lede.span.end));
  if (!opening) return { value: null, from: ABSENT };
  const span = { start: lede.span.start, end: lede.span.start + opening.length };
  return {
    value: opening.date,
    from: { kind: 'derived', rule: 'date-opening-the-body', span },
  };
}
