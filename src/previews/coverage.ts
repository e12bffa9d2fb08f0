import type { Outline } from './outline.ts';

/**
 * How much of each pixel outlines cover, exactly. Each line stores, in the pixels that it crosses, the change of the cover (the
 * method of font-rs and stb_truetype). The sum of a row from the left gives the cover.
 */
export interface Coverage {
  readonly width: number;
  readonly height: number;
  /** Changes, row by row. A row has two pixels more than `width`, for lines at its end. */
  readonly changes: Float32Array;
  /** The rows with changes: the first, and the one after the last. */
  readonly rows: { from: number; to: number };
}

export const newCoverage = (width: number, height: number): Coverage => ({
  width,
  height,
  changes: new Float32Array((width + 2) * height),
  rows: { from: height, to: 0 },
});

/** Takes all of it away. */
export function clear({ width, height, changes, rows }: Coverage): void {
  changes.fill(0, rows.from * (width + 2), rows.to * (width + 2));
  rows.from = height;
  rows.to = 0;
}

/** Adds an outline, scaled by `size` and moved to `x`, `y`, in pixels. What lies outside is cut off. */
export function cover(
  { width, height, changes, rows }: Coverage,
  outline: Outline,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): void {
  const inside = (value: number): number => Math.min(Math.max(value, 0), width);
  for (let at = 0; at < outline.length; at += 4) {
    const fromX = outline[at] ?? 0;
    const fromY = outline[at + 1] ?? 0;
    const toX = outline[at + 2] ?? 0;
    const toY = outline[at + 3] ?? 0;
    if (fromY === toY) continue;
    const down = fromY < toY;
    const top = y + size * (down ? fromY : toY);
    const bottom = y + size * (down ? toY : fromY);
    const topX = x + size * (down ? fromX : toX);
    const slope = (x + size * (down ? toX : fromX) - topX) / (bottom - top);
    const first = Math.max(Math.floor(top), 0);
    const last = Math.min(Math.ceil(bottom), height);
    rows.from = Math.min(rows.from, first);
    rows.to = Math.max(rows.to, last);
    for (let row = first; row < last; row += 1) {
      const start = Math.max(row, top);
      const end = Math.min(row + 1, bottom);
      const one = inside(topX + slope * (start - top));
      const other = inside(topX + slope * (end - top));
      const change = (end - start) * (down ? 1 : -1);
      crossRow(changes, row * (width + 2), Math.min(one, other), Math.max(one, other), change);
    }
  }
}

// A line crosses a row between `left` and `right`. To the right of it, the cover is larger by `change`.
function crossRow(
  changes: Float32Array,
  row: number,
  left: number,
  right: number,
  change: number,
): void {
  const first = Math.floor(left);
  const last = Math.max(Math.ceil(right), first + 1);
  if (last === first + 1) {
    const beyond = (left + right) / 2 - first;
    add(changes, row + first, change * (1 - beyond));
    add(changes, row + last, change * beyond);
    return;
  }
  // Between `left` and `right` the cover grows as the area below the line does: quadratically in the outer pixels, linearly
  // between.
  const steep = change / (right - left);
  let before = 0;
  for (let pixel = first; pixel < last; pixel += 1) {
    const from = Math.max(left, pixel);
    const to = Math.min(right, pixel + 1);
    const entering = (from - left) * steep;
    const leaving = (to - left) * steep;
    const area = ((entering + leaving) / 2) * (to - from) + leaving * (pixel + 1 - to);
    add(changes, row + pixel, area - before);
    before = area;
  }
  add(changes, row + last, change - before);
}

function add(changes: Float32Array, at: number, value: number): void {
  changes[at] = (changes[at] ?? 0) + value;
}
