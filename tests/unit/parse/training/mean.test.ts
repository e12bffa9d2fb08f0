import { expect, test } from 'vitest';
import { emptyModel } from '../../../../src/parse/roles/model.ts';
import { meanOf } from '../../../../src/parse/training/trainer.ts';

test('each weight of the mean of two models lies in the middle between theirs', () => {
  const [one, other] = [emptyModel(), emptyModel()];
  one.features[7] = 3;
  other.features[7] = -1;
  other.transition[2] = 4;
  const mean = meanOf([one, other]);
  expect([mean.features[7], mean.features[8], mean.transition[2]]).toEqual([1, 0, 2]);
});
