import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packObjects, unpackObjects } from '../../../src/content/packed-objects.ts';

const KEYS = ['id', 'date', 'section', 'source', 'words'];

test('objects come back from JSON as they were, with their keys in order', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.string()));
  const object = fc
    .tuple(fc.subarray(KEYS), fc.array(value, { minLength: 5, maxLength: 5 }))
    .map(([keys, values]) => Object.fromEntries(keys.map((key, at) => [key, values[at]])));
  fc.assert(
    fc.property(fc.array(object), (objects) => {
      const read = unpackObjects(JSON.parse(JSON.stringify(packObjects(objects))));
      expect(read).toEqual(objects);
    }),
  );
  const some = [{ id: 1, words: 3 }, { id: 2, section: 'a', words: 4 }, {}, { words: undefined }];
  expect(JSON.stringify(unpackObjects(packObjects(some)))).toBe(JSON.stringify(some));
});
