import { ROLE, ROLES } from './role.ts';

const K = ROLES.length;
const HEADLINE = ROLE.headline;

/** What the roles of a file's units are worth: each by itself, and each behind another. */
export interface Potentials {
  readonly length: number;
  /** Row by row for each unit: the log of what each role is worth. */
  readonly unit: Float64Array;
  /** `before * K + role`; the last row is for the first unit. `step` is its exponential. */
  readonly transition: Float64Array;
  readonly step: Float64Array;
  /** The roles that each unit may have, as bits. Each unit must have at least one. */
  readonly allowed: Uint16Array;
  /** Whether no unit may be the headline any more. */
  readonly isTitled: boolean;
}

/**
 * The sequence of roles that is worth most. A file has at most one headline, so each role stands twice: before and behind
 * the headline.
 */
export function bestSequence({ length, unit, transition, allowed, isTitled }: Potentials): Uint8Array {
  const best = new Float64Array(2 * K * Math.max(1, length)).fill(Number.NEGATIVE_INFINITY);
  const from = new Uint8Array(best.length);
  for (let at = 0; at < length; at += 1) {
    const row = at * 2 * K;
    for (let role = 0; role < K; role += 1) {
      if (((allowed[at] as number) & (1 << role)) === 0) continue;
      const worth = unit[at * K + role] as number;
      for (let after = isTitled ? 1 : 0; after < 2; after += 1) {
        // The headline itself stands behind; nothing before it does.
        if (role === HEADLINE && (after === 0 || isTitled)) continue;
        const state = after * K + role;
        if (at === 0) {
          if (after === 1 && role !== HEADLINE && !isTitled) continue;
          best[row + state] = worth + (transition[K * K + role] as number);
          continue;
        }
        const side = role === HEADLINE ? 0 : after;
        for (let before = 0; before < K; before += 1) {
          const sum = (best[row - 2 * K + side * K + before] as number) + (transition[before * K + role] as number);
          if (sum + worth > (best[row + state] as number)) {
            best[row + state] = sum + worth;
            from[row + state] = side * K + before;
          }
        }
      }
    }
  }
  const roles = new Uint8Array(length);
  let state = 0;
  const last = (length - 1) * 2 * K;
  for (let each = 1; each < 2 * K; each += 1)
    if ((best[last + each] as number) > (best[last + state] as number)) state = each;
  for (let at = length - 1; at >= 0; at -= 1) {
    roles[at] = state % K;
    state = from[at * 2 * K + state] as number;
  }
  return roles;
}

/** How probable each role of each unit is, over all sequences that are allowed. */
export interface Marginals {
  /** Row by row for each unit. */
  readonly unit: Float64Array;
  /** How often each role is expected behind each other, as `transition` of `Potentials`. */
  readonly transition: Float64Array;
  /** The log of what all sequences are worth together. */
  readonly logSum: number;
}

/** Forward–backward over the same lattice; `withTransitions` is for training only. */
export function marginals(
  { length, unit, step, allowed, isTitled }: Potentials,
  withTransitions: boolean,
): Marginals {
  const worth = new Float64Array(length * K);
  let logSum = 0;
  for (let at = 0; at < length; at += 1) {
    let most = Number.NEGATIVE_INFINITY;
    for (let role = 0; role < K; role += 1)
      if (((allowed[at] as number) & (1 << role)) !== 0) most = Math.max(most, unit[at * K + role] as number);
    for (let role = 0; role < K; role += 1)
      if (((allowed[at] as number) & (1 << role)) !== 0)
        worth[at * K + role] = Math.exp((unit[at * K + role] as number) - most);
    logSum += most;
  }
  const forward = new Float64Array(length * 2 * K);
  const scale = new Float64Array(length);
  for (let at = 0; at < length; at += 1) {
    const row = at * 2 * K;
    for (let role = 0; role < K; role += 1) {
      const own = worth[at * K + role] as number;
      if (own === 0) continue;
      for (let after = isTitled ? 1 : 0; after < 2; after += 1) {
        if (role === HEADLINE && (after === 0 || isTitled)) continue;
        let sum = 0;
        if (at === 0) {
          if (after === 1 && role !== HEADLINE && !isTitled) continue;
          sum = step[K * K + role] as number;
        } else {
          const side = row - 2 * K + (role === HEADLINE ? 0 : after) * K;
          for (let before = 0; before < K; before += 1)
            sum += (forward[side + before] as number) * (step[before * K + role] as number);
        }
        forward[row + after * K + role] = sum * own;
      }
    }
    let total = 0;
    for (let state = 0; state < 2 * K; state += 1) total += forward[row + state] as number;
    total = total > 0 ? total : 1;
    for (let state = 0; state < 2 * K; state += 1) (forward[row + state] as number) /= total;
    scale[at] = total;
    logSum += Math.log(total);
  }
  const result = new Float64Array(length * K);
  const pairs = new Float64Array(withTransitions ? (K + 1) * K : 0);
  let back = new Float64Array(2 * K).fill(1);
  for (let at = length - 1; at >= 0; at -= 1) {
    const row = at * 2 * K;
    let total = 0;
    for (let state = 0; state < 2 * K; state += 1) total += (forward[row + state] as number) * (back[state] as number);
    total = total > 0 ? total : 1;
    for (let role = 0; role < K; role += 1)
      result[at * K + role] =
        ((forward[row + role] as number) * (back[role] as number) +
          (forward[row + K + role] as number) * (back[K + role] as number)) /
        total;
    if (at === 0) break;
    const earlier = new Float64Array(2 * K);
    for (let role = 0; role < K; role += 1) {
      const own = worth[at * K + role] as number;
      if (own === 0) continue;
      for (let after = 0; after < 2; after += 1) {
        if (role === HEADLINE && (after === 0 || isTitled)) continue;
        const ahead = (own * (back[after * K + role] as number)) / (scale[at] as number);
        if (ahead === 0) continue;
        const side = (role === HEADLINE ? 0 : after) * K;
        for (let before = 0; before < K; before += 1) {
          const through = (step[before * K + role] as number) * ahead;
          (earlier[side + before] as number) += through;
          if (withTransitions)
            (pairs[before * K + role] as number) += ((forward[row - 2 * K + side + before] as number) * through) / total;
        }
      }
    }
    back = earlier;
  }
  if (withTransitions && length > 0)
    for (let role = 0; role < K; role += 1) pairs[K * K + role] = result[role] as number;
  return { unit: result, transition: pairs, logSum };
}
