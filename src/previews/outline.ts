/** Closed contours of straight lines, four numbers each: from x, y to x, y. In ems, with y downwards from the baseline. */
export type Outline = Float32Array;

interface Glyph {
  /** SVG path data with absolute commands and y upwards, as HarfBuzz returns it. */
  readonly path: string;
  readonly right: number;
  readonly up: number;
}

/** The number of lines per curve: no corner is visible at the sizes of a picture. */
const PIECES = 6;

/** The outlines of glyphs side by side. `grid` is the number of font units in an em. */
export function toOutline(glyphs: readonly Glyph[], grid: number): Outline {
  const lines: number[] = [];
  for (const { path, right, up } of glyphs) {
    let [startX, startY, x, y] = [0, 0, 0, 0];
    const lineTo = (nextX: number, nextY: number): void => {
      lines.push(x, y, nextX, nextY);
      [x, y] = [nextX, nextY];
    };
    for (const [, command = '', numbers = ''] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/gu)) {
      const [a = 0, b = 0, c = 0, d = 0] = (numbers.match(/-?[\d.]+/gu) ?? []).map(
        (number, index) =>
          index % 2 === 0 ? (Number(number) + right) / grid : -(Number(number) + up) / grid,
      );
      switch (command) {
        case 'M':
          [startX, startY, x, y] = [a, b, a, b];
          break;
        case 'L':
          lineTo(a, b);
          break;
        case 'Q':
          curve([x, y, a, b, c, d], lineTo);
          break;
        case 'Z':
          lineTo(startX, startY);
          break;
        default:
          // The fonts are TrueType, which has quadratic curves only.
          throw new Error(`A glyph has the command ${command}.`);
      }
    }
  }
  return Float32Array.from(lines);
}

type Quadratic = readonly [number, number, number, number, number, number];

function curve([x, y, a, b, c, d]: Quadratic, lineTo: (x: number, y: number) => void): void {
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const t = piece / PIECES;
    const [start, middle, end] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    lineTo(start * x + middle * a + end * c, start * y + middle * b + end * d);
  }
}
