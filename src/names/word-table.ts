/** A power of two. The table is emptied when two thirds are taken, so that strange words do not fill the memory. */
const SIZE = 2 ** 16;
const MOST = Math.floor((SIZE * 2) / 3);

/**
 * What is known of words. A word is looked up where it stands, without cutting it out of its text: each article has a thousand
 * words, and nearly all have been seen before.
 */
export class WordTable<Value> {
  readonly #make: (word: string) => Value;
  readonly #words: string[] = new Array<string>(SIZE).fill('');
  readonly #values: (Value | undefined)[] = new Array<Value | undefined>(SIZE).fill(undefined);
  #count = 0;

  constructor(make: (word: string) => Value) {
    this.#make = make;
  }

  /** What `make` gives for the word from `start` to `end`. It is not empty. */
  get(text: string, start: number, end: number): Value {
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash, 31) + text.charCodeAt(at);
    const length = end - start;
    for (let slot = (hash ^ (hash >>> 15)) & (SIZE - 1); ; slot = (slot + 1) & (SIZE - 1)) {
      const known = this.#words[slot] ?? '';
      if (known === '') return this.#add(slot, text.slice(start, end));
      const value = this.#values[slot];
      if (known.length === length && value !== undefined && text.startsWith(known, start))
        return value;
    }
  }

  #add(slot: number, word: string): Value {
    const value = this.#make(word);
    if (this.#count === MOST) {
      this.#words.fill('');
      this.#values.fill(undefined);
      this.#count = 0;
    }
    this.#words[slot] = word;
    this.#values[slot] = value;
    this.#count += 1;
    return value;
  }
}
