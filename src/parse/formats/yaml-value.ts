import { isMap, isNode, isScalar, isSeq, type Pair, type Scalar } from 'yaml';

/** The value of a key, as far as fields can use it. */
export type Value =
  | { readonly kind: 'none' | 'other' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'flag'; readonly isSet: boolean }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'parts'; readonly parts: readonly Part[] };

interface Part {
  readonly name: string;
  readonly value: Value;
  /** Where its name stands in the YAML. */
  readonly at: number;
}

/** Reads the items of a list and the parts of a map, but nothing deeper. Does not follow aliases. */
export function readYamlValue(node: unknown, levels = 1): Value {
  if (node === null || node === undefined) return { kind: 'none' };
  if (isScalar(node)) return readScalar(node);
  if (levels === 0) return { kind: 'other' };
  if (isSeq(node)) {
    return { kind: 'list', items: node.items.map((item) => readYamlValue(item, levels - 1)) };
  }
  if (isMap(node)) {
    const parts = node.items.map((pair) => {
      const { name, start } = readKey(pair);
      return { name, value: readYamlValue(pair.value, levels - 1), at: start };
    });
    return { kind: 'parts', parts };
  }
  return { kind: 'other' };
}

/** A key as it is spelled, and the place of the key with its value in the YAML. */
export function readKey({ key, value }: Pair): { name: string; start: number; end: number } {
  const [keyStart, keyEnd] = rangeOf(key) ?? [0, 0];
  const end = Math.max(keyEnd, rangeOf(value)?.[1] ?? 0);
  const name = isScalar(key) ? String(key.source ?? key.value ?? '') : '';
  return { name, start: keyStart, end };
}

function rangeOf(node: unknown): readonly [number, number, number] | null {
  return isNode(node) ? (node.range ?? null) : null;
}

// A number keeps its spelling: 007, 1.50.
function readScalar({ value, source }: Scalar): Value {
  if (value === null || value === '') return { kind: 'none' };
  if (typeof value === 'boolean') return { kind: 'flag', isSet: value };
  if (typeof value === 'string') return { kind: 'text', text: value };
  return { kind: 'text', text: source ?? String(value) };
}
