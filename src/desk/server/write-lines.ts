import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
  YAMLSeq,
} from 'yaml';
import { readKey } from '../../parse/formats/yaml-value.ts';
import { openingOf } from '../../parse/opening.ts';
import type { Stated } from '../api.ts';
import { readStated } from './stated.ts';
import { removePair, textNodes } from './yaml-nodes.ts';

type Lines = NonNullable<Stated['lines']>;

/** Writes what lines are into a sidecar's map; openings that stay, stay where they are. */
export function writeLines(
  document: Document,
  map: YAMLMap,
  pair: Pair | undefined,
  lines: Lines,
): void {
  if (lines.length === 0) {
    if (pair) removePair(document, map, pair);
    return;
  }
  const kept = pair && isMap(pair.value) ? pair.value : document.createNode({});
  if (!isMap(kept)) return;
  let missing = [...lines];
  for (const own of [...kept.items]) {
    const role = roleOf(readKey(own).name);
    const stay = missing.filter((line) => line.role === role && holds(own.value, line.opening));
    missing = missing.filter((line) => !stay.includes(line));
    const added = missing.filter((line) => line.role === role);
    missing = missing.filter((line) => line.role !== role);
    if (stay.length + added.length === 0) removePair(document, kept, own);
    else setOpenings(document, own, stay, added);
  }
  for (const [role, some] of Map.groupBy(missing, (line) => line.role)) {
    const openings = some.map(({ opening }) => opening);
    const value = openings.length === 1 ? openings[0] : openings;
    kept.items.push(document.createPair(role, inBlock(textNodes(document, value))));
  }
  if (pair) pair.value = kept;
  else map.items.push(document.createPair('lines', kept));
}

/** What the name of a role means, as the parser reads it. */
const roleOf = (name: string): string | undefined =>
  readStated(`lines: {${JSON.stringify(name)}: "ba chữ đầu dòng"}`).lines?.[0]?.role;

const textsOf = (value: unknown): string[] =>
  isSeq(value)
    ? value.items.flatMap(textsOf)
    : isScalar(value)
      ? String(value.value).split('\n')
      : [];

const holds = (value: unknown, opening: string): boolean =>
  textsOf(value).some((text) => openingOf(text) === opening);

function setOpenings(document: Document, pair: Pair, stay: Lines, added: Lines): void {
  const openings = new Set(stay.map(({ opening }) => opening));
  const isWhole = textsOf(pair.value).every(
    (text) => text.trim() === '' || openings.has(openingOf(text)),
  );
  if (isWhole && added.length === 0) return;
  const news = added.map(({ opening }) => textNodes(document, opening));
  if (isSeq(pair.value)) {
    const items = pair.value.items.filter((item) =>
      textsOf(item).some((text) => openings.has(openingOf(text))),
    );
    pair.value.items = [...items, ...news];
    return;
  }
  const old = textsOf(pair.value).filter((text) => openings.has(openingOf(text)));
  const all = [...old.map((text) => textNodes(document, text)), ...news];
  const [first] = all;
  const comment = isScalar(pair.value) ? pair.value.comment : undefined;
  if (all.length === 1 && isScalar(first)) pair.value = withComment(first, comment);
  else {
    const list = new YAMLSeq();
    list.items = all;
    pair.value = list;
  }
}

function withComment(node: Scalar, comment: string | null | undefined): Scalar {
  if (comment != null) node.comment = comment;
  return node;
}

/** Opening words are easier to read one below the other. */
function inBlock<Node>(node: Node): Node {
  if (isSeq(node)) node.flow = false;
  return node;
}
