import { expect, test } from 'vitest';
import { Past, type Step } from '../../../../src/desk/browser/past.ts';

const step = (headline: string): Step => ({ stated: { headline }, text: null }) as unknown as Step;

test('steps are taken back from the last to the first', () => {
  const past = new Past();
  expect(past.isEmpty).toBe(true);
  past.remember(step('Một'));
  past.remember(step('Hai'));
  expect(past.isEmpty).toBe(false);
  expect([past.take(), past.take()]).toMatchObject([step('Hai'), step('Một')]);
  expect(past.isEmpty).toBe(true);
  expect(past.take()).toBeUndefined();
});

test('changes of one group in a row are one step, until the group ends', () => {
  const past = new Past();
  for (const headline of ['Một', 'Hai']) past.remember(step(headline), 'headline');
  past.endGroup();
  past.remember(step('Ba'), 'headline');
  past.remember(step('Bốn'), 'byline');
  past.remember(step('Năm'), 'headline');
  const taken = Array.from({ length: 4 }, () => past.take());
  expect(taken).toMatchObject([step('Năm'), step('Bốn'), step('Ba'), step('Một')]);
  expect(past.isEmpty).toBe(true);
});

test('an end without a group, and what is forgotten, leave nothing', () => {
  const past = new Past();
  past.endGroup();
  past.remember(step('Một'));
  past.forget();
  expect(past.isEmpty).toBe(true);
});
