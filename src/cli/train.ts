import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { userError } from '../config/user-error.ts';
import type { KeptModel } from '../parse/roles/model.ts';
import { fitCurves } from '../parse/training/calibrate.ts';
import { type Finding, foldOf } from '../parse/training/leave-out.ts';
import { printCalibration, printMisses, printScores } from './findings.ts';
import { run } from './run.ts';
import { trainOwn } from './train-own.ts';
import type { Answer } from './train-worker.ts';
import { readTrainingData } from './training-data.ts';

const WEIGHTS = new URL('../parse/roles/weights.ts', import.meta.url);
/** Each worker keeps all lessons in memory. */
const MOST_WORKERS = 4;

await run(async () => {
  const options = {
    own: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  } as const;
  const { values, positionals: folders } = parseArgs({ options, allowPositionals: true });
  if (values.own) return trainOwn(values.json);
  if (folders.length === 0) throw userError('which-folders');
  const { records, samples } = await readTrainingData(folders);
  const folds = [
    ...new Set([...records, ...samples].map(({ source }) => foldOf(source))),
  ].toSorted();
  const { kept, findings } = await teach(folders, folds);
  printMisses(findings);
  printScores(findings);
  printCalibration(findings.flatMap(({ judged }) => judged));
  const curves = fitCurves(findings.flatMap(({ judged }) => judged));
  const weights = JSON.stringify({ ...kept, curves });
  await writeFile(
    WEIGHTS,
    `import type { KeptModel } from './model.ts';\n\n/** Made by \`npm run train\`. */\nexport const WEIGHTS: KeptModel = ${weights};\n`,
  );
});

/** Trains with all lessons and, in turn, without those of each fold, in parallel on all processors. */
async function teach(
  folders: readonly string[],
  folds: readonly string[],
): Promise<{ kept: KeptModel; findings: Finding[] }> {
  const tasks: (string | null)[] = [null, ...folds];
  const found = new Map<string, readonly Finding[]>();
  let kept: KeptModel | undefined;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./train-worker.ts', import.meta.url), {
        workerData: folders,
      });
      let task: string | null | undefined;
      const next = (): void => {
        task = tasks.shift();
        if (task === undefined) worker.terminate().then(() => resolve(), reject);
        else worker.postMessage(task);
      };
      worker.on('message', (answer: Answer) => {
        if ('kept' in answer) kept = answer.kept;
        else if (typeof task === 'string') found.set(task, answer.findings);
        next();
      });
      worker.on('error', reject);
      next();
    });
  const count = Math.min(tasks.length, availableParallelism(), MOST_WORKERS);
  await Promise.all(Array.from({ length: count }, work));
  if (!kept) throw new Error('No worker made the weights.');
  return { kept, findings: folds.flatMap((fold) => found.get(fold) ?? []) };
}
