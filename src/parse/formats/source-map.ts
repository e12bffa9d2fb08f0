import type { Span } from '../../article/article.ts';

/** `length` characters of the text from `at` stand in `size` characters of the source from `start`. */
export interface Segment {
  readonly at: number;
  length: number;
  readonly start: number;
  size: number;
}

/** Adds a segment. Joins it to the last one, unless that is one of the `first` segments. */
export function addSegment(segments: Segment[], first: number, added: Segment): void {
  const last = segments.length > first ? segments.at(-1) : undefined;
  const goesOn =
    last &&
    last.length === last.size &&
    added.length === added.size &&
    last.start + last.size === added.start;
  if (goesOn) {
    last.length += added.length;
    last.size += added.size;
  } else {
    segments.push(added);
  }
}

/** Removes the last character. */
export function dropLast(segments: Segment[]): void {
  const last = segments.at(-1);
  if (!last) return;
  if (last.length > 1) {
    last.length -= 1;
    last.size -= 1;
  } else {
    segments.pop();
  }
}

/** The span in the source for a span of the text. */
export function toSource({ start, end }: Span, segments: readonly Segment[]): Span {
  const first = segments[count(segments, ({ at, length }) => at + length <= start)];
  const last = segments[count(segments, ({ at }) => at < end) - 1];
  if (!first || !last) return { start: 0, end: 0 };
  return {
    start: share(first, Math.max(0, start - first.at), first.length).start,
    end: share(last, 0, Math.min(last.length, end - last.at)).end,
  };
}

/** How many segments come before the first that is not `before`. */
function count(segments: readonly Segment[], before: (segment: Segment) => boolean): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && before(segment)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The source span for some of a segment's characters. If the lengths differ, each character gets an equal share. */
export const share = ({ start, length, size }: Segment, from: number, to: number): Span => ({
  start: start + Math.floor((from * size) / length),
  end: start + Math.floor((to * size) / length),
});
