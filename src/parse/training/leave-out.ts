import { FIELDS, type JudgedField } from '../../article/article.ts';
import { parse } from '../parse.ts';
import type { Model } from '../roles/model.ts';
import type { Judged } from './calibrate.ts';
import { type Lesson, learn } from './course.ts';
import type { Sample } from './samples.ts';
import { type Score, score } from './score.ts';

/** What a model found in a sample that was left out of its training. */
export interface Finding {
  /** A row of the table: `layouts`, `tienphong`, `tienphong as pages`. */
  readonly group: string;
  readonly file: string;
  readonly scores: readonly Score[];
  readonly judged: readonly Judged[];
}

/** Files without a source have numbers. All files with the same number are left out together. */
export const foldOf = (source: string): string => source.replace(/^.* (?=\d+$)/u, 'files ');

/** Each run has its own layouts and its own order. The model is the mean of all runs. */
export const RUNS = 2;
/** The rounds of each run, and those of a run for measuring. Fewer rounds give nearly the same figures. */
const EPOCHS = 6;
const EPOCHS_LEFT_OUT = 4;

/** What a run makes of its lessons without those of a fold; `null` for all lessons. */
export const learnWithout = (
  fold: string | null,
  run: number,
  lessons: readonly Lesson[],
): Model =>
  fold === null
    ? learn(run, lessons, EPOCHS)
    : learn(
        run,
        lessons.filter(({ source }) => foldOf(source) !== fold),
        EPOCHS_LEFT_OUT,
      );

const LAID_OUT: Readonly<Record<string, string>> = {
  'record.txt': ' as texts',
  'record.html': ' as pages',
};
/** Laid-out records are many and harder than people's files, so each counts less. */
const WEIGHT = { file: 1, laidOut: 0.25 };

/** Compares what a model finds in a sample with the truth. */
export function examineSample({ source, file, text, truth }: Sample, model?: Model): Finding {
  const { article } = parse(new TextEncoder().encode(text), file, model ? { model } : {});
  const scores = score(article, truth);
  const laidOut = LAID_OUT[file];
  const weight = laidOut === undefined ? WEIGHT.file : WEIGHT.laidOut;
  const judged = article
    ? scores.flatMap((each): Judged[] => {
        const field = JUDGED[each.field] ?? FIELDS.find((name) => name === each.field);
        return field
          ? [{ field, probability: article.confidence[field], isRight: !each.miss, weight }]
          : [];
      })
    : [];
  return { group: source.replace(/ \d+$/u, '') + (laidOut ?? ''), file, scores, judged };
}

const JUDGED: Readonly<Record<string, JudgedField>> = {
  date: 'published',
  blocks: 'body',
  captions: 'captions',
};
