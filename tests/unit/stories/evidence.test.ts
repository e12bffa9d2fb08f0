import { expect, test } from 'vitest';
import { bagOf } from '../../../src/stories/bag.ts';
import { sharedTerms } from '../../../src/stories/evidence.ts';
import { Rarity } from '../../../src/stories/rarity.ts';
import { article, words } from './made-up.ts';

test('the rarest words that two articles share are told as the first writes them', () => {
  const one = article('Sập cầu Ngòi Móng', words('a', 30), 'Người dân đi đò.');
  const other = article('Ngòi Móng: cầu đã sập', words('b', 30), 'người dân, đi bộ');
  const rest = Array.from({ length: 40 }, (_, at) => article('Người dân đi', words(`x${at}y`, 9)));
  const bags = [one, other, ...rest].map(bagOf);
  const [bag, its] = bags;
  if (!bag || !its) throw new Error();
  const told = sharedTerms(one, [bag, its], new Rarity(bags));
  expect(told).toEqual(expect.arrayContaining(['Ngòi Móng', 'Sập', 'cầu']));
  // All have it.
  expect(told.indexOf('Người dân')).not.toBe(0);
});

test('articles that share nothing have no evidence', () => {
  const [one, other] = [article('', words('a', 30)), article('', words('b', 30))];
  expect(
    sharedTerms(one, [bagOf(one), bagOf(other)], new Rarity([bagOf(one), bagOf(other)])),
  ).toEqual([]);
});
