import { type Spelling, spell } from '../../text/spelling.ts';
import { wordsOf } from '../../text/tokens.ts';
import { keyOf } from '../key.ts';

/** The words of articles, numbered as they come. */
export class Vocabulary {
  /** By number of the word. */
  readonly keys: string[] = [];
  readonly spellings: Spelling[] = [];
  /** By number of the word, the number of its letters. */
  readonly lettersOf: number[] = [];
  /** By number of the letters. */
  readonly letters: string[] = [];
  /** By number of the word, `true` if a text has it with a capital inside a sentence. */
  readonly names: boolean[] = [];
  readonly #keyNumbers = new Map<string, number>();
  readonly #letterNumbers = new Map<string, number>();
  /** As they were written. */
  readonly #written = new WrittenWords();
  /** State of the text that is being read. */
  #numbers = new Int32Array(1024);

  /** The words of a text by number. */
  read(text: string): Int32Array {
    let count = 0;
    let start = -1;
    let hashed = 0;
    for (let at = 0; at <= text.length; at += 1) {
      // NaN after the end is not the code of a letter.
      const code = text.charCodeAt(at);
      const kind = KINDS[code] ?? NEITHER;
      if (start === -1) {
        if (kind === LETTER) {
          start = at;
          hashed = code;
        } else if (kind === SURROGATE) return this.#readSlowly(text);
      } else if (kind === NEITHER) {
        if (count === this.#numbers.length) this.#grow();
        const number = this.#number(text, start, at, hashed);
        if (isName(text, start)) this.names[number] = true;
        this.#numbers[count] = number;
        count += 1;
        start = -1;
      } else if (kind === SURROGATE) return this.#readSlowly(text);
      else hashed = (Math.imul(hashed, 31) + code) | 0;
    }
    return this.#numbers.slice(0, count);
  }

  /** The number of a spelling. */
  numberOf(spelling: Spelling): number {
    const number = numberOf(keyOf(spelling), this.#keyNumbers, this.keys);
    if (number === this.spellings.length) {
      this.spellings.push(spelling);
      this.lettersOf.push(numberOf(spelling.letters, this.#letterNumbers, this.letters));
    }
    return number;
  }

  #readSlowly(text: string): Int32Array {
    return Int32Array.from(wordsOf(text), (word) => this.numberOf(spell(word)));
  }

  #number(text: string, start: number, end: number, hashed: number): number {
    const known = this.#written.get(text, start, end, hashed);
    if (known !== -1) return known;
    const word = text.slice(start, end);
    const number = this.numberOf(spell(word));
    this.#written.set(word, hashed, number);
    return number;
  }

  #grow(): void {
    const numbers = new Int32Array(this.#numbers.length * 2);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
  }
}

function numberOf(name: string, numbers: Map<string, number>, names: string[]): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}

const [NEITHER, LETTER, MARK, SURROGATE] = [0, 1, 2, 3];

/** All UTF-16 codes, in order. */
const CODES = Buffer.from(
  Uint16Array.from({ length: 0x1_0000 }, (_, code) => code).buffer,
).toString('utf16le');

/** For each UTF-16 code its kind of character. If it is of several kinds, the last. */
function tableOf(kinds: readonly (readonly [kind: number, form: RegExp])[]): Uint8Array {
  const table = new Uint8Array(CODES.length);
  for (const [kind, form] of kinds) {
    for (const { index, 0: run } of CODES.matchAll(form))
      table.fill(kind, index, index + run.length);
  }
  return table;
}

/**
 * For each UTF-16 code whether a word of `wordsOf` begins with it, continues with it, or neither. This table is several times
 * as fast as the regular expression, and no part of the index is read more often.
 */
const KINDS = tableOf([
  [MARK, /\p{M}+/gu],
  [LETTER, /[\p{L}\p{N}]+/gu],
  [SURROGATE, /[\ud800-\udfff]+/g],
]);

/** For each UTF-16 code whether it is a capital. */
const CAPITALS = tableOf([[1, /\p{Lu}+/gu]]);
const [SPACE, COMMA] = [0x20, 0x2c];

/** Whether the word that starts there has a capital inside a sentence, and not only capitals. */
function isName(text: string, start: number): boolean {
  if (CAPITALS[text.charCodeAt(start)] !== 1 || CAPITALS[text.charCodeAt(start + 1)] === 1)
    return false;
  const before = text.charCodeAt(start - 2);
  return (
    text.charCodeAt(start - 1) === SPACE &&
    (before === COMMA || (KINDS[before] ?? NEITHER) !== NEITHER)
  );
}

/** Numbers by words, which are compared in their text. Copying and hashing every word takes three times as long. */
class WrittenWords {
  #words: string[] = [];
  #hashes: number[] = [];
  #numbers: number[] = [];
  /** The number of a word, counted from 1, at its hash or in the next free place. */
  #table = new Int32Array(1 << 12);

  /** The number of the word between two positions of a text; -1 if it has none. */
  get(text: string, start: number, end: number, hashed: number): number {
    const last = this.#table.length - 1;
    for (let at = hashed & last; ; at = (at + 1) & last) {
      const place = (this.#table[at] ?? 0) - 1;
      if (place === -1) return -1;
      const word = this.#words[place] ?? '';
      if (
        this.#hashes[place] === hashed &&
        word.length === end - start &&
        text.startsWith(word, start)
      ) {
        return this.#numbers[place] ?? -1;
      }
    }
  }

  set(word: string, hashed: number, number: number): void {
    this.#words.push(word);
    this.#hashes.push(hashed);
    this.#numbers.push(number);
    if (this.#words.length * 4 > this.#table.length) {
      this.#table = new Int32Array(this.#table.length * 4);
      for (const place of this.#words.keys()) this.#put(place);
    } else this.#put(this.#words.length - 1);
  }

  #put(place: number): void {
    const last = this.#table.length - 1;
    let at = (this.#hashes[place] ?? 0) & last;
    while (this.#table[at] !== 0) at = (at + 1) & last;
    this.#table[at] = place + 1;
  }
}
