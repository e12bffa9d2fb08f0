import { hashCode } from '../text/hash.ts';
import { lastWordOf, type Meaning } from './identity.ts';
import type { Said, SaidName } from './names-of.ts';

/** For each thing that articles say of names, by its number: hashes, so that most need not be read. */
export interface SaidColumns {
  readonly hashes: Uint32Array;
  /** Of the key that it stands for; 0 if it stands for nobody. */
  readonly units: Uint32Array;
  /** Of the last word of that key, or of a short form the word that it is; 0 if it has none. */
  readonly words: Uint32Array;
  /** 1 if it is a short form. */
  readonly shorts: Uint32Array;
}

/** What tells what was said and what it means. */
export interface Sayings {
  /** What was said before, by its number. */
  readonly saidOf: (number: number) => Said;
  readonly meaningOf: (said: Said) => Meaning | null;
}

/** Never 0. */
export const hashOf = (key: string): number => hashCode(key) || 1;

/** What articles say of names, each thing once, under numbers that stay: ten thousand articles say seventy thousand things, each five times. */
export class SaidTable {
  /** What was not said before, in the order of its numbers. */
  readonly added: Said[] = [];
  readonly #before: SaidColumns;
  readonly #sayings: Sayings;
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<number, Said>();
  readonly #meanings = new Map<number, Meaning | null>();

  constructor(before: SaidColumns, sayings: Sayings) {
    this.#before = before;
    this.#sayings = sayings;
  }

  /** Finds out which of these are known; has to be asked before their numbers are. */
  learn(names: readonly SaidName[]): void {
    const { hashes } = this.#before;
    if (hashes.length === 0) return;
    const texts = new Set(names.map(({ said }) => JSON.stringify(said)));
    const wanted = new Set(Array.from(texts, hashOf));
    for (const [number, hash] of hashes.entries()) {
      if (!wanted.has(hash)) continue;
      const text = JSON.stringify(this.saidOf(number));
      if (texts.has(text)) this.#numbers.set(text, number);
    }
  }

  numberOf(said: Said): number {
    const text = JSON.stringify(said);
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#before.hashes.length + this.added.push(said) - 1;
    this.#numbers.set(text, number);
    return number;
  }

  saidOf(number: number): Said {
    const known = this.added[number - this.#before.hashes.length] ?? this.#known.get(number);
    if (known) return known;
    const said = this.#sayings.saidOf(number);
    this.#known.set(number, said);
    return said;
  }

  meaningOf(number: number): Meaning | null {
    const known = this.#meanings.get(number);
    if (known !== undefined) return known;
    const meaning = this.#sayings.meaningOf(this.saidOf(number));
    this.#meanings.set(number, meaning);
    return meaning;
  }

  /** The columns of all that is known now. */
  columns(): SaidColumns {
    const { hashes, units, words, shorts } = this.#before;
    if (this.added.length === 0) return this.#before;
    const meanings = this.added.map((_, at) => this.meaningOf(hashes.length + at));
    return {
      hashes: joined(
        hashes,
        this.added.map((said) => hashOf(JSON.stringify(said))),
      ),
      units: joined(
        units,
        meanings.map((meaning) => (meaning ? hashOf(meaning.key) : 0)),
      ),
      words: joined(words, meanings.map(wordOf)),
      shorts: joined(
        shorts,
        meanings.map((meaning) => Number(meaning?.isShort ?? false)),
      ),
    };
  }
}

function wordOf(meaning: Meaning | null): number {
  if (!meaning) return 0;
  const word = meaning.isShort ? meaning.key : lastWordOf(meaning);
  return word === null ? 0 : hashOf(word);
}

function joined(column: Uint32Array, more: readonly number[]): Uint32Array {
  const longer = new Uint32Array(column.length + more.length);
  longer.set(column);
  longer.set(more, column.length);
  return longer;
}

/**
 * The units whose entities may differ if names of some units come or go: these, and those that a short form may stand for. Which of
 * several people it is depends on how often each is named.
 */
export function unitsTouched(
  { units, words, shorts }: SaidColumns,
  changed: Iterable<number>,
): Set<number> {
  const touched = new Set(changed);
  touched.delete(0);
  // All kinds of bearers of a key are linked together, and with each of them the short forms of it.
  const ofShorts = new Set(words.filter((_, number) => shorts[number] === 1));
  const touchedWords = new Set(
    words.filter((word, number) => ofShorts.has(word) && touched.has(units[number] ?? 0)),
  );
  for (const unit of units.filter((_, number) => touchedWords.has(words[number] ?? 0)))
    touched.add(unit);
  return touched;
}
