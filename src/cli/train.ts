import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { userError } from '../config/user-error.ts';
import { type KeptModel, keepModel } from '../parse/roles/model.ts';
import { fitCurves } from '../parse/training/calibrate.ts';
import { type Finding, foldOf, RUNS } from '../parse/training/leave-out.ts';
import { meanOf } from '../parse/training/trainer.ts';
import { printCalibration, printMisses, printScores } from './findings.ts';
import { run } from './run.ts';
import { trainOwn } from './train-own.ts';
import type { Answer, Task } from './train-worker.ts';
import { readTrainingData } from './training-data.ts';

const WEIGHTS = new URL('../parse/roles/weights.ts', import.meta.url);
/** Weights beyond this are rare. */
const MOST_WEIGHT = 5;

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

/** Trains one model with all lessons and one without each fold. Measures each of those on its fold. */
async function teach(
  folders: readonly string[],
  folds: readonly string[],
): Promise<{ kept: KeptModel; findings: Finding[] }> {
  const workers = startWorkers(folders);
  const all = [null, ...folds];
  const runs = await workers.ask([...Array(RUNS).keys()].map((run) => ({ run, folds: all })));
  const [model, ...others] = all.map((_, at) =>
    meanOf(runs.flatMap(({ models }) => models?.[at] ?? [])),
  );
  if (!model) throw new Error('No worker made the weights.');
  const measured = await workers.ask(others.map((model, at) => ({ fold: folds[at] ?? '', model })));
  await workers.end();
  const findings = measured.flatMap((answer) => answer.findings ?? []);
  return { kept: keepModel(model, MOST_WEIGHT), findings };
}

/** At most one worker per run. `ask` gives their answers in the order of the tasks. */
function startWorkers(folders: readonly string[]) {
  const workers = Array.from(
    { length: Math.min(availableParallelism(), RUNS) },
    () => new Worker(new URL('./train-worker.ts', import.meta.url), { workerData: folders }),
  );
  const ask = async (tasks: readonly Task[]): Promise<Answer[]> => {
    const answers: Answer[] = [];
    const left = [...tasks.entries()];
    const work = async (worker: Worker): Promise<void> => {
      const next = left.shift();
      if (!next) return;
      const [at, task] = next;
      worker.postMessage(task);
      const [answer]: Answer[] = await once(worker, 'message');
      if (answer) answers[at] = answer;
      await work(worker);
    };
    await Promise.all(workers.map(work));
    return answers;
  };
  return { ask, end: () => Promise.all(workers.map((worker) => worker.terminate())) };
}
