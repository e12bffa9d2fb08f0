import type { Span } from '../../article/article.ts';

/** `length` characters from `at` in the text stand in `size` characters from `start` in the source. */
export interface Segment {
  readonly at: number;
  length: number;
  readonly start: number;
  size: number;
}

/** Adds a segment, joining it with the one before where that is not among the `first`. */
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

/** Takes the last character away. */
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

/** Where a stretch of the text stands in the source. */
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

/** Where some of a segment's characters stand: those that are spelled otherwise share the source's in order. */
export const share = ({ start, length, size }: Segment, from: number, to: number): Span => ({
  start: start + Math.floor((from * size) / length),
  end: start + Math.floor((to * size) / length),
});
