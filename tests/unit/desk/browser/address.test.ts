import { expect, test } from 'vitest';
import { articleAddress, placeAt } from '../../../../src/desk/browser/address.ts';
import { pictureBeside } from '../../../../src/desk/browser/picture-address.ts';
import { ROLE_GROUPS, roleOfKey } from '../../../../src/desk/browser/roles.ts';
import { ROLE_NAMES } from '../../../../src/desk/browser/words.ts';

test('an article’s address keeps its whole path', () => {
  const file = 'năm 2024/bài #1 & 50%.txt';
  expect(placeAt(articleAddress(file))).toEqual({ part: 'article', file });
  expect(placeAt('#/bai/%E0%A4%A')).toEqual({ part: 'pile' });
  expect(placeAt('')).toEqual({ part: 'pile' });
});

test('a picture is found from its article’s folder', () => {
  expect(pictureBeside('2024/bai.txt', 'anh/ghe ngo.png')).toBe('anh/2024/anh/ghe%20ngo.png');
  expect(pictureBeside('2024/bai.txt', '../x.png')).toBe('anh/x.png');
});

test('every role is in the menu once and has a key of its own', () => {
  const items = ROLE_GROUPS.flat();
  expect(items.map(([role]) => role).toSorted()).toEqual(Object.keys(ROLE_NAMES).toSorted());
  for (const [role, key] of items) expect(roleOfKey(key)).toBe(role);
  // These move, go on and leave.
  for (const key of ['j', 'k', 'n', 'b', 'w', 'f', 'r', '/', '?'])
    expect(roleOfKey(key)).toBeUndefined();
});
