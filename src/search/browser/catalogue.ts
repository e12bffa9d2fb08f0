import { splitNumber, unpackColumn } from '../columns.ts';
import { type CatalogueFile, OPENING_STEP, type PartFile, STEP } from '../files.ts';

/** The slots of every article, and what is known of words without looking them up. */
export interface Catalogue {
  readonly articles: number;
  /** The first slot of each article, and at the end the number of all slots. */
  readonly starts: Int32Array;
  /** How many slots headline and standfirst take. */
  readonly headlines: readonly number[];
  readonly standfirsts: readonly number[];
  readonly months: CatalogueFile['months'];
  /** Letters of words with some of their places only in lists of pairs. */
  readonly common: ReadonlySet<string>;
  /** Those of them whose own list does not have every article. */
  readonly cut: ReadonlySet<string>;
}

/** Translates between a part's numbers of articles and slots and those of the site. */
export interface Numbers {
  /** By article of the site: its part, and its number there. */
  readonly inPart: readonly (readonly [part: number, number: number])[];
  /** By part: translates slots to those of the site, in the same order. Slots of dead articles are left out. */
  readonly toSite: readonly ((slots: Int32Array) => Int32Array)[];
}

export function readCatalogue(file: CatalogueFile): { catalogue: Catalogue; numbers: Numbers } {
  const parts = file.parts.map(readPart);
  const inPart = inOrder(file.order, parts);
  const starts = new Int32Array(inPart.length + 1);
  const [headlines, standfirsts]: [number[], number[]] = [[], []];
  for (const [article, [part, number]] of inPart.entries()) {
    const { sizes, openings, starts: ofPart } = parts[part] ?? NO_PART;
    const [headline = 0, standfirst = 0] = openings[number] ?? [];
    headlines.push(headline * OPENING_STEP);
    standfirsts.push(standfirst * OPENING_STEP);
    const start = starts[article] ?? 0;
    ofPart[number] = start;
    starts[article + 1] = start + (sizes[number] ?? 0);
  }
  const words = (lists: readonly string[]): Set<string> =>
    new Set(lists.flatMap((list) => (list === '' ? [] : list.split(' '))));
  const catalogue = {
    articles: inPart.length,
    starts,
    headlines,
    standfirsts,
    months: file.months,
    common: words(file.sets.map(({ common }) => common)),
    cut: words(file.sets.map(({ cut }) => cut)),
  };
  const toSite = parts.map((part) => (slots: Int32Array) => translate(slots, part));
  return { catalogue, numbers: { inPart, toSite } };
}

/** Of a dead article. */
const NOWHERE = -1;

/** The articles of a part: their sizes in slots, headlines and standfirsts in steps, and the first slot of each on the site. */
interface Part {
  readonly sizes: readonly number[];
  readonly openings: readonly (readonly [headline: number, standfirst: number])[];
  readonly dead: ReadonlySet<number>;
  readonly starts: Int32Array;
}

const NO_PART: Part = { sizes: [], openings: [], dead: new Set(), starts: new Int32Array() };

function readPart({ slots, openings, dead }: PartFile): Part {
  const sizes = unpackColumn(slots).map((steps) => steps * STEP);
  return {
    sizes,
    dead: new Set(dead),
    openings: unpackColumn(openings).map(splitNumber),
    starts: new Int32Array(sizes.length).fill(NOWHERE),
  };
}

/** The articles of the site in order, by their part and their number there. */
function inOrder(order: CatalogueFile['order'], parts: readonly Part[]): [number, number][] {
  const living = parts.map(({ sizes, dead }) => sizes.keys().filter((number) => !dead.has(number)));
  return order.flatMap(([part, count]) =>
    Array.from({ length: count }, (): [number, number] => [part, living[part]?.next().value ?? 0]),
  );
}

function translate(found: Int32Array, { sizes, starts }: Part): Int32Array {
  const slots = new Int32Array(found.length);
  let [count, article, start] = [0, 0, 0];
  for (const slot of found) {
    while (article < sizes.length && slot >= start + (sizes[article] ?? 0)) {
      start += sizes[article] ?? 0;
      article += 1;
    }
    const onSite = starts[article] ?? NOWHERE;
    if (onSite === NOWHERE) continue;
    slots[count] = onSite + slot - start;
    count += 1;
  }
  return slots.subarray(0, count);
}
