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

interface Assembled {
  readonly article: Article | null;
  readonly messages: readonly Message[];
  /** The pieces as they were used: of two dates one is set aside. */
  readonly pieces: readonly Piece[];
}

/** The record of recognised pieces; `null` with an error where no piece is article text. */
export function assemble(recognised: readonly Piece[], source: string, file: string): Assembled {
  const { pieces, messages } = settleDates(recognised, source);
  const blocks = pieces.flatMap(toBlock);
  const headline = findHeadline(pieces, blocks);
  if (!headline) {
    const offset = pieces[0]?.span.start ?? 0;
    const what = `it has only “${source.trim().slice(0, 60)}”`;
    const error = message('no-content', { source, offset }, { what });
    return { article: null, messages: [...messages, error], pieces };
  }
  const published = findPublished(pieces, blocks, source);
  const first = <Role extends Piece['role']>(role: Role) =>
    pieces.find((piece): piece is Extract<Piece, { role: Role }> => piece.role === role);
  const stated = {
    standfirst: first('standfirst'),
    section: first('section'),
    bylines: first('bylines'),
    dateline: first('dateline'),
    source: first('source'),
    keywords: first('keywords'),
  };
  const { standfirst, section, bylines, dateline, source: origin, keywords } = stated;
  const lines = Object.entries(stated).flatMap(([field, piece]) =>
    piece ? [[field, fromLine(piece)] as const] : [],
  );
  const article: Article = {
    id: articleId(file),
    slug: slugify(headline.value),
    headline: headline.value,
    ...(standfirst ? { standfirst: standfirst.text } : {}),
    ...(section ? { section: section.text } : {}),
    published: published.value,
    bylines: bylines?.names ?? [],
    ...(dateline ? { dateline: dateline.text } : {}),
    ...(origin ? { source: toSource(origin) } : {}),
    keywords: keywords?.words ?? [],
    blocks,
    provenance: {
      ...NOTHING_ELSE,
      headline: headline.from,
      published: published.from,
      ...Object.fromEntries(lines),
    },
  };
  if (headline.from.kind === 'derived') {
    messages.push(message('headline-derived', { source, offset: blocks[0]?.span.start ?? 0 }));
  }
  return { article, messages, pieces };
}

const toSource = ({
  name,
  url,
}: {
  name?: string;
  url?: string;
}): { name?: string; url?: string } => ({
  ...(name === undefined ? {} : { name }),
  ...(url === undefined ? {} : { url }),
});

const EXACTNESS = { month: 0, day: 1, minute: 2 } as const;

// Sites stamp a page more than once: the most exact date is kept, of equals the first, and the others are set aside.
function settleDates(
  pieces: readonly Piece[],
  source: string,
): { pieces: Piece[]; messages: Message[] } {
  const stamps = pieces.filter((piece) => piece.role === 'published');
  const kept = stamps.reduce<(typeof stamps)[number] | undefined>(
    (best, stamp) =>
      best && EXACTNESS[best.date.precision] >= EXACTNESS[stamp.date.precision] ? best : stamp,
    undefined,
  );
  const messages: Message[] = [];
  const settled = pieces.map((piece): Piece => {
    if (piece.role !== 'published' || piece === kept) return piece;
    const { pattern, span, date } = piece;
    const agrees = kept?.date.value.startsWith(date.value) ?? false;
    if (!agrees) {
      const text = source.slice(span.start, span.end);
      messages.push(message('dates-differ', { source, offset: span.start }, { text }));
    }
    return { role: 'setAside', reason: 'other-date', pattern, span };
  });
  return { pieces: settled, messages };
}

function toBlock(piece: Piece): Block[] {
  switch (piece.role) {
    case 'paragraph':
    case 'subhead':
      return [{ kind: piece.role, text: piece.text, span: piece.span }];
    case 'figure': {
      const credit = piece.credit === undefined ? {} : { credit: piece.credit };
      return [{ kind: 'figure', text: piece.text, ...credit, span: piece.span }];
    }
    case 'headline':
    case 'published':
    case 'standfirst':
    case 'keywords':
    case 'source':
    case 'section':
    case 'dateline':
    case 'bylines':
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
  const lede = blocks.find((block) => block.kind === 'paragraph');
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
  const lede = blocks.find((block) => block.kind === 'paragraph');
  const opening = lede && readOpeningDate(source.slice(lede.span.start, lede.span.end));
  if (!opening) return { value: null, from: ABSENT };
  const span = { start: lede.span.start, end: lede.span.start + opening.length };
  return {
    value: opening.date,
    from: { kind: 'derived', rule: 'date-opening-the-body', span },
  };
}
