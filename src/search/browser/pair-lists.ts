/** A key of a pair, or the beginning of one, in its parts; `null` for another key. */
export function readPairKey(
  key: string,
): { readonly first: string; readonly second: string; readonly stored: string } | null {
  const [, first, second, marks] = /^z(.+?)w(.+?)z(.*)$/u.exec(key) ?? [];
  if (first === undefined || second === undefined || marks === undefined) return null;
  return { first, second, stored: key.slice(1) };
}

/**
 * The slots of pairs whose key begins with a prefix, from a file of pairs after its signature; in order. The file holds lists
 * one after the other: the length of the key, the key, the number of slots, the steps from one slot to the next.
 */
export function findPairs(file: Uint8Array, start: number, beginning: string): Int32Array {
  const wanted = new TextEncoder().encode(beginning);
  const lists: Int32Array[] = [];
  let at = start;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = file[at] ?? 0;
      at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < file.length) {
    const length = next();
    const key = file.subarray(at, at + length);
    at += length;
    const slots = new Int32Array(next());
    let slot = 0;
    for (let index = 0; index < slots.length; index += 1) {
      slot += next();
      slots[index] = slot;
    }
    if (wanted.every((code, index) => key[index] === code)) lists.push(slots);
  }
  return mergeSlots(lists);
}

/** All slots of some lists, in order. */
export function mergeSlots(lists: readonly Int32Array[]): Int32Array {
  const filled = lists.filter(({ length }) => length > 0);
  const [first = new Int32Array()] = filled;
  if (filled.length < 2) return first;
  const all = new Int32Array(filled.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  let last = -1;
  let isSorted = true;
  for (const list of filled) {
    all.set(list, at);
    at += list.length;
    if ((list[0] ?? 0) < last) isSorted = false;
    last = list.at(-1) ?? last;
  }
  return isSorted ? all : all.sort();
}
