import { type Spelling, spell } from '../../text/spelling.ts';
import { wordsOf } from '../../text/tokens.ts';
import { keyOf, settledKeyOf } from '../key.ts';

/** The words of all articles, numbered as they come. */
export class Vocabulary {
  /** By number of the word. */
  readonly keys: string[] = [];
  readonly settledKeys: string[] = [];
  readonly spellings: Spelling[] = [];
  /** By number of the word, the number of its letters. */
  readonly lettersOf: number[] = [];
  /** By number of the letters. */
  readonly letters: string[] = [];
  readonly #words = new Map<string, number>();
  readonly #keyNumbers = new Map<string, number>();
  readonly #letterNumbers = new Map<string, number>();

  /** The words of a text by number. */
  read(text: string): Int32Array {
    const words = wordsOf(text);
    const numbers = new Int32Array(words.length);
    for (const [index, word] of words.entries()) numbers[index] = this.#number(word);
    return numbers;
  }

  #number(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const spelling = spell(word);
    const number = numberOf(keyOf(spelling), this.#keyNumbers, this.keys);
    if (number === this.spellings.length) this.#add(spelling);
    this.#words.set(word, number);
    return number;
  }

  #add(spelling: Spelling): void {
    this.spellings.push(spelling);
    this.settledKeys.push(settledKeyOf(spelling));
    this.lettersOf.push(numberOf(spelling.letters, this.#letterNumbers, this.letters));
  }
}

function numberOf(name: string, numbers: Map<string, number>, names: string[]): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}
