/** Every unpacked file of Pagefind begins with this. */
const SIGNATURE = 'pagefind_dcd';

/** What Pagefind writes of an index besides its lists, as far as we use it. */
export interface Meta {
  readonly version: string;
  /** The records: their ids and their numbers of words. */
  readonly pages: readonly { readonly id: string; readonly words: number }[];
  /** The chunks in the order of their keys: the first key of each, and the name of its file. */
  readonly chunks: readonly { readonly from: string; readonly name: string }[];
}

/** Reads the unpacked `pf_meta` of Pagefind 1.6.0 (CBOR). Throws if it has another form. */
export function readMeta(file: Buffer): Meta {
  if (file.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) throw strange();
  const meta = new Reader(file, SIGNATURE.length).read();
  const [version, pages, chunks] = listOf(meta);
  return {
    version: textOf(version),
    pages: listOf(pages).map((page) => {
      const [id, words] = listOf(page);
      return { id: textOf(id), words: Number(words) };
    }),
    chunks: listOf(chunks).map((chunk) => {
      const [from, , name] = listOf(chunk);
      return { from: textOf(from), name: textOf(name) };
    }),
  };
}

/** The same without chunks, for the engine: it accepts chunks that it was not told of. */
export function writeMeta({ version, pages }: Pick<Meta, 'version' | 'pages'>): Buffer {
  const all = [version, pages.map(({ id, words }) => [id, words, '']), [], [], [], []];
  return Buffer.concat(write(all));
}

type Value = number | string | readonly Value[];

const [NUMBER, TEXT, LIST] = [0, 3, 4];
/** The length of the following number, by its first byte. */
const LENGTHS: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

class Reader {
  readonly #file: Buffer;
  #at: number;

  constructor(file: Buffer, at: number) {
    this.#file = file;
    this.#at = at;
  }

  read(): Value {
    const first = this.#file.readUInt8(this.#at);
    this.#at += 1;
    const count = this.#count(first & 0x1f);
    switch (first >> 5) {
      case NUMBER:
        return count;
      case TEXT:
        this.#at += count;
        return this.#file.toString('utf8', this.#at - count, this.#at);
      case LIST:
        return Array.from({ length: count }, () => this.read());
      default:
        throw strange();
    }
  }

  #count(short: number): number {
    if (short < 24) return short;
    const length = LENGTHS[short];
    if (length === undefined) throw strange();
    this.#at += length;
    return this.#file.readUIntBE(this.#at - length, length);
  }
}

function write(value: Value): Buffer[] {
  if (typeof value === 'number') return [head(NUMBER, value)];
  if (typeof value === 'string') {
    const bytes = Buffer.from(value);
    return [head(TEXT, bytes.length), bytes];
  }
  return [head(LIST, value.length), ...value.flatMap(write)];
}

function head(kind: number, count: number): Buffer {
  if (count < 24) return Buffer.from([(kind << 5) | count]);
  const bytes = Buffer.alloc(5);
  bytes.writeUInt8((kind << 5) | 26);
  bytes.writeUInt32BE(count, 1);
  return bytes;
}

function listOf(value: Value | undefined): readonly Value[] {
  if (!Array.isArray(value)) throw strange();
  return value;
}

function textOf(value: Value | undefined): string {
  if (typeof value !== 'string') throw strange();
  return value;
}

const strange = (): Error =>
  new Error('Pagefind writes its index in another form than this version is known to.');
