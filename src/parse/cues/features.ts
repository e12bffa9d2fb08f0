import { hash32 } from '../../text/hash.ts';
import { CONTENT } from './content.ts';
import type { Cue } from './cue.ts';
import { FORM } from './form.ts';
import { lexemes, SLOTS } from './lexicon.ts';
import { PAGE } from './page.ts';
import { POSITION } from './position.ts';

// Turns cues into numbers. A feature is one value of a cue, of a neighbour's cue, or of two cues together. The first value of a
// cue has no feature, so most units have few features.

export const TEXT_CUES: readonly Cue[] = [...FORM, ...CONTENT, ...POSITION];
export const CUES: readonly Cue[] = [...TEXT_CUES, ...PAGE];

const idOf = new Map(CUES.map(({ id }, index) => [id, index]));

function cueAt(id: string): number {
  const index = idOf.get(id);
  if (index === undefined) throw new Error(`There is no cue “${id}”.`);
  return index;
}

/** The cues of neighbours that count, and the distances at which they count. */
export const NEAR = [
  ...['length', 'ending', 'opening', 'title case', 'repeats', 'body kind', 'long itself'],
  ...['date', 'signature', 'credit', 'section', 'related', 'furniture', 'address', 'keywords'],
  ...['pairs of words in the lede', 'tag', 'linked', 'Readability', 'wide gap', 'agency tag'],
].map(cueAt);
export const DISTANCES = [-2, -1, 1, 2] as const;
const WHERE = ['two lines above', 'line above', 'line below', 'two lines below'];

/** Pairs of cues that say more together. Each line pairs its first cue with the others. */
const PAIRS = `
  length × ending, pairs of words in the lede, words in the body, long text above, lines to the first long text,
    lines below the last long text
  ending × long text above, lines to the first long text
  signature × lines below the last long text, lines to the first long text, length
  date × long text above
  section × long text above, repeats, class around says crumb
  place from the top × length, ending
  file × credit, length, tells, connects, ending
  behind a date × ending, length
  tells × length
  connects × length
  dates of the file × lines below the last long text, long text above
  names of the file × lines below the last long text
  shows × ending
  scene × ending
  body kind × long text below
  tag × page title, Readability, linked, length, long text above, among the text
  Readability × linked, length
  among the text × linked, length, long text above
  picture above × length, italic
  aligned × signature, length
  bold × long text above, length
  class says author × length
  class around says author × length, among the text
  class says source × signature
  wide gap × long text above, ending
  repeats × class around says crumb
  telling line above × length, ending, wide gap
  blank lines above × long text below, lines below the last long text
  lines between paragraphs × long text above, shows, file
  place from the end × ending, length
  colon × long text above, length`
  .split(/\n {2}(?! )/u)
  .filter((line) => line !== '')
  .flatMap((line) => {
    const [one = '', others = ''] = line.split(' × ');
    return others.split(/,\s+/u).map((other) => [cueAt(one), cueAt(other)] as const);
  });

export const sizeOf = (cue: number): number => CUES[cue]?.values.length ?? 0;

// Each group of features starts at an offset. Number 0 is the feature that every unit has.
let next = 1;
const offsets = (sizes: readonly number[]): number[] =>
  sizes.map((size) => {
    const offset = next;
    next += size;
    return offset;
  });
export const OWN = offsets(CUES.map((_, cue) => sizeOf(cue)));
/** Each cue has one value more here, for a neighbour beyond the end of the file. */
export const NEIGHBOUR = DISTANCES.map(() => offsets(NEAR.map((cue) => sizeOf(cue) + 1)));
const PAIR = offsets(PAIRS.map(([one, other]) => sizeOf(one) * sizeOf(other)));
/** Where the features of each pair start, and how many features each value of the first cue takes. */
export const PAIRED = PAIRS.map(([one, other], pair) => ({
  one,
  other,
  start: PAIR[pair] as number,
  step: sizeOf(other),
}));
export const LEXICON = next;
export const FEATURES = LEXICON + SLOTS;

/** The digest of the cues and their order. Weights only fit the layout for which they were trained. */
export const LAYOUT = hash32(
  JSON.stringify([
    CUES.map(({ id, values }) => [id, values.length]),
    NEAR,
    DISTANCES,
    PAIRS,
    SLOTS,
  ]),
);

/** The meaning of a feature of a unit with this text: “ending: no stop”, “line below, date: nothing else”. */
export function nameFeature(feature: number, text: string): string {
  const value = (cue: number, at: number): string =>
    `${CUES[cue]?.id}: ${CUES[cue]?.values[at] ?? 'end of the file'}`;
  const groupOf = (starts: readonly number[]): number =>
    starts.findLastIndex((start) => start <= feature);
  if (feature === 0) return 'any line';
  if (feature >= LEXICON) {
    const lexeme = lexemes(text).find(({ slot }) => slot === feature - LEXICON);
    return lexeme ? `${lexeme.kind} “${lexeme.words}”` : 'its words';
  }
  if (feature >= (PAIR[0] ?? 0)) {
    const pair = groupOf(PAIR);
    const [one, other] = PAIRS[pair] ?? [0, 0];
    const both = feature - (PAIR[pair] ?? 0);
    return `${value(one, Math.floor(both / sizeOf(other)))}, ${value(other, both % sizeOf(other))}`;
  }
  const side = NEIGHBOUR.findLastIndex(([first = 0]) => first <= feature);
  if (side !== -1) {
    const starts = NEIGHBOUR[side] ?? [];
    const near = groupOf(starts);
    return `${WHERE[side]}, ${value(NEAR[near] ?? 0, feature - (starts[near] ?? 0))}`;
  }
  const own = groupOf(OWN);
  return value(own, feature - (OWN[own] ?? 0));
}
