/** Where words stand, by their marks. */
export type ByMarks = readonly (readonly [marks: string, slots: Int32Array])[];

/**
 * The places of the pairs with these letters, by the marks of both words, in a file of pairs after its signature. The file
 * holds lists one after the other: the length of the key, the key, the number of slots, the steps from one slot to the next. The
 * first step is from the first slot of the list before.
 */
export function findPairs(file: Uint8Array, start: number, letters: string): ByMarks {
  const found: [string, Int32Array][] = [];
  let at = start;
  let first = 0;
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
    const key = String.fromCharCode(...file.subarray(at, at + length));
    at += length;
    const slots = new Int32Array(next());
    let slot = first;
    for (let index = 0; index < slots.length; index += 1) {
      slot += next();
      slots[index] = slot;
    }
    first = slots[0] ?? first;
    if (key.startsWith(letters)) found.push([key.slice(letters.length), slots]);
  }
  return found;
}
