import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleSize } from '../../config/hosting.ts';
import { FILES } from '../files.ts';
import { writeBundle } from './bundles.ts';
import { makeCatalogue } from './catalogue.ts';
import { packFacets } from './facets.ts';
import type { Listed } from './listed.ts';
import { fragmentFile, place } from './part-record.ts';
import type { StayingPart } from './plan.ts';

/** Where an index is written. */
export interface IndexFolders {
  readonly folder: string;
  /** The cache with parts of earlier builds. Without it, all parts are written again. */
  readonly cache?: string;
  /** Whether a file of a part need not be written, since the previous site has it. */
  readonly has?: (file: string) => boolean;
}

/** Writes the index of these parts into a folder, which is emptied first. `words`: lists by the beginnings of their words. Returns its files. */
export async function writeFolder(
  { folder, has }: Required<Pick<IndexFolders, 'folder' | 'has'>>,
  parts: readonly StayingPart[],
  articles: readonly Listed[],
  words: ReadonlyMap<string, readonly string[]>,
): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const each of parts)
    files.push(...(await placePart({ folder, has }, each, bundleSize(articles.length))));
  const { catalogue, tables } = makeCatalogue(parts, articles, [...words.keys()]);
  const write = async (file: string, content: object): Promise<void> => {
    files.push(file);
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), gzipSync(JSON.stringify(content)));
  };
  await write(FILES.catalogue, catalogue);
  for (const [beginning, table] of Object.entries(tables))
    await write(FILES.table(beginning), table);
  for (const [beginnings, lists] of words) await write(FILES.words(beginnings), lists);
  await write(FILES.facets, packFacets(articles));
  return files;
}

/** Puts the files of a part into the folder of the index, without what is dead. Returns these files. */
async function placePart(
  { folder, has }: Required<Pick<IndexFolders, 'folder' | 'has'>>,
  { part, numbers }: StayingPart,
  bundle: number,
): Promise<string[]> {
  const files: string[] = [];
  const put = (file: string, write: (to: string) => void): void => {
    files.push(file);
    const to = join(folder, file);
    mkdirSync(dirname(to), { recursive: true });
    write(to);
  };
  for (const kind of ['index', 'pairs']) {
    for (const name of await readdir(join(part.folder, kind))) {
      const file = `${part.name}/${kind}/${name}`;
      if (has(file)) files.push(file);
      else put(file, (to) => place(join(part.folder, kind, name), to));
    }
  }
  for (let first = 0; first < numbers.length; first += bundle) {
    const file = FILES.bundle(part.name, bundle, first / bundle);
    const shown = [...numbers.subarray(first, first + bundle)];
    const isWhole = !shown.includes(-1);
    // If an article of a bundle has died, the previous site may still have the old file.
    if (isWhole && has(file)) files.push(file);
    else if (shown.some((number) => number !== -1)) {
      const fragments = shown.map((number, place) =>
        number === -1 ? null : join(part.folder, fragmentFile(first + place)),
      );
      put(file, (to) => writeFileSync(to, writeBundle(fragments, bundle)));
    }
  }
  if (has(FILES.engine)) files.push(FILES.engine);
  else put(FILES.engine, (to) => place(join(part.folder, FILES.engine), to));
  return files;
}
