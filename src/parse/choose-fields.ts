import { FIELDS, type Field, type Provenance } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import { fold } from '../text/fold.ts';
import { isOfBody, joinSources } from './blocks.ts';
import { BY_PUBLISHER } from './line-roles.ts';
import { message } from './messages.ts';
import type { Piece, SetAsideReason } from './piece.ts';

type FieldPiece = Extract<Piece, { role: Field }>;
type Fields = { readonly [Role in Field]?: Extract<Piece, { role: Role }> };

/** The fields of a file, each from the piece that counts. */
export interface ChosenFields {
  /** The piece that counts for each field. */
  readonly fields: Fields;
  readonly provenance: { readonly [Role in Field]?: Provenance };
  /** All pieces of the source. Overridden ones are set aside. */
  readonly pieces: readonly Piece[];
  readonly messages: readonly Message[];
}

const isField = (piece: Piece): piece is FieldPiece => FIELDS.some((field) => field === piece.role);

/**
 * Chooses one piece per field. The sidecar wins over lines with a role from the publisher. Those win over front matter and the
 * head of a page (`stated`), and these over the text. Among the text's dates, the most exact one wins.
 */
export function chooseFields(
  pieces: readonly Piece[],
  stated: ReadonlySet<Piece>,
  sidecar: readonly Piece[],
  source: string,
): ChosenFields {
  const byPublisher = pieces.filter(({ pattern }) => pattern === BY_PUBLISHER);
  const outlets = sourcesIn(pieces);
  const own = pieces.filter((piece) => !stated.has(piece) && !isSignedBy(piece, outlets));
  const { fields, provenance } = findFields(sidecar, [byPublisher, [...stated], own]);
  const counts = new Set<Piece>(Object.values(fields));
  joinNames(fields, counts, byPublisher, own);
  joinOrigin(fields, counts, own);
  const replaced = findField(sidecar, 'standfirst') ? findField(own, 'standfirst') : undefined;
  const messages: Message[] = [];
  const chosen = pieces.map((piece): Piece => {
    // What the publisher says about a file is not text of the article.
    if (OF_FILE.has(piece.role)) return setAside(piece, 'label');
    if (!isField(piece) || counts.has(piece)) return piece;
    if (piece.role === 'published' && contradicts(piece, fields.published, provenance.published)) {
      const { start, end } = piece.span;
      const text = source.slice(start, end);
      messages.push(message('dates-differ', { source, offset: start }, { text }));
    }
    return overridden(piece, fields, replaced);
  });
  return { fields: fields as Fields, provenance, pieces: chosen, messages };
}

type FieldPieces = { [Role in Field]?: FieldPiece };
type Origins = { [Role in Field]?: Provenance };

/** The sidecar's piece for each field. If there is none, the first of `places` that has the field gives it. */
function findFields(
  sidecar: readonly Piece[],
  places: readonly (readonly Piece[])[],
): { readonly fields: FieldPieces; readonly provenance: Origins } {
  const fields: FieldPieces = {};
  const provenance: Origins = {};
  for (const field of FIELDS) {
    const inSidecar = findField(sidecar, field);
    const piece =
      inSidecar ??
      places.reduce<Piece | undefined>(
        (found, place) => found ?? findField(place, field),
        undefined,
      );
    if (inSidecar) provenance[field] = { kind: 'sidecar' };
    else if (piece) provenance[field] = fromLine(piece);
    if (piece && isField(piece)) fields[field] = piece;
    else if (piece && !inSidecar) provenance[field] = { kind: 'absent' };
  }
  return { fields, provenance };
}

/** Joins the names of all lines that the publisher calls bylines. If there are none, joins the bylines above the body. */
function joinNames(
  fields: FieldPieces,
  counts: Set<Piece>,
  byPublisher: readonly Piece[],
  own: readonly Piece[],
): void {
  const givenNames = byPublisher.filter((piece): piece is Bylines => piece.role === 'bylines');
  const signed = givenNames.length > 0 ? givenNames : namesAbove(own);
  const [first] = signed;
  if (!first || !counts.has(first) || signed.length === 1) return;
  for (const piece of signed) counts.add(piece);
  fields.bylines = { ...first, names: signed.flatMap(({ names }) => names) };
}

/** An address above the text and a name below it are one source. */
function joinOrigin(fields: FieldPieces, counts: Set<Piece>, own: readonly Piece[]): void {
  const origin = fields.source;
  if (origin?.role !== 'source' || !own.includes(origin)) return;
  const rest = own.find((piece) => piece.pattern === 'source' && joinSources(origin, piece));
  if (!rest) return;
  counts.add(rest);
  fields.source = joinSources(origin, rest) ?? origin;
}

const setAside = ({ pattern, span }: Piece, reason: SetAsideReason): Piece => ({
  role: 'setAside',
  reason,
  pattern,
  span,
});

/** Why a piece that is not chosen for its field is set aside. */
const REASONS: { readonly [Role in Field]?: SetAsideReason } = {
  section: 'menu',
  kicker: 'menu',
  published: 'other-date',
};

/** The new role of a piece that is not chosen for its field. */
function overridden(
  piece: FieldPiece,
  { standfirst }: FieldPieces,
  replaced: Piece | undefined,
): Piece {
  // Other text that looks like a standfirst belongs to the body, unless the publisher has replaced it.
  const isSame =
    standfirst?.role === 'standfirst' &&
    piece.role === 'standfirst' &&
    standfirst.text === piece.text;
  if (piece.role !== 'standfirst' || piece === replaced || isSame)
    return setAside(piece, REASONS[piece.role] ?? 'overridden');
  return { ...piece, role: 'paragraph' };
}

/** Whether a date in the text contradicts a date that another line states. */
function contradicts(
  piece: Extract<Piece, { role: 'published' }>,
  chosen: FieldPiece | undefined,
  from: Provenance | undefined,
): boolean {
  const published = chosen?.role === 'published' ? chosen : undefined;
  const agrees = published?.date.value.startsWith(piece.date.value) ?? false;
  const isStatement = from?.kind === 'line' && published?.pattern !== BY_PUBLISHER;
  return !agrees && isStatement && !isOfDateline(piece);
}

/** Roles that concern the file as a whole. */
const OF_FILE: ReadonlySet<Piece['role']> = new Set(['draft', 'pin', 'story', 'cleared']);

/** The names of newspapers in lines about the source, folded. */
const sourcesIn = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(pieces.flatMap((piece) => (piece.role === 'source' ? [fold(piece.name ?? '')] : [])));

/** Whether a byline is the name of the newspaper that the article comes from. */
const isSignedBy = (piece: Piece, outlets: ReadonlySet<string>): boolean =>
  piece.role === 'bylines' &&
  piece.pattern !== BY_PUBLISHER &&
  piece.names.every((name) => outlets.has(fold(name)));

type Bylines = Extract<Piece, { role: 'bylines' }>;

/** Bylines above the body. There can be several: a box of authors may describe each one. */
function namesAbove(pieces: readonly Piece[]): readonly Bylines[] {
  const body = pieces.findIndex((piece) => piece.role === 'standfirst' || isOfBody(piece));
  return pieces.slice(0, Math.max(0, body)).filter((piece) => piece.role === 'bylines');
}

/** Whether a date comes from a dateline: the day on which the text was written. The article appears on that day or later. */
const isOfDateline = ({ pattern }: Piece): boolean =>
  pattern === 'paragraph' || pattern === 'standfirst';

const EXACTNESS = { month: 0, day: 1, minute: 2 } as const;

// A page may have several stamps. The most exact date wins. Among equally exact ones, the first wins.
function findField(pieces: readonly Piece[], field: Field): Piece | undefined {
  const found = pieces.filter(
    (piece) => piece.role === field || (piece.role === 'cleared' && piece.field === field),
  );
  return found.reduce<Piece | undefined>((best, piece) => {
    if (best?.role !== 'published' || piece.role !== 'published') return best ?? piece;
    // “date …” above a text states the date that counts.
    if (best.pattern === 'date-prefix' && !piece.date.value.startsWith(best.date.value))
      return best;
    if (isOfDateline(best) !== isOfDateline(piece)) return isOfDateline(best) ? piece : best;
    return EXACTNESS[best.date.precision] >= EXACTNESS[piece.date.precision] ? best : piece;
  }, undefined);
}

const fromLine = ({ pattern, span }: Piece): Provenance => ({ kind: 'line', pattern, span });
