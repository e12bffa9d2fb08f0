import { FIELDS, type Span } from '../article/article.ts';
import { clip } from '../text/excerpt.ts';
import { collapse } from '../text/whitespace.ts';
import type { ParseResult } from './parse.ts';
import type { Piece } from './piece.ts';

/** How much of a piece is shown, and how wide what it was taken for stands before it. */
const SHOWN = 60;
const COLUMN = 40;

/**
 * A parse told line by line, for people: each piece of the source with the pattern that took it and the field it
 * became, then where each field comes from and what was reported.
 */
export function explain({ source, article, messages, pieces }: ParseResult): string {
  const text = [...pieces.map((piece) => explainPiece(piece, source)), ''];
  if (article) {
    for (const field of FIELDS) {
      const provenance = article.provenance[field];
      if (provenance.kind === 'absent') continue;
      const how = provenance.kind === 'derived' ? `derived by ${provenance.rule}` : provenance.kind;
      const where =
        'span' in provenance && provenance.span
          ? ` from line ${lineOf(provenance.span, source)}`
          : '';
      text.push(`${field}: ${show(article[field])} (${how}${where})`);
    }
    text.push(
      `absent: ${FIELDS.filter((field) => article.provenance[field].kind === 'absent').join(', ')}`,
    );
  }
  for (const { severity, rule, line, column, reason, hint } of messages) {
    text.push(`${severity} at ${line}:${column}: ${reason} ${hint} [${rule}]`);
  }
  return text.join('\n');
}

function explainPiece(piece: Piece, source: string): string {
  const line = String(lineOf(piece.span, source)).padStart(4);
  const taken = `${piece.pattern} → ${outcome(piece)}`.padEnd(COLUMN);
  return `${line}  ${taken}  ${clip(collapse(source.slice(piece.span.start, piece.span.end)), SHOWN)}`;
}

function outcome(piece: Piece): string {
  switch (piece.role) {
    case 'published':
      return `published ${piece.date.value} (${piece.date.precision})`;
    case 'figure':
      return piece.credit === undefined ? 'figure' : `figure by ${piece.credit}`;
    case 'setAside':
      return `set aside: ${piece.reason}`;
    case 'bylines':
      return `bylines ${piece.names.join(', ')}`;
    case 'keywords':
      return `keywords ${piece.words.join(', ')}`;
    case 'source':
      return `source ${piece.name ?? piece.url ?? ''}`;
    case 'standfirst':
    case 'headline':
    case 'section':
    case 'dateline':
    case 'subhead':
    case 'paragraph':
      return piece.role;
  }
}

const lineOf = ({ start }: Span, source: string): number =>
  source.slice(0, start).split('\n').length;

const show = (value: unknown): string =>
  typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
