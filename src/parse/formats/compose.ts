import type { Mark } from '../../article/article.ts';
import { withoutHidden } from '../../text/whitespace.ts';
import type { Markup, PageEvidence, Reading, Unit } from '../reading.ts';
import type { Stretch } from './align.ts';
import { addSegment, dropLast, type Segment, share, toSource } from './source-map.ts';

export type MarkKind =
  | { readonly kind: 'strong' | 'emphasis' }
  | { readonly kind: 'link'; readonly url: string };

export interface MarkedStretch extends Stretch {
  readonly mark?: MarkKind | undefined;
  /** Whether the page hides it. */
  readonly isHidden?: boolean;
}

/** A unit before white space is collapsed. */
export interface Draft {
  readonly stretches: readonly MarkedStretch[];
  readonly markup?: Markup | undefined;
  readonly page?: PageEvidence | undefined;
}

const BETWEEN = '\n\n';

/** The text of all drafts that have any, in the order of the source, and where it stands there. */
export function compose(
  drafts: readonly Draft[],
): Pick<Reading, 'text' | 'units' | 'toSource' | 'hasMarkup'> {
  const segments: Segment[] = [];
  const texts: string[] = [];
  const units: Unit[] = [];
  let start = 0;
  for (const draft of apart(drafts)) {
    const { text, marks } = collapseDraft(draft, start, segments);
    if (text === '') continue;
    const end = start + text.length;
    texts.push(text);
    units.push({
      start,
      end,
      ...(draft.markup ? { markup: draft.markup } : {}),
      ...(draft.page ? { page: draft.page } : {}),
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

// Text that HTML's parser moves, such as what stands between the rows of a table, comes out of order.
function apart(drafts: readonly Draft[]): Draft[] {
  const ordered = drafts
    .map(({ stretches, ...rest }) => ({ ...rest, stretches: inOrder(stretches.map(seen)) }))
    .filter(({ stretches }) => stretches.some(({ text }) => text.trim() !== ''))
    .sort((one, other) => startOf(one) - startOf(other));
  const groups: (typeof ordered)[] = [];
  let end = 0;
  for (const draft of ordered) {
    const group = groups.at(-1);
    if (group && startOf(draft) < end) group.push(draft);
    else groups.push([draft]);
    end = Math.max(end, draft.stretches.at(-1)?.end ?? 0);
  }
  return groups.map((group) => {
    const [draft] = group;
    if (draft && group.length === 1) return draft;
    return { stretches: inOrder(group.flatMap(({ stretches }) => stretches)) };
  });
}

// References can spell what decoding has taken out of the file.
const seen = (stretch: MarkedStretch): MarkedStretch => ({
  ...stretch,
  text: withoutHidden(stretch.text),
});

const startOf = ({ stretches }: Draft): number => stretches[0]?.start ?? 0;

function inOrder(stretches: readonly MarkedStretch[]): MarkedStretch[] {
  const sorted = stretches.toSorted((one, other) => one.start - other.start);
  // One that lies within another cannot be told apart from it: its text goes with that one's.
  const separate: MarkedStretch[] = [];
  for (const stretch of sorted) {
    const last = separate.at(-1);
    if (last && stretch.start < last.end) {
      const text = last.text + stretch.text;
      separate[separate.length - 1] = {
        text,
        start: last.start,
        end: Math.max(last.end, stretch.end),
      };
    } else {
      separate.push(stretch);
    }
  }
  return separate;
}

/** Adds the draft's segments, its text starting at `from`. */
function collapseDraft(
  draft: Draft,
  from: number,
  segments: Segment[],
): { text: string; marks: Mark[] } {
  const words: string[] = [];
  const runs: { mark: MarkKind; start: number; end: number }[] = [];
  const before = segments.length;
  let length = 0;
  let endsInSpace = true;
  for (const { text, start, end, mark } of draft.stretches) {
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
