import { join } from 'node:path';
import { isMap, isNode, isScalar, isSeq, type Pair } from 'yaml';
import type { Details } from '../article/message.ts';
import { phrase } from '../messages/phrases.ts';
import { decode } from '../parse/decode.ts';
import { didYouMean } from '../parse/formats/did-you-mean.ts';
import { nearestOf, plainName } from '../parse/formats/field-names.ts';
import { readYaml } from '../parse/formats/yaml-document.ts';
import { readKey, readYamlValue, type Value } from '../parse/formats/yaml-value.ts';
import { message, type RuleId } from '../parse/messages.ts';
import { lineAndColumn } from '../text/line-index.ts';
import { collapse } from '../text/whitespace.ts';
import { readOwn, whyUnreadable } from './read-file.ts';
import type { FileMessage } from './report.ts';

/** In the seeds folder; a name with `_` is no article's. */
export const WISHES_FILE = '_dong-su-kien.yaml';

/** What the publisher wants of a story. */
export interface Wish {
  /** `join`: the stories of the files become one. `split`: the files are a story of their own. `of`: it is about the story of the file. */
  readonly kind: 'join' | 'split' | 'of';
  /** In NFC. */
  readonly files: readonly NamedFile[];
  readonly name?: string;
  readonly hidden?: true;
}

/** A file that a wish names, and its line. */
export interface NamedFile {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface Wishes {
  readonly wishes: readonly Wish[];
  readonly messages: readonly FileMessage[];
}

type Key = 'join' | 'split' | 'of' | 'name' | 'hidden';
const KEYS: Readonly<Record<Key, string>> = {
  join: 'gộp|join',
  split: 'tách|split',
  of: 'bài|article',
  name: 'tên|name',
  hidden: 'ẩn|hide',
};
const ALL_KEYS = Object.values(KEYS).flatMap((names) => names.split('|'));
const BY_NAME: ReadonlyMap<string, Key> = new Map(
  (['join', 'split', 'of', 'name', 'hidden'] as const).flatMap((key) =>
    KEYS[key].split('|').map((name) => [plainName(name), key] as const),
  ),
);

type Report = (rule: RuleId, offset: number, details?: Details) => void;

/** What the publisher wants of stories, and all that is wrong with the file. Never rejects. */
export async function readStoryWishes(seeds: string): Promise<Wishes> {
  const bytes = await readOwn(join(seeds, WISHES_FILE)).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (bytes instanceof Error) {
    if (bytes.code === 'ENOENT') return { wishes: [], messages: [] };
    const unreadable = message('unreadable-file', undefined, { cause: whyUnreadable(bytes) });
    return { wishes: [], messages: [{ ...unreadable, file: WISHES_FILE }] };
  }
  return readWishes(bytes);
}

/** The same of the bytes of the file. */
export function readWishes(bytes: Uint8Array): Wishes {
  const messages: FileMessage[] = [];
  // An empty file wants nothing.
  if (bytes.every((byte) => byte <= 0x20)) return { wishes: [], messages };
  const decoded = decode(bytes);
  if ('error' in decoded)
    return { wishes: [], messages: [{ ...decoded.error, file: WISHES_FILE }] };
  const { source } = decoded;
  messages.push(...decoded.messages.map((each) => ({ ...each, file: WISHES_FILE })));
  const report: Report = (rule, offset, details = {}) => {
    messages.push({ ...message(rule, { source, offset }, details), file: WISHES_FILE });
  };
  const document = readYaml(source);
  if ('cause' in document) {
    report('story-yaml', document.at, { cause: document.cause });
    return { wishes: [], messages };
  }
  const { contents } = document;
  if (contents !== null && !isSeq(contents)) {
    report('story-yaml', 0, { cause: phrase('yaml-no-entries') });
    return { wishes: [], messages };
  }
  const wishes: Wish[] = [];
  for (const item of contents?.items ?? []) {
    const at = isNode(item) ? (item.range?.[0] ?? 0) : 0;
    const wish = isMap(item) ? readWish(item.items, at, source, report) : null;
    if (!isMap(item)) report('story-entry', at, { fault: phrase('wish-without-key') });
    if (wish) wishes.push(wish);
  }
  return { wishes, messages };
}

function readWish(pairs: readonly Pair[], at: number, source: string, report: Report): Wish | null {
  const given = new Map<Key, Given>();
  let isWrong = false;
  for (const pair of pairs) {
    const { name, start } = readKey(pair);
    const key = BY_NAME.get(plainName(name));
    if (key === undefined) {
      const nearest = nearestOf(name, ALL_KEYS);
      report('story-key', start, { key: name, nearest: didYouMean(nearest) });
      isWrong = true;
    } else given.set(key, { key: name, start, pair, value: readYamlValue(pair.value) });
  }
  if (isWrong) return null;
  const kinds = (['join', 'split', 'of'] as const).filter((key) => given.has(key));
  const [kind] = kinds;
  const subject = kind && given.get(kind);
  if (!subject || kinds.length > 1) {
    report('story-entry', at, {
      fault: phrase(subject ? 'wish-of-two' : 'wish-of-none'),
    });
    return null;
  }
  const name = readName(given.get('name'), report);
  const hidden = readHidden(given.get('hidden'), report);
  const files = readFiles(subject, kind, source, report);
  if (name === null || hidden === null || files === null) return null;
  if (kind === 'of' && name === undefined && !given.has('hidden')) {
    report('story-entry', at, { fault: phrase('wish-without-aim') });
    return null;
  }
  return { kind, files, ...(name === undefined ? {} : { name }), ...(hidden ? { hidden } : {}) };
}

/** A key as it is written, with its value. */
interface Given {
  readonly key: string;
  readonly start: number;
  readonly pair: Pair;
  readonly value: Value;
}

function readName(given: Given | undefined, report: Report): string | undefined | null {
  if (given === undefined) return undefined;
  const text = given.value.kind === 'text' ? collapse(given.value.text) : '';
  if (text !== '') return text;
  report('story-value', given.start, { key: given.key, expected: phrase('expects-story-name') });
  return null;
}

function readHidden(given: Given | undefined, report: Report): true | undefined | null {
  if (given === undefined) return undefined;
  const { value } = given;
  const word = value.kind === 'text' ? value.text.trim().toLowerCase() : '';
  if ((value.kind === 'flag' && value.isSet) || word === 'có' || word === 'yes') return true;
  if ((value.kind === 'flag' && !value.isSet) || word === 'không' || word === 'no')
    return undefined;
  report('story-value', given.start, { key: given.key, expected: phrase('expects-yes-or-no') });
  return null;
}

/** With fewer files, nothing is joined. A single one can be taken out of its story. */
const LEAST_FILES = { join: 2, split: 1, of: 1 };
const EXPECTED = {
  join: phrase('expects-files-to-join'),
  split: phrase('expects-files-to-split'),
  of: phrase('expects-file'),
};

function readFiles(
  { key, start, pair }: Given,
  kind: Wish['kind'],
  source: string,
  report: Report,
): NamedFile[] | null {
  const nodes = isSeq(pair.value) ? pair.value.items : [pair.value];
  const files = nodes.flatMap((node) => {
    const value = readYamlValue(node);
    if (value.kind !== 'text' || !isScalar(node)) return [];
    const file = value.text.trim().normalize('NFC').replace(/^\.\//u, '');
    const { line, column } = lineAndColumn(source, node.range?.[0] ?? start);
    return file === '' ? [] : [{ file, line, column }];
  });
  const isList = kind === 'of' ? !isSeq(pair.value) : true;
  if (isList && files.length === nodes.length && files.length >= LEAST_FILES[kind]) return files;
  report('story-value', start, { key, expected: EXPECTED[kind] });
  return null;
}
