import { hash } from 'node:crypto';
import { SAME_MEANING } from '../config/same-meaning.ts';
import { keyOf } from '../names/groups.ts';
import { type Entity, linkNames, type NameRule } from '../names/link.ts';
import type { SaidName } from '../names/names-of.ts';
import { message } from '../parse/messages.ts';
import type { Duplicate } from './duplicates.ts';
import { NAMES_FILE } from './name-rules.ts';
import { readNames } from './name-table.ts';
import type { Gathered } from './read-one.ts';
import type { Records } from './records.ts';
import type { FileMessage } from './report.ts';

/** The name under which the entities of the last build are remembered. */
const ENTITIES = 'entities';

interface Found {
  readonly entities: readonly Entity[];
  /** Forms that the publisher's rules name and no article does. */
  readonly idle: readonly string[];
}

/**
 * The people, places and organisations that at least three of these articles name, by kind and name, and what the publisher's rules say
 * in vain. If no name has changed since the last build, they are what that build found. `version` stands for the code.
 */
export function findEntities(
  articles: readonly Gathered[],
  duplicates: readonly Duplicate[],
  records: Records,
  { rules, version }: { readonly rules: readonly NameRule[]; readonly version: string },
): { readonly entities: readonly Entity[]; readonly messages: readonly FileMessage[] } {
  const original = new Map(duplicates.map(({ file, of }) => [file, of]));
  const repeated = new Set(original.values());
  const linkable = articles.map(({ summary: { id, file, published }, digest }) => ({
    ...{ id, published, digest },
    repeats: original.get(file) ?? (repeated.has(file) ? file : ''),
  }));
  const table = readNames(
    linkable.map(({ digest }) => digest),
    records,
  );
  // Most changes of a text change none of its names.
  const made = hash(
    'sha1',
    JSON.stringify([
      ...[version, SAME_MEANING, rules],
      ...[table.stamp, linkable.map(({ id, published, repeats }) => [id, published, repeats])],
    ]),
  );
  const { entities, idle } = records.remember(ENTITIES, made, (): Found => {
    const names = table.unpack();
    const named = linkable.map(({ id, published, digest, repeats }) => ({
      ...{ id, published },
      names: names.get(digest) ?? [],
      ...(repeats === '' ? {} : { repeats }),
    }));
    return {
      entities: linkNames(named, SAME_MEANING, rules),
      idle: findIdle(
        rules,
        named.flatMap((each) => each.names),
      ),
    };
  });
  return {
    entities,
    messages: idle.map((form) => ({
      ...message('idle-name', undefined, { form }),
      file: NAMES_FILE,
    })),
  };
}

function findIdle(rules: readonly NameRule[], names: readonly SaidName[]): string[] {
  if (rules.length === 0) return [];
  const known = new Set(names.flatMap(({ said: { name, forms } }) => [name, ...forms].map(keyOf)));
  return rules.flatMap(({ forms }) => forms).filter((form) => !known.has(keyOf(form)));
}
