import type { Block } from '../article/article.ts';
import type { Piece } from './piece.ts';

/** What a piece is in the body; `null` for pieces that are no part of it. */
export function toBlock(piece: Piece): Block | null {
  const { span } = piece;
  switch (piece.role) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
    case 'note': {
      const { role, text, marks } = piece;
      return { kind: role, text, ...(marks ? { marks } : {}), span };
    }
    case 'list': {
      const { text, ordinal, marks } = piece;
      const number = ordinal === undefined ? {} : { ordinal };
      return { kind: 'list', text, ...number, ...(marks ? { marks } : {}), span };
    }
    case 'exchange': {
      const { text, speaker } = piece;
      return { kind: 'exchange', text, ...(speaker === undefined ? {} : { speaker }), span };
    }
    case 'figure': {
      const { text, credit, src, alt } = piece;
      return {
        kind: 'figure',
        text,
        ...(credit === undefined ? {} : { credit }),
        ...(src === undefined ? {} : { src }),
        ...(alt === undefined ? {} : { alt }),
        span,
      };
    }
    default:
      return null;
  }
}

/** A picture and the caption right behind it as one piece. */
export function joinCaptions(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const awaits = last?.role === 'figure' && last.src !== undefined && last.text === '';
    if (awaits && piece.role === 'figure' && piece.src === undefined) {
      const span = { start: last.span.start, end: piece.span.end };
      const { text, credit, pattern } = piece;
      joined[joined.length - 1] = {
        ...last,
        text,
        ...(credit === undefined ? {} : { credit }),
        pattern,
        span,
      };
    } else joined.push(piece);
  }
  return joined;
}
