import { FEATURES, LAYOUT } from '../cues/features.ts';
import type { Curves } from './calibration.ts';
import { bestSequence, marginals, type Potentials } from './lattice.ts';
import { ROLE, ROLES, type Role, rolesIn } from './role.ts';

const K = ROLES.length;

/** The weights that training learned. */
export interface Model {
  /** One row per feature: what the feature adds to the score of each role. */
  readonly features: Float32Array;
  /** See `Potentials`. */
  readonly transition: Float64Array;
  readonly step?: Float64Array;
  readonly curves: Curves;
}

/** A model in the form of its file. */
export interface KeptModel {
  /** The layout of features at training. */
  readonly layout: string;
  /** The weight that the byte 127 stands for. */
  readonly most: number;
  /** Base64 of one signed byte for each weight of `Model.features`. */
  readonly features: string;
  readonly transition: readonly number[];
  readonly curves: Curves;
}

/** Reads a model from its file. Throws if the cues have changed since training. */
export function readModel({ layout, most, features, transition, curves }: KeptModel): Model {
  if (layout !== LAYOUT)
    throw new Error('The cues have changed since the weights were made. Run `npm run train`.');
  // Callbacks would take four times as long as a loop, in every process.
  const bytes = atob(features);
  const weights = new Float32Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1)
    weights[at] = (((bytes.charCodeAt(at) << 24) >> 24) * most) / 127;
  return {
    features: weights,
    transition: Float64Array.from(transition),
    step: Float64Array.from(transition, Math.exp),
    curves,
  };
}

/** Turns a model into the form of its file. Weights beyond `most` are cut. */
export function keepModel({ features, transition, curves }: Model, most: number): KeptModel {
  let bytes = '';
  for (const weight of features) {
    const byte = Math.max(-127, Math.min(127, Math.round((weight / most) * 127)));
    bytes += String.fromCharCode(byte & 255);
  }
  return {
    layout: LAYOUT,
    most,
    features: btoa(bytes),
    transition: [...transition].map((weight) => Math.round(weight * 1000) / 1000),
    curves,
  };
}

/** A model before training. */
export const emptyModel = (): Model => ({
  features: new Float32Array(FEATURES * K),
  transition: new Float64Array((K + 1) * K),
  curves: {},
});

/** How much more a feature favours one role over another. */
export const favour = ({ features }: Model, feature: number, role: Role, other: Role): number =>
  (features[feature * K + ROLE[role]] ?? 0) - (features[feature * K + ROLE[other]] ?? 0);

/** The scores that the model gives the roles of a file's units. `features`: those of each unit. */
export function weigh(
  { features: weights, transition, step = transition.map(Math.exp) }: Model,
  features: readonly Int32Array[],
  allowed: Uint16Array,
  isTitled: boolean,
): Potentials {
  const unit = new Float64Array(features.length * K);
  for (const [at, row] of features.entries()) {
    const base = at * K;
    const roles = rolesIn(allowed[at] as number);
    if (roles.length === 1) continue;
    for (let r = 0; r < roles.length; r += 1) {
      const role = roles[r] as number;
      let sum = 0;
      for (let f = 0; f < row.length; f += 1)
        sum += weights[(row[f] as number) * K + role] as number;
      unit[base + role] = sum;
    }
  }
  return { length: features.length, unit, transition, step, allowed, isTitled };
}

/** The role of a unit, and how sure the model is. */
export interface Choice {
  readonly role: Role;
  readonly probability: number;
  /** The role with the next highest probability. */
  readonly runnerUp: Role;
  readonly runnerUpProbability: number;
}

/** The sequence of roles that is best for the whole file, and all probabilities, one row per unit. */
export function choose(potentials: Potentials): {
  readonly choices: readonly Choice[];
  readonly probabilities: Float64Array;
} {
  const best = bestSequence(potentials);
  const { unit: probabilities } = marginals(potentials, false);
  const choices: Choice[] = [];
  for (let at = 0; at < best.length; at += 1) {
    const role = best[at] as number;
    const base = at * K;
    let runnerUp = role === 0 ? 1 : 0;
    for (let other = 0; other < K; other += 1) {
      const isMore =
        (probabilities[base + other] as number) > (probabilities[base + runnerUp] as number);
      if (isMore && other !== role) runnerUp = other;
    }
    choices.push({
      role: ROLES[role] as Role,
      probability: probabilities[base + role] as number,
      runnerUp: ROLES[runnerUp] as Role,
      runnerUpProbability: probabilities[base + runnerUp] as number,
    });
  }
  return { choices, probabilities };
}
