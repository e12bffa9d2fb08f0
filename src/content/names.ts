import { hash } from 'node:crypto';
import { SAME_MEANING } from '../config/same-meaning.ts';
import type { Entity, NameRule } from '../names/entity.ts';
import { keyOf } from '../names/groups.ts';
import { readMeanings } from '../names/identity.ts';
import { type Linked, linkAgain } from '../names/linked.ts';
import type { Said } from '../names/names-of.ts';
import { message } from '../parse/messages.ts';
import type { Duplicate } from './duplicates.ts';
import { NAMES_FILE } from './name-rules.ts';
import type { Gathered } from './read-one.ts';
import type { Records } from './records.ts';
import type { FileMessage } from './report.ts';

/** The name under which it is remembered what names stood for in the last build. */
const NAMES = 'names';
/** If more articles are new, all are linked anew. So they are when what was said has grown by this share since that was last done. */
const FEW = 100;
const MOST_GROWN = 0.5;

interface Remembered {
  readonly linked: Linked;
  /** How many things were said when all articles were last linked anew. */
  readonly base: number;
  /** For each form of the publisher's rules what is said with it, by number. */
  readonly ruled: ReadonlyMap<string, readonly number[]>;
}

/**
 * The people, places and organisations that at least three of these articles name, by kind and name, and what the publisher's rules say
 * in vain. Only what has changed since the last build is linked again. `version` stands for the code.
 */
export function findEntities(
  articles: readonly Gathered[],
  duplicates: readonly Duplicate[],
  records: Pick<Records, 'names' | 'said' | 'recall' | 'rememberSaid'>,
  { rules, version }: { readonly rules: readonly NameRule[]; readonly version: string },
): { readonly entities: readonly Entity[]; readonly messages: readonly FileMessage[] } {
  const original = new Map(duplicates.map(({ file, of }) => [file, of]));
  const repeated = new Set(original.values());
  const linkable = articles.map(({ summary: { id, file, published }, digest }) => {
    const repeats = original.get(file) ?? (repeated.has(file) ? file : undefined);
    return { id, published, digest, ...(repeats === undefined ? {} : { repeats }) };
  });
  const made = hash('sha1', JSON.stringify([version, SAME_MEANING, rules]));
  const known = records.recall<Remembered>(NAMES, made);
  const before = known && isWorthwhile(known, linkable) ? known : null;
  const { linked, entities, added } = linkAgain(linkable, before?.linked ?? null, {
    namesOf: (digest) => records.names(digest),
    saidOf: (number) => records.said(number),
    meaningOf: readMeanings(SAME_MEANING, rules),
  });
  const first = linked.said.hashes.length - added.length;
  const ruled = findRuled(rules, before?.ruled, added, first);
  if (linked !== before?.linked) {
    const base = before?.base ?? added.length;
    records.rememberSaid(NAMES, made, { linked, base, ruled } satisfies Remembered, added, first);
  }
  return {
    entities,
    messages: findIdle(ruled, linked).map((form) => ({
      ...message('idle-name', undefined, { form }),
      file: NAMES_FILE,
    })),
  };
}

function isWorthwhile(
  { linked, base }: Remembered,
  articles: readonly { readonly digest: string }[],
): boolean {
  if (linked.said.hashes.length > base * (1 + MOST_GROWN)) return false;
  const digests = new Set(linked.articles.map(({ digest }) => digest));
  return articles.filter(({ digest }) => !digests.has(digest)).length <= FEW;
}

/** For each form of the rules what is said with it, by number; `first` is the number of the first that was added. */
function findRuled(
  rules: readonly NameRule[],
  before: Remembered['ruled'] | undefined,
  added: readonly Said[],
  first: number,
): Remembered['ruled'] {
  const forms = [...new Set(rules.flatMap((rule) => rule.forms))];
  if (forms.length === 0) return new Map();
  const numbers = new Map<string, number[]>();
  for (const [at, { name, forms: others }] of added.entries()) {
    for (const key of new Set([name, ...others].map(keyOf))) {
      const known = numbers.get(key);
      if (known) known.push(first + at);
      else numbers.set(key, [first + at]);
    }
  }
  return new Map(
    forms.map((form) => [
      form,
      [...(before?.get(form) ?? []), ...(numbers.get(keyOf(form)) ?? [])],
    ]),
  );
}

/** The forms of the rules that no article says. */
function findIdle(ruled: Remembered['ruled'], { names }: Linked): string[] {
  if (ruled.size === 0) return [];
  const said = new Set(names);
  return [...ruled].flatMap(([form, numbers]) =>
    numbers.some((number) => said.has(number)) ? [] : form,
  );
}
