import { calibrate } from '../parse/roles/calibration.ts';
import type { Judged } from '../parse/training/calibrate.ts';
import { fitCurves } from '../parse/training/calibrate.ts';
import type { Finding } from '../parse/training/leave-out.ts';
import { SCORED, type Score, type ScoredField } from '../parse/training/score.ts';
import { printTable } from './table.ts';

/** Prints the mistakes of the parser, file by file. */
export function printMisses(findings: readonly Finding[]): void {
  for (const { group, file, scores } of findings)
    for (const { field, miss } of scores)
      if (miss)
        console.log(`${group}: ${file} ${field}\n  found ${miss.found}\n  truth ${miss.truth}`);
  console.log('');
}

/** Prints the share of fields that are right, for each group of files and for all. */
export function printScores(findings: readonly Finding[]): void {
  const groups = Map.groupBy(findings, ({ group }) => group);
  const row = (name: string, own: readonly Finding[]): string[] => [
    name,
    String(own.length),
    ...SCORED.map((field) =>
      share(
        own.flatMap(({ scores }) => scores),
        field,
      ),
    ),
  ];
  printTable([
    ['source', 'files', ...SCORED],
    ...[...groups].map(([group, own]) => row(group, own)),
    ...(groups.size > 1 ? [row('all', findings)] : []),
  ]);
}

function share(scores: readonly Score[], field: ScoredField): string {
  const own = scores.filter((each) => each.field === field);
  const hits = own.reduce((sum, each) => sum + each.hits, 0);
  const all = own.reduce((sum, each) => sum + each.all, 0);
  return all === 0 ? '–' : `${(hits / all).toFixed(2)} of ${all}`;
}

const STEPS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];

/**
 * Prints, by the probability that the parser states, how many fields are right. Each half is measured with curves that fit the
 * other half, so no field is measured by itself. `isCalibrated`: whether the probabilities are calibrated already.
 */
export function printCalibration(judged: readonly Judged[], isCalibrated = false): void {
  const halves = [0, 1].map((half) => judged.filter((_, index) => index % 2 === half));
  const measured = halves.flatMap((half, index) => {
    const curves = isCalibrated ? {} : fitCurves(halves[1 - index] ?? []);
    return half.map((each) => ({
      ...each,
      probability: calibrate(curves, each.field, each.probability),
    }));
  });
  const rows = STEPS.slice(0, -1).map((from, index) => {
    const own = measured.filter(
      ({ probability }) => probability >= from && probability < (STEPS[index + 1] ?? 1),
    );
    const all = own.reduce((sum, { weight }) => sum + weight, 0);
    const mean = own.reduce((sum, { weight, probability }) => sum + weight * probability, 0) / all;
    const right = own.reduce((sum, { weight, isRight }) => sum + (isRight ? weight : 0), 0) / all;
    const shown = all === 0 ? ['–', '–'] : [mean.toFixed(2), right.toFixed(2)];
    return [`${from.toFixed(2)} and more`, String(own.length), ...shown];
  });
  console.log('');
  printTable([['the parser says', 'fields', 'on average', 'are right'], ...rows.toReversed()]);
}
