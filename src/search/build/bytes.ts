/** A sequence of bytes. Numbers are in base 128, the lowest digit first, all but the last with the top bit. */
export class Bytes {
  #bytes: Buffer;
  #length = 0;

  constructor(size: number) {
    this.#bytes = Buffer.allocUnsafe(size + 64);
  }

  /** Adds a few. */
  add(few: Buffer): void {
    this.#reserve(few.length);
    for (let at = 0; at < few.length; at += 1) this.#bytes[this.#length + at] = few[at] ?? 0;
    this.#length += few.length;
  }

  number(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length] = (rest & 0x7f) | 0x80;
      this.#length += 1;
      rest >>>= 7;
    }
    this.#bytes[this.#length] = rest;
    this.#length += 1;
  }

  end(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  #reserve(size: number): void {
    if (this.#length + size <= this.#bytes.length) return;
    const bytes = Buffer.allocUnsafe(this.#bytes.length * 2 + size);
    this.#bytes.copy(bytes);
    this.#bytes = bytes;
  }
}
