import {
  BUNDLE_SIGNATURE,
  type CommonWords,
  FILES,
  type FragmentFile,
  PAIRS_SIGNATURE,
  type PartFile,
} from '../files.ts';
import { hash, lettersOfPair, pairFileOf } from '../key.ts';
import { once, parseFile, readBytes, unpack } from './packed.ts';
import { type Lists, PAGEFIND_SIGNATURE } from './pagefind.ts';

/** Where words stand, by their marks. */
export type ByMarks = readonly (readonly [marks: string, slots: Int32Array])[];

/** One part of the index, with its own numbers of slots and articles. */
export interface PartReader {
  /** The slots of all words whose key begins with a prefix, from the lists that can have some keys. */
  readonly find: (prefix: string, keys: readonly string[]) => Promise<Int32Array>;
  /** The places of a pair that are not in the lists of its words. */
  readonly pair: (first: string, second: string) => Promise<ByMarks>;
  readonly fragment: (number: number) => Promise<FragmentFile>;
}

/** Opens a part of the index at `address`. `chunkOf` finds the chunk that can have a key, `null` if none can. */
export function openPart(
  address: string,
  { name, bundle, pairFiles }: PartFile,
  common: CommonWords | undefined,
  lists: Lists,
  chunkOf: (key: string) => Promise<number | null>,
): PartReader {
  const isCommon = new Set(common?.common.split(' '));
  const loadChunk = once(async (chunk: number) => {
    const file = await readBytes(address + FILES.chunk(name, chunk), PAGEFIND_SIGNATURE);
    lists.addChunk(file.subarray(PAGEFIND_SIGNATURE.length));
  });
  const loadPairs = once((file: number) =>
    readBytes(address + FILES.pairs(name, file), PAIRS_SIGNATURE),
  );
  const loadBundle = once((file: number) =>
    readBytes(address + FILES.bundle(name, bundle, file), BUNDLE_SIGNATURE),
  );
  return {
    find: async (prefix, keys) => {
      const load = async (key: string): Promise<void> => {
        const chunk = await chunkOf(key);
        if (chunk !== null) await loadChunk(chunk);
      };
      await Promise.all(keys.map(load));
      return lists.find(prefix);
    },
    pair: async (first, second) => {
      if (pairFiles === 0 || !(isCommon.has(first) || isCommon.has(second))) return [];
      const letters = lettersOfPair(first, second);
      const file = await loadPairs(pairFileOf(hash(letters), pairFiles));
      return findPairs(file, PAIRS_SIGNATURE.length, `${letters}z`);
    },
    fragment: async (number) => {
      const bundled = await loadBundle(Math.floor(number / bundle));
      return readFragment(bundled, number % bundle, bundle);
    },
  };
}

/** One fragment of a bundle. */
async function readFragment(
  bundled: Uint8Array<ArrayBuffer>,
  place: number,
  size: number,
): Promise<FragmentFile> {
  const lengths = new DataView(bundled.buffer, bundled.byteOffset + BUNDLE_SIGNATURE.length);
  const lengthOf = (each: number): number =>
    lengths.getUint32(each * Uint32Array.BYTES_PER_ELEMENT, true);
  let start = BUNDLE_SIGNATURE.length + size * Uint32Array.BYTES_PER_ELEMENT;
  for (let each = 0; each < place; each += 1) start += lengthOf(each);
  return parseFile(await unpack(bundled.slice(start, start + lengthOf(place))));
}

/**
 * The places of the pairs with these letters, by the marks of both words, in a file of pairs after its signature. The file
 * holds lists one after the other: the length of the key, the key, the number of slots, the steps from one slot to the next. The
 * first step is from the first slot of the list before.
 */
export function findPairs(file: Uint8Array, start: number, letters: string): ByMarks {
  const found: [string, Int32Array][] = [];
  let at = start;
  let first = 0;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = file[at] ?? 0;
      at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < file.length) {
    const length = next();
    const key = String.fromCharCode(...file.subarray(at, at + length));
    at += length;
    const slots = new Int32Array(next());
    let slot = first;
    for (let index = 0; index < slots.length; index += 1) {
      slot += next();
      slots[index] = slot;
    }
    first = slots[0] ?? first;
    if (key.startsWith(letters)) found.push([key.slice(letters.length), slots]);
  }
  return found;
}
