import { expect, test } from 'vitest';
import type { NameKind } from '../../../src/names/find.ts';
import { calibrate, judgeNames, readTruth } from '../../../src/names/score.ts';

const [TRUTH] = readTruth({
  articles: [
    {
      file: 'a.txt',
      people: [{ name: 'Trần Văn Bảy', aliases: ['Bảy'] }],
      places: [{ name: 'Hoà Bình' }, { name: 'Lúa Mơ' }],
      organisations: [{ name: 'Công ty Mây', aliases: [] }],
      credits: ['Vân Anh'],
      other: ['Bão Mơ'],
      nested: ['Mây'],
    },
  ],
});
const found = (kind: NameKind, name: string, ...forms: readonly string[]) => ({
  kind,
  name,
  forms,
  certainty: 0.9,
});
const judged = (...names: readonly ReturnType<typeof found>[]): string[] => {
  if (!TRUTH) throw new Error();
  return judgeNames(names, TRUTH).map(({ kind, name, outcome }) => `${outcome} ${kind} ${name}`);
};
const MISSED = [
  'miss person Trần Văn Bảy',
  ...['miss place Hoà Bình', 'miss place Lúa Mơ', 'miss organisation Công ty Mây'],
];
const without = (name: string): string[] => MISSED.filter((each) => !each.endsWith(name));

test.each([
  [found('person', 'Trần Văn Bảy'), 'hit person Trần Văn Bảy', 'Trần Văn Bảy'],
  [found('person', 'Bảy'), 'hit person Bảy', 'Trần Văn Bảy'],
  [found('person', 'Ông Bảy', 'Trần Văn Bảy'), 'hit person Ông Bảy', 'Trần Văn Bảy'],
  [found('person', 'trần_văn  bảy'), 'hit person trần_văn  bảy', 'Trần Văn Bảy'],
  [found('place', 'Hòa Bình'), 'hit place Hòa Bình', 'Hoà Bình'],
  [found('place', 'Công ty Mây'), 'confused organisation Công ty Mây', 'Công ty Mây'],
  [found('person', 'Lê An'), 'false person Lê An', 'none'],
])('%j is judged: %s', (name, verdict, known) => {
  expect(judged(name)).toEqual([verdict, ...without(known)]);
});

test.each(['Vân Anh', 'bão mơ', 'Mây'])('“%s” is neither right nor wrong', (name) => {
  expect(judged(found('person', name))).toEqual(MISSED);
});

test('a true name is found once', () => {
  expect(judged(found('person', 'Bảy'), found('person', 'Trần Văn Bảy'))).toEqual([
    ...['hit person Bảy', 'false person Trần Văn Bảy', ...without('Trần Văn Bảy')],
  ]);
});

test('of two fitting names, one of its own kind is taken', () => {
  const [truth] = readTruth({ articles: [{ places: [{ name: 'Mơ' }], people: [{ name: 'Mơ' }] }] });
  if (!truth) throw new Error();
  const outcomes = (...kinds: readonly NameKind[]) =>
    judgeNames(
      kinds.map((kind) => found(kind, 'Mơ')),
      truth,
    ).map(({ kind, outcome }) => `${outcome} ${kind}`);
  expect(outcomes('place', 'person')).toEqual(['hit place', 'hit person']);
  expect(outcomes('place')).toEqual(['hit place', 'miss person']);
});

test('what a file of labels lacks is empty', () => {
  expect(readTruth({ articles: [{ file: 'a.txt' }] })).toEqual([
    {
      file: 'a.txt',
      people: [],
      places: [],
      organisations: [],
      credits: [],
      other: [],
      nested: [],
    },
  ]);
  expect(readTruth(null)).toEqual([]);
});

test('names are counted by how certain they were, missed ones in no bin', () => {
  const verdict = (
    certainty: number,
    outcome: 'hit' | 'miss' | 'false',
    kind: NameKind = 'person',
  ) => ({ kind, name: 'a', certainty, outcome });
  const bins = calibrate([
    ...[verdict(0.91, 'hit'), verdict(0.93, 'false'), verdict(0.95, 'hit'), verdict(1, 'hit')],
    ...[verdict(0, 'miss'), verdict(0.4, 'hit', 'place')],
  ]);
  expect(bins.map(({ from, to }) => `${from} ${to}`)).toEqual([
    ...['0 0.5', '0.5 0.6', '0.6 0.7', '0.7 0.8', '0.8 0.85', '0.85 0.9', '0.9 0.95', '0.95 1'],
  ]);
  const of = (from: number, kind: number) => bins.find((bin) => bin.from === from)?.kinds[kind];
  expect(of(0.9, 0)).toEqual({ count: 2, right: 1, certainty: expect.closeTo(0.92, 9) });
  expect(of(0.95, 0)).toEqual({ count: 2, right: 2, certainty: expect.closeTo(0.975, 9) });
  expect(of(0, 1)).toEqual({ count: 1, right: 1, certainty: 0.4 });
  expect(of(0, 0)).toEqual({ count: 0, right: 0, certainty: 0 });
});
