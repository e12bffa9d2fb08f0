import { expect, test } from 'vitest';
import { calibrate } from '../../../../src/parse/roles/calibration.ts';
import { fitCurves, type Judged } from '../../../../src/parse/training/calibrate.ts';
import { foldOf } from '../../../../src/parse/training/leave-out.ts';
import { choices } from '../../../../src/parse/training/random.ts';

/** Fields of a model that says `probability` if `share(probability)` of them are right. */
function judge(share: (probability: number) => number, count = 4000): Judged[] {
  const random = choices(3);
  return Array.from({ length: count }, (): Judged => {
    const probability = random.below(1000) / 1000;
    const isRight = random.chance(share(probability));
    return { field: 'headline', probability, isRight, weight: 1 };
  });
}

test.each([
  ['says too much', (probability: number) => probability / 2],
  ['says too little', (probability: number) => 1 - (1 - probability) / 2],
  ['is right as often as it says', (probability: number) => probability],
])('a model that %s is corrected', (_, share) => {
  const curves = fitCurves(judge(share));
  for (const probability of [0.2, 0.5, 0.8])
    expect(calibrate(curves, 'headline', probability)).toBeCloseTo(share(probability), 1);
});

test('a higher probability is never less right', () => {
  // With so few cases, chance alone would break the order.
  const curves = fitCurves(judge((probability) => probability, 60));
  const right = curves.headline?.right ?? [];
  expect(right.length).toBeGreaterThan(1);
  expect(right).toEqual([...right].sort((one, other) => one - other));
  expect(right.every((share) => share > 0 && share < 1)).toBe(true);
});

test('fields with more weight count for more', () => {
  const judged = [
    { field: 'body', probability: 0.5, isRight: true, weight: 99 },
    { field: 'body', probability: 0.5, isRight: false, weight: 1 },
  ] as const;
  expect(calibrate(fitCurves(judged), 'body', 0.5)).toBeCloseTo(0.985, 2);
});

test('texts with the same number are left out together, in any format', () => {
  expect(['layouts 3', 'texts 3', 'pages 3'].map(foldOf)).toEqual([
    'files 3',
    'files 3',
    'files 3',
  ]);
  expect(foldOf('vnexpress')).toBe('vnexpress');
});
