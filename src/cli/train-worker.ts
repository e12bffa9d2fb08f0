import { parentPort, workerData } from 'node:worker_threads';
import { keepModel } from '../parse/roles/model.ts';
import { makeLessons, samplesToMeasure } from '../parse/training/course.ts';
import {
  examineSample,
  type Finding,
  foldOf,
  learnAll,
  learnWithout,
} from '../parse/training/leave-out.ts';
import { readTrainingData } from './training-data.ts';

/** Weights beyond this are rare. */
const MOST = 5;

/** The answer of a worker: the model of all lessons, or the findings of a model that did without a fold. */
export type Answer =
  | { readonly kept: ReturnType<typeof keepModel> }
  | { readonly findings: readonly Finding[] };

const { records, samples } = await readTrainingData(workerData);
const lessons = makeLessons(records, samples);

/** `null` asks for the model of all lessons. */
parentPort?.on('message', (fold: string | null) => {
  parentPort?.postMessage(
    fold === null ? { kept: keepModel(learnAll(lessons), MOST) } : { findings: leaveOut(fold) },
  );
});

function leaveOut(fold: string): Finding[] {
  const model = learnWithout(fold, lessons);
  const sources = new Set([...records, ...samples].map(({ source }) => source));
  return [...sources]
    .filter((source) => foldOf(source) === fold)
    .flatMap((source) => samplesToMeasure(source, records, samples))
    .map((sample) => examineSample(sample, model));
}
