import { FIELDS, type Span } from '../../article/article.ts';
import { STRINGS } from '../../config/strings.vi.ts';
import type { ParseResult } from '../../parse/parse.ts';
import type { Piece } from '../../parse/piece.ts';
import type { Recognised } from '../../parse/recognise.ts';
import { collapse } from '../../text/whitespace.ts';
import type { DeskLine, LineRole } from '../api.ts';
import { findOpenings } from './openings.ts';
import { lineRoleOf } from './stated.ts';

/** What is no line: markup, and signs that only part lines. */
const BETWEEN: ReadonlySet<string> = new Set(['markup', 'separator', 'escaped-break']);

/** The raw text line by line, each with what it was taken for. */
export function linesOf({ source, pieces, units }: ParseResult): DeskLine[] {
  const openings = findOpenings(units.map(({ textUnit }) => textUnit.text));
  const placed = units.flatMap((unit, index) =>
    unit.pieces.length === 0
      ? []
      : [{ unit, opening: openings[index] ?? '', span: spanOf(unit.pieces) }],
  );
  let at = 0;
  return pieces.flatMap((piece) => {
    const { start, end } = piece.span;
    while ((placed[at]?.span.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const held: typeof placed = [];
    // Both are in order. A piece may have been joined from those of several units, as a caption and its credit.
    for (let next = placed[at]; next && next.span.start < end; next = placed[at + held.length])
      held.push(next);
    if (held.length === 0) return lineOf(source, piece);
    return held.flatMap(({ unit, opening, span }) => {
      const part = { start: Math.max(span.start, start), end: Math.min(span.end, end) };
      return lineOf(source, { ...piece, span: part }, { unit, opening, isJoined: held.length > 1 });
    });
  });
}

const spanOf = (pieces: readonly Piece[]): Span => ({
  start: Math.min(...pieces.map(({ span }) => span.start)),
  end: Math.max(...pieces.map(({ span }) => span.end)),
});

interface Addressed {
  readonly unit?: Recognised;
  readonly opening?: string;
  /** Whether the piece holds other units, too. */
  readonly isJoined?: boolean;
}

function lineOf(
  source: string,
  piece: Piece,
  { unit, opening = '', isJoined = false }: Addressed = {},
): DeskLine[] {
  if (piece.role === 'setAside' && BETWEEN.has(piece.reason)) return [];
  const { start, end } = trim(source, piece.span);
  if (start === end) return [];
  const role = isJoined && unit ? lineRoleOf(unit.choice) : roleOf(piece);
  const text =
    unit && unit.pieces.length === 1 ? unit.textUnit.text : collapse(source.slice(start, end));
  const given = unit?.lineRole;
  const reason = piece.role === 'setAside' ? STRINGS.setAsideReasons[piece.reason] : undefined;
  const runnerUp = unit && !given ? lineRoleOf({ role: unit.choice.runnerUp }) : undefined;
  return [
    {
      start,
      end,
      text,
      role,
      probability: unit && !given ? unit.choice.probability : 1,
      ...(runnerUp === undefined || runnerUp === role ? {} : { runnerUp }),
      said: given !== undefined,
      ...(reason === undefined ? {} : { reason }),
      opening: given?.opening ?? opening,
    },
  ];
}

function trim(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: Math.max(from, start + text.trimEnd().length) };
}

function roleOf(piece: Piece): LineRole {
  const field = FIELDS.find((each) => each === piece.role);
  if (field) return field;
  switch (piece.role) {
    case 'subhead':
      return 'subhead';
    case 'figure':
      return 'caption';
    case 'setAside':
      return piece.reason === 'related' ? 'related' : 'remove';
    case 'picture':
    case 'draft':
    case 'pin':
    case 'cleared':
      return 'remove';
    default:
      return 'paragraph';
  }
}
