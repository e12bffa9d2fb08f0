/** Objects of one kind as columns. Their keys are read once, and not once for each. */
export interface PackedObjects {
  readonly count: number;
  /** In the order in which each object has them. */
  readonly columns: readonly Column[];
}

interface Column {
  readonly key: string;
  /** Of all objects; `null` for those that lack it. */
  readonly values: readonly unknown[];
  /** The places of the objects that lack it. */
  readonly missing?: readonly number[];
}

/** Packs objects whose values JSON can hold. A key with the value `undefined` counts as missing. */
export function packObjects(objects: readonly Readonly<Record<string, unknown>>[]): PackedObjects {
  const keys: string[] = [];
  for (const object of objects) {
    let after = 0;
    for (const key of Object.keys(object)) {
      const known = keys.indexOf(key);
      if (known === -1) keys.splice(after, 0, key);
      after = (known === -1 ? after : known) + 1;
    }
  }
  const columns = keys.map((key): Column => {
    const values = objects.map((object) => object[key]);
    const missing = [...values.keys()].filter((place) => values[place] === undefined);
    return { key, values, ...(missing.length > 0 ? { missing } : {}) };
  });
  return { count: objects.length, columns };
}

/** The objects that were packed; JSON may have held them meanwhile. */
export function unpackObjects({ count, columns }: PackedObjects): Record<string, unknown>[] {
  const objects = Array.from({ length: count }, (): Record<string, unknown> => ({}));
  for (const { key, values, missing = [] } of columns) {
    const without = new Set(missing);
    for (const [place, object] of objects.entries())
      if (!without.has(place)) object[key] = values[place];
  }
  return objects;
}
