import { bundleSize } from '../../config/hosting.ts';
import type { CatalogueFile, CommonWords, PartFile, TableFile, Tables } from '../files.ts';
import type { Listed } from './listed.ts';
import type { PartRecord } from './part-record.ts';
import type { StayingPart } from './plan.ts';

/** Up to this number of chunks, their tables are part of the catalogue: a table would be smaller than the cost of a request. */
const CHUNKS_WITHIN = 1500;

/** The catalogue of an index with these parts, and the tables that have their own files. */
export function makeCatalogue(
  parts: readonly StayingPart[],
  articles: readonly Listed[],
  words: readonly string[],
): { catalogue: CatalogueFile; tables: Tables } {
  const sets: CommonWords[] = [];
  const tables = makeTables(parts.map(({ part }) => part.record));
  const chunks = parts.reduce((sum, { part }) => sum + part.record.chunks.length, 0);
  const isInside = chunks <= CHUNKS_WITHIN;
  return {
    catalogue: {
      parts: parts.map((each) => ({
        ...toPartFile(each, sets),
        bundle: bundleSize(articles.length),
      })),
      order: runsOf(parts, articles.length),
      months: months(articles),
      sets,
      words,
      tables: isInside ? tables : null,
      keyBeginnings: Object.keys(tables).sort().join(''),
    },
    tables: isInside ? {} : tables,
  };
}

function toPartFile({ part, numbers }: StayingPart, sets: CommonWords[]): Omit<PartFile, 'bundle'> {
  const { record, name } = part;
  const lettersOf = (kinds: readonly string[]): string =>
    record.commonness
      .flatMap(([letters, kind]) => (kinds.includes(kind) ? [letters] : []))
      .sort()
      .join(' ');
  const set: CommonWords = { common: lettersOf(['common', 'cut']), cut: lettersOf(['cut']) };
  let place = sets.findIndex(({ common, cut }) => common === set.common && cut === set.cut);
  if (place === -1) place = sets.push(set) - 1;
  return {
    name,
    ...record.rooms,
    dead: [...numbers.keys()].filter((number) => numbers[number] === -1),
    engine: record.engine,
    pairFiles: record.pairFiles,
    set: place,
  };
}

/** The part of each article of the site, in runs. */
function runsOf(parts: readonly StayingPart[], articles: number): [number, number][] {
  const partOf = new Int32Array(articles).fill(-1);
  for (const [part, { numbers }] of parts.entries()) {
    for (const number of numbers) if (number !== -1) partOf[number] = part;
  }
  const runs: [number, number][] = [];
  for (const part of partOf) {
    const last = runs.at(-1);
    if (last?.[0] === part) last[1] += 1;
    else runs.push([part, 1]);
  }
  return runs;
}

function makeTables(records: readonly PartRecord[]): Tables {
  const beginnings = new Set(records.flatMap((record) => [...record.beginnings]));
  return Object.fromEntries(
    [...beginnings].sort().map((beginning) => [
      beginning,
      records.map(({ chunks, beginnings: own }): TableFile[number] => {
        if (!own.includes(beginning)) return null;
        // Keys with this beginning can lie in the chunk before the first that begins with it.
        const after = chunks.findIndex((from, number) => number > 0 && from >= beginning);
        const first = after === -1 ? chunks.length - 1 : after - 1;
        if (first < 0) return null;
        const begin = chunks.slice(first + 1).filter((from) => from.startsWith(beginning));
        return [first, begin.join(' ')];
      }),
    ]),
  );
}

function months(articles: readonly Listed[]): [string, number][] {
  const runs: [string, number][] = [];
  for (const { month } of articles) {
    const last = runs.at(-1);
    if (last?.[0] === month) last[1] += 1;
    else runs.push([month, 1]);
  }
  return runs;
}
