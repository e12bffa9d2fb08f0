import type { Model } from '../roles/model.ts';
import { ROLES } from '../roles/role.ts';
import { choices } from './random.ts';
import { slopesOf, type TrainingDocument } from './trainer.ts';

const K = ROLES.length;

/** Rounds over all documents. The model is the mean of the second half. */
const ROUNDS = 8;
/** How far one document moves a weight. */
const RATE = 0.01;
/** The share of each change that every round takes back. */
const PULL = 0.02;
const SEED = 5;

type Weights = Pick<Model, 'features' | 'transition'>;

/**
 * Moves a trained model a little towards some documents. They become more probable, and all else stays. A few documents cannot
 * train a new model, but they can correct one.
 */
export function adapt(start: Model, documents: readonly TrainingDocument[]): Model {
  const random = choices(SEED);
  const model = copyOf(start);
  const mean = {
    features: new Float64Array(start.features.length),
    transition: new Float64Array(start.transition.length),
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const document of random.some(documents, documents.length)) moveTowards(model, document);
    for (const part of ['features', 'transition'] as const)
      for (let at = 0; at < model[part].length; at += 1) {
        const weight = model[part][at] as number;
        model[part][at] = weight - PULL * (weight - (start[part][at] as number));
        if (round * 2 >= ROUNDS)
          (mean[part][at] as number) += (model[part][at] as number) / (ROUNDS / 2);
      }
  }
  return {
    features: Float32Array.from(mean.features),
    transition: mean.transition,
    curves: start.curves,
  };
}

/** A copy without `step`, which would no longer fit. */
const copyOf = ({ features, transition, curves }: Model): Model => ({
  features: features.slice(),
  transition: transition.slice(),
  curves,
});

function moveTowards(model: Weights & Model, document: TrainingDocument): void {
  const slopes = slopesOf(model, document);
  for (const [at, row] of document.features.entries())
    for (let role = 0; role < K; role += 1) {
      const slope = slopes.unit[at * K + role] as number;
      for (const feature of row) (model.features[feature * K + role] as number) += RATE * slope;
    }
  for (const [pair, slope] of slopes.transition.entries())
    (model.transition[pair] as number) += RATE * slope;
}
