import type { Model } from '../roles/model.ts';
import { toDocument } from './documents.ts';
import { type LabelledLine, layOut } from './layout.ts';
import { layOutPage } from './page.ts';
import { choices } from './random.ts';
import type { TrainingRecord } from './record.ts';
import { labelsInOrder, type Sample, truthOf, writeLines } from './samples.ts';
import { type TrainingDocument, train } from './trainer.ts';

/** A document for training, and its source. A source is left out as a whole. */
export interface Lesson {
  readonly source: string;
  readonly document: TrainingDocument;
}

interface Sourced extends TrainingRecord {
  readonly source: string;
}

/** Training, measuring and shuffling need different random numbers. */
const SEED = { training: 11, measuring: 97, order: 5 };
const SEED_STEP = 1000;
/** The most records of one source, so that no source outweighs the others. */
const MOST_OF_A_SOURCE = 280;
/** How many texts each record is laid out as. Every other record also becomes a page. */
const TEXTS = 3;
/** Files that people wrote weigh more than random layouts. */
const SAMPLE_WEIGHT = 8;

function* layOutRecords(
  records: readonly Sourced[],
  others: readonly TrainingRecord[],
  { texts, seed, most }: { readonly texts: number; readonly seed: number; readonly most: number },
): Generator<Sample> {
  const random = choices(seed);
  const counts = new Map<string, number>();
  for (const record of records) {
    const { source } = record;
    const count = counts.get(source) ?? 0;
    counts.set(source, count + 1);
    if (count >= most) continue;
    for (let text = 0; text < texts; text += 1) {
      const lines = layOut(record, others, random);
      yield { source, file: 'record.txt', text: writeLines(lines), ...known(lines) };
    }
    if (count % 2 > 0) continue;
    const { html, lines } = layOutPage(record, others, random);
    const { labels, truth } = known(lines);
    // A page's head states its own date and author.
    const { date: _, author: __, title, ...rest } = truth;
    const shown = title ? { ...rest, title } : rest;
    yield { source, file: 'record.html', text: html, labels, truth: shown };
  }
}

const known = (lines: readonly LabelledLine[]): Pick<Sample, 'labels' | 'truth'> => ({
  labels: labelsInOrder(lines),
  truth: truthOf(lines),
});

/** The lessons of files that people wrote. */
export const lessonsOf = (samples: Iterable<Sample>): Lesson[] =>
  [...samples].flatMap((sample) => {
    const document = toDocument(sample);
    return document ? [{ source: sample.source, document }] : [];
  });

/** The lessons of a run: those of files, and of records in layouts that no other run has. */
export function makeLessons(
  run: number,
  records: readonly Sourced[],
  files: readonly Lesson[],
): Lesson[] {
  const seed = SEED.training + run * SEED_STEP;
  const laidOut = layOutRecords(records, records, { texts: TEXTS, seed, most: MOST_OF_A_SOURCE });
  return [...lessonsOf(laidOut), ...Array.from({ length: SAMPLE_WEIGHT }, () => files).flat()];
}

/** The model that a run makes of its lessons. */
export const learn = (run: number, lessons: readonly Lesson[], epochs: number): Model =>
  train(
    lessons.map(({ document }) => document),
    { epochs, seed: SEED.order + run },
  );

/** The samples of a source for measuring: its own files, and its records in layouts that training did not see. */
export const samplesToMeasure = (
  source: string,
  records: readonly Sourced[],
  samples: readonly Sample[],
  most = 150,
): Sample[] => {
  const isOwn = (one: { readonly source: string }): boolean => one.source === source;
  const layouts = { texts: 1, seed: SEED.measuring, most };
  return [...samples.filter(isOwn), ...layOutRecords(records.filter(isOwn), records, layouts)];
};
