import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { userError } from '../config/user-error.ts';
import type { Named, NameKind } from '../names/find.ts';
import { findNames } from '../names/find.ts';
import { learnContexts } from '../names/learn.ts';
import { SURE_ENOUGH } from '../names/link.ts';
import { textsOf } from '../names/names-of.ts';
import { calibrate, judgeNames, KINDS, readTruth, type Verdict } from '../names/score.ts';
import { readRecords } from '../parse/training/record.ts';
import { findFiles, parseFile } from './read-files.ts';
import { run } from './run.ts';
import { printTable } from './table.ts';

const CONTEXTS = new URL('../names/contexts.ts', import.meta.url);
const PLURAL: Readonly<Record<NameKind, string>> = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
};

function toJson(file: string, names: readonly Named[]): string {
  const byKind = KINDS.map((kind) => [
    PLURAL[kind],
    names.filter((each) => each.kind === kind).map(({ name, forms }) => ({ name, forms })),
  ]);
  return JSON.stringify({ file, ...Object.fromEntries(byKind) });
}

async function namesIn(paths: readonly string[]): Promise<{ file: string; names: Named[] }[]> {
  const found: { file: string; names: Named[] }[] = [];
  for (const raw of await findFiles(paths)) {
    const { article } = await parseFile(raw);
    found.push({ file: raw.file, names: article ? findNames(textsOf(article)) : [] });
  }
  return found;
}

async function score(folder: string, truthFile: string): Promise<void> {
  const truth = readTruth(JSON.parse(await readFile(truthFile, 'utf8')));
  const verdicts: (Verdict & { readonly file: string })[] = [];
  for (const own of truth) {
    const [found] = await namesIn([join(folder, own.file)]);
    for (const verdict of judgeNames(found?.names ?? [], own))
      verdicts.push({ ...verdict, file: own.file });
  }
  for (const { file, kind, name, outcome, certainty } of verdicts)
    if (outcome !== 'hit')
      console.log(`${file}: ${outcome} ${kind} “${name}” ${certainty.toFixed(2)}`);
  console.log('');
  const rows = KINDS.map((kind) => {
    const own = verdicts.filter((each) => each.kind === kind);
    const count = (outcome: Verdict['outcome']): number =>
      own.filter((each) => each.outcome === outcome).length;
    const [hits, misses, wrong, confused] = [
      count('hit'),
      count('miss'),
      count('false'),
      count('confused'),
    ];
    const [precision, recall] = [hits / (hits + wrong), hits / (hits + misses)];
    const published = own.filter(
      (each) => each.outcome !== 'miss' && each.certainty >= SURE_ENOUGH,
    );
    const right = published.filter(({ outcome }) => outcome === 'hit').length;
    const shares = [precision, recall, (2 * precision * recall) / (precision + recall)].map(
      (share) => share.toFixed(3),
    );
    return [
      PLURAL[kind],
      ...shares,
      String(confused),
      `${(right / published.length).toFixed(3)} of ${published.length}`,
    ];
  });
  printTable([
    ['kind', 'precision', 'recall', 'F1', 'of another kind', 'right if published'],
    ...rows,
  ]);
  tellCalibration(verdicts);
}

/** How often names of each certainty are right. */
function tellCalibration(verdicts: readonly Verdict[]): void {
  const rows = calibrate(verdicts).map(({ from, to, kinds }) => [
    `${from.toFixed(2)}–${to.toFixed(2)}`,
    ...kinds.map(({ right, count, certainty }) =>
      count === 0 ? '' : `${right} of ${count}, ${certainty.toFixed(2)} said`,
    ),
  ]);
  console.log('\nRight among those found, by certainty:');
  printTable([['certainty', ...KINDS.map((kind) => PLURAL[kind])], ...rows]);
}

/** Learns from articles and from files of records, with one JSON object per line. */
async function learn(paths: readonly string[]): Promise<void> {
  const texts: string[][] = [];
  for (const path of paths) {
    if (path.endsWith('.jsonl')) {
      const records = readRecords(await readFile(path, 'utf8'));
      texts.push(
        ...records.map(({ title, desc, lines }) =>
          [title, desc, ...lines].map((text) => text.normalize('NFC')),
        ),
      );
      continue;
    }
    for (const raw of await findFiles([path])) {
      const { article } = await parseFile(raw);
      if (article) texts.push(textsOf(article));
    }
  }
  const contexts = learnContexts(texts);
  const head = '/** Made by `npm run names -- --learn`. */';
  await writeFile(CONTEXTS, `${head}\nexport const CONTEXTS = \`\n${contexts}\n\`;\n`);
  console.log(`${contexts.split('\n').length} cues from ${texts.length} articles.`);
}

await run(async () => {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      score: { type: 'string' },
      learn: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (values.score !== undefined) {
    const [folder] = positionals;
    if (folder === undefined) throw userError('which-folder-of-names');
    if (!existsSync(values.score)) throw userError('no-such-truth', { path: values.score });
    await score(folder, values.score);
    return;
  }
  if (values.learn) {
    if (positionals.length === 0) throw userError('which-folders-of-names');
    await learn(positionals);
    return;
  }
  const found = await namesIn(positionals);
  if (values.json) for (const { file, names } of found) console.log(toJson(file, names));
  else {
    const people = found.flatMap(({ file, names }) =>
      names
        .filter(({ kind }) => kind === 'person')
        .map(({ name, forms, office = '', certainty, mentions }) => [
          file,
          name,
          office,
          forms.join(', '),
          String(mentions.length),
          certainty.toFixed(2),
        ]),
    );
    printTable([['file', 'name', 'office', 'other forms', 'mentions', 'certainty'], ...people]);
  }
});
