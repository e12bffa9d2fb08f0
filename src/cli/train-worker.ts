import { parentPort, workerData } from 'node:worker_threads';
import type { Model } from '../parse/roles/model.ts';
import { type Lesson, lessonsOf, makeLessons, samplesToMeasure } from '../parse/training/course.ts';
import { examineSample, type Finding, foldOf, learnWithout } from '../parse/training/leave-out.ts';
import { readTrainingData } from './training-data.ts';

/** What a worker does: a run, or the measuring of a model on the fold that it did without. */
export type Task =
  | { readonly run: number; readonly folds: readonly (string | null)[] }
  | { readonly fold: string; readonly model: Model };

/** The models of a run, in the order of its folds, or the findings about a fold. */
export interface Answer {
  readonly models?: readonly Model[];
  readonly findings?: readonly Finding[];
}

const { records, samples } = await readTrainingData(workerData);
let files: readonly Lesson[] | undefined;

parentPort?.on('message', (task: Task) => {
  const answer: Answer = 'run' in task ? { models: learnAll(task) } : { findings: measure(task) };
  parentPort?.postMessage(answer);
});

function learnAll({ run, folds }: Extract<Task, { run: number }>): Model[] {
  files ??= lessonsOf(samples);
  const lessons = makeLessons(run, records, files);
  return folds.map((fold) => learnWithout(fold, run, lessons));
}

function measure({ fold, model }: Extract<Task, { fold: string }>): Finding[] {
  const sources = new Set([...records, ...samples].map(({ source }) => source));
  return [...sources]
    .filter((source) => foldOf(source) === fold)
    .flatMap((source) => samplesToMeasure(source, records, samples))
    .map((sample) => examineSample(sample, model));
}
