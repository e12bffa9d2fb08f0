import type { Phrase } from '../../article/message.ts';
import { phrase } from '../../messages/phrases.ts';
import { readNames } from '../../text/names.ts';
import { collapse } from '../../text/whitespace.ts';
import { openingOf } from '../opening.ts';
import type { Taken } from '../piece.ts';
import { readDate, splitList } from '../readers/values.ts';
import { hasScheme, isLocalPath, isWebAddress } from './addresses.ts';
import { type FieldName, nearestOf } from './field-names.ts';
import type { Value } from './yaml-value.ts';

/**
 * What a value says about its field. `expected` is set if the value cannot be used: it names the kind of value that the field
 * needs.
 */
interface FieldValue {
  readonly taken?: Taken;
  readonly expected?: Phrase;
  readonly unknownParts?: readonly UnknownPart[];
}

interface UnknownPart {
  readonly part: string;
  readonly nearest: string | null;
  readonly at: number;
}

/** Reads the value of a field. An empty value clears the field. */
export function readFieldValue(field: Exclude<FieldName, 'lines'>, value: Value): FieldValue {
  const text = textOf(value);
  switch (field) {
    case 'image':
      return readImage(value);
    case 'draft':
    case 'story':
      return readYesOrNo(field, value);
    case 'pin':
      return readPin(value);
    default:
      if (isNothing(value)) return { taken: { role: 'cleared', field } };
  }
  switch (field) {
    case 'headline':
    case 'standfirst':
    case 'kicker':
    case 'section':
    case 'agency':
    case 'dateline':
      return text === null
        ? { expected: phrase('expects-text') }
        : { taken: { role: field, text } };
    case 'published': {
      const date = text === null ? null : readDate(text);
      return date ? { taken: { role: 'published', date } } : { expected: phrase('expects-date') };
    }
    case 'bylines': {
      const names = text === null ? textsOf(value) : (readNames(text) ?? [text]);
      return names ? { taken: { role: 'bylines', names } } : { expected: phrase('expects-names') };
    }
    case 'keywords': {
      const words = text === null ? textsOf(value) : splitList(text);
      return words?.length
        ? { taken: { role: 'keywords', words } }
        : { expected: phrase('expects-words') };
    }
    case 'source':
      return readSource(value);
  }
}

function readYesOrNo(role: 'draft' | 'story', value: Value): FieldValue {
  if (value.kind === 'none') return {};
  const isSet = readFlag(value);
  return isSet === null ? { expected: phrase('expects-flag') } : { taken: { role, value: isSet } };
}

/** Yes or no, in English or Vietnamese; `null` for anything else. */
function readFlag(value: Value): boolean | null {
  if (value.kind === 'flag') return value.isSet;
  const text = textOf(value)?.toLowerCase();
  if (text === 'yes' || text === 'có') return true;
  return text === 'no' || text === 'không' ? false : null;
}

/** Yes or no, or the date until which the article is pinned. */
function readPin(value: Value): FieldValue {
  if (value.kind === 'none') return {};
  const isSet = readFlag(value);
  if (isSet !== null) return { taken: { role: 'pin', value: isSet } };
  const text = textOf(value);
  const until = text === null ? null : readDate(text);
  return until ? { taken: { role: 'pin', value: { until } } } : { expected: phrase('expects-pin') };
}

const isNothing = (value: Value): boolean =>
  value.kind === 'none' ||
  (value.kind === 'text' && value.text.trim() === '') ||
  (value.kind === 'list' && value.items.length === 0);

/** The text of a value; `null` if the value is not a text. */
function textOf(value: Value): string | null {
  const text = value.kind === 'text' ? collapse(value.text) : '';
  return text === '' ? null : text;
}

/** The texts of a list; `null` if the list holds anything else. */
function textsOf(value: Value): string[] | null {
  const texts = value.kind === 'list' ? value.items.map(textOf) : [null];
  const given = texts.filter((text) => text !== null);
  return given.length === texts.length ? given : null;
}

const A_SOURCE = phrase('expects-source');

function readSource(value: Value): FieldValue {
  const text = textOf(value);
  if (text !== null) {
    if (isWebAddress(text)) return { taken: { role: 'source', url: text } };
    return hasScheme(text) ? { expected: A_SOURCE } : { taken: { role: 'source', name: text } };
  }
  const { name, url, wrong, unknownParts } = readParts(value, ['name', 'url']);
  if (wrong || !(name || url) || (url && !isWebAddress(url))) {
    return { expected: A_SOURCE, unknownParts };
  }
  const given = { ...(name ? { name } : {}), ...(url ? { url } : {}) };
  return { taken: { role: 'source', ...given }, unknownParts };
}

const AN_IMAGE = phrase('expects-image');

function readImage(value: Value): FieldValue {
  if (isNothing(value)) return {};
  const text = textOf(value);
  const { src, replaces, alt, caption, credit, wrong, unknownParts } =
    text === null
      ? readParts(value, ['src', 'replaces', 'alt', 'caption', 'credit'])
      : { ...NO_PARTS, src: text };
  const names = src || (replaces !== undefined && openingOf(replaces) !== '');
  if (wrong || !names || (src && !isLocalPath(src))) return { expected: AN_IMAGE, unknownParts };
  // An empty text takes words of a caption away. A picture without a place in the text loses none, and an empty caption keeps it there.
  const isGiven = (words: string | undefined): words is string =>
    words !== undefined && (words !== '' || Boolean(replaces));
  const parts = {
    ...(src ? { src } : {}),
    ...(replaces ? { replaces } : {}),
    ...(isGiven(alt) ? { alt } : {}),
    ...(caption === undefined ? {} : { caption }),
    ...(isGiven(credit) ? { credit } : {}),
  };
  return { taken: { role: 'picture', ...parts }, unknownParts };
}

type PartName = 'name' | 'url' | 'src' | 'replaces' | 'alt' | 'caption' | 'credit';
interface Parts extends Partial<Record<PartName, string>> {
  /** Whether a part is not a text. */
  readonly wrong: boolean;
  readonly unknownParts: readonly UnknownPart[];
}
const NO_PARTS: Parts = { wrong: false, unknownParts: [] };

/** The texts of a map's parts; an empty one is `''`. */
function readParts(value: Value, names: readonly PartName[]): Parts {
  if (value.kind !== 'parts') return { ...NO_PARTS, wrong: true };
  const texts: Partial<Record<PartName, string>> = {};
  const unknownParts: UnknownPart[] = [];
  let wrong = false;
  for (const { name: part, value: given, at } of value.parts) {
    const name = names.find((known) => known === part.trim().toLowerCase());
    const text = textOf(given);
    if (name === undefined) unknownParts.push({ part, nearest: nearestOf(part, names), at });
    else if (text !== null) texts[name] = text;
    else if (isNothing(given)) texts[name] = '';
    else wrong = true;
  }
  return { ...texts, wrong, unknownParts };
}
