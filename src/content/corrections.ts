import { join } from 'node:path';
import { stemOf } from '../parse/identity.ts';
import { learned } from '../parse/roles/learned.ts';
import type { Model } from '../parse/roles/model.ts';
import { type OwnReading, withOwn } from '../parse/roles/own.ts';
import { type CorrectedArticle, readCorrected, readsAlike } from '../parse/training/corrected.ts';
import { learnOwn } from '../parse/training/learn-own.ts';
import { fold } from '../text/fold.ts';
import { type SeedFiles, scanSeeds } from './files.ts';
import { readOwnReading } from './own-reading.ts';
import { readOwn } from './read-file.ts';

/** What a folder's corrections teach. */
export interface Lesson {
  readonly own: OwnReading;
  /** Of some articles that nobody has corrected: how many were read again, and those that are now read otherwise. */
  readonly others: { readonly read: number; readonly changed: readonly string[] };
}

/** A line of `npm run train -- --own --json`, which the desk follows. */
export type LearningStep =
  | { readonly done: number; readonly all: number }
  | { readonly lesson: Lesson; readonly isBetter: boolean }
  | { readonly tooFew: number };

/** The most articles that are read again of those that nobody has corrected. */
const OTHERS = 200;

/** How a sidecar names what it says of lines; whether it can be read is not looked at. */
const SAYS_LINES = /^["']?(?:cac[ _-]*)?(?:lines?|dong)["']?\s*:/mu;

/** The articles whose sidecars say what some of their lines are, with those sidecars. */
async function findCorrected(
  folder: string,
  { articles, sidecars }: SeedFiles,
): Promise<{ readonly file: string; readonly sidecar: Uint8Array }[]> {
  const found: { file: string; sidecar: Uint8Array }[] = [];
  for (const file of articles) {
    const beside = sidecars.get(stemOf(file));
    if (beside === undefined) continue;
    const sidecar = await readOwn(join(folder, beside)).catch(() => null);
    if (sidecar && SAYS_LINES.test(fold(sidecar.toString('utf8')))) found.push({ file, sidecar });
  }
  return found;
}

/** How many articles of a folder have been corrected line by line. */
export async function countCorrected(folder: string): Promise<number> {
  return (await findCorrected(folder, await scanSeeds(folder))).length;
}

/**
 * Learns from a folder's corrections, and reads again some of the articles that nobody has corrected. `null` if fewer than `fewest`
 * articles have been corrected. `onStep` is told how many of all steps are done.
 */
export async function learnFrom(
  folder: string,
  fewest: number,
  onStep: (done: number, all: number) => void,
): Promise<Lesson | null> {
  const seeds = await scanSeeds(folder);
  const inUse = (await readOwnReading(folder)).model ?? learned();
  const corrected = new Map<string, CorrectedArticle | null>();
  for (const { file, sidecar } of await findCorrected(folder, seeds)) {
    const bytes = await readOwn(join(folder, file)).catch(() => null);
    corrected.set(file, bytes && readCorrected(file, bytes, sidecar, inUse));
  }
  const articles = [...corrected.values()].filter((each) => each !== null);
  if (articles.length < fewest) return null;
  const own = learnOwn(articles, onStep);
  const others = seeds.articles.filter((file) => !corrected.has(file));
  return { own, others: await compare(folder, spread(others), inUse, withOwn(own) ?? inUse) };
}

/** At most `OTHERS` of all, from the first to the last. */
const spread = (files: readonly string[]): string[] => {
  const step = Math.max(1, files.length / OTHERS);
  return Array.from(
    { length: Math.min(files.length, OTHERS) },
    (_, at) => files[Math.floor(at * step)] ?? '',
  );
};

async function compare(
  folder: string,
  files: readonly string[],
  one: Model,
  other: Model,
): Promise<Lesson['others']> {
  const changed: string[] = [];
  for (const file of files) {
    const bytes = await readOwn(join(folder, file)).catch(() => null);
    if (bytes && !readsAlike(file, bytes, one, other)) changed.push(file);
  }
  return { read: files.length, changed };
}
