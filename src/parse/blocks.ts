import type { Block } from '../article/article.ts';
import type { Piece } from './piece.ts';

/** What a piece is in the body; `null` for pieces that are no part of it. */
export function toBlock(piece: Piece): Block | null {
  switch (piece.role) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
    case 'note': {
      const { role: kind, pattern: _, ...block } = piece;
      return { kind, ...block };
    }
    case 'list': {
      const { role: kind, pattern: _, ...block } = piece;
      return { kind, ...block };
    }
    case 'exchange': {
      const { role: kind, pattern: _, ...block } = piece;
      return { kind, ...block };
    }
    case 'figure': {
      const { role: kind, pattern: _, ...block } = piece;
      return { kind, ...block };
    }
    default:
      return null;
  }
}

/** A picture, the caption right behind it, and a credit behind that, as one piece. */
export function joinCaptions(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isCaption = piece.role === 'figure' && piece.src === undefined;
    if (last?.role !== 'figure' || !isCaption) {
      joined.push(piece);
      continue;
    }
    const awaitsWords = last.src !== undefined && last.text === '';
    const awaitsCredit = last.credit === undefined && piece.text === '';
    if (!awaitsWords && !awaitsCredit) {
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

/** Names in lines right below each other, and an address beside its name, as one piece. */
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

/** What one line names and another gives the address of; `null` if they are no such two. */
export function joinSources(one: Piece, other: Piece): Extract<Piece, { role: 'source' }> | null {
  if (one.role !== 'source' || other.role !== 'source') return null;
  const isOther =
    (one.name === undefined) !== (other.name === undefined) &&
    (one.url === undefined) !== (other.url === undefined);
  return isOther ? { ...other, ...one } : null;
}
