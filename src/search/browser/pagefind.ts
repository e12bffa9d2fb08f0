import { IndexIncomplete, readBytes } from './packed.ts';

// Pagefind's own module loads its files one after the other, chooses them by the names of chunks, and has
// excerpts, filters and its own worker: five times the code of this file. So we call its engine directly.

/** Every unpacked file of Pagefind begins with this. */
export const PAGEFIND_SIGNATURE = 'pagefind_dcd';

type Call = (...values: number[]) => number;

const CALLS = [
  ...(['__wbindgen_start', '__wbindgen_malloc', '__wbindgen_free'] as const),
  ...(['init_pagefind', 'load_index_chunk'] as const),
] as const;

/** The functions of the engine that we use. Pointers are numbers. */
interface Engine extends Readonly<Record<(typeof CALLS)[number], Call>> {
  readonly memory: WebAssembly.Memory;
  /** Returns the address and the length of JSON. */
  readonly search: (...values: number[]) => readonly [address: number, length: number];
}

const isEngine = (exports: object): exports is Engine =>
  [...CALLS, 'search'].every((name) => typeof Reflect.get(exports, name) === 'function') &&
  Reflect.get(exports, 'memory') instanceof WebAssembly.Memory;

/** The part of the answer to a search that we use: records, and the places of the words in each. */
interface Answer {
  readonly results: readonly {
    readonly p: string;
    readonly l: readonly { readonly l: number }[];
  }[];
}

/** Lists of words in Pagefind's engine. */
export interface Lists {
  readonly addChunk: (chunk: Uint8Array) => void;
  /** The slots of all words whose key begins with a prefix, in order, as far as their chunks were added. */
  readonly find: (key: string) => Int32Array;
}

/** Loads Pagefind's engine from the file `address`. The result opens an index from Pagefind's description of it. */
export async function loadEngine(address: string): Promise<(meta: Uint8Array) => Lists> {
  const file = await readBytes(address, PAGEFIND_SIGNATURE);
  const engine = await startEngine(file.subarray(PAGEFIND_SIGNATURE.length));
  return (meta) => openLists(engine, meta);
}

async function startEngine(code: Uint8Array<ArrayBuffer>): Promise<Engine> {
  // It would hand objects of JavaScript to the engine. We hand it only numbers.
  const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => {} } };
  const { instance } = await WebAssembly.instantiate(code, imports).catch((error: unknown) => {
    throw new IndexIncomplete(String(error));
  });
  const { exports } = instance;
  if (!isEngine(exports)) throw new IndexIncomplete('The engine is another than expected.');
  exports.__wbindgen_start();
  return exports;
}

/** We filter and sort nothing, search no phrase, and keys have no marks. */
const [NO_FILTER, NO_SORT, EXACT, EXACT_MARKS] = ['{}', '', 0, 0];

function openLists(engine: Engine, meta: Uint8Array): Lists {
  const memory = (): Uint8Array => new Uint8Array(engine.memory.buffer);
  const give = (bytes: Uint8Array): [address: number, length: number] => {
    const address = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
    memory().set(bytes, address);
    return [address, bytes.length];
  };
  const giveText = (text: string): [number, number] => give(new TextEncoder().encode(text));
  const checked = (pointer: number): number => {
    if (pointer === 0) throw new IndexIncomplete('The engine cannot read a file of the index.');
    return pointer >>> 0;
  };
  let pointer = checked(engine.init_pagefind(...give(meta)));
  return {
    addChunk: (chunk) => {
      pointer = checked(engine.load_index_chunk(pointer, ...give(chunk)));
    },
    find: (key) => {
      const texts = [key, key, NO_FILTER, NO_SORT].flatMap(giveText);
      const [address, length] = engine.search(pointer, ...texts, EXACT, EXACT_MARKS);
      const json = new TextDecoder().decode(
        memory().subarray(address >>> 0, (address >>> 0) + length),
      );
      engine.__wbindgen_free(address, length, 1);
      const { results }: Answer = JSON.parse(json);
      return slotsOf(results);
    },
  };
}

/** A record is identified by the first of its slots. */
function slotsOf(results: Answer['results']): Int32Array {
  const records = results.map(({ p, l }) => ({ start: Number(p), places: l }));
  records.sort((a, b) => a.start - b.start);
  const slots = new Int32Array(records.reduce((sum, { places }) => sum + places.length, 0));
  let at = 0;
  for (const { start, places } of records) {
    for (const { l } of places) slots[at++] = start + l;
  }
  return slots;
}
