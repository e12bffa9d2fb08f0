import { ROLE, ROLES, rolesIn } from './role.ts';

const K = ROLES.length;
const HEADLINE = ROLE.headline;
/** A file has at most one headline, so each role has two states: before the headline and after it. */
const STATES = 2 * K;

/** Numbers for one file. The array is reused for the next file. */
class Room {
  #array = new Float64Array(1024);

  /** An array of at least `count` numbers. The first `count` of them are `value`. */
  take(count: number, value: number): Float64Array {
    if (this.#array.length < count) this.#array = new Float64Array(2 * count);
    return this.#array.fill(value, 0, count);
  }
}
const sums = new Room();
const froms = new Room();
const worths = new Room();
const forwards = new Room();
const scales = new Room();
const backs = new Room();
const nexts = new Room();

/** The scores of the roles of a file's units: each role alone, and each role after another. */
export interface Potentials {
  readonly length: number;
  /** One row per unit: the score of each role, a logarithm. */
  readonly unit: Float64Array;
  /** Scores by `before * K + role`. The last row is for the first unit. `step` holds the exponentials. */
  readonly transition: Float64Array;
  readonly step: Float64Array;
  /** The roles that each unit may have, as bits. Each unit must have at least one. */
  readonly allowed: Uint16Array;
  /** Whether the file already has its headline, so that no unit may be one. */
  readonly isTitled: boolean;
}

/** Whether a role can stand before the headline (`after` is 0) or after it (1). The headline itself counts as after. */
const canStand = (role: number, after: number, at: number, isTitled: boolean): boolean =>
  role === HEADLINE ? after === 1 && !isTitled : at > 0 || isTitled || after === 0;

/** The sequence of roles with the highest score. */
export function bestSequence(potentials: Potentials): Uint8Array {
  const { length, unit, transition, allowed, isTitled } = potentials;
  const best = sums.take(STATES * Math.max(1, length), Number.NEGATIVE_INFINITY);
  const from = froms.take(STATES * Math.max(1, length), 0);
  for (let at = 0; at < length; at += 1) {
    const row = at * STATES;
    const earlier = rolesIn(allowed[at - 1] ?? 0);
    for (const role of rolesIn(allowed[at] as number)) {
      const worth = unit[at * K + role] as number;
      for (let after = isTitled ? 1 : 0; after < 2; after += 1) {
        if (!canStand(role, after, at, isTitled)) continue;
        const state = row + after * K + role;
        if (at === 0) best[state] = worth + (transition[K * K + role] as number);
        const side = role === HEADLINE ? 0 : after * K;
        for (const before of earlier) {
          const sum =
            (best[row - STATES + side + before] as number) +
            (transition[before * K + role] as number);
          if (sum + worth > (best[state] as number)) {
            best[state] = sum + worth;
            from[state] = side + before;
          }
        }
      }
    }
  }
  return trace(best, from, length);
}

/** The roles on the path to the best state of the last unit. */
function trace(best: Float64Array, from: Float64Array, length: number): Uint8Array {
  const roles = new Uint8Array(length);
  let state = 0;
  const last = (length - 1) * STATES;
  for (let each = 1; each < STATES; each += 1)
    if ((best[last + each] as number) > (best[last + state] as number)) state = each;
  for (let at = length - 1; at >= 0; at -= 1) {
    roles[at] = state % K;
    state = from[at * STATES + state] as number;
  }
  return roles;
}

/** The probability of each role of each unit, over all allowed sequences. */
export interface Marginals {
  /** One row per unit. */
  readonly unit: Float64Array;
  /** How often each role is expected after each other role. Same layout as `transition` in `Potentials`. */
  readonly transition: Float64Array;
}

/** The forward pass: the probability of each state, given the units up to it. */
interface Forward {
  /** One row per unit. The sum of each row is 1. */
  readonly states: Float64Array;
  /** The divisor of each row. */
  readonly scale: Float64Array;
  /** The exponential of each role's own score. The best role of each unit has 1. */
  readonly worth: Float64Array;
}

function goForward({ length, unit, step, allowed, isTitled }: Potentials): Forward {
  const worth = worths.take(length * K, 0);
  const states = forwards.take(length * STATES, 0);
  const scale = scales.take(length, 0);
  for (let at = 0; at < length; at += 1) {
    const row = at * STATES;
    const roles = rolesIn(allowed[at] as number);
    const earlier = rolesIn(allowed[at - 1] ?? 0);
    let most = Number.NEGATIVE_INFINITY;
    for (const role of roles) most = Math.max(most, unit[at * K + role] as number);
    for (const role of roles) {
      const own = Math.exp((unit[at * K + role] as number) - most);
      worth[at * K + role] = own;
      for (let after = isTitled ? 1 : 0; after < 2; after += 1) {
        if (!canStand(role, after, at, isTitled)) continue;
        let sum = at === 0 ? (step[K * K + role] as number) : 0;
        const side = row - STATES + (role === HEADLINE ? 0 : after) * K;
        for (const before of earlier)
          sum += (states[side + before] as number) * (step[before * K + role] as number);
        states[row + after * K + role] = sum * own;
      }
    }
    let total = 0;
    for (let state = 0; state < STATES; state += 1) total += states[row + state] as number;
    total = total > 0 ? total : 1;
    for (let state = 0; state < STATES; state += 1) (states[row + state] as number) /= total;
    scale[at] = total;
  }
  return { states, scale, worth };
}

/** Forward–backward over the same lattice. `withTransitions` is only for training. */
export function marginals(potentials: Potentials, withTransitions: boolean): Marginals {
  const { length, step, allowed } = potentials;
  const { states, scale, worth } = goForward(potentials);
  const result = new Float64Array(length * K);
  const pairs = new Float64Array(withTransitions ? (K + 1) * K : 0);
  let back = backs.take(STATES, 1);
  let next = nexts.take(STATES, 0);
  for (let at = length - 1; at >= 0; at -= 1) {
    const row = at * STATES;
    let total = 0;
    for (let state = 0; state < STATES; state += 1)
      total += (states[row + state] as number) * (back[state] as number);
    total = total > 0 ? total : 1;
    for (let role = 0; role < K; role += 1)
      result[at * K + role] =
        ((states[row + role] as number) * (back[role] as number) +
          (states[row + K + role] as number) * (back[K + role] as number)) /
        total;
    if (at === 0) break;
    next.fill(0, 0, STATES);
    const earlier = rolesIn(allowed[at - 1] as number);
    for (const role of rolesIn(allowed[at] as number)) {
      const own = worth[at * K + role] as number;
      for (let after = 0; after < 2; after += 1) {
        if (!canStand(role, after, at, potentials.isTitled)) continue;
        const ahead = (own * (back[after * K + role] as number)) / (scale[at] as number);
        if (ahead === 0) continue;
        const side = (role === HEADLINE ? 0 : after) * K;
        for (const before of earlier) {
          const through = (step[before * K + role] as number) * ahead;
          (next[side + before] as number) += through;
          if (withTransitions)
            (pairs[before * K + role] as number) +=
              ((states[row - STATES + side + before] as number) * through) / total;
        }
      }
    }
    [back, next] = [next, back];
  }
  if (withTransitions && length > 0)
    for (let role = 0; role < K; role += 1) pairs[K * K + role] = result[role] as number;
  return { unit: result, transition: pairs };
}
