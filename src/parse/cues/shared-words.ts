import { hashSyllables, mostSyllables } from '../../text/syllable-hashes.ts';
import type { Reading } from '../reading.ts';
import type { FileView, TextUnit } from './cue.ts';

/** Only the first characters of each text are compared. */
const LONGEST_COMPARED = 3000;
/** The limit for all texts together, in syllables. */
const MOST_COMPARED = 800;

/** For each line, the share of its words that stand in the long texts. It is 1 for running text. */
export function compareWords(
  textUnits: readonly TextUnit[],
  { text }: Reading,
  long: readonly boolean[],
  longBefore: Int32Array,
): Pick<FileView, 'inBody' | 'inLede'> {
  body.clear();
  lede.clear();
  let compared = 0;
  for (const { index, unit } of textUnits) {
    if (!long[index] || compared > MOST_COMPARED) continue;
    const end = Math.min(unit.end, unit.start + LONGEST_COMPARED);
    const count = hashSyllables(hashes, text, unit.start, end);
    compared += count;
    body.add(count);
    if ((longBefore[index] ?? 0) < 2) lede.add(count);
  }
  const inBody = new Float64Array(textUnits.length).fill(1);
  const inLede = new Float64Array(textUnits.length).fill(1);
  for (const { index, unit, evidence } of textUnits) {
    if (!evidence.isLine || long[index]) continue;
    const count = hashSyllables(hashes, text, unit.start, unit.end);
    inBody[index] = body.words(count);
    inLede[index] = lede.pairs(count);
  }
  return { inBody, inLede };
}

// The hashes of one text. The array is reused.
const hashes = new Int32Array(mostSyllables(LONGEST_COMPARED));

/** The words and word pairs of some texts, as bits at their hashes. */
class WordSet {
  readonly #bits = new Uint8Array(1 << 13);

  clear(): void {
    this.#bits.fill(0);
  }

  #mark(hash: number): void {
    const index = Math.imul(hash, 0x9e3779b1) >>> 16;
    (this.#bits[index >> 3] as number) |= 1 << (index & 7);
  }

  #has(hash: number): boolean {
    const index = Math.imul(hash, 0x9e3779b1) >>> 16;
    return ((this.#bits[index >> 3] as number) & (1 << (index & 7))) !== 0;
  }

  /** Adds the first `count` hashes. */
  add(count: number): void {
    let before = 0;
    for (let at = 0; at < count; at += 1) {
      const hash = hashes[at] as number;
      this.#mark(hash);
      this.#mark(pairOf(before, hash));
      before = hash;
    }
  }

  /** The share of the first `count` hashes that are in the set. */
  words(count: number): number {
    let found = 0;
    for (let at = 0; at < count; at += 1) if (this.#has(hashes[at] as number)) found += 1;
    return count === 0 ? 0 : found / count;
  }

  /** The share of pairs of neighbouring hashes that are in the set. */
  pairs(count: number): number {
    let found = 0;
    for (let at = 1; at < count; at += 1)
      if (this.#has(pairOf(hashes[at - 1] as number, hashes[at] as number))) found += 1;
    return count < 2 ? 0 : found / (count - 1);
  }
}

// Reused for each file.
const body = new WordSet();
const lede = new WordSet();

const pairOf = (one: number, other: number): number => (Math.imul(one, 31) + other) | 0;
