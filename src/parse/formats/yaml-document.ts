import { isScalar, type Node, parseDocument } from 'yaml';
import type { Phrase } from '../../article/message.ts';
import { phrase } from '../../messages/phrases.ts';
import { yamlProblem } from '../../messages/yaml-problem.ts';

/** People write a few lines by hand. Anything longer is not a sidecar, and comparing its keys takes long. */
const LONGEST = 65_536;
const TOO_DEEP = phrase('yaml-deep');

/** The contents of YAML, `null` if it is empty; or the cause of an error, and its place. */
type Read = { readonly contents: Node | null } | { readonly cause: Phrase; readonly at: number };

/** Reads YAML that a person wrote. Never throws. */
export function readYaml(yaml: string): Read {
  if (yaml.length > LONGEST) return { cause: phrase('yaml-long', { most: LONGEST }), at: 0 };
  const parsed = parse(yaml);
  if (parsed === null) return { cause: TOO_DEEP, at: 0 };
  const problem = parsed.errors[0] ?? parsed.warnings[0];
  if (problem) return yamlProblem(parsed, problem);
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
