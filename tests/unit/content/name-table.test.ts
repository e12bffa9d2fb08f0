import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNames } from '../../../src/content/name-table.ts';
import type { SaidName } from '../../../src/names/names-of.ts';

/** Records with the names of articles, which remember as those of a build do. */
function recordsOf(all: ReadonlyMap<string, readonly SaidName[]>) {
  const memory = new Map<string, { readonly of: string; readonly value: string }>();
  const asked: (readonly string[] | undefined)[] = [];
  return {
    asked,
    names: (digests?: readonly string[]) => {
      asked.push(digests);
      const found = [...all].filter(([digest]) => digests?.includes(digest) ?? true);
      return new Map(structuredClone(found));
    },
    recall<Value>(name: string): Value | undefined {
      const kept = memory.get(name);
      return kept && JSON.parse(kept.value);
    },
    remember<Value>(name: string, of: string, make: () => Value): Value {
      const kept = memory.get(name);
      if (kept?.of === of) return JSON.parse(kept.value);
      const value = make();
      memory.set(name, { of, value: JSON.stringify(value) });
      return value;
    },
  };
}

const name: fc.Arbitrary<SaidName> = fc.record({
  said: fc.record(
    {
      kind: fc.constantFrom('person' as const, 'place' as const),
      name: fc.constantFrom('Sen', 'Mơ', 'Bến Mới'),
      forms: fc.subarray(['Mới', 'bà Sen']),
      office: fc.constantFrom('Chủ tịch xã', 'ca sĩ'),
    },
    { requiredKeys: ['kind', 'name', 'forms'] },
  ),
  certainty: fc.double({ min: 0, max: 1, noNaN: true }),
});
const articles = fc
  .array(fc.array(name, { maxLength: 4 }), { minLength: 1, maxLength: 8 })
  .map((lists) => new Map(lists.map((names, at) => [`d${at}`, names])));

test('whatever articles come and go, each has its names', () => {
  fc.assert(
    fc.property(
      articles.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.array(fc.subarray([...all.keys()]), { minLength: 2, maxLength: 4 }),
        ),
      ),
      ([all, builds]) => {
        const records = recordsOf(all);
        const stamps = new Map<string, string>();
        for (const digests of builds) {
          const { stamp, unpack } = readNames(digests, records);
          const own = digests.map((digest) => [digest, all.get(digest) ?? []] as const);
          const found = unpack();
          expect(digests.map((digest) => [digest, found.get(digest)])).toEqual(own);
          // The same stamp never stands for other names.
          const names = JSON.stringify(own.map(([, each]) => each));
          expect(stamps.get(stamp) ?? names).toBe(names);
          stamps.set(stamp, names);
        }
      },
    ),
  );
});

test('only the names of new articles are read, and the stamp tells whether they differ', () => {
  const sen: SaidName = { said: { kind: 'person', name: 'Sen', forms: [] }, certainty: 0.9 };
  const records = recordsOf(
    new Map([
      ...[['a', [sen]] as const, ['b', [sen]] as const],
      ...[['again', [sen]] as const, ['other', [{ ...sen, certainty: 0.8 }]] as const],
    ]),
  );
  const { stamp } = readNames(['a', 'b'], records);
  expect(readNames(['a', 'again'], records).stamp).toBe(stamp);
  expect(readNames(['a', 'other'], records).stamp).not.toBe(stamp);
  expect(records.asked).toEqual([undefined, ['again'], ['other']]);
});
