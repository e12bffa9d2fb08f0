import { type Spelling, spell } from '../../text/spelling.ts';
import { wordsOf } from '../../text/tokens.ts';
import { keyOf } from '../key.ts';

/** The words of all articles, numbered as they come. */
export class Vocabulary {
  /** By number of the word. */
  readonly keys: string[] = [];
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
    const key = keyOf(spelling);
    const number = numberOf(key, this.#keyNumbers, this.keys);
    this.spellings[number] ??= spelling;
    this.lettersOf[number] ??= numberOf(spelling.letters, this.#letterNumbers, this.letters);
    this.#words.set(word, number);
    return number;
  }
}

function numberOf(name: string, numbers: Map<string, number>, names: string[]): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}
