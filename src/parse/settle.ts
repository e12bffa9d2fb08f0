import { FIELDS, type Field, type Provenance } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import { message } from './messages.ts';
import type { Piece } from './piece.ts';

type FieldPiece = Extract<Piece, { role: Field }>;
type Fields = { readonly [Role in Field]?: Extract<Piece, { role: Role }> };

interface Settled {
  /** The piece that counts for each field. */
  readonly fields: Fields;
  readonly provenance: { readonly [Role in Field]?: Provenance };
  /** All pieces of the source; what another overrides is set aside. */
  readonly pieces: readonly Piece[];
  readonly messages: readonly Message[];
}

const isField = (piece: Piece): piece is FieldPiece => FIELDS.some((field) => field === piece.role);

/**
 * Of several that state one field, the one that counts: the sidecar's, then front matter's or a page head's (`stated`),
 * then the text's own; of its dates the most exact.
 */
export function settle(
  pieces: readonly Piece[],
  stated: ReadonlySet<Piece>,
  sidecar: readonly Piece[],
  source: string,
): Settled {
  const fields: Partial<Record<Field, FieldPiece>> = {};
  const provenance: Partial<Record<Field, Provenance>> = {};
  const own = pieces.filter((piece) => !stated.has(piece));
  for (const field of FIELDS) {
    const inSidecar = findField(sidecar, field);
    const piece = inSidecar ?? findField([...stated], field) ?? findField(own, field);
    if (inSidecar) provenance[field] = { kind: 'sidecar' };
    else if (piece) provenance[field] = fromLine(piece);
    if (piece && isField(piece)) fields[field] = piece;
    else if (piece && !inSidecar) provenance[field] = { kind: 'absent' };
  }
  const counts = new Set<Piece>(Object.values(fields));
  const messages: Message[] = [];
  const published = fields.published?.role === 'published' ? fields.published : undefined;
  const settled = pieces.map((piece): Piece => {
    const { pattern, span } = piece;
    // What the publisher says about a file is no text of the article.
    if (piece.role === 'draft' || piece.role === 'cleared') {
      return { role: 'setAside', reason: 'label', pattern, span };
    }
    if (!isField(piece) || counts.has(piece)) return piece;
    if (piece.role === 'section' || piece.role === 'kicker')
      return { role: 'setAside', reason: 'menu', pattern, span };
    if (piece.role !== 'published')
      return { role: 'setAside', reason: 'overridden', pattern, span };
    const agrees = published?.date.value.startsWith(piece.date.value) ?? false;
    if (!agrees && provenance.published?.kind === 'line') {
      const text = source.slice(span.start, span.end);
      messages.push(message('dates-differ', { source, offset: span.start }, { text }));
    }
    return { role: 'setAside', reason: 'other-date', pattern, span };
  });
  return { fields: fields as Fields, provenance, pieces: settled, messages };
}

const EXACTNESS = { month: 0, day: 1, minute: 2 } as const;

// Sites stamp a page more than once: the most exact date counts, of equals the first.
function findField(pieces: readonly Piece[], field: Field): Piece | undefined {
  const found = pieces.filter(
    (piece) => piece.role === field || (piece.role === 'cleared' && piece.field === field),
  );
  return found.reduce<Piece | undefined>((best, piece) => {
    if (best?.role !== 'published' || piece.role !== 'published') return best ?? piece;
    // Whoever put “date …” above a text says which date counts.
    if (best.pattern === 'date-prefix' && !piece.date.value.startsWith(best.date.value)) return best;
    return EXACTNESS[best.date.precision] >= EXACTNESS[piece.date.precision] ? best : piece;
  }, undefined);
}

const fromLine = ({ pattern, span }: Piece): Provenance => ({ kind: 'line', pattern, span });
