import type { Reading } from '../reading.ts';
import type { FileView, TextUnit } from './cue.ts';
import {
  CUES,
  DISTANCES,
  LEXICON,
  NEAR,
  NEIGHBOUR,
  OWN,
  PAIRED,
  sizeOf,
  TEXT_CUES,
} from './features.ts';
import { lexemes } from './lexicon.ts';
import { viewFile } from './view.ts';

/** The units of a file in the form that the model reads. */
export interface Description {
  readonly file: FileView;
  /** The numbers of the features that each unit has. */
  readonly features: readonly Int32Array[];
}

/** Describes the units of a file, given in order. */
export function describe(textUnits: readonly TextUnit[], reading: Reading): Description {
  const file = viewFile(textUnits, reading);
  // One row per unit, one value per cue. Most values are 0.
  const size = textUnits.length * CUES.length;
  if (room.length < size) room = new Uint8Array(2 * size);
  const values = room.fill(0, 0, size);
  for (const textUnit of textUnits) {
    const base = textUnit.index * CUES.length;
    for (const { at, read } of cuesFor(textUnit)) values[base + at] = read(textUnit, file);
  }
  return {
    file,
    features: textUnits.map((textUnit) => featuresOf(textUnit, textUnits.length, values)),
  };
}

const ALL = CUES.map(({ read, isForLines }, at) => ({ read, isForLines, at }));
const OF_RUNNING_TEXT = ALL.filter(({ isForLines }) => !isForLines);
const withoutPage = (cues: typeof ALL): typeof ALL =>
  cues.filter(({ at }) => at < TEXT_CUES.length);
/** The cues that can have a value for a unit: for a line or running text, in a page or a text file. */
const ASKED = {
  line: { page: ALL, text: withoutPage(ALL) },
  running: { page: OF_RUNNING_TEXT, text: withoutPage(OF_RUNNING_TEXT) },
};
const cuesFor = ({ evidence, unit }: TextUnit): typeof ALL =>
  ASKED[evidence.isLine ? 'line' : 'running'][unit.page ? 'page' : 'text'];

// Reused for each file.
let room = new Uint8Array(1 << 13);
// Reused for each unit. No unit has this many features.
const row = new Int32Array(512);

function featuresOf(
  { text, index, unit, evidence }: TextUnit,
  length: number,
  values: Uint8Array,
): Int32Array {
  const base = index * CUES.length;
  const asked = unit.page ? CUES.length : TEXT_CUES.length;
  // Every unit has feature 0.
  let count = 1;
  for (let cue = 0; cue < asked; cue += 1) {
    const value = values[base + cue] as number;
    if (value !== 0) row[count++] = (OWN[cue] as number) + value;
  }
  for (let side = 0; side < DISTANCES.length; side += 1) {
    const near = index + (DISTANCES[side] as number);
    const offsets = NEIGHBOUR[side] as number[];
    if (near < 0 || near >= length) {
      row[count++] = (offsets[0] as number) + sizeOf(NEAR[0] as number);
      continue;
    }
    for (let n = 0; n < NEAR.length; n += 1) {
      const value = values[near * CUES.length + (NEAR[n] as number)] as number;
      if (value !== 0) row[count++] = (offsets[n] as number) + value;
    }
  }
  for (let pair = 0; pair < PAIRED.length; pair += 1) {
    const { one, other, start, step } = PAIRED[pair] as (typeof PAIRED)[number];
    const first = values[base + one] as number;
    if (first === 0) continue;
    const second = values[base + other] as number;
    if (second !== 0) row[count++] = start + first * step + second;
  }
  if (evidence.isLine) for (const { slot } of lexemes(text)) row[count++] = LEXICON + slot;
  return row.slice(0, count);
}
