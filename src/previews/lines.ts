import type { Typeface } from './typeface.ts';

/** A text in lines, and the size at which they fit. */
export interface Fitted {
  /** In pixels an em. */
  readonly size: number;
  readonly lines: readonly string[];
}

interface Frame {
  /** Largest first, each with its largest number of lines. */
  readonly steps: readonly { readonly size: number; readonly lines: number }[];
  /** In pixels. */
  readonly width: number;
  readonly typeface: Typeface;
}

/**
 * The text at the largest step at which it fits as a whole, in lines of similar length. If no step is small enough, the last
 * line ends in an ellipsis. Only then, words wider than the frame are broken.
 */
export function fitLines(text: string, { steps, width, typeface }: Frame): Fitted {
  const words = text.split(' ');
  for (const { size, lines: most } of steps) {
    const room = width / size;
    if (words.some((word) => typeface.word(word).advance > room)) continue;
    const lines = fill(words, room, typeface);
    if (lines.length <= most) return { size, lines: balance(words, lines, room, typeface) };
  }
  const { size, lines: most } = steps.at(-1) ?? { size: 1, lines: 1 };
  const room = width / size;
  const broken = words.flatMap((word) => breakWord(word, room, typeface));
  const lines = fill(broken, room, typeface);
  if (lines.length <= most) return { size, lines };
  return {
    size,
    lines: [...lines.slice(0, most - 1), shorten(lines[most - 1] ?? '', room, typeface)],
  };
}

/** How wide a line is, in ems. */
export function lineWidth(line: string, typeface: Typeface): number {
  const space = typeface.word(' ').advance;
  return line
    .split(' ')
    .reduce((sum, word, index) => sum + (index > 0 ? space : 0) + typeface.word(word).advance, 0);
}

/** Each line takes as many words as fit. */
function fill(words: readonly string[], room: number, typeface: Typeface): string[] {
  const space = typeface.word(' ').advance;
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of words) {
    const { advance } = typeface.word(word);
    if (line !== '' && used + space + advance <= room) {
      line += ` ${word}`;
      used += space + advance;
    } else {
      if (line !== '') lines.push(line);
      line = word;
      used = advance;
    }
  }
  return [...lines, line];
}

// The smallest width that needs no more lines than the whole width.
function balance(
  words: readonly string[],
  lines: readonly string[],
  room: number,
  typeface: Typeface,
): readonly string[] {
  let [narrow, wide] = [Math.max(...words.map((word) => typeface.word(word).advance)), room];
  let best = lines;
  while (wide - narrow > TOLERANCE) {
    const middle = (narrow + wide) / 2;
    const tried = fill(words, middle, typeface);
    if (tried.length > lines.length) narrow = middle;
    else [wide, best] = [middle, tried];
  }
  return best;
}

/** In ems. */
const TOLERANCE = 0.1;

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

function breakWord(word: string, room: number, typeface: Typeface): string[] {
  if (typeface.word(word).advance <= room) return [word];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    const { advance } = typeface.word(segment);
    if (part !== '' && used + advance > room * BROKEN) {
      parts.push(part);
      [part, used] = ['', 0];
    }
    part += segment;
    used += advance;
  }
  return [...parts, part];
}

/** Letters in a word may be slightly wider than the sum of single letters. */
const BROKEN = 0.96;

/** The line with an ellipsis at its end, without the words or letters that do not fit before it. */
function shorten(line: string, room: number, typeface: Typeface): string {
  let kept = line;
  const ended = (): string => `${kept.replace(/[\s.,;:–-]+$/u, '')}…`;
  while (kept !== '' && lineWidth(ended(), typeface) > room) {
    const cut = kept.lastIndexOf(' ');
    kept = cut > 0 ? kept.slice(0, cut) : kept.slice(0, -1);
  }
  return ended();
}
