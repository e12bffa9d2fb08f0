import { FIELDS, type Span } from '../article/article.ts';
import { clip } from '../text/excerpt.ts';
import { lineAndColumn } from '../text/line-index.ts';
import { printable } from '../text/printable.ts';
import { collapse } from '../text/whitespace.ts';
import type { ParseResult } from './parse.ts';
import { PATTERNS } from './patterns/registry.ts';
import type { Piece } from './piece.ts';
import type { Step } from './recognise.ts';

/** How much of a piece is shown, and how wide what it was taken for stands before it. */
const SHOWN = 60;
const COLUMN = 40;

/**
 * A parse told line by line, for people: each piece of the source with the pattern that took it and the field it
 * became, below it the runner-up and why it lost, then where each field comes from and what was reported. `steps` are
 * what `parse` told of while it ran.
 */
export function explain(
  { source, article, messages, pieces }: ParseResult,
  steps: readonly Step[],
): string {
  const stepAt = new Map(steps.map((step) => [step.piece.span.start, step]));
  const text = pieces.flatMap((piece) => {
    const step = stepAt.get(piece.span.start);
    const runnerUp = step ? findRunnerUp(step) : null;
    const line = explainPiece(piece, source);
    return runnerUp === null ? [line] : [line, `        ${runnerUp}`];
  });
  text.push('');
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
    for (const block of article.blocks) {
      if (block.kind === 'figure' && block.src !== undefined) {
        text.push(`picture: ${block.src}${block.text === '' ? '' : ` over “${block.text}”`}`);
      }
    }
    text.push(
      `absent: ${FIELDS.filter((field) => article.provenance[field].kind === 'absent').join(', ')}`,
    );
  }
  for (const { severity, rule, line, column, reason, hint, file } of messages) {
    const place = file === undefined ? `${line}:${column}` : `${file}:${line}:${column}`;
    text.push(`${severity} at ${place}: ${reason} ${hint} [${rule}]`);
  }
  return text.map(printable).join('\n');
}

/** The pattern that nearly took a stretch, with what it missed, or the one that would have, had it been asked. */
function findRunnerUp({ text, place, pattern }: Step): string | null {
  if (!pattern) return null;
  const rank = PATTERNS.indexOf(pattern);
  for (const other of PATTERNS.slice(0, rank)) {
    const why = other.match(text, place);
    if (typeof why === 'string') return `not ${other.id}: ${why}`;
  }
  const later = PATTERNS.slice(rank + 1, -1).find((other) => {
    const match = other.match(text, place);
    return match !== null && typeof match !== 'string';
  });
  return later ? `not ${later.id}: ${pattern.id} is asked first` : null;
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
    case 'agency':
    case 'dateline':
      return `${piece.role} ${piece.text}`;
    default:
      return piece.role;
  }
}

const lineOf = ({ start }: Span, source: string): number => lineAndColumn(source, start).line;

const show = (value: unknown): string =>
  typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
