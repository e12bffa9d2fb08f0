import type { Reading } from '../reading.ts';
import type { FileView, Subject } from './cue.ts';
import {
  CUES,
  DISTANCES,
  LEXICON,
  NEAR,
  NEIGHBOUR,
  OWN,
  PAIR,
  PAIRS,
  sizeOf,
  TEXT_CUES,
} from './features.ts';
import { lexemes } from './lexicon.ts';
import { viewFile } from './view.ts';

/** The units of a file as the model sees them. */
export interface Description {
  readonly file: FileView;
  /** For each unit the features that it has. */
  readonly features: readonly Int32Array[];
}

/** Describes the units of a file; `subjects` are its units in order. */
export function describe(subjects: readonly Subject[], reading: Reading): Description {
  const file = viewFile(subjects, reading);
  const values = subjects.map((subject) => readCues(subject, file));
  return { file, features: subjects.map((subject, index) => featuresOf(subject, index, values)) };
}

/** The value of each cue; most are 0. */
function readCues(subject: Subject, file: FileView): Uint8Array {
  const values = new Uint8Array(CUES.length);
  const count = subject.unit.page ? CUES.length : TEXT_CUES.length;
  for (let cue = 0; cue < count; cue += 1) {
    const { read, isForLines } = CUES[cue] as (typeof CUES)[number];
    if (subject.finds.isLine || !isForLines) values[cue] = read(subject, file);
  }
  return values;
}

// Filled anew for each unit; no unit has so many features.
const row = new Int32Array(512);

function featuresOf(subject: Subject, index: number, values: readonly Uint8Array[]): Int32Array {
  const own = values[index] as Uint8Array;
  // Feature 0 is the one that every unit has.
  let count = 1;
  for (let cue = 0; cue < own.length; cue += 1) {
    const value = own[cue] as number;
    if (value !== 0) row[count++] = (OWN[cue] as number) + value;
  }
  for (let side = 0; side < DISTANCES.length; side += 1) {
    const near = values[index + (DISTANCES[side] as number)];
    const offsets = NEIGHBOUR[side] as number[];
    if (!near) {
      row[count++] = (offsets[0] as number) + sizeOf(NEAR[0] as number);
      continue;
    }
    for (let n = 0; n < NEAR.length; n += 1) {
      const value = near[NEAR[n] as number] as number;
      if (value !== 0) row[count++] = (offsets[n] as number) + value;
    }
  }
  for (let pair = 0; pair < PAIRS.length; pair += 1) {
    const [one, other] = PAIRS[pair] as (typeof PAIRS)[number];
    const first = own[one] as number;
    const second = own[other] as number;
    if (first !== 0 && second !== 0)
      row[count++] = (PAIR[pair] as number) + first * sizeOf(other) + second;
  }
  if (subject.finds.isLine)
    for (const { slot } of lexemes(subject.text)) row[count++] = LEXICON + slot;
  return row.slice(0, count);
}
