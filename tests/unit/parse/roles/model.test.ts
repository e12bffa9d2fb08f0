import { describe, expect, test } from 'vitest';
import { FEATURES } from '../../../../src/parse/cues/features.ts';
import { calibrate } from '../../../../src/parse/roles/calibration.ts';
import { learned } from '../../../../src/parse/roles/learned.ts';
import {
  choose,
  emptyModel,
  favour,
  keepModel,
  readModel,
  weigh,
} from '../../../../src/parse/roles/model.ts';
import { ALL_ROLES, ROLE, ROLES, roleSet } from '../../../../src/parse/roles/role.ts';
import { choices } from '../../../../src/parse/training/random.ts';

const K = ROLES.length;

describe('a model in a file', () => {
  const random = choices(1);
  const model = emptyModel();
  for (let index = 0; index < 500; index += 1)
    model.features[random.below(model.features.length)] = random.below(9001) / 1000 - 4.5;
  for (let index = 0; index < model.transition.length; index += 1)
    model.transition[index] = (random.below(9001) - 4500) / 1000;
  const curves = { headline: { probability: [0, 1], right: [0, 1] } };
  const kept = keepModel({ ...model, curves }, 5);

  test('keeps its weights as exactly as bytes can', () => {
    const back = readModel(JSON.parse(JSON.stringify(kept)));
    expect(back.features).toHaveLength(FEATURES * K);
    const errors = back.features.map((weight, index) =>
      Math.abs(weight - (model.features[index] ?? 0)),
    );
    expect(Math.max(...errors)).toBeLessThanOrEqual(5 / 127 / 2 + 1e-6);
    expect(back.transition).toEqual(model.transition);
    expect(back.curves).toEqual(curves);
    expect(back.step).toEqual(model.transition.map(Math.exp));
  });
  test('is the same after it is written again', () => {
    expect(keepModel(readModel(kept), 5)).toEqual(kept);
  });
  test('cuts weights beyond the limit', () => {
    const features = model.features.slice();
    features[7] = 40;
    features[8] = -40;
    const back = readModel(keepModel({ ...model, features }, 5));
    expect([back.features[7], back.features[8]]).toEqual([5, -5]);
  });
  test('is refused if the cues have changed, and says what to do', () => {
    expect(() => readModel({ ...kept, layout: 'other' })).toThrow('npm run train');
  });
});

test('the shipped model fits the cues', () => {
  const { features, transition } = learned();
  expect(features).toHaveLength(FEATURES * K);
  expect(transition).toHaveLength((K + 1) * K);
  expect(features.some((weight) => weight !== 0)).toBe(true);
});

describe('a choice', () => {
  const model = emptyModel();
  model.features[3 * K + ROLE.paragraph] = 2;
  model.features[3 * K + ROLE.caption] = 1;
  test('has the role that its features favour, and the second-best one', () => {
    expect(favour(model, 3, 'paragraph', 'caption')).toBe(1);
    const allowed = Uint16Array.of(roleSet('paragraph', 'caption', 'furniture'));
    const { choices: made } = choose(weigh(model, [Int32Array.of(0, 3)], allowed, false));
    const sum = Math.exp(2) + Math.exp(1) + 1;
    expect(made).toEqual([
      {
        role: 'paragraph',
        probability: expect.closeTo(Math.exp(2) / sum, 8),
        runnerUp: 'caption',
        runnerUpProbability: expect.closeTo(Math.exp(1) / sum, 8),
      },
    ]);
  });
  test.each(ROLES)('of %s has another role as the second-best one', (role) => {
    const sure = emptyModel();
    sure.features[3 * K + ROLE[role]] = 2;
    const allowed = Uint16Array.of(ALL_ROLES);
    const [made] = choose(weigh(sure, [Int32Array.of(0, 3)], allowed, false)).choices;
    expect(made?.role).toBe(role);
    expect(made?.runnerUp).not.toBe(role);
  });
  test('has probabilities that add up to one', () => {
    const rows = [0, 3, 5].map((feature) => Int32Array.of(0, feature));
    const allowed = new Uint16Array(3).fill(ALL_ROLES);
    const { probabilities } = choose(weigh(learned(), rows, allowed, false));
    for (let at = 0; at < 3; at += 1) {
      const row = probabilities.subarray(at * K, at * K + K);
      expect(row.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 8);
    }
  });
});

describe('a calibrated probability', () => {
  const curves = { headline: { probability: [0.2, 0.6, 1], right: [0.1, 0.5, 0.98] } };
  test.each([
    [0, 0.1],
    [0.2, 0.1],
    [0.4, 0.3],
    [0.6, 0.5],
    [0.8, 0.74],
    [1, 0.98],
    [1.1, 0.98],
  ])('of %d is %d', (probability, right) => {
    expect(calibrate(curves, 'headline', probability)).toBeCloseTo(right, 8);
  });
  test('is the model’s own if nothing was measured', () => {
    expect(calibrate(curves, 'bylines', 0.4)).toBe(0.4);
    expect(calibrate({ bylines: { probability: [], right: [] } }, 'bylines', 0.4)).toBe(0.4);
  });
});
