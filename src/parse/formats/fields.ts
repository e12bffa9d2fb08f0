import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import type { Message } from '../../article/message.ts';
import { message, type RuleId } from '../messages.ts';
import type { Piece } from '../piece.ts';
import type { LineRole } from '../said.ts';
import { type FieldName, fieldOf, nearestName } from './field-names.ts';
import { readFieldValue } from './field-value.ts';
import { readSaidLines } from './said-lines.ts';
import { readKey, readYamlValue } from './yaml-value.ts';

interface Fields {
  readonly stated: Piece[];
  /** What is said of single lines. */
  readonly said: LineRole[];
  readonly messages: Message[];
}

interface YamlPlace {
  /** Where the YAML starts in the source. */
  readonly offset: number;
  readonly source: string;
  readonly pattern: 'front-matter' | 'sidecar';
}

/** Fields are a few lines; what is longer is something else, and its keys would take long to compare. */
const LONGEST = 65_536;
const TOO_DEEP = 'it nests too deeply';
const TWICE = 'a key stands twice; give it once, with a list';
const RESERVED = 'a value without quotes starts with a sign that YAML keeps for itself';
/** What is wrong, by the codes of the YAML library, whose own words are about its grammar. */
const CAUSES: Readonly<Record<string, string>> = {
  BAD_SCALAR_START: RESERVED,
  TAG_RESOLVE_FAILED: RESERVED,
  BLOCK_AS_IMPLICIT_KEY: 'a value without quotes has a second “: ”',
  UNEXPECTED_TOKEN:
    'a value without quotes starts with a sign that YAML reads itself: ", [, {, > or -',
  MISSING_CHAR: 'a quotation mark or a bracket is not closed',
};

/**
 * The fields that YAML states, their spans counting in `place.source`. A key without a value clears its field; for
 * `image` and `draft` it says nothing. Broken YAML states nothing; a wrong key or value leaves the others standing.
 */
export function readFields(yaml: string, place: YamlPlace): Fields {
  const broken = (cause: string, at = 0): Fields => ({
    stated: [],
    said: [],
    messages: [
      message('broken-yaml', { source: place.source, offset: place.offset + at }, { cause }),
    ],
  });
  if (yaml.length > LONGEST) return broken(`it is longer than ${LONGEST} characters`);
  const parsed = parseYaml(yaml);
  if (parsed === null) return broken(TOO_DEEP);
  const problem = parsed.errors[0] ?? parsed.warnings[0];
  if (problem?.code === 'RESOURCE_EXHAUSTION') return broken(TOO_DEEP);
  if (problem?.code === 'MULTIPLE_DOCS') return broken('it has a second “---”', problem.pos[0]);
  if (problem?.code === 'DUPLICATE_KEY') return broken(TWICE, problem.pos[0]);
  if (problem) return broken(CAUSES[problem.code] ?? oneLine(problem.message), problem.pos[0]);
  const { contents } = parsed;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return { stated: [], said: [], messages: [] };
  }
  if (!isMap(contents)) return broken('it is no list of “key: value” lines');
  return readPairs(contents.items, place);
}

// No alias is ever followed, so none can grow into a bomb.
function parseYaml(yaml: string): ReturnType<typeof parseDocument> | null {
  try {
    return parseDocument(yaml, {
      version: '1.2',
      schema: 'core',
      prettyErrors: false,
      logLevel: 'error',
    });
  } catch {
    return null;
  }
}

const oneLine = (reason: string): string => (reason.split('\n')[0] ?? '').replace(/[.:]$/u, '');

function readPairs(pairs: readonly Pair[], { offset, source, pattern }: YamlPlace): Fields {
  const stated: Piece[] = [];
  const said: LineRole[] = [];
  const messages: Message[] = [];
  const named = new Map<FieldName, string>();
  for (const pair of pairs) {
    const { name: key, start, end } = readKey(pair);
    const report = (rule: RuleId, details: Readonly<Record<string, string>>, at = start): void => {
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
      for (const { at, ...line } of readSaidLines(pair, source.slice(offset), report))
        said.push({ ...line, place: { source, offset: offset + at } });
      continue;
    }
    const { taken, expected, unknownParts = [] } = readFieldValue(field, readYamlValue(pair.value));
    for (const { part, nearest, at } of unknownParts) {
      report('unknown-part', { part, nearest: didYouMean(nearest) }, at);
    }
    // A part with a slip in its name is not missing as well.
    if (expected !== undefined && unknownParts.length === 0) report('wrong-value', { expected });
    // A block of text ends behind its line break.
    const length = source.slice(offset + start, offset + end).trimEnd().length;
    const span = { start: offset + start, end: offset + start + length };
    if (taken) stated.push({ ...taken, pattern, span });
  }
  return { stated, said, messages };
}

const didYouMean = (nearest: string | null): string =>
  nearest === null ? '.' : `; did you mean “${nearest}”?`;
