import { isScalar, type Node, parseDocument } from 'yaml';
import type { Phrase } from '../../article/message.ts';
import { type PhraseId, phrase } from '../../messages/phrases.ts';

/** People write a few lines by hand. Anything longer is not a sidecar, and comparing its keys takes long. */
const LONGEST = 65_536;
const TOO_DEEP = phrase('yaml-deep');
/** Causes by the error codes of the YAML library. The library's own messages explain its grammar, not the mistake. */
const CAUSES: ReadonlyMap<string, Phrase> = new Map(
  Object.entries({
    BAD_INDENT: 'yaml-indent',
    BAD_SCALAR_START: 'yaml-reserved',
    BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
    DUPLICATE_KEY: 'yaml-twice',
    MISSING_CHAR: 'yaml-open',
    MULTIPLE_DOCS: 'yaml-second',
    TAB_AS_INDENT: 'yaml-tab',
    TAG_RESOLVE_FAILED: 'yaml-reserved',
    UNEXPECTED_TOKEN: 'yaml-sign',
  } as const satisfies Record<string, PhraseId>).map(([code, id]) => [code, phrase(id)]),
);

/** The contents of YAML, `null` if it is empty; or the cause of an error, and its place. */
type Read = { readonly contents: Node | null } | { readonly cause: Phrase; readonly at: number };

/** Reads YAML that a person wrote. Never throws. */
export function readYaml(yaml: string): Read {
  if (yaml.length > LONGEST) return { cause: phrase('yaml-long', { most: LONGEST }), at: 0 };
  const parsed = parse(yaml);
  if (parsed === null) return { cause: TOO_DEEP, at: 0 };
  const problem = parsed.errors[0] ?? parsed.warnings[0];
  if (problem?.code === 'RESOURCE_EXHAUSTION') return { cause: TOO_DEEP, at: 0 };
  if (problem) {
    const other = phrase('yaml-other', { cause: oneLine(problem.message) });
    return { cause: CAUSES.get(problem.code) ?? other, at: problem.pos[0] };
  }
  const { contents } = parsed;
  return { contents: isScalar(contents) && contents.value === null ? null : contents };
}

// Aliases are never followed, so none can grow into a bomb.
function parse(yaml: string): ReturnType<typeof parseDocument> | null {
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
