import { expect, test } from 'vitest';
import type { Entity } from '../../../src/names/entity.ts';
import type { KeptName } from '../../../src/names/names-of.ts';
import { linkMadeUp, makeLinkable, makeName } from './made-up.ts';

/** Links one article for each list of names. */
const linkLists = (lists: readonly (readonly KeptName[])[]): Entity[] =>
  linkMadeUp(
    lists.map((names, index) => makeLinkable(index + 1, names)),
    [],
    [],
  );
const place = (name: string): KeptName => makeName('place', name);
const thrice = <T>(value: T): T[] => [value, value, value];

test('bodies of places of two ranks are two', () => {
  const of = (name: string): KeptName => makeName('organisation', name);
  const names = ['Công an tỉnh Hòa Bình', 'Công an TP Hòa Bình', 'Công an thành phố Hòa Bình'];
  expect(
    linkLists([...names.map(of), of('Công an TP Hòa Bình')].map((name) => [name])),
  ).toMatchObject([{ name: 'Công an TP Hòa Bình' }]);
  // A city with the rank of a province needs no word for it.
  expect(
    linkLists([[of('UBND TP Hà Nội')], [of('UBND Hà Nội')], [of('UBND thành phố Hà Nội')]]),
  ).toHaveLength(1);
});

test.each([
  'Ban Thường vụ Tỉnh ủy',
  'Bộ Chỉ huy Quân sự tỉnh',
  'Ban Chỉ đạo Trung ương',
  'Đội CSGT số 3',
  'Sở Lao động, Thương binh và Xã hội',
  'Thanh tra Sở Y tế',
  'Thanh tra Bộ',
  'Thượng viện',
])('“%s” is nobody in particular', (name) => {
  expect(linkLists(thrice([makeName('organisation', name)]))).toEqual([]);
});

test('a ward with a number is no particular one, a city’s district is', () => {
  expect(linkLists(thrice([place('thôn 2'), place('Phường 5')]))).toEqual([]);
  expect(linkLists(thrice([place('quận 1')]))).toHaveLength(1);
});

test.each(['UBND TPHCM', 'Công an quận 9', 'Ban Nội chính Trung ương', 'Ủy ban Kinh tế'])(
  '“%s” is one body',
  (name) => {
    expect(linkLists(thrice([makeName('organisation', name)]))).toHaveLength(1);
  },
);
