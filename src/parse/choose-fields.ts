import { FIELDS, type Field, type Provenance } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import { fold } from '../text/fold.ts';
import { joinSources, toBlock } from './blocks.ts';
import { message } from './messages.ts';
import type { Piece } from './piece.ts';
import { SAID } from './said.ts';

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
 * Chooses one piece per field. The sidecar overrides lines that the publisher gave a role, these override front matter and the head
 * of a page (`stated`), and these override the text. Of the text's dates, the most exact one counts.
 */
export function chooseFields(
  pieces: readonly Piece[],
  stated: ReadonlySet<Piece>,
  sidecar: readonly Piece[],
  source: string,
): ChosenFields {
  const fields: Partial<Record<Field, FieldPiece>> = {};
  const provenance: Partial<Record<Field, Provenance>> = {};
  const said = pieces.filter(({ pattern }) => pattern === SAID);
  const outlets = sourcesIn(pieces);
  const own = pieces.filter((piece) => !stated.has(piece) && !isSignedBy(piece, outlets));
  for (const field of FIELDS) {
    const inSidecar = findField(sidecar, field);
    const piece =
      inSidecar ?? findField(said, field) ?? findField([...stated], field) ?? findField(own, field);
    if (inSidecar) provenance[field] = { kind: 'sidecar' };
    else if (piece) provenance[field] = fromLine(piece);
    if (piece && isField(piece)) fields[field] = piece;
    else if (piece && !inSidecar) provenance[field] = { kind: 'absent' };
  }
  if (fields.kicker?.role === 'kicker' && fields.section?.role === 'section') {
    if (fields.kicker.text === fields.section.text) {
      delete fields.kicker;
      delete provenance.kicker;
    }
  }
  const counts = new Set<Piece>(Object.values(fields));
  // Each line that the publisher calls a byline adds its names.
  const saidNames = said.filter((piece): piece is Bylines => piece.role === 'bylines');
  const signed = saidNames.length > 0 ? saidNames : namesAbove(own);
  const [first] = signed;
  if (first && counts.has(first) && signed.length > 1) {
    for (const piece of signed) counts.add(piece);
    fields.bylines = { ...first, names: signed.flatMap(({ names }) => names) };
  }
  // An address above the text and a name below it are one source.
  const origin = fields.source;
  const rest = own.find(
    (piece) => origin && piece.pattern === 'source' && joinSources(origin, piece),
  );
  if (origin && rest && own.includes(origin)) {
    counts.add(rest);
    fields.source = joinSources(origin, rest) ?? origin;
  }
  const replaced = findField(sidecar, 'standfirst') ? findField(own, 'standfirst') : undefined;
  const standfirst = fields.standfirst?.role === 'standfirst' ? fields.standfirst.text : '';
  const messages: Message[] = [];
  const published = fields.published?.role === 'published' ? fields.published : undefined;
  const chosen = pieces.map((piece): Piece => {
    const { pattern, span } = piece;
    // What the publisher says about a file is no text of the article.
    if (OF_FILE.has(piece.role)) {
      return { role: 'setAside', reason: 'label', pattern, span };
    }
    if (!isField(piece) || counts.has(piece)) return piece;
    // What else looks like a standfirst is text of the body, unless the publisher has replaced it.
    if (piece.role === 'standfirst' && piece !== replaced && piece.text !== standfirst)
      return { role: 'paragraph', text: piece.text, pattern, span };
    if (piece.role === 'section' || piece.role === 'kicker')
      return { role: 'setAside', reason: 'menu', pattern, span };
    if (piece.role !== 'published')
      return { role: 'setAside', reason: 'overridden', pattern, span };
    const agrees = published?.date.value.startsWith(piece.date.value) ?? false;
    const isStatement = provenance.published?.kind === 'line' && published?.pattern !== SAID;
    if (!agrees && isStatement && !isOfDateline(piece)) {
      const text = source.slice(span.start, span.end);
      messages.push(message('dates-differ', { source, offset: span.start }, { text }));
    }
    return { role: 'setAside', reason: 'other-date', pattern, span };
  });
  return { fields: fields as Fields, provenance, pieces: chosen, messages };
}

/** Roles that concern the file as a whole. */
const OF_FILE: ReadonlySet<Piece['role']> = new Set(['draft', 'pin', 'story', 'cleared']);

/** The names of newspapers in lines about the source, folded. */
const sourcesIn = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(pieces.flatMap((piece) => (piece.role === 'source' ? [fold(piece.name ?? '')] : [])));

/** Whether a byline is the name of the newspaper that the article comes from. */
const isSignedBy = (piece: Piece, outlets: ReadonlySet<string>): boolean =>
  piece.role === 'bylines' &&
  piece.pattern !== SAID &&
  piece.names.every((name) => outlets.has(fold(name)));

type Bylines = Extract<Piece, { role: 'bylines' }>;

/** Bylines above the body. There can be several: a box of authors may say something of each. */
function namesAbove(pieces: readonly Piece[]): readonly Bylines[] {
  const body = pieces.findIndex((piece) => piece.role === 'standfirst' || toBlock(piece) !== null);
  return pieces.slice(0, Math.max(0, body)).filter((piece) => piece.role === 'bylines');
}

/** Whether a date is that of a dateline: the day on which the text was written. It is published then or later. */
const isOfDateline = ({ pattern }: Piece): boolean =>
  pattern === 'paragraph' || pattern === 'standfirst';

const EXACTNESS = { month: 0, day: 1, minute: 2 } as const;

// A page may have several stamps. The most exact date counts; of equals, the first.
function findField(pieces: readonly Piece[], field: Field): Piece | undefined {
  const found = pieces.filter(
    (piece) => piece.role === field || (piece.role === 'cleared' && piece.field === field),
  );
  return found.reduce<Piece | undefined>((best, piece) => {
    if (best?.role !== 'published' || piece.role !== 'published') return best ?? piece;
    // “date …” above a text says which date counts.
    if (best.pattern === 'date-prefix' && !piece.date.value.startsWith(best.date.value))
      return best;
    if (isOfDateline(best) !== isOfDateline(piece)) return isOfDateline(best) ? piece : best;
    return EXACTNESS[best.date.precision] >= EXACTNESS[piece.date.precision] ? best : piece;
  }, undefined);
}

const fromLine = ({ pattern, span }: Piece): Provenance => ({ kind: 'line', pattern, span });
