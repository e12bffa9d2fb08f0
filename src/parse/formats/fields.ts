import { isMap, isNode, isSeq, type Pair } from 'yaml';
import type { Details, Message, Phrase } from '../../article/message.ts';
import { phrase } from '../../messages/phrases.ts';
import type { LineRole } from '../line-roles.ts';
import { message, type RuleId } from '../messages.ts';
import type { Piece } from '../piece.ts';
import { didYouMean } from './did-you-mean.ts';
import { type FieldName, fieldOf, nearestName } from './field-names.ts';
import { readFieldValue } from './field-value.ts';
import { readLineRoles } from './line-roles.ts';
import { readYaml } from './yaml-document.ts';
import { readKey, readYamlValue } from './yaml-value.ts';

interface Fields {
  readonly stated: Piece[];
  /** The roles that the YAML gives single lines. */
  readonly lineRoles: LineRole[];
  readonly messages: Message[];
}

interface YamlPlace {
  /** Where the YAML starts in the source. */
  readonly offset: number;
  readonly source: string;
  readonly pattern: 'front-matter' | 'sidecar';
}

/**
 * Reads the fields that YAML states. Their spans count in `place.source`. A key without a value clears its field, but has no
 * meaning for `image` and `draft`. Broken YAML states nothing. A wrong key or value does not affect the others.
 */
export function readFields(yaml: string, place: YamlPlace): Fields {
  const broken = (cause: Phrase, at = 0): Fields => ({
    stated: [],
    lineRoles: [],
    messages: [
      message('broken-yaml', { source: place.source, offset: place.offset + at }, { cause }),
    ],
  });
  const document = readYaml(yaml);
  if ('cause' in document) return broken(document.cause, document.at);
  const { contents } = document;
  if (contents === null) return { stated: [], lineRoles: [], messages: [] };
  if (!isMap(contents)) return broken(phrase('yaml-no-map'));
  return readPairs(contents.items, place);
}

function readPairs(pairs: readonly Pair[], { offset, source, pattern }: YamlPlace): Fields {
  const stated: Piece[] = [];
  const lineRoles: LineRole[] = [];
  const messages: Message[] = [];
  const named = new Map<FieldName, string>();
  for (const pair of pairs) {
    const { name: key, start, end } = readKey(pair);
    const report = (rule: RuleId, details: Details, at = start): void => {
      messages.push(message(rule, { source, offset: offset + at }, { key, ...details }));
    };
    const field = fieldOf(key);
    if (field === undefined) {
      report('unknown-key', { nearest: didYouMean(nearestName(key)) });
      continue;
    }
    const earlier = named.get(field);
    if (earlier !== undefined) {
      report('repeated-key', { earlier });
      continue;
    }
    named.set(field, key);
    if (field === 'lines') {
      for (const { at, ...line } of readLineRoles(pair, source.slice(offset), report))
        lineRoles.push({ ...line, place: { source, offset: offset + at } });
      continue;
    }
    for (const { node, from, to } of valuesOf(field, pair, { start, end })) {
      const { taken, expected, unknownParts = [] } = readFieldValue(field, readYamlValue(node));
      for (const { part, nearest, at } of unknownParts) {
        report('unknown-part', { part, nearest: didYouMean(nearest) }, at);
      }
      // If the name of a part has a typing error, the part is not also reported as missing.
      if (expected !== undefined && unknownParts.length === 0)
        report('wrong-value', { expected }, from);
      // A block of text ends after its line break.
      const length = source.slice(offset + from, offset + to).trimEnd().length;
      const span = { start: offset + from, end: offset + from + length };
      if (taken) stated.push({ ...taken, pattern, span });
    }
  }
  return { stated, lineRoles, messages };
}

interface ValueRange {
  readonly node: unknown;
  readonly from: number;
  readonly to: number;
}

/** The values of a key, each with its place: a single value, or each picture of a list. */
function valuesOf(
  field: FieldName,
  { value }: Pair,
  { start, end }: { readonly start: number; readonly end: number },
): readonly ValueRange[] {
  if (field !== 'image' || !isSeq(value) || value.items.length === 0)
    return [{ node: value, from: start, to: end }];
  return value.items.map((node, index) => {
    const [from = start, to = end] = (isNode(node) && node.range) || [];
    // The key's own characters belong to the first value.
    return { node, from: index === 0 ? start : from, to };
  });
}
