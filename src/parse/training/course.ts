import { parse } from '../parse.ts';
import type { Model } from '../roles/model.ts';
import { toDocument } from './documents.ts';
import type { LabelledLine } from './draft.ts';
import { layOut, layOutPage } from './layout.ts';
import { wrapInPage } from './page.ts';
import { choices, type Random } from './random.ts';
import type { TrainingRecord } from './record.ts';
import { labelsInOrder, type Sample, truthOf, writeLines } from './samples.ts';
import { type Score, score } from './score.ts';
import { type TrainingDocument, train } from './trainer.ts';

/** A document with the source that it is left out with. */
export interface Lesson {
  readonly source: string;
  readonly document: TrainingDocument;
}

interface Sourced extends TrainingRecord {
  readonly source: string;
}

/** Random numbers for training and for measuring must differ. */
const SEED = { training: 11, measuring: 97, order: 5 };
/** Of so many records one is laid out as a page as well. */
const PAGE_EVERY = 2;
const TEXTS = 3;
/** Files of people weigh more than random layouts. */
const SAMPLE_WEIGHT = 5;

/** Records laid out at random, as plain texts and as pages. */
export function layOutRecords(
  records: readonly Sourced[],
  others: readonly TrainingRecord[],
  texts: number,
  random: Random,
): Sample[] {
  return records.flatMap((record, index) => {
    const plain = Array.from({ length: texts }, () =>
      toSample(record, cut(layOut(record, others, random), random), null),
    );
    if (index % PAGE_EVERY > 0) return plain;
    const { html, lines } = wrapInPage(layOutPage(record, others, random), record, random);
    return [...plain, toSample(record, lines, html)];
  });
}

/** Crawlers cut texts at a length: now and then the last paragraph ends amid a word. */
function cut(lines: readonly LabelledLine[], random: Random): readonly LabelledLine[] {
  const last = lines.at(-1);
  if (last?.role !== 'paragraph' || lines.length < 3 || !random.chance(0.12)) return lines;
  const text = last.text.slice(0, random.between(30, 160)).trim();
  return [...lines.slice(0, -1), { ...last, text }];
}

function toSample({ source }: Sourced, lines: readonly LabelledLine[], html: string | null): Sample {
  const labels = labelsInOrder(lines);
  const truth = truthOf(lines);
  if (html === null) return { source, file: 'record.txt', text: writeLines(lines), labels, truth };
  // A page's head states its own date and author.
  const { date: _, author: __, ...shown } = truth;
  return { source, file: 'record.html', text: html, labels, truth: shown };
}

/** All there is to learn from. */
export function makeLessons(records: readonly Sourced[], samples: readonly Sample[]): Lesson[] {
  const laidOut = layOutRecords(evenly(records), records, TEXTS, choices(SEED.training));
  const lesson = (sample: Sample): Lesson[] => {
    const document = toDocument(sample);
    return document ? [{ source: sample.source, document }] : [];
  };
  const own = samples.flatMap(lesson);
  return [...laidOut.flatMap(lesson), ...Array.from({ length: SAMPLE_WEIGHT }, () => own).flat()];
}

/** No source may outweigh the others: at most so many records of each. */
const MOST_OF_A_SOURCE = 280;

function evenly(records: readonly Sourced[]): Sourced[] {
  const counts = new Map<string, number>();
  return records.filter(({ source }) => {
    const count = (counts.get(source) ?? 0) + 1;
    counts.set(source, count);
    return count <= MOST_OF_A_SOURCE;
  });
}

/** The model that the lessons teach, without those of a source that is left out. */
export const learn = (lessons: readonly Lesson[], epochs: number, leftOut?: string): Model =>
  train(
    lessons.filter(({ source }) => source !== leftOut).map(({ document }) => document),
    { epochs, seed: SEED.order },
  );

/** What a model finds in samples. */
export interface Finding {
  readonly sample: Sample;
  readonly scores: readonly Score[];
  readonly confidence: Readonly<Record<string, number>>;
}

/** Parses samples with a model and compares them with what is true of them. */
export function measure(model: Model, samples: readonly Sample[]): Finding[] {
  return samples.map((sample) => {
    const { article } = parse(new TextEncoder().encode(sample.text), sample.file, { model });
    return { sample, scores: score(article, sample.truth), confidence: {} };
  });
}

/** A source's samples to measure with: its own files, and its records in layouts that no training saw. */
export const samplesToMeasure = (
  source: string,
  records: readonly Sourced[],
  samples: readonly Sample[],
  most = 150,
): Sample[] => [
  ...samples.filter((sample) => sample.source === source),
  ...layOutRecords(
    records.filter((record) => record.source === source).slice(0, most),
    records,
    1,
    choices(SEED.measuring),
  ),
];
