import type { Block } from '../article/article.ts';
import type { Piece } from './piece.ts';

const KINDS: ReadonlySet<string> = new Set<Block['kind']>([
  'paragraph',
  'subhead',
  'quote',
  'note',
  'list',
  'exchange',
  'figure',
]);
/** Whether a piece is part of the body. */
export const isOfBody = ({ role }: Piece): boolean => KINDS.has(role);

/** The block of a piece; `null` if the piece is not part of the body. */
export function toBlock(piece: Piece): Block | null {
  const { role: kind, pattern: _, ...block } = piece;
  // A piece has the fields of the block of its kind.
  return isOfBody(piece) ? ({ kind, ...block } as Block) : null;
}

/** Joins a picture, the caption directly after it, and a credit before or after that into one piece. */
export function joinCaptions(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isCaption = piece.role === 'figure' && piece.src === undefined;
    const awaits =
      last?.role === 'figure' &&
      isCaption &&
      (last.text === ''
        ? last.src !== undefined || piece.credit === undefined
        : last.credit === undefined && piece.text === '');
    if (!awaits) {
      joined.push(piece);
      continue;
    }
    const { credit, pattern } = piece;
    joined[joined.length - 1] = {
      ...last,
      text: last.text || piece.text,
      ...(credit === undefined ? {} : { credit }),
      pattern,
      span: { start: last.span.start, end: piece.span.end },
    };
  }
  return joined;
}

/** Joins names in consecutive lines, and an address beside its name, into one piece. */
export function joinFields(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const both = last ? joinTwo(last, piece) : null;
    if (last && both)
      joined[joined.length - 1] = {
        ...both,
        span: { start: last.span.start, end: piece.span.end },
      };
    else joined.push(piece);
  }
  return joined;
}

function joinTwo(one: Piece, other: Piece): Piece | null {
  if (one.role === 'bylines' && other.role === 'bylines')
    return { ...one, names: [...one.names, ...other.names] };
  if (one.role === 'keywords' && other.role === 'keywords')
    return { ...one, words: [...one.words, ...other.words] };
  const isRepeated =
    other.role === 'setAside' && other.reason === 'repeated' && other.pattern === 'signature';
  if (one.role === 'bylines' && isRepeated) return one;
  return joinSources(one, other);
}

/** One source from a name on one line and its address on another; `null` for other pieces. */
export function joinSources(one: Piece, other: Piece): Extract<Piece, { role: 'source' }> | null {
  if (one.role !== 'source' || other.role !== 'source') return null;
  const isOther =
    (one.name === undefined) !== (other.name === undefined) &&
    (one.url === undefined) !== (other.url === undefined);
  return isOther ? { ...other, ...one } : null;
}
