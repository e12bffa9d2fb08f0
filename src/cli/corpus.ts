import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../config/user-error.ts';
import { findFiles, parseFile, run } from './read-files.ts';
import { type Score, score, type Truth } from './score.ts';
import { printTable } from './table.ts';

const FIELDS: readonly Score['field'][] = ['headline', 'date', 'bylines', 'captions', 'paragraphs'];

/** `truth.json`: what is true of some files of the folder, all of it or in part. */
interface TruthFile {
  readonly articles: readonly {
    readonly file: string;
    readonly truth?: Truth;
    readonly truth_partial?: Truth;
  }[];
}

async function readTruth(folder: string): Promise<Map<string, Truth>> {
  const text = await readFile(join(folder, 'truth.json'), 'utf8').catch(() => '{"articles":[]}');
  const { articles }: TruthFile = JSON.parse(text);
  return new Map(
    articles.flatMap(({ file, truth, truth_partial }) => {
      const known = truth ?? truth_partial;
      return known ? [[file, known]] : [];
    }),
  );
}

/** The share of hits in a field, `–` where nothing is known of it. */
function share(scores: readonly Score[], field: Score['field']): string {
  const hits = scores.reduce((sum, each) => sum + (each.field === field ? each.hits : 0), 0);
  const all = scores.reduce((sum, each) => sum + (each.field === field ? each.all : 0), 0);
  return all === 0 ? '–' : `${(hits / all).toFixed(2)} of ${all}`;
}

await run(async () => {
  const [folder, ...rest] = process.argv.slice(2);
  if (folder === undefined || rest.length > 0) {
    throw new UserError('Which folder?', 'For example: npm run corpus -- ../articles');
  }
  const truth = await readTruth(folder);
  const bySource = new Map<string, { files: number; errors: number; scores: Score[] }>();
  const misses: string[] = [];
  for (const raw of await findFiles([folder])) {
    const source = raw.file.includes('/') ? raw.file.slice(0, raw.file.lastIndexOf('/')) : '.';
    const row = bySource.get(source) ?? { files: 0, errors: 0, scores: [] };
    bySource.set(source, row);
    const { article } = await parseFile(raw);
    row.files += 1;
    if (!article) row.errors += 1;
    for (const each of score(article, truth.get(raw.file) ?? {})) {
      row.scores.push(each);
      if (!each.miss) continue;
      misses.push(
        `${raw.file} ${each.field}\n  found ${each.miss.found}\n  truth ${each.miss.truth}`,
      );
    }
  }
  const rows = [...bySource].map(([source, row]) => [source, row] as const);
  const all = {
    files: rows.reduce((sum, [, { files }]) => sum + files, 0),
    errors: rows.reduce((sum, [, { errors }]) => sum + errors, 0),
    scores: rows.flatMap(([, { scores }]) => scores),
  };
  if (misses.length > 0) console.log(`${misses.join('\n')}\n`);
  printTable([
    ['source', 'files', 'errors', ...FIELDS],
    ...[...rows, ['all', all] as const].map(([source, { files, errors, scores }]) => [
      source,
      String(files),
      String(errors),
      ...FIELDS.map((field) => share(scores, field)),
    ]),
  ]);
});
