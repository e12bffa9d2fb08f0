import type { Spelling } from '../../text/spelling.ts';
import { PAIRS_SIGNATURE } from '../files.ts';
import { hash, lettersOfPair, pairFileOf } from '../key.ts';
import { Bytes } from './bytes.ts';
import { PairGroups } from './pair-groups.ts';

/** About how many places a file of pairs holds: at least this is loaded of a pair. */
const FILE_SIZE = 3000;
/** The number of places per block. One growing array would take twice the memory. */
const [BLOCK_BITS, BLOCK] = [18, 1 << 18];
const [FIRST, SECOND, SLOT, WIDTH] = [0, 1, 2, 3];
const SIGNATURE = Buffer.from(PAIRS_SIGNATURE);
const [BETWEEN, BEHIND, EMPTY] = [Buffer.from('w'), Buffer.from('z'), Buffer.alloc(0)];

/** Places of pairs: the slots at which two words stand side by side. */
export class Pairs {
  /** First word, second word and slot of each place. They are read together, so they lie together. */
  readonly #blocks: Int32Array[] = [];
  #count = 0;

  /** Slots must come in order. */
  add(first: number, second: number, slot: number): void {
    if (this.#count === this.#blocks.length << BLOCK_BITS) {
      this.#blocks.push(new Int32Array(BLOCK * WIDTH));
    }
    const block = this.#blocks[this.#count >> BLOCK_BITS];
    const at = (this.#count & (BLOCK - 1)) * WIDTH;
    if (block) {
      block[at + FIRST] = first;
      block[at + SECOND] = second;
      block[at + SLOT] = slot;
    }
    this.#count += 1;
  }

  /** The number of files that `files` returns. */
  get fileCount(): number {
    return Math.ceil(this.#count / FILE_SIZE);
  }

  /**
   * The files in order. Each holds lists of places by key, in the order of their first places: the length of the key, the key,
   * the number of places, the steps between them. The first step is from the first place of the list before.
   */
  *files(spellings: readonly Spelling[]): Iterable<Buffer> {
    const { entries, ends } = this.#sortByFile(spellings);
    const letters = spellings.map((spelling) => Buffer.from(spelling.letters));
    const marks = spellings.map((spelling) => Buffer.from(spelling.marks));
    const groups = new PairGroups();
    let start = 0;
    for (const end of ends) {
      yield writeFile(entries.subarray(start * WIDTH, end * WIDTH), groups, letters, marks);
      start = end;
    }
  }

  #get(entry: number, field: number): number {
    return this.#blocks[entry >> BLOCK_BITS]?.[(entry & (BLOCK - 1)) * WIDTH + field] ?? 0;
  }

  // A counting sort. It keeps the order of slots within each file.
  #sortByFile(spellings: readonly Spelling[]): { entries: Int32Array; ends: Int32Array } {
    const files = this.fileCount;
    const beginnings = Uint32Array.from(spellings, ({ letters }) =>
      hash(lettersOfPair(letters, '')),
    );
    const fileOf = new Int32Array(this.#count);
    const ends = new Int32Array(files);
    for (let entry = 0; entry < this.#count; entry += 1) {
      const second = spellings[this.#get(entry, SECOND)]?.letters ?? '';
      const file = pairFileOf(hash(second, beginnings[this.#get(entry, FIRST)]), files);
      fileOf[entry] = file;
      ends[file] = (ends[file] ?? 0) + 1;
    }
    let sum = 0;
    const next = ends.map((count) => {
      sum += count;
      return sum - count;
    });
    // The values themselves move: reading them file by file would miss every cache.
    const entries = new Int32Array(this.#count * WIDTH);
    for (let entry = 0; entry < this.#count; entry += 1) {
      const file = fileOf[entry] ?? 0;
      const at = next[file] ?? 0;
      for (let field = 0; field < WIDTH; field += 1) {
        entries[at * WIDTH + field] = this.#get(entry, field);
      }
      next[file] = at + 1;
    }
    return { entries, ends: next };
  }
}

function writeFile(
  entries: Int32Array,
  groups: PairGroups,
  letters: readonly Buffer[],
  marks: readonly Buffer[],
): Buffer {
  const count = entries.length / WIDTH;
  groups.reset(count);
  for (let entry = 0; entry < count; entry += 1) {
    groups.add(entry, entries[entry * WIDTH + FIRST] ?? 0, entries[entry * WIDTH + SECOND] ?? 0);
  }
  const bytes = new Bytes(count * 4 + groups.length * 16);
  bytes.add(SIGNATURE);
  let firstBefore = 0;
  for (let group = 0; group < groups.length; group += 1) {
    const [first, second] = [groups.firsts[group] ?? 0, groups.seconds[group] ?? 0];
    const [a, b] = [letters[first] ?? EMPTY, letters[second] ?? EMPTY];
    const [x, y] = [marks[first] ?? EMPTY, marks[second] ?? EMPTY];
    bytes.number(a.length + b.length + x.length + y.length + 2);
    for (const each of [a, BETWEEN, b, BEHIND, x, y]) bytes.add(each);
    bytes.number(groups.counts[group] ?? 0);
    let at = groups.heads[group] ?? -1;
    let before = firstBefore;
    firstBefore = entries[at * WIDTH + SLOT] ?? 0;
    for (; at !== -1; at = groups.next[at] ?? -1) {
      const slot = entries[at * WIDTH + SLOT] ?? 0;
      bytes.number(slot - before);
      before = slot;
    }
  }
  return bytes.end();
}
