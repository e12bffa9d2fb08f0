import {
  type Document,
  isMap,
  isPair,
  isScalar,
  type Pair,
  parseDocument,
  Scalar,
  YAMLMap,
} from 'yaml';
import { fieldOf } from '../../parse/formats/field-names.ts';
import { readKey } from '../../parse/formats/yaml-value.ts';
import { readSidecar } from '../../parse/sidecar.ts';
import type { Stated } from '../api.ts';
import { imageOf, isSame, type Key, readStated } from './stated.ts';
import { writeLines } from './write-lines.ts';
import { removePair, textNodes } from './yaml-nodes.ts';

/** The keys in the order in which new ones are written, by their names in a sidecar. */
const KEYS: Readonly<Record<Key, string>> = {
  headline: 'headline',
  kicker: 'kicker',
  standfirst: 'standfirst',
  published: 'published',
  section: 'section',
  bylines: 'bylines',
  agency: 'agency',
  dateline: 'dateline',
  source: 'source',
  keywords: 'keywords',
  images: 'image',
  draft: 'draft',
  pin: 'pin',
  story: 'story',
  lines: 'lines',
};
const isKey = (name: string): name is Key => name in KEYS;

/**
 * The text of a sidecar that states this. What the publisher wrote into `before` stays: order, comments, other names of keys. What of it
 * cannot be read becomes a comment, so that nothing is lost and the article can be published. `null` if there is nothing to write.
 */
export function writeSidecar(before: string | null, stated: Stated): string | null {
  const { document, map } = open(before ?? '');
  const was = readStated(before ?? '');
  for (const key of Object.keys(KEYS).filter(isKey)) {
    const value = plain(key === 'images' ? stated.images?.map(imageOf) : stated[key]);
    if (isSame(value, was[key])) continue;
    if (key === 'lines') writeLines(document, map, pairOf(map, 'lines'), stated.lines ?? []);
    else setPair(document, map, KEYS[key], toSidecar(key, value));
  }
  const text = document.toString({ lineWidth: 0 });
  return map.items.length === 0 && text.replaceAll(/^#.*$|^\{\}$/gmu, '').trim() === ''
    ? commentsOf(document)
    : text;
}

/** An own copy without parts that are missing. */
const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

function commentsOf({ commentBefore, comment }: Document): string | null {
  const lines = [commentBefore, comment].filter((each) => each != null).join('\n');
  return lines === '' ? null : `${lines.replaceAll(/^/gmu, '#')}\n`;
}

/** All scalars are texts, so that what is not touched keeps its spelling: 007, 1.50. */
const AS_WRITTEN = { version: '1.2', schema: 'failsafe', prettyErrors: false } as const;

function open(before: string): { document: Document; map: YAMLMap } {
  const { messages } = readSidecar('', Buffer.from(before));
  const isBroken = messages.some(({ rule }) => rule === 'broken-yaml' || rule === 'undecodable');
  const document: Document = parseDocument(isBroken ? '' : before, {
    ...AS_WRITTEN,
    logLevel: 'error',
  });
  if (isBroken) document.comment = asComment(before);
  const map = isMap(document.contents) ? document.contents : new YAMLMap(document.schema);
  document.contents = map;
  if (!isBroken) setAsideWrong(document, map, before);
  return { document, map };
}

const asComment = (text: string): string => text.trimEnd().replaceAll(/^/gmu, ' ');

/** Keys that nobody knows or that stand twice, and values that cannot be read. */
function setAsideWrong(document: Document, map: YAMLMap, before: string): void {
  const named = new Set<string>();
  map.items = map.items.filter((pair) => {
    const { name, start, end } = readKey(pair);
    const field = fieldOf(name);
    const isWrong = (): boolean =>
      readSidecar('', Buffer.from(before.slice(start, end))).messages.some(
        ({ rule }) => rule === 'wrong-value',
      );
    if (field !== undefined && !named.has(field) && !isWrong()) {
      named.add(field);
      return true;
    }
    document.comment = [document.comment, asComment(before.slice(start, end))]
      .filter((each) => each)
      .join('\n');
    return false;
  });
}

/** The pair of a key under whichever of its names. */
const pairOf = (map: YAMLMap, name: string): Pair | undefined =>
  map.items.find((pair) => isPair(pair) && fieldOf(readKey(pair).name) === fieldOf(name));

function setPair(document: Document, map: YAMLMap, name: string, value: unknown): void {
  const pair = pairOf(map, name);
  if (value === undefined) {
    if (pair) removePair(document, map, pair);
    return;
  }
  const node = textNodes(document, value);
  if (!pair) map.items.push(document.createPair(name, node));
  else if (isScalar(pair.value) && isScalar(node)) pair.value = withText(pair.value, node);
  else {
    const comment = isScalar(pair.value) ? pair.value.comment : undefined;
    if (comment != null && isScalar(node)) node.comment = comment;
    pair.value = node;
  }
}

function withText(old: Scalar, { value, type }: Scalar): Scalar {
  const { comment, spaceBefore, commentBefore } = old;
  const node = new Scalar(value);
  if (type) node.type = type;
  Object.assign(node, { comment, spaceBefore, commentBefore });
  return node;
}

/** A form's value as sidecars write it: one name without brackets, one picture without a list. */
function toSidecar(key: Key, value: unknown): unknown {
  if (key === 'images') {
    if (!Array.isArray(value) || value.length === 0) return undefined;
    return value.length === 1 ? value[0] : value;
  }
  if (key === 'source' && typeof value === 'object' && value !== null)
    return Object.keys(value).length === 0 ? '' : value;
  return value;
}
