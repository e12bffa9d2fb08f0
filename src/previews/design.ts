import { type Colours, loadColours } from '../config/colours.ts';
import { SITE } from '../config/site.ts';
import { type Canvas, drawBox, drawText, newCanvas } from './canvas.ts';
import { legible } from './legible.ts';
import { fitLines, lineWidth } from './lines.ts';
import type { Preview } from './preview.ts';
import { PREVIEW_SIZE } from './size.ts';
import { loadFonts, type Typeface } from './typeface.ts';

/** The margin of text at the left and the right, in pixels. */
export const MARGIN = 80;
const WIDTH = PREVIEW_SIZE.width - 2 * MARGIN;

/** Fixed positions, in pixels from the top: baselines, and the upper edges of rules. */
const PLACE = { brand: 104, upperRule: 134, lowerRule: 532, date: 582 } as const;
const BAND = 10;
const RULE = 2;
/** The least distance between rules and text. */
const AIR = 28;

/** The line height of a headline, in ems: marks above capitals (Ẳ) do not touch those below (Ậ) or descenders. */
export const LEADING = 1.3;
/** How far letters extend above and below their baseline, without marks, in ems. */
const [CAPITALS, DESCENDERS] = [0.67, 0.2];

/** A headline takes the first step that it fits in. With a label, fewer lines fit. */
const HEADLINE = [
  { size: 132, lines: 1 },
  { size: 112, lines: 2 },
  { size: 96, lines: 2 },
  { size: 88, lines: 3 },
  { size: 80, lines: 3 },
  { size: 72, lines: 3 },
  { size: 68, lines: 4 },
  { size: 62, lines: 4 },
  { size: 56, lines: 4 },
  { size: 54, lines: 5 },
  { size: 50, lines: 5 },
  { size: 46, lines: 5 },
  { size: 42, lines: 5 },
];
/** Between the baseline of a label and the capitals of the headline: the marks above these, and a few pixels. */
const belowLabel = (size: number): number => 0.36 * size + 14;
const LABEL = [{ size: 34, lines: 1 }];
const DATE = 30;

/** The picture of an article: its headline between the masthead and its date. */
export function drawPreview({ headline, label, date }: Preview): Canvas {
  const colours = loadColours();
  const { headline: bold, text } = loadFonts();
  const canvas = emptyPicture(colours);
  const rules = date === null ? [PLACE.upperRule] : [PLACE.upperRule, PLACE.lowerRule];
  for (const y of rules) {
    drawBox(canvas, { x: MARGIN, y, width: WIDTH, height: RULE, colour: colours.rule });
  }
  const above =
    label === null ? null : fitLines(label, { steps: LABEL, width: WIDTH, typeface: bold });
  const overHeadline = (size: number): number =>
    above === null ? 0 : above.size * CAPITALS + belowLabel(size);
  const heightOf = (lines: number, size: number): number =>
    overHeadline(size) + ((lines - 1) * LEADING + CAPITALS + DESCENDERS) * size;
  const room = PLACE.lowerRule - PLACE.upperRule - RULE;
  const steps = HEADLINE.filter(({ size, lines }) => heightOf(lines, size) <= room - 2 * AIR);
  const { size, lines } = fitLines(headline, { steps, width: WIDTH, typeface: bold });
  const labelHeight = overHeadline(size);
  const top = PLACE.upperRule + RULE + (room - heightOf(lines.length, size)) / 2;
  const first = Math.round(top + labelHeight + CAPITALS * size);

  const brand = brandAt(MARGIN, PLACE.brand, 50, bold);
  const line = { x: MARGIN, size, typeface: bold };
  const body = lines.map((each, index) => ({
    ...line,
    text: each,
    y: Math.round(first + index * LEADING * size),
  }));
  drawText(canvas, [brand.first, ...body], colours.ink);
  const kicker = (above?.lines ?? []).map((each) => ({
    ...line,
    text: each,
    size: above?.size ?? 0,
    y: Math.round(top + (above?.size ?? 0) * CAPITALS),
  }));
  drawText(canvas, [brand.second, ...kicker], colours.accent);
  if (date !== null) {
    const place = { x: MARGIN, y: PLACE.date, size: DATE, typeface: text };
    drawText(canvas, [{ ...place, text: date }], colours.soft);
  }
  return canvas;
}

/** The picture of pages that are not articles: the site's name and description. */
export function drawSitePreview(): Canvas {
  const colours = loadColours();
  const { headline: bold, text } = loadFonts();
  const canvas = emptyPicture(colours);
  const middle = PREVIEW_SIZE.width / 2;
  const brand = brandAt(0, 322, 190, bold);
  const left = middle - brand.width / 2;
  drawText(canvas, [{ ...brand.first, x: left }], colours.ink);
  drawText(canvas, [{ ...brand.second, x: left + brand.second.x }], colours.accent);
  drawBox(canvas, { x: middle - 60, y: 398, width: 120, height: RULE, colour: colours.rule });
  const { size, lines } = fitLines(legible(SITE.description, text), {
    steps: [
      { size: 38, lines: 2 },
      { size: 32, lines: 3 },
    ],
    width: 0.75 * WIDTH,
    typeface: text,
  });
  const below = lines.map((each, index) => ({
    text: each,
    x: middle - (lineWidth(each, text) * size) / 2,
    y: Math.round(472 + index * 1.5 * size),
    size,
    typeface: text,
  }));
  drawText(canvas, below, colours.soft);
  return canvas;
}

function emptyPicture({ paper, accent }: Colours): Canvas {
  const { width, height } = PREVIEW_SIZE;
  const canvas = newCanvas(width, height, paper);
  drawBox(canvas, { x: 0, y: 0, width, height: BAND, colour: accent });
  return canvas;
}

/** Between the two parts of the name, in ems: they look like one mark, as in the masthead. */
const BRAND_SPACE = 0.03;

/** The site's name in its two parts, and its width in pixels. */
function brandAt(x: number, y: number, size: number, typeface: Typeface) {
  const [first, second] = SITE.nameParts;
  const until = (typeface.word(first).advance + BRAND_SPACE) * size;
  return {
    first: { text: first, x, y, size, typeface },
    second: { text: second, x: x + until, y, size, typeface },
    width: until + typeface.word(second).advance * size,
  };
}
