import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { type Outline, toOutline } from './outline.ts';

/** A font that texts are set in. */
export interface Typeface {
  readonly has: (codePoint: number) => boolean;
  /** A word (or a space) at the origin, with its letters kerned. */
  readonly word: (text: string) => Word;
}

/** Lengths in ems. */
interface Word {
  /** How far it goes. */
  readonly advance: number;
  readonly outline: Outline;
}

/** From the project's root: a build bundles this file, and then its own place says nothing. */
const FOLDER = 'src/previews/fonts';

/** The number of cached words per font, about 5 KB each: most syllables of a headline have occurred before. */
const KEPT = 4000;
/** Units an em. */
const GRID = 1000;

let fonts: { readonly headline: Typeface; readonly text: Typeface } | undefined;

/** The two cuts of the site's serif that pictures are set in. */
export function loadFonts(): NonNullable<typeof fonts> {
  fonts ??= { headline: openFont('headline.ttf'), text: openFont('text.ttf') };
  return fonts;
}

function openFont(file: string): Typeface {
  const face = new Face(new Blob(readFileSync(join(FOLDER, file))));
  const font = new Font(face);
  font.setScale(GRID, GRID);
  const codePoints = new Set(face.collectUnicodes());
  const words = new Map<string, Word>();
  return {
    has: (codePoint) => codePoints.has(codePoint),
    word: (text) => {
      const known = words.get(text);
      if (known) return known;
      if (words.size >= KEPT) words.clear();
      const word = shapeWord(font, text);
      words.set(text, word);
      return word;
    },
  };
}

function shapeWord(font: Font, text: string): Word {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  let pen = 0;
  const glyphs: Parameters<typeof toOutline>[0][number][] = [];
  for (const glyph of buffer.getGlyphInfosAndPositions()) {
    const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
    glyphs.push({ path: font.glyphToPath(codepoint), right: pen + xOffset, up: yOffset });
    pen += xAdvance;
  }
  return { advance: pen / GRID, outline: toOutline(glyphs, GRID) };
}
