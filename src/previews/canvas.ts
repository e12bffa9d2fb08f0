import { type Coverage, clear, cover, newCoverage } from './coverage.ts';
import type { Typeface } from './typeface.ts';

/** A picture that is being drawn: for each pixel, row by row, the number of its colour. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** Red, green, blue, 0 to 255 each. The first colour is the background. */
  readonly palette: (readonly [number, number, number])[];
}

/** The number of shades between the background and a text's colour: edges look smooth, and the file stays small. */
const SHADES = 15;

export const newCanvas = (width: number, height: number, ground: string): Canvas => ({
  width,
  height,
  pixels: new Uint8Array(width * height),
  palette: [channels(ground)],
});

/** A filled rectangle, in whole pixels. */
export function drawBox(
  { width: row, pixels, palette }: Canvas,
  box: { x: number; y: number; width: number; height: number; colour: string },
): void {
  const number = palette.push(channels(box.colour)) - 1;
  for (let y = box.y; y < box.y + box.height; y += 1) {
    pixels.fill(number, y * row + box.x, y * row + box.x + box.width);
  }
}

interface Line {
  /** In pixels: its left edge and its baseline. */
  readonly x: number;
  readonly y: number;
  /** In pixels an em. */
  readonly size: number;
  readonly typeface: Typeface;
}

// One picture is drawn at a time, and each line leaves it empty.
let shared: Coverage | undefined;

/** Lines of text in one colour. */
export function drawText(
  canvas: Canvas,
  lines: readonly (Line & { readonly text: string })[],
  colour: string,
): void {
  const { width, height } = canvas;
  if (shared?.width !== width || shared.height !== height) shared = newCoverage(width, height);
  for (const { text, x, y, size, typeface } of lines) {
    const space = typeface.word(' ').advance;
    let pen = x;
    for (const part of text.split(' ')) {
      const { advance, outline } = typeface.word(part);
      cover(shared, outline, { x: pen, y, size });
      pen += (advance + space) * size;
    }
  }
  ink(canvas, shared, colour);
}

/** Gives every covered pixel its shade of the colour, and empties the coverage. */
function ink({ width, pixels, palette }: Canvas, coverage: Coverage, colour: string): void {
  const [ground = channels('#ffffff')] = palette;
  const full = channels(colour);
  const first = palette.length - 1;
  for (let shade = 1; shade <= SHADES; shade += 1) palette.push(mix(ground, full, shade / SHADES));
  const { changes, rows } = coverage;
  for (let y = rows.from; y < rows.to; y += 1) {
    const row = y * (width + 2);
    const to = y * width;
    let covered = 0;
    let number = 0;
    for (let x = 0; x < width; x += 1) {
      const change = changes[row + x] ?? 0;
      if (change !== 0) {
        covered += change;
        const shade = Math.round(Math.min(Math.abs(covered), 1) * SHADES);
        number = shade === 0 ? 0 : first + shade;
      }
      if (number !== 0) pixels[to + x] = number;
    }
  }
  clear(coverage);
}

type Channels = readonly [number, number, number];

/** Of `#rrggbb`. */
function channels(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

const mix = (from: Channels, to: Channels, share: number): Channels => [
  Math.round(from[0] + (to[0] - from[0]) * share),
  Math.round(from[1] + (to[1] - from[1]) * share),
  Math.round(from[2] + (to[2] - from[2]) * share),
];
