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
import { findPairs, readPairKey } from './pair-lists.ts';

/** One part of the index, with its own numbers of slots and articles. */
export interface PartReader {
  readonly load: (key: string) => Promise<void>;
  readonly find: (key: string) => Promise<Int32Array>;
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
  /** The file with the pair; `null` if all its places are in the lists of its words. */
  const pairFile = (first: string, second: string): number | null =>
    pairFiles > 0 && (isCommon.has(first) || isCommon.has(second))
      ? pairFileOf(hash(lettersOfPair(first, second)), pairFiles)
      : null;
  return {
    load: async (key) => {
      const pair = readPairKey(key);
      if (pair) {
        const file = pairFile(pair.first, pair.second);
        if (file !== null) await loadPairs(file);
        return;
      }
      const chunk = await chunkOf(key);
      if (chunk !== null) await loadChunk(chunk);
    },
    find: async (key) => {
      const pair = readPairKey(key);
      if (!pair) return lists.find(key);
      const file = pairFile(pair.first, pair.second);
      if (file === null) return new Int32Array();
      return findPairs(await loadPairs(file), PAIRS_SIGNATURE.length, pair.stored);
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
  let start = BUNDLE_SIGNATURE.length + size * Uint32Array.BYTES_PER_ELEMENT;
  const lengthOf = (each: number): number =>
    lengths.getUint32(each * Uint32Array.BYTES_PER_ELEMENT, true);
  for (let each = 0; each < place; each += 1) start += lengthOf(each);
  return parseFile(await unpack(bundled.slice(start, start + lengthOf(place))));
}
