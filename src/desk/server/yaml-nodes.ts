import { type Document, isScalar, type Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

/** A comment above a key that goes stays above the next. */
export function removePair(document: Document, map: YAMLMap, pair: Pair): void {
  const index = map.items.indexOf(pair);
  const above = isScalar(pair.key) ? pair.key.commentBefore : undefined;
  const next = map.items[index + 1]?.key;
  map.items.splice(index, 1);
  if (above == null) return;
  if (isScalar(next)) next.commentBefore = join(above, next.commentBefore);
  else document.comment = join(above, document.comment);
}

const join = (one: string, other: string | null | undefined): string =>
  other == null ? one : `${one}\n${other}`;

/** What YAML reads as something other than a text, unless it is quoted. */
const TELLING = /^(?:|~|null|true|false)$/iu;

/** A value as YAML nodes, every text quoted where it has to be. */
export function textNodes(document: Document, value: unknown): ReturnType<Document['createNode']> {
  if (typeof value === 'string') {
    const node = new Scalar(value);
    if (TELLING.test(value)) node.type = Scalar.QUOTE_DOUBLE;
    return node;
  }
  if (typeof value === 'boolean') return new Scalar(String(value));
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.map((item) => textNodes(document, item));
    list.flow = list.items.every(isScalar);
    return list;
  }
  const node = new YAMLMap();
  for (const [name, part] of Object.entries(value ?? {}))
    node.items.push(document.createPair(name, textNodes(document, part)));
  return node;
}
