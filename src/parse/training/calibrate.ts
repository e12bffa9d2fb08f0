import type { JudgedField } from '../../article/article.ts';
import type { Curves } from '../roles/calibration.ts';

/** A field of an article that was left out of training: the model's probability, and whether the field is right. */
export interface Judged {
  readonly field: JudgedField;
  readonly probability: number;
  readonly isRight: boolean;
  /** The weight of this case in the curve. */
  readonly weight: number;
}

/** The largest number of points in a curve. */
const MOST_POINTS = 12;
/** A prior, so that few cases never make a field certain. */
const PRIOR = { weight: 1, right: 0.5 };

/**
 * The curve of each field, from the model's probability to the share that is right. Isotonic regression by pooling adjacent
 * violators.
 */
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

/** Sums of weights, of weighted probabilities, and of weighted hits. */
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

/** Groups of about equal weight, by ascending probability. Equal probabilities stay in one group. */
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
