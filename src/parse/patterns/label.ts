import { readIsoDate } from '../../text/dates.ts';
import { fold } from '../../text/fold.ts';
import { readNames } from '../../text/names.ts';
import { readStamp } from '../../text/stamps.ts';
import { collapse } from '../../text/whitespace.ts';
import { isWebAddress } from '../formats/addresses.ts';
import { fieldOf } from '../formats/field-names.ts';
import type { Taken } from '../piece.ts';
import type { Match, Pattern } from './pattern.ts';

// What dumps name; “Ảnh:” is a caption's label as well, and a draft nobody crawls.
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

/** The field that a line names, and where its value starts; `null` where it names none. */
export function readLabel(text: string): { key: Key; start: number; value: string } | null {
  // Most lines have no colon near their start.
  if (!/[:：]/u.test(text.slice(0, LONGEST_HEAD))) return null;
  const parts = LABELLED.exec(text)?.groups;
  const key = parts?.name === undefined ? undefined : keyOf(parts.name);
  if (!parts || key === undefined) return null;
  return { key, start: parts.head?.length ?? 0, value: unquote(parts.value ?? '') };
}

// "Tít \"lớn\"", → Tít "lớn"
// "views": 125,   {   },
const OTHER_FIELD = /^"[^"\n]{1,30}"\s*:/u;
const BRACES = /^[{}[\],]+$/u;

const unquote = (value: string): string => {
  const quoted = /^"(.*?)"?\s*[,}\]]*$/su.exec(value)?.[1];
  return collapse(quoted === undefined ? value : quoted.replaceAll('\\"', '"'));
};

/** A line of a dump that names its field: `Tiêu đề: …`, `TITLE: …`, `"title": "…"`. */
export const label: Pattern = {
  id: 'label',
  description:
    'a field with its name, in a file that names its fields: “Tiêu đề: …”, “"title": "…"”',
  match: (text, { file, seen }) => {
    if (!file.labelled) return null;
    const found = readLabel(text);
    if (!found) return OTHER_FIELD.test(text) || BRACES.test(text) ? setAside(text.length) : null;
    // The text behind the name is recognised by itself.
    if (found.key === 'content') return setAside(found.start + (text[found.start] === '"' ? 1 : 0));
    if (found.value === '' || seen.has(found.key)) return setAside(text.length);
    const taken = toField(found.key, found.value);
    if (taken) return { length: text.length, taken };
    const reason = readStamp(found.value) === null ? 'impossible-date' : 'unreadable-date';
    return {
      length: text.length,
      taken: { role: 'setAside', reason },
      problem: { rule: reason, details: { text: found.value } },
    };
  },
};

const setAside = (length: number): Match => ({
  length,
  taken: { role: 'setAside', reason: 'label' },
});

/** `null` for a date that cannot be read. */
function toField(key: Exclude<Key, 'content'>, value: string): Taken | null {
  switch (key) {
    case 'headline':
    case 'section':
    case 'standfirst':
      return { role: key, text: value };
    case 'published': {
      const date = readStamp(value) ?? readIsoDate(value);
      return date && { role: 'published', date };
    }
    case 'bylines':
      return { role: 'bylines', names: readNames(value) ?? [value] };
    case 'keywords':
      return {
        role: 'keywords',
        words: value
          .replace(/[[\]"]/gu, '')
          .split(/\s*[,;]\s*/u)
          .filter((word) => word !== ''),
      };
    case 'source':
      return {
        role: 'source',
        ...(isWebAddress(value) ? { url: value } : { name: value }),
      };
  }
}
