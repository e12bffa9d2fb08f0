import type { JudgedField } from '../../article/article.ts';
import type { Curves } from '../roles/calibration.ts';

/** A field of an article that was left out of training: what the model said, and whether it is right. */
export interface Judged {
  readonly field: JudgedField;
  readonly probability: number;
  readonly isRight: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** So many points of a curve are kept at most. */
const MOST_POINTS = 12;
/** Nothing is certain, whatever few fields say. */
const PRIOR = { weight: 1, right: 0.5 };

/** For each field the curve that its own probabilities lie on: isotonic regression by pooling adjacent violators. */
export function fitCurves(judged: readonly Judged[]): Curves {
  const curves: { -readonly [Field in JudgedField]?: Curves[Field] } = {};
  for (const [field, own] of Map.groupBy(judged, ({ field }) => field)) {
    const points = pool(group(own.toSorted((one, other) => one.probability - other.probability)));
    curves[field] = {
      probability: points.map(({ probability, weight }) => round(probability / weight)),
      right: points.map(({ right, weight }) =>
        round((right + PRIOR.right * PRIOR.weight) / (weight + PRIOR.weight)),
      ),
    };
  }
  return curves;
}

/** Sums of weights, and of weighted probabilities and hits. */
interface Point {
  readonly weight: number;
  readonly probability: number;
  readonly right: number;
}

const sum = (one: Point, other: Point): Point => ({
  weight: one.weight + other.weight,
  probability: one.probability + other.probability,
  right: one.right + other.right,
});
const shareOf = ({ right, weight }: Point): number => right / weight;
const round = (number: number): number => Math.round(number * 1e4) / 1e4;

/** Groups of equal weight, by ascending probability; equal probabilities stay together. */
function group(sorted: readonly Judged[]): Point[] {
  const all = sorted.reduce((total, { weight }) => total + weight, 0);
  const groups: Point[] = [];
  let last: Judged | undefined;
  for (const each of sorted) {
    const { weight, probability, isRight } = each;
    const point = { weight, probability: probability * weight, right: isRight ? weight : 0 };
    const open = groups.at(-1);
    const isFull = !open || open.weight >= all / MOST_POINTS;
    if (isFull && last?.probability !== probability) groups.push(point);
    else groups[groups.length - 1] = sum(open as Point, point);
    last = each;
  }
  return groups;
}

function pool(points: readonly Point[]): Point[] {
  const pooled: Point[] = [];
  for (const point of points) {
    let next = point;
    let before = pooled.at(-1);
    while (before && shareOf(before) >= shareOf(next)) {
      next = sum(before, next);
      pooled.pop();
      before = pooled.at(-1);
    }
    pooled.push(next);
  }
  return pooled;
}
