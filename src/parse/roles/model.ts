import { FEATURES, LAYOUT } from '../cues/features.ts';
import { bestSequence, marginals, type Potentials } from './lattice.ts';
import { type Role, ROLES } from './role.ts';

const K = ROLES.length;

/** What training learned. */
export interface Model {
  /** Row by row for each feature: what it adds to each role. */
  readonly features: Float32Array;
  /** See `Potentials`. */
  readonly transition: Float64Array;
  readonly step?: Float64Array;
}

/** A model as it is kept in a file. */
export interface KeptModel {
  /** The layout of features that it was trained for. */
  readonly layout: string;
  /** What 127 stands for. */
  readonly most: number;
  /** Bytes in base64, a signed one for each weight of `Model.features`. */
  readonly features: string;
  readonly transition: readonly number[];
}

/** Reads a kept model. Throws if the cues have changed since it was trained. */
export function readModel({ layout, most, features, transition }: KeptModel): Model {
  if (layout !== LAYOUT)
    throw new Error('The cues have changed since the weights were made. Run `npm run train`.');
  const bytes = Int8Array.from(atob(features), (character) => character.charCodeAt(0));
  return {
    features: Float32Array.from(bytes, (byte) => (byte * most) / 127),
    transition: Float64Array.from(transition),
    step: Float64Array.from(transition, Math.exp),
  };
}

/** A model in the form of its file; weights beyond `most` are cut. */
export function keepModel({ features, transition }: Model, most: number): KeptModel {
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
  };
}

/** A model that knows nothing yet. */
export const emptyModel = (): Model => ({
  features: new Float32Array(FEATURES * K),
  transition: new Float64Array((K + 1) * K),
});

/** What the model says of a file whose units have these features. */
export function weigh(
  { features: weights, transition, step = transition.map(Math.exp) }: Model,
  features: readonly Int32Array[],
  allowed: Uint16Array,
  isTitled: boolean,
): Potentials {
  const unit = new Float64Array(features.length * K);
  for (const [at, row] of features.entries()) {
    const base = at * K;
    for (let f = 0; f < row.length; f += 1) {
      const from = (row[f] as number) * K;
      for (let role = 0; role < K; role += 1)
        (unit[base + role] as number) += weights[from + role] as number;
    }
  }
  return { length: features.length, unit, transition, step, allowed, isTitled };
}

/** The role of a unit and how sure the model is of it. */
export interface Choice {
  readonly role: Role;
  readonly probability: number;
  /** The next probable role, with its probability. */
  readonly runnerUp: Role;
  readonly runnerUpProbability: number;
}

/** The best roles of a file's units together, and all probabilities, row by row. */
export function choose(potentials: Potentials): {
  readonly choices: readonly Choice[];
  readonly probabilities: Float64Array;
} {
  const best = bestSequence(potentials);
  const { unit: probabilities } = marginals(potentials, false);
  const choices = Array.from(best, (role, at): Choice => {
    const row = probabilities.subarray(at * K, at * K + K);
    let runnerUp = role === 0 ? 1 : 0;
    for (let other = 0; other < K; other += 1)
      if (other !== role && (row[other] as number) > (row[runnerUp] as number)) runnerUp = other;
    return {
      role: ROLES[role] as Role,
      probability: row[role] as number,
      runnerUp: ROLES[runnerUp] as Role,
      runnerUpProbability: row[runnerUp] as number,
    };
  });
  return { choices, probabilities };
}
