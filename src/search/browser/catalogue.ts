import { splitNumber, unpackColumn } from '../columns.ts';
import { type CatalogueFile, OPENING_STEP, STEP } from '../files.ts';

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

/** Translates a part's numbers of articles and slots to those of the site. */
export interface Numbers {
  /** By article of the site: its part, and its number there. */
  readonly partOf: Int32Array;
  readonly numberOf: Int32Array;
  /** By part: translates slots to those of the site, in the same order. Slots of dead articles are left out. */
  readonly toSite: readonly ((slots: Int32Array) => Int32Array)[];
}

export function readCatalogue(file: CatalogueFile): { catalogue: Catalogue; numbers: Numbers } {
  const articles = file.order.reduce((sum, [, count]) => sum + count, 0);
  const partOf = new Int32Array(articles);
  const numberOf = new Int32Array(articles);
  const parts = file.parts.map((part) => ({
    slots: unpackColumn(part.slots),
    openings: unpackColumn(part.openings).map(splitNumber),
    living: living(part.slots, part.dead),
  }));
  const next = parts.map(() => 0);
  const starts = new Int32Array(articles + 1);
  const [headlines, standfirsts]: [number[], number[]] = [[], []];
  let article = 0;
  for (const [part, count] of file.order) {
    for (let end = article + count; article < end; article += 1) {
      const number = parts[part]?.living[next[part] ?? 0] ?? 0;
      next[part] = (next[part] ?? 0) + 1;
      partOf[article] = part;
      numberOf[article] = number;
      const [headline = 0, standfirst = 0] = parts[part]?.openings[number] ?? [];
      headlines.push(headline * OPENING_STEP);
      standfirsts.push(standfirst * OPENING_STEP);
      const slots = parts[part]?.slots[number] ?? 0;
      starts[article + 1] = (starts[article] ?? 0) + slots * STEP;
    }
  }
  const { months } = file;
  const catalogue = { articles, starts, headlines, standfirsts, months, ...commonWords(file) };
  const toSite = parts.map(({ slots }, part) =>
    mapSlots(slots, shifts(slots, part, partOf, numberOf, starts)),
  );
  return { catalogue, numbers: { partOf, numberOf, toSite } };
}

function living(slots: string, dead: readonly number[]): number[] {
  const gone = new Set(dead);
  return [...Array.from(slots).keys()].filter((number) => !gone.has(number));
}

function commonWords({ sets }: CatalogueFile): Pick<Catalogue, 'common' | 'cut'> {
  const words = (list: string): readonly string[] => (list === '' ? [] : list.split(' '));
  return {
    common: new Set(sets.flatMap(({ common }) => words(common))),
    cut: new Set(sets.flatMap(({ cut }) => words(cut))),
  };
}

/** Of a dead article. */
const NOWHERE = -1;

/** By article of a part: its first slot on the site. */
function shifts(
  slots: readonly number[],
  part: number,
  partOf: Int32Array,
  numberOf: Int32Array,
  starts: Int32Array,
): Int32Array {
  const places = new Int32Array(slots.length).fill(NOWHERE);
  for (const [article, own] of partOf.entries()) {
    if (own === part) places[numberOf[article] ?? 0] = starts[article] ?? 0;
  }
  return places;
}

function mapSlots(slots: readonly number[], places: Int32Array): (found: Int32Array) => Int32Array {
  return (found) => {
    const mapped = new Int32Array(found.length);
    let count = 0;
    let article = 0;
    let start = 0;
    for (const slot of found) {
      while (article < slots.length && slot >= start + (slots[article] ?? 0) * STEP) {
        start += (slots[article] ?? 0) * STEP;
        article += 1;
      }
      const place = places[article] ?? NOWHERE;
      if (place === NOWHERE) continue;
      mapped[count] = place + slot - start;
      count += 1;
    }
    return mapped.subarray(0, count);
  };
}
