import type { JudgedField } from '../../article/article.ts';

/** For each field, the model's own probabilities in ascending order, and the share that is right at each. */
export type Curves = Readonly<
  Partial<
    Record<
      JudgedField,
      { readonly probability: readonly number[]; readonly right: readonly number[] }
    >
  >
>;

/** The share of fields with this probability that are right. A field that was never measured keeps its probability. */
export function calibrate(curves: Curves, field: JudgedField, probability: number): number {
  const curve = curves[field];
  if (!curve) return probability;
  const above = curve.probability.findIndex((each) => each >= probability);
  if (above === -1) return curve.right.at(-1) ?? probability;
  if (above === 0) return curve.right[0] ?? probability;
  const low = curve.probability[above - 1] as number;
  const high = curve.probability[above] as number;
  const from = curve.right[above - 1] as number;
  const to = curve.right[above] as number;
  return from + ((to - from) * (probability - low)) / (high - low);
}
