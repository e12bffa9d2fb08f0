/** The entries of a file, grouped by pair, in the order in which pairs first occur. */
export class PairGroups {
  length = 0;
  readonly firsts: number[] = [];
  readonly seconds: number[] = [];
  readonly counts: number[] = [];
  /** The first entry of each group, and after each entry the next of its group; -1 after the last. */
  readonly heads: number[] = [];
  readonly #tails: number[] = [];
  next = new Int32Array(0);
  /** The index of a group, counted from 1, at its hash or in the next free place. */
  #table = new Int32Array(0);
  #last = 0;

  reset(entries: number): void {
    this.length = 0;
    const size = 2 ** Math.ceil(Math.log2(entries * 2 + 1));
    if (this.#table.length < size) {
      this.next = new Int32Array(size);
      this.#table = new Int32Array(size);
    } else this.#table.fill(0, 0, size);
    this.#last = size - 1;
  }

  add(entry: number, first: number, second: number): void {
    const last = this.#last;
    const mixed = Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b);
    let at = (mixed ^ (mixed >>> 15)) & last;
    for (let group = (this.#table[at] ?? 0) - 1; group !== -1; group = (this.#table[at] ?? 0) - 1) {
      if (this.firsts[group] === first && this.seconds[group] === second) {
        this.next[this.#tails[group] ?? 0] = entry;
        this.#end(group, entry);
        return;
      }
      at = (at + 1) & last;
    }
    this.#table[at] = this.length + 1;
    this.firsts[this.length] = first;
    this.seconds[this.length] = second;
    this.counts[this.length] = 0;
    this.heads[this.length] = entry;
    this.#end(this.length, entry);
    this.length += 1;
  }

  #end(group: number, entry: number): void {
    this.#tails[group] = entry;
    this.counts[group] = (this.counts[group] ?? 0) + 1;
    this.next[entry] = -1;
  }
}
