import { givenLineStarts, type LineRole } from '../line-roles.ts';
import { splitLines } from '../lines.ts';
import type { Reading } from '../reading.ts';
import { joinLines } from '../units.ts';

/** If at least this share of words has an underscore inside, a program joined syllables into words. */
const SEGMENTED = 0.02;
const JOINED = /(?<=\p{L})_(?=\p{L})/gu;

/** Reads plain text. Its spans are the source's own. A line with a role from the publisher starts a unit. */
export function readPlain(source: string, lineRoles: readonly LineRole[] = []): Reading {
  const text = withoutJoints(source);
  return {
    text,
    hasMarkup: false,
    units: joinLines(splitLines(text), givenLineStarts(lineRoles)),
    toSource: (span) => span,
    stated: [],
    messages: [],
  };
}

// “Trưng_bày”: a space replaces the underscore, so the other characters keep their places.
function withoutJoints(source: string): string {
  if (!source.includes('_')) return source;
  const joints = source.match(JOINED)?.length ?? 0;
  const words = source.match(/\s+/gu)?.length ?? 0;
  return joints > SEGMENTED * words && joints > 1 ? source.replace(JOINED, ' ') : source;
}
