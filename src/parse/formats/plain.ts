import { splitLines } from '../lines.ts';
import type { Reading } from '../reading.ts';
import { type LineRole, saidLineStarts } from '../said.ts';
import { joinLines } from '../units.ts';

/** This share of the words with an underscore inside shows that a program joined syllables to words. */
const SEGMENTED = 0.02;
const JOINED = /(?<=\p{L})_(?=\p{L})/gu;

/** Plain text; its spans are the source's own. A line that something is said of starts a unit. */
export function readPlain(source: string, said: readonly LineRole[] = []): Reading {
  const text = withoutJoints(source);
  return {
    text,
    hasMarkup: false,
    units: joinLines(splitLines(text), saidLineStarts(said)),
    toSource: (span) => span,
    stated: [],
    messages: [],
  };
}

// “Trưng_bày”: a space takes the underscore's place, so every other character keeps its own.
function withoutJoints(source: string): string {
  if (!source.includes('_')) return source;
  const joints = source.match(JOINED)?.length ?? 0;
  const words = source.match(/\s+/gu)?.length ?? 0;
  return joints > SEGMENTED * words && joints > 1 ? source.replace(JOINED, ' ') : source;
}
