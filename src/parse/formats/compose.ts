import type { Mark } from '../../article/article.ts';
import { withoutHidden } from '../../text/whitespace.ts';
import type { Markup, PageEvidence, Reading, Unit } from '../reading.ts';
import type { SourceText } from './align.ts';
import { addSegment, dropLast, type Segment, share, toSource } from './source-map.ts';

export type MarkKind =
  | { readonly kind: 'strong' | 'emphasis' }
  | { readonly kind: 'link'; readonly url: string };

export interface MarkedText extends SourceText {
  readonly mark?: MarkKind | undefined;
  /** Whether the page hides it. */
  readonly isHidden?: boolean;
}

/** A unit before white space is collapsed. */
export interface RawUnit {
  readonly sourceTexts: readonly MarkedText[];
  readonly markup?: Markup | undefined;
  readonly page?: PageEvidence | undefined;
}

const BETWEEN = '\n\n';

/**
 * Joins units into one text, in the order of the source, and keeps the place of each character in the source. Drops empty
 * units.
 */
export function compose(
  rawUnits: readonly RawUnit[],
): Pick<Reading, 'text' | 'units' | 'toSource' | 'hasMarkup'> {
  const segments: Segment[] = [];
  const texts: string[] = [];
  const units: Unit[] = [];
  let start = 0;
  for (const rawUnit of apart(rawUnits)) {
    const { text, marks } = collapse(rawUnit, start, segments);
    if (text === '') continue;
    const end = start + text.length;
    texts.push(text);
    units.push({
      start,
      end,
      ...(rawUnit.markup ? { markup: rawUnit.markup } : {}),
      ...(rawUnit.page ? { page: rawUnit.page } : {}),
      ...(marks.length > 0 ? { marks } : {}),
    });
    start = end + BETWEEN.length;
  }
  return {
    text: texts.join(BETWEEN),
    units,
    toSource: (span) => toSource(span, segments),
    hasMarkup: true,
  };
}

// The HTML parser moves some text out of order, such as text between the rows of a table.
function apart(rawUnits: readonly RawUnit[]): RawUnit[] {
  const ordered = rawUnits
    .map(({ sourceTexts, ...rest }) => ({ ...rest, sourceTexts: inOrder(sourceTexts.map(seen)) }))
    .filter(({ sourceTexts }) => sourceTexts.some(({ text }) => text.trim() !== ''))
    .sort((one, other) => startOf(one) - startOf(other));
  const groups: (typeof ordered)[] = [];
  let end = 0;
  for (const rawUnit of ordered) {
    const group = groups.at(-1);
    if (group && startOf(rawUnit) < end) group.push(rawUnit);
    else groups.push([rawUnit]);
    end = Math.max(end, rawUnit.sourceTexts.at(-1)?.end ?? 0);
  }
  return groups.map((group) => {
    const [rawUnit] = group;
    if (rawUnit && group.length === 1) return rawUnit;
    return { sourceTexts: inOrder(group.flatMap(({ sourceTexts }) => sourceTexts)) };
  });
}

// Decoding removes invisible characters, but references can still spell them.
const seen = (sourceText: MarkedText): MarkedText => ({
  ...sourceText,
  text: withoutHidden(sourceText.text),
});

const startOf = ({ sourceTexts }: RawUnit): number => sourceTexts[0]?.start ?? 0;

function inOrder(sourceTexts: readonly MarkedText[]): MarkedText[] {
  const sorted = sourceTexts.toSorted((one, other) => one.start - other.start);
  // If two texts overlap, their characters cannot be told apart. The two become one text.
  const separate: MarkedText[] = [];
  for (const sourceText of sorted) {
    const last = separate.at(-1);
    if (last && sourceText.start < last.end) {
      const text = last.text + sourceText.text;
      separate[separate.length - 1] = {
        text,
        start: last.start,
        end: Math.max(last.end, sourceText.end),
      };
    } else {
      separate.push(sourceText);
    }
  }
  return separate;
}

/** Collapses the white space of a unit and adds its segments. The unit's text starts at `from`. */
function collapse(
  rawUnit: RawUnit,
  from: number,
  segments: Segment[],
): { text: string; marks: Mark[] } {
  const words: string[] = [];
  const runs: { mark: MarkKind; start: number; end: number }[] = [];
  const before = segments.length;
  let length = 0;
  let endsInSpace = true;
  for (const { text, start, end, mark } of rawUnit.sourceTexts) {
    for (const part of text.matchAll(/\s+|\S+/gu)) {
      const isSpace = part[0].trim() === '';
      if (isSpace && endsInSpace) continue;
      const word = isSpace ? ' ' : part[0];
      const place = share(
        { at: 0, length: text.length, start, size: end - start },
        part.index,
        part.index + word.length,
      );
      addSegment(segments, before, {
        at: from + length,
        length: word.length,
        start: place.start,
        size: place.end - place.start,
      });
      if (mark) addRun(runs, mark, length, length + word.length);
      words.push(word);
      length += word.length;
      endsInSpace = isSpace;
    }
  }
  let text = words.join('');
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    dropLast(segments);
  }
  return { text, marks: runs.flatMap((run) => toMark(run, text)) };
}

function addRun(
  runs: { mark: MarkKind; start: number; end: number }[],
  mark: MarkKind,
  start: number,
  end: number,
): void {
  const last = runs.at(-1);
  if (last && last.end === start && isSame(last.mark, mark)) last.end = end;
  else runs.push({ mark, start, end });
}

const isSame = (one: MarkKind, other: MarkKind): boolean =>
  one.kind === other.kind &&
  (one.kind !== 'link' || other.kind !== 'link' || one.url === other.url);

function toMark(run: { mark: MarkKind; start: number; end: number }, text: string): Mark[] {
  const start = text[run.start] === ' ' ? run.start + 1 : run.start;
  const end = text[run.end - 1] === ' ' || run.end > text.length ? run.end - 1 : run.end;
  return start < end ? [{ ...run.mark, start, end }] : [];
}
