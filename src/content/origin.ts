import { FIELDS, type Field, type Provenance, type Span } from '../article/article.ts';
import { STRINGS } from '../config/strings.vi.ts';
import type { Piece } from '../parse/piece.ts';
import { clip } from '../text/excerpt.ts';
import { lineAndColumn } from '../text/line-index.ts';
import { collapse } from '../text/whitespace.ts';
import type { ArticleRecord } from './parsed.ts';

export interface OriginRow {
  readonly field: string;
  readonly origin: string;
}

/** The longest piece of the source that is quoted. */
const QUOTE_LENGTH = 80;

/** Where each field of an article comes from, in words, then what was set aside and what the source does not say. */
export function describeOrigin({ source, pieces, article }: ArticleRecord): OriginRow[] {
  const present = FIELDS.filter((field) => article.provenance[field].kind !== 'absent');
  const absent = FIELDS.filter((field) => article.provenance[field].kind === 'absent');
  const rows = present.map(
    (field): OriginRow => ({
      field: STRINGS.originOfFields[field],
      origin: describe(field, article.provenance[field], source),
    }),
  );
  const [first] = article.blocks;
  const last = article.blocks.at(-1);
  if (first && last) {
    const span = { start: first.span.start, end: last.span.end };
    rows.push({ field: STRINGS.originBody, origin: lines(span, source) });
  }
  rows.push(...describeSetAside(pieces, source));
  if (absent.length > 0) rows.push({ field: STRINGS.originAbsent, origin: list(absent) });
  return rows;
}

// One row for each reason: a dump can have a hundred line breaks written as “\\n”.
function describeSetAside(pieces: readonly Piece[], source: string): OriginRow[] {
  const byReason = Map.groupBy(
    pieces.filter((piece) => piece.role === 'setAside'),
    ({ reason }) => reason,
  );
  return [...byReason].flatMap(([reason, [first, ...others]]) => {
    if (!first) return [];
    const more = others.length > 0 ? [STRINGS.originMore(others.length)] : [];
    const why = `(${STRINGS.setAsideReasons[reason]})`;
    const origin = [quote(first.span, source), ...more, why].join(' ');
    return [{ field: STRINGS.originSetAside, origin }];
  });
}

function describe(field: Field, provenance: Provenance, source: string): string {
  switch (provenance.kind) {
    case 'line':
      return field === 'headline' ? lines(provenance.span, source) : quote(provenance.span, source);
    case 'derived': {
      const rule = STRINGS.originRules[provenance.rule];
      return provenance.span ? `${rule} (${quote(provenance.span, source)})` : rule;
    }
    case 'sidecar':
      return STRINGS.originSidecar;
    case 'absent':
      return STRINGS.originAbsent;
  }
}

const quote = (span: Span, source: string): string =>
  STRINGS.originQuote(
    lines(span, source),
    clip(collapse(source.slice(span.start, span.end)), QUOTE_LENGTH),
  );

function lines({ start, end }: Span, source: string): string {
  const first = lineAndColumn(source, start).line;
  const last = lineAndColumn(source, Math.max(start, end - 1)).line;
  return first === last ? STRINGS.originLine(first) : STRINGS.originLines(first, last);
}

const list = (fields: readonly Field[]): string =>
  fields.map((field) => STRINGS.originOfFields[field].toLocaleLowerCase('vi')).join(', ');
