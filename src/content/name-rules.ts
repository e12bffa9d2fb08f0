import { join } from 'node:path';
import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Details } from '../article/message.ts';
import { phrase } from '../messages/phrases.ts';
import type { NameRule } from '../names/entity.ts';
import type { NameKind } from '../names/find.ts';
import { keyOf } from '../names/groups.ts';
import { decode } from '../parse/decode.ts';
import { didYouMean } from '../parse/formats/did-you-mean.ts';
import { nearestOf, plainName } from '../parse/formats/field-names.ts';
import { readYaml } from '../parse/formats/yaml-document.ts';
import { readKey, readYamlValue, type Value } from '../parse/formats/yaml-value.ts';
import { message, type RuleId } from '../parse/messages.ts';
import { readOwn, whyUnreadable } from './read-file.ts';
import type { FileMessage } from './report.ts';

/** In the seeds folder; a name with `_` is never an article's. */
export const NAMES_FILE = '_ten.yaml';

const KEYS = ['gộp', 'tách', 'ẩn', 'tên', 'loại', 'theo'] as const;
type Key = (typeof KEYS)[number];
/** What a rule does; each has one of them. */
const ACTS: readonly Key[] = ['gộp', 'tách', 'ẩn'];
const KINDS: Readonly<Record<string, NameKind>> = {
  nguoi: 'person',
  'dia danh': 'place',
  'to chuc': 'organisation',
};

interface NameRules {
  /** What the file says, as far as it can be read. */
  readonly rules: readonly NameRule[];
  readonly messages: readonly FileMessage[];
}

type Report = (rule: RuleId, details?: Details, at?: number) => void;

/** The publisher's rules for names. Without a file there are none; never rejects for a bad one. */
export async function readNameRules(seeds: string): Promise<NameRules> {
  const messages: FileMessage[] = [];
  const bytes = await readOwn(join(seeds, NAMES_FILE)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') {
      const unreadable = message('unreadable-file', undefined, { cause: whyUnreadable(error) });
      messages.push({ ...unreadable, file: NAMES_FILE });
    }
    return null;
  });
  if (bytes === null || bytes.length === 0) return { rules: [], messages };
  const decoded = decode(bytes);
  if ('error' in decoded) return { rules: [], messages: [{ ...decoded.error, file: NAMES_FILE }] };
  const { source } = decoded;
  const report: Report = (rule, details = {}, at = 0) => {
    messages.push({ ...message(rule, { source, offset: at }, details), file: NAMES_FILE });
  };
  return { rules: readRules(source, report), messages };
}

function readRules(source: string, report: Report): NameRule[] {
  const read = readYaml(source);
  if ('cause' in read) {
    report('names-yaml', { cause: read.cause }, read.at);
    return [];
  }
  const { contents } = read;
  if (contents === null) return [];
  if (!isSeq(contents)) {
    report('names-yaml', { cause: phrase('yaml-no-rules') });
    return [];
  }
  const seen = new Set<string>();
  return contents.items.flatMap((item): NameRule[] => {
    if (!isMap(item)) {
      report('names-rule', {}, isScalar(item) ? (item.range?.[0] ?? 0) : 0);
      return [];
    }
    const rule = readRule(item, report);
    if (!rule) return [];
    const twice = rule.office === undefined && rule.forms.find((form) => seen.has(keyOf(form)));
    if (typeof twice === 'string') {
      report('names-twice', { form: twice }, item.range?.[0] ?? 0);
      return [];
    }
    if (rule.office === undefined) for (const form of rule.forms) seen.add(keyOf(form));
    return [rule];
  });
}

/** One rule; `null` if anything is wrong with it. */
function readRule(map: YAMLMap, report: Report): NameRule | null {
  const texts = new Map<Key, readonly string[]>();
  let isRight = true;
  const wrong: Report = (...problem) => {
    isRight = false;
    report(...problem);
  };
  for (const pair of map.items) {
    const { name, start } = readKey(pair);
    const key = KEYS.find((each) => plainName(each) === plainName(name));
    if (key === undefined) {
      const nearest = didYouMean(nearestOf(name, KEYS));
      wrong('names-key', { key: name, nearest }, start);
      continue;
    }
    const own = textsOf(readYamlValue(pair.value));
    const isList = ACTS.includes(key);
    if (own === null || (!isList && own.length > 1)) {
      const expected = phrase(isList ? 'expects-name-or-names' : 'expects-one-text');
      wrong('names-value', { key: name, expected }, start);
    } else if (key === 'loại' && KINDS[plainName(own[0] ?? '')] === undefined) {
      wrong('names-value', { key: name, expected: phrase('expects-kind') }, start);
    } else texts.set(key, own);
  }
  if (!isRight) return null;
  const acts = ACTS.filter((act) => texts.has(act));
  const [act] = acts;
  const [office] = texts.get('theo') ?? [];
  if (act === undefined || acts.length > 1) {
    report('names-rule', {}, map.range?.[0] ?? 0);
    return null;
  }
  if (act === 'tách' && office === undefined) {
    report('names-value', { key: act, expected: phrase('expects-office') }, map.range?.[0] ?? 0);
    return null;
  }
  const [name] = texts.get('tên') ?? [];
  const [kind] = texts.get('loại') ?? [];
  return {
    forms: texts.get(act) ?? [],
    ...(name === undefined ? {} : { name }),
    ...(kind === undefined ? {} : { kind: KINDS[plainName(kind)] }),
    ...(act === 'ẩn' ? { hidden: true } : {}),
    ...(act === 'tách' && office !== undefined ? { office } : {}),
  };
}

/** One text or a list of them, in NFC; `null` if it is anything else. */
function textsOf(value: Value): string[] | null {
  if (value.kind === 'text') return [value.text.normalize('NFC')];
  if (value.kind !== 'list' || value.items.length === 0) return null;
  const texts = value.items.flatMap((item) =>
    item.kind === 'text' ? [item.text.normalize('NFC')] : [],
  );
  return texts.length === value.items.length ? texts : null;
}
