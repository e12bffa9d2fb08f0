import {
  type Document,
  isCollection,
  isNode,
  isScalar,
  type Node,
  visit,
  type YAMLError,
} from 'yaml';
import type { Phrase } from '../article/message.ts';
import { type PhraseId, phrase } from './phrases.ts';

/** Causes by the error codes of the YAML library. The library's own messages explain its grammar, not the mistake. */
const CAUSES: ReadonlyMap<string, Phrase> = new Map(
  Object.entries({
    BAD_INDENT: 'yaml-indent',
    BAD_SCALAR_START: 'yaml-reserved',
    BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
    DUPLICATE_KEY: 'yaml-twice',
    MISSING_CHAR: 'yaml-open',
    MULTIPLE_DOCS: 'yaml-second',
    RESOURCE_EXHAUSTION: 'yaml-deep',
    TAB_AS_INDENT: 'yaml-tab',
    TAG_RESOLVE_FAILED: 'yaml-reserved',
    UNEXPECTED_TOKEN: 'yaml-sign',
  } as const satisfies Record<string, PhraseId>).map(([code, id]) => [code, phrase(id)]),
);

/** What is wrong with YAML that a person wrote, and where. */
export function yamlProblem(
  document: Document<Node, boolean>,
  { code, message, pos: [at] }: YAMLError,
): { readonly cause: Phrase; readonly at: number } {
  // The library finds the mistake where the text ends or a line is not indented.
  if (/^Missing closing |must .*end with a [\]}]$/u.test(message))
    return { cause: phrase('yaml-open'), at: openingOf(document, at) };
  return { cause: CAUSES.get(code) ?? phrase('yaml-other', { cause: oneLine(message) }), at };
}

/** Where the innermost text in quotes, list or map opens that ends at a place. */
function openingOf(document: Document<Node, boolean>, end: number): number {
  let opening = end;
  visit(document, (_, node) => {
    const isEnclosed =
      (isCollection(node) && node.flow === true) ||
      (isScalar(node) && /^QUOTE/u.test(node.type ?? ''));
    if (isEnclosed && isNode(node) && node.range?.[1] === end) [opening] = node.range;
  });
  return opening;
}

const oneLine = (reason: string): string => (reason.split('\n')[0] ?? '').replace(/[.:]$/u, '');
