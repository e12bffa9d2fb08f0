import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { isMap, isNode, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import { LANGUAGES } from '../messages/language.ts';
import { phrase } from '../messages/phrases.ts';
import { yamlProblem } from '../messages/yaml-problem.ts';
import { readColour } from './accent.ts';
import { settingOf, VARIABLE_OF, VARIABLES } from './settings-keys.ts';
import { type PlaceOf, readSections } from './settings-sections.ts';
import type { NamedFacet } from './site.ts';
import { userError } from './user-error.ts';

/** What the settings file says of the site itself. */
export interface SiteChoices {
  readonly name?: string;
  readonly description?: string;
  readonly sections?: readonly NamedFacet[];
  /** The sentence in the footer. */
  readonly footer?: string;
  /** The accent colour of the light theme, `#9f1d1f`. */
  readonly colour?: string;
  /** How many people, places and organisations have a page. */
  readonly names?: number;
}

interface SettingsFile {
  readonly site: SiteChoices;
  /** Values for variables of the environment that are not set. */
  readonly environment: Readonly<Record<string, string>>;
}

const FOLDER = resolve(import.meta.dirname, '../..');

/** The file of the publisher's settings. The variable `SETTINGS` names another one. */
export const settingsPath = (): string => resolve(FOLDER, process.env.SETTINGS || 'ban-tin.yaml');

/** The settings file; empty if there is none. Throws a UserError that names the file, the line and the remedy. */
export function readSettingsFile(path = settingsPath()): SettingsFile {
  return parseSettings(readText(path), path);
}

/** The environment, with the values of the settings file for variables that are not set. */
export function withSettingsFile(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  const set = Object.entries(environment).filter(
    ([name, value]) => value && !isOfSystem(name, value),
  );
  return { ...readSettingsFile().environment, ...Object.fromEntries(set) };
}

/** Systems set `LANGUAGE`, too, as `vi_VN:en`; only a language alone was meant for us. */
const isOfSystem = (name: string, value: string): boolean =>
  name === 'LANGUAGE' && !isLanguage(value);

/** The language in a settings file that has a mistake elsewhere; `undefined` if the environment names one. */
export function languageNamed({
  LANGUAGE = '',
}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (isLanguage(LANGUAGE)) return undefined;
  const lines = readText(settingsPath()).matchAll(/^(?<key>[^:#]+):\s+["']?(?<value>\w+)/gmu);
  const values = Array.from(lines, ({ groups: { key = '', value = '' } = {} }) =>
    settingOf(key) === 'language' ? value : '',
  );
  return values.find(isLanguage);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

/** The settings in a text. `path` is named in errors. */
export function parseSettings(text: string, path: string): SettingsFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    logLevel: 'error',
    prettyErrors: false,
    schema: 'failsafe',
    // The error of a repeated key names both.
    uniqueKeys: false,
    version: '1.2',
  });
  const placeAt = (offset: number) => ({ file: path, line: String(lines.linePos(offset).line) });
  const placeOf: PlaceOf = (node) => placeAt((isNode(node) && node.range?.[0]) || 0);
  const [problem] = document.errors;
  if (problem) {
    const { cause, at } = yamlProblem(document, problem);
    throw userError('settings-yaml', { ...placeAt(at), cause });
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === ''))
    return { site: {}, environment: {} };
  if (!isMap(contents))
    throw userError('settings-yaml', { ...placeOf(contents), cause: phrase('yaml-no-map') });
  const site: Record<string, unknown> = {};
  const environment: Record<string, string> = {};
  const named = new Map<string, string>();
  for (const pair of contents.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const setting = settingOf(key) ?? key;
    const earlier = named.get(setting);
    if (earlier !== undefined)
      throw userError('settings-repeated', { ...placeOf(pair.key), key, earlier });
    named.set(setting, key);
    const comment = isEmpty(pair.value) ? commentBehind(pair.key, text) : undefined;
    if (comment !== undefined)
      throw userError('settings-comment', { ...placeOf(pair.key), key, comment });
    readPair(pair, { site, environment }, placeOf);
  }
  return { site, environment };
}

const isEmpty = (value: unknown): boolean => isScalar(value) && value.value === '';

/** What stands in place of a value and looks like one, such as `#00775a`. A comment for readers has a space behind its sign. */
function commentBehind(key: unknown, text: string): string | undefined {
  const after = text.slice((isNode(key) && key.range?.[1]) || 0);
  return /^[ \t]*:[ \t]+(?<comment>#[^\s#].*)/u.exec(after)?.groups?.comment?.trim();
}

function readPair(
  { key, value }: Pair,
  { site, environment }: { site: Record<string, unknown>; environment: Record<string, string> },
  placeOf: PlaceOf,
): void {
  const written = isScalar(key) ? String(key.value) : '';
  const name = settingOf(written);
  if (name === undefined && !VARIABLES.has(written))
    throw userError('settings-key', { ...placeOf(key), key: written, names: [...VARIABLES] });
  if (name === 'sections' && !isEmpty(value)) {
    site.sections = readSections(value, placeOf);
    return;
  }
  if (!isScalar(value))
    throw userError('settings-text', { ...placeOf(value ?? key), key: written });
  const text = String(value.value).trim();
  if (text === '') return;
  if (name === 'language' && !isLanguage(text))
    throw userError('settings-language', { ...placeOf(value), value: text });
  if (name === undefined) environment[written] = text;
  else if (name === 'address' || name === 'language') environment[VARIABLE_OF[name]] = text;
  else if (name === 'colour') site[name] = colourIn(text, placeOf(value));
  else if (name === 'names') site[name] = numberIn(text, placeOf(value));
  else site[name] = text;
}

const isLanguage = (text: string): boolean => LANGUAGES.some((each) => each === text);

function colourIn(text: string, place: ReturnType<PlaceOf>): string {
  const colour = readColour(text);
  if (colour === null) throw userError('settings-colour', { ...place, value: text });
  return colour;
}

function numberIn(text: string, place: ReturnType<PlaceOf>): number {
  if (!/^\d{1,7}$/u.test(text)) throw userError('settings-number', { ...place, value: text });
  return Number(text);
}
