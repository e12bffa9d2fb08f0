import { type Marginals, marginals } from '../roles/lattice.ts';
import { emptyModel, type Model, weigh } from '../roles/model.ts';
import { ROLES } from '../roles/role.ts';
import { choices, type Random } from './random.ts';

const K = ROLES.length;

/** A file in which all or some roles are known. */
export interface TrainingDocument {
  readonly features: readonly Int32Array[];
  readonly allowed: Uint16Array;
  /** The roles that each unit may have, as bits: one role, or all roles if it is unknown. */
  readonly gold: Uint16Array;
  readonly isTitled: boolean;
}

interface Options {
  /** Rounds over all documents, an even number. The model is the mean of the second half. */
  readonly epochs: number;
  readonly seed: number;
}

/** How fast weights change, and how strongly they are pulled to 0. */
const RATE = 0.2;
const DECAY = 1e-4;
/** Smaller changes of a weight are ignored. */
const LEAST = 2e-3;
/** The share of a unit's features that is hidden in training, so that no single feature decides. */
const FORGOTTEN = 0.2;
/** How much lower a wrong role must score than the known one. */
const MARGIN = 1;

/**
 * Trains the weights that make the known roles most probable: a conditional random field with AdaGrad. Unknown roles stay open.
 * The same documents in the same order give the same weights.
 */
export function train(documents: readonly TrainingDocument[], { epochs, seed }: Options): Model {
  const random = choices(seed);
  const model = emptyModel();
  const squares = {
    features: new Float32Array(model.features.length).fill(0.01),
    transition: new Float64Array(model.transition.length).fill(0.01),
  };
  const last: Model[] = [];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const document of random.some(documents, documents.length))
      learn(model, squares, document, random);
    // The weights of the first rounds are not good enough yet.
    if (epoch * 2 >= epochs)
      last.push({
        ...model,
        features: model.features.slice(),
        transition: model.transition.slice(),
      });
  }
  const mean = meanOf(last);
  // The model will see all features, so their sum is larger than in training.
  for (const [at, weight] of mean.features.entries()) mean.features[at] = weight * (1 - FORGOTTEN);
  return mean;
}

/** The mean of some models. It depends less on chance than each of them. */
export function meanOf(models: readonly Model[]): Model {
  const mean = emptyModel();
  for (const model of models)
    for (const part of ['features', 'transition'] as const)
      for (let at = 0; at < mean[part].length; at += 1)
        (mean[part][at] as number) += (model[part][at] as number) / models.length;
  return mean;
}

function learn(
  model: Model,
  squares: Pick<Model, 'features' | 'transition'>,
  document: TrainingDocument,
  random: Random,
): void {
  const features = forget(document.features, random);
  const slopes = slopesOf(model, { ...document, features });
  for (let at = 0; at < features.length; at += 1) {
    const row = features[at] as Int32Array;
    for (let role = 0; role < K; role += 1) {
      const slope = slopes.unit[at * K + role] as number;
      if (slope > -LEAST && slope < LEAST) continue;
      for (let f = 0; f < row.length; f += 1)
        step(model.features, squares.features, (row[f] as number) * K + role, slope);
    }
  }
  for (let pair = 0; pair < model.transition.length; pair += 1) {
    const slope = slopes.transition[pair] as number;
    if (slope !== 0) step(model.transition, squares.transition, pair, slope);
  }
}

/** How much more probable each role of each unit must become, and each transition. A known role must win by a margin. */
export function slopesOf(
  model: Model,
  { features, allowed, gold, isTitled }: TrainingDocument,
): Marginals {
  const free = weigh(model, features, allowed, isTitled);
  for (const [at, roles] of gold.entries())
    for (let role = 0; role < K; role += 1)
      if ((roles & (1 << role)) === 0) (free.unit[at * K + role] as number) += MARGIN;
  const expected = marginals(free, true);
  const known = allowed.map((roles, at) => roles & (gold[at] as number));
  const wanted = certain(known) ?? marginals({ ...free, allowed: known }, true);
  subtract(wanted.unit, expected.unit);
  subtract(wanted.transition, expected.transition);
  return wanted;
}

function subtract(from: Float64Array, other: Float64Array): void {
  for (let at = 0; at < from.length; at += 1) (from[at] as number) -= other[at] as number;
}

/** A random choice of each unit's features. */
function forget(rows: readonly Int32Array[], random: Random): Int32Array[] {
  const kept = new Int32Array(rows.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  return rows.map((row) => {
    const start = count;
    for (let f = 0; f < row.length; f += 1)
      if (!random.chance(FORGOTTEN)) kept[count++] = row[f] as number;
    return kept.subarray(start, count);
  });
}

/** The roles of units as marginals; `null` if a unit has several roles. */
function certain(roles: Uint16Array): Marginals | null {
  const unit = new Float64Array(roles.length * K);
  const transition = new Float64Array((K + 1) * K);
  let before: number = K;
  for (const [at, bits] of roles.entries()) {
    if ((bits & (bits - 1)) !== 0) return null;
    const role = 31 - Math.clz32(bits);
    unit[at * K + role] = 1;
    (transition[before * K + role] as number) += 1;
    before = role;
  }
  return { unit, transition };
}

function step(
  weights: Float32Array | Float64Array,
  squares: Float32Array | Float64Array,
  at: number,
  slope: number,
): void {
  const weight = weights[at] as number;
  const gradient = slope - DECAY * weight;
  const square = (squares[at] as number) + gradient * gradient;
  squares[at] = square;
  weights[at] = weight + (RATE * gradient) / Math.sqrt(square);
}
