import { fold } from '../../text/fold.ts';
import { readNames } from '../../text/names.ts';
import { PLACEHOLDERS } from '../../text/site-words.ts';
import { readStamp } from '../../text/stamps.ts';
import { collapse } from '../../text/whitespace.ts';
import { isWebAddress } from '../formats/addresses.ts';
import { fieldOf } from '../formats/field-names.ts';
import type { Taken } from '../piece.ts';
import { readDate, splitList } from './values.ts';

// Fields that dumps name. “Ảnh:” is missing because captions also open with it. Crawlers have no `draft`.
const KEYS = [
  'headline',
  'published',
  'bylines',
  'section',
  'standfirst',
  'keywords',
  'source',
] as const;
type Key = (typeof KEYS)[number] | 'content';
const CONTENT = new Set(['content', 'body', 'text', 'noi dung']);

function keyOf(name: string): Key | undefined {
  const field = fieldOf(name);
  return KEYS.find((key) => key === field) ?? (CONTENT.has(fold(name)) ? 'content' : undefined);
}

// TITLE: …   Tiêu đề: …   "title": "…",
const LABELLED = /^(?<head>"?(?<name>\p{L}[\p{L} _-]{1,20})"?\s*[:：]\s*)(?<value>.*)$/su;
const LONGEST_HEAD = 30;
/** One line with a label can be a sentence with a colon. This many different labels are a dump. */
const LABELS_OF_A_DUMP = 2;

/** A field that a line names. */
export interface Label {
  readonly key: Key;
  /** Where the value starts. */
  readonly start: number;
  readonly value: string;
}

/** The field that a line names, and its value; `null` if it names none. */
export function readLabel(text: string): Label | null {
  // Most lines have no colon near their start.
  if (!/[:：]/u.test(text.slice(0, LONGEST_HEAD))) return null;
  const parts = LABELLED.exec(text)?.groups;
  const key = parts?.name === undefined ? undefined : keyOf(parts.name);
  if (!parts || key === undefined) return null;
  return { key, start: parts.head?.length ?? 0, value: unquote(parts.value ?? '') };
}

/** Whether the lines name several different fields. */
export const isDump = (lines: readonly { readonly label: Label | null }[]): boolean =>
  new Set(lines.flatMap(({ label }) => label?.key ?? [])).size >= LABELS_OF_A_DUMP;

// "Tít \"lớn\"", → Tít "lớn"
const unquote = (value: string): string => {
  const quoted = /^"(.*?)"?\s*[,}\]]*$/su.exec(value)?.[1];
  return collapse(quoted === undefined ? value : quoted.replaceAll('\\"', '"'));
};

// "views": 125,   {   },
const OTHER_FIELD = /^"[^"\n]{1,30}"\s*:/u;
const BRACES = /^[{}[\],]+$/u;
/** A line break that a program wrote as `\n`, and the quotation marks around such a text. */
const ESCAPE = /^(?:(?:\\[nrt]\s*)+|"[,}\]\s]*$|"(?=\\n))/u;

/** A part at the start of a dump's line that is not text of the article. */
export interface DumpPart {
  readonly length: number;
  readonly taken: Taken;
  /** A date that the parser cannot read, as the file has it. */
  readonly badDate?: string;
}

/** The label, field or escape at the start of a dump's line; `null` if the line is text. `seen`: the fields so far. */
export function readDumpPart(text: string, seen: ReadonlySet<string>): DumpPart | null {
  const lineBreak = ESCAPE.exec(text)?.[0].length;
  if (lineBreak !== undefined)
    return { length: lineBreak, taken: { role: 'setAside', reason: 'escaped-break' } };
  const setAside = (length: number, reason: 'label' | 'placeholder' = 'label'): DumpPart => ({
    length,
    taken: { role: 'setAside', reason },
  });
  const found = readLabel(text);
  if (!found) return OTHER_FIELD.test(text) || BRACES.test(text) ? setAside(text.length) : null;
  // The text after the name is recognised on its own.
  if (found.key === 'content') return setAside(found.start + (text[found.start] === '"' ? 1 : 0));
  if (isNothing(found.value)) return setAside(text.length, 'placeholder');
  if (found.value === '' || seen.has(found.key)) return setAside(text.length);
  const taken = toField(found.key, found.value);
  if (taken) return { length: text.length, taken };
  const reason = readStamp(found.value) === null ? 'impossible-date' : 'unreadable-date';
  return { length: text.length, taken: { role: 'setAside', reason }, badDate: found.value };
}

/** N/A   null,   - */
const isNothing = (value: string): boolean =>
  PLACEHOLDERS.has(fold(value).replace(/[\s,;"}\]]+$/u, '')) || /^[-–—?.\s]+,?$/u.test(value);

/** `null` for a date that the parser cannot read. */
function toField(key: Exclude<Key, 'content'>, value: string): Taken | null {
  switch (key) {
    case 'headline':
    case 'section':
    case 'standfirst':
      return { role: key, text: value };
    case 'published': {
      const date = readDate(value);
      return date && { role: 'published', date };
    }
    case 'bylines':
      return { role: 'bylines', names: readNames(value) ?? [value] };
    case 'keywords':
      return { role: 'keywords', words: splitList(value.replace(/[[\]"]/gu, '')) };
    case 'source':
      return { role: 'source', ...(isWebAddress(value) ? { url: value } : { name: value }) };
  }
}
