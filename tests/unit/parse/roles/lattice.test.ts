import { describe, expect, test } from 'vitest';
import { bestSequence, marginals, type Potentials } from '../../../../src/parse/roles/lattice.ts';
import { ALL_ROLES, ROLE, ROLES, roleSet } from '../../../../src/parse/roles/role.ts';
import { choices } from '../../../../src/parse/training/random.ts';

const K = ROLES.length;
const FEW = roleSet('headline', 'stamp', 'paragraph', 'furniture');

/** Random weights for a few units, each with a few allowed roles. */
function potentials(seed: number, isTitled = false): Potentials {
  const random = choices(seed);
  const weight = () => random.below(4001) / 1000 - 2;
  const length = random.between(1, 5);
  const transition = Float64Array.from({ length: (K + 1) * K }, weight);
  const allowed = Uint16Array.from({ length }, () => {
    const some = FEW & random.between(1, ALL_ROLES);
    // If there is already a headline, a unit that may only be the headline has no role.
    return random.chance(0.3) ? FEW : some | roleSet('furniture');
  });
  const unit = Float64Array.from({ length: length * K }, weight);
  return { length, unit, transition, step: transition.map(Math.exp), allowed, isTitled };
}

/** Every allowed sequence, with its score. */
function sequences({ length, unit, transition, allowed, isTitled }: Potentials) {
  let found: { roles: number[]; worth: number }[] = [{ roles: [], worth: 0 }];
  for (let at = 0; at < length; at += 1)
    found = found.flatMap(({ roles, worth }) =>
      ROLES.flatMap((_, role) => {
        const isSecond = role === ROLE.headline && (isTitled || roles.includes(role));
        if (((allowed[at] ?? 0) & (1 << role)) === 0 || isSecond) return [];
        const before = roles.at(-1) ?? K;
        const own = (unit[at * K + role] ?? 0) + (transition[before * K + role] ?? 0);
        return [{ roles: [...roles, role], worth: worth + own }];
      }),
    );
  return found;
}

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);
const CASES = SEEDS.map((seed) => potentials(seed, seed % 4 === 0));

describe('among all allowed sequences of roles', () => {
  test('the best one is found', () => {
    for (const each of CASES) {
      const best = sequences(each).reduce((one, other) => (other.worth > one.worth ? other : one));
      expect([...bestSequence(each)]).toEqual(best.roles);
    }
  });
  test('the probabilities of each unit are exact', () => {
    for (const each of CASES) {
      const all = sequences(each);
      const sum = all.reduce((total, { worth }) => total + Math.exp(worth), 0);
      const { unit } = marginals(each, false);
      const expected = new Float64Array(each.length * K);
      for (const { roles, worth } of all)
        for (const [at, role] of roles.entries())
          expected[at * K + role] = (expected[at * K + role] ?? 0) + Math.exp(worth) / sum;
      for (const [index, probability] of expected.entries())
        expect(unit[index]).toBeCloseTo(probability, 8);
    }
  });
  test('the expected number of each transition is exact', () => {
    for (const each of CASES.slice(0, 60)) {
      const all = sequences(each);
      const sum = all.reduce((total, { worth }) => total + Math.exp(worth), 0);
      const { transition } = marginals(each, true);
      const expected = new Float64Array((K + 1) * K);
      for (const { roles, worth } of all)
        for (const [at, role] of roles.entries()) {
          const pair = (roles[at - 1] ?? K) * K + role;
          expected[pair] = (expected[pair] ?? 0) + Math.exp(worth) / sum;
        }
      for (const [index, count] of expected.entries())
        expect(transition[index]).toBeCloseTo(count, 8);
    }
  });
});

describe('a file has', () => {
  const FREE: Potentials = {
    length: 4,
    unit: Float64Array.from({ length: 4 * K }, (_, index) => (index % K === ROLE.headline ? 9 : 0)),
    transition: new Float64Array((K + 1) * K),
    step: new Float64Array((K + 1) * K).fill(1),
    allowed: new Uint16Array(4).fill(ALL_ROLES),
    isTitled: false,
  };
  const headlines = (roles: Uint8Array) => roles.filter((role) => role === ROLE.headline).length;
  test('at most one headline, even if all its units look like one', () => {
    expect(headlines(bestSequence(FREE))).toBe(1);
    const { unit } = marginals(FREE, false);
    const expected = [0, 1, 2, 3].reduce((sum, at) => sum + (unit[at * K] ?? 0), 0);
    expect(expected).toBeLessThanOrEqual(1 + 1e-9);
  });
  test('no headline if another text is its headline', () => {
    const titled = { ...FREE, isTitled: true };
    expect(headlines(bestSequence(titled))).toBe(0);
    expect(marginals(titled, false).unit[0]).toBe(0);
  });
  test('no role that a unit may not have', () => {
    const allowed = Uint16Array.from([1, 2, 3, 4], (role) => 1 << role);
    expect([...bestSequence({ ...FREE, allowed })]).toEqual([1, 2, 3, 4]);
  });
  test('no roles without units', () => {
    const empty = { ...FREE, length: 0, unit: new Float64Array(), allowed: new Uint16Array() };
    expect([...bestSequence(empty)]).toEqual([]);
    expect(marginals(empty, true)).toMatchObject({ unit: new Float64Array() });
  });
  test('finite probabilities with weights of any size', () => {
    const huge = { ...FREE, unit: FREE.unit.map((weight) => weight * 1000) };
    const { unit } = marginals(huge, false);
    expect(unit.every((probability) => probability >= 0 && probability <= 1 + 1e-9)).toBe(true);
  });
});
