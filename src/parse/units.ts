import type { Span } from '../article/article.ts';
import type { Line } from './lines.ts';

const SENTENCE_END = /[.!?…:;][”"’')\]]*$/u;
const CONTINUES = /^[\p{Ll}\p{Nd},;:)\]”]/u;
/** Nobody wraps text wider than this by hand or by mail program. */
const WIDEST_WRAP = 120;
/** A wrapped line is filled at least this far; a shorter one ends its paragraph. */
const FILLED = 0.6;

/**
 * Joins lines that are one paragraph: where a file is wrapped at a width, the lines between two blank ones; elsewhere
 * each line stands for itself, unless a sentence breaks off and goes on in lower case on the next.
 * `standsAlone` tells lines that never join.
 */
export function joinLines(lines: readonly Line[], standsAlone: (text: string) => boolean): Span[] {
  const alone = lines.map((line) => standsAlone(line.text));
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && !next.afterGap && !alone[index] && !alone[index + 1]
      ? [[line, next] as const]
      : [];
  });
  const width = wrapWidth(pairs);
  const joined = new Set<Line>();
  for (const [line, next] of pairs) {
    const filled = width !== null && line.text.length >= FILLED * width;
    if (filled || breaksOff(line, next)) joined.add(next);
  }

  const units: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = units.at(-1);
    if (last && joined.has(line)) last.end = line.end;
    else units.push({ start: line.start, end: line.end });
  }
  return units;
}

const breaksOff = (line: Line, next: Line): boolean =>
  !SENTENCE_END.test(line.text) && CONTINUES.test(next.text);

/** The width at which a file is wrapped; `null` where its lines are whole paragraphs or sentences. */
function wrapWidth(pairs: readonly (readonly [Line, Line])[]): number | null {
  const width = pairs.reduce((widest, [line]) => Math.max(widest, line.text.length), 0);
  if (pairs.length < 3 || width > WIDEST_WRAP) return null;
  const broken = pairs.filter(([line, next]) => breaksOff(line, next));
  return broken.length * 2 >= pairs.length ? width : null;
}
