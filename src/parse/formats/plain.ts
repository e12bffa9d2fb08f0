import { splitLines } from '../lines.ts';
import type { Reading } from '../reading.ts';
import { standsAlone } from '../readers/alone.ts';
import { joinLines } from '../units.ts';

/** This share of the words with an underscore inside shows that a program joined syllables to words. */
const SEGMENTED = 0.02;
const JOINED = /(?<=\p{L})_(?=\p{L})/gu;

/** Plain text; its spans are the source's own. */
export function readPlain(source: string): Reading {
  const text = withoutJoints(source);
  return {
    text,
    units: joinLines(splitLines(text), standsAlone),
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
