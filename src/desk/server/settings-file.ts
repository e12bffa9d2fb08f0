import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { type Document, isMap, isScalar, isSeq, parseDocument, YAMLMap, YAMLSeq } from 'yaml';
import { LEAVE_OUT, readSettings } from '../../config/settings.ts';
import { parseSettings, readSettingsFile } from '../../config/settings-file.ts';
import { settingOf } from '../../config/settings-keys.ts';
import { nameOfSection } from '../../config/settings-sections.ts';
import { DEFAULTS } from '../../config/site.ts';
import { UserError } from '../../config/user-error.ts';
import { LANGUAGES } from '../../messages/language.ts';
import { readKey } from '../../parse/formats/yaml-value.ts';
import type { DeskSettings } from '../api.ts';
import { writeWhole } from './atomic.ts';
import { digestOf, type History } from './history.ts';
import { Refusal, refuseChanged } from './refusal.ts';
import { removePair, textNodes } from './yaml-nodes.ts';

/** The keys in the order in which new ones are written. */
const KEYS = {
  name: 'name',
  description: 'description',
  address: 'SITE_URL',
  language: 'LANGUAGE',
  sections: 'sections',
  footer: 'footer',
  colour: 'colour',
  skipBroken: 'ON_ERROR',
  leaveOut: 'LEAVE_OUT',
  names: 'names',
} as const satisfies Record<Exclude<keyof DeskSettings, 'version'>, string>;
type KeyName = keyof typeof KEYS;

/** The site's settings file as the desk reads and writes it; the publisher's comments and other settings stay. */
export class SettingsFile {
  readonly #path: string;
  readonly #history: History;

  constructor(path: string, history: History) {
    this.#path = path;
    this.#history = history;
  }

  /** What the file says, and where it is silent what the site has anyway. Throws a Refusal if it cannot be read. */
  read(): DeskSettings {
    const { site, environment } = telling(() => readSettingsFile(this.#path));
    const { name = DEFAULTS.name, description = DEFAULTS.description, colour } = site;
    const language = LANGUAGES.find((each) => each === environment.LANGUAGE);
    const kinds = (environment.LEAVE_OUT ?? '').split(/[\s,]+/u);
    const leaveOut = LEAVE_OUT.filter((kind) => kinds.includes(kind));
    return {
      version: digestOf(this.#bytes()),
      name,
      description,
      ...(environment.SITE_URL === undefined ? {} : { address: environment.SITE_URL }),
      ...(language === undefined ? {} : { language }),
      sections: (site.sections ?? DEFAULTS.sections).map((section) => section.name),
      footer: site.footer ?? DEFAULTS.footer.text,
      ...(colour === undefined ? {} : { colour }),
      ...(environment.ON_ERROR === 'quarantine' ? { skipBroken: true } : {}),
      ...(leaveOut.length === 0 ? {} : { leaveOut }),
      ...(site.names === undefined ? {} : { names: site.names }),
    };
  }

  /** Saves what differs. Throws a Refusal if the file has another version, or could not be read with what is wanted. */
  save(wanted: DeskSettings): DeskSettings {
    return this.#history.alone(() => this.#save(wanted));
  }

  #save({ version, ...wanted }: DeskSettings): DeskSettings {
    const before = this.#bytes();
    if (digestOf(before) !== version) throw refuseChanged('Tệp cài đặt');
    const { version: _, ...was } = this.read();
    const document: Document = parseDocument(before?.toString('utf8') ?? '', {
      schema: 'failsafe',
      version: '1.2',
    });
    const map = isMap(document.contents) ? document.contents : new YAMLMap(document.schema);
    document.contents = map;
    for (const key of Object.keys(KEYS).filter(isName)) {
      if (JSON.stringify(wanted[key]) !== JSON.stringify(was[key]))
        set(document, map, key, inFile(key, wanted));
    }
    const text = map.items.length === 0 ? '' : document.toString({ lineWidth: 0 });
    telling(() => readSettings(parseSettings(text, this.#path).environment));
    const after = Buffer.from(text);
    this.#history.keep(this.#path, before, after);
    writeWhole(this.#path, after);
    return this.read();
  }

  #bytes(): Buffer | null {
    if (!existsSync(this.#path)) return null;
    if (!lstatSync(this.#path).isFile())
      throw new Refusal(409, 'Tệp cài đặt không phải là tệp thường.', 'Xóa liên kết ban-tin.yaml.');
    return readFileSync(this.#path);
  }
}

/** What the file has for a setting of the form. */
function inFile(key: KeyName, wanted: Omit<DeskSettings, 'version'>): Value {
  switch (key) {
    case 'skipBroken':
      return wanted.skipBroken ? 'quarantine' : undefined;
    case 'leaveOut':
      return wanted.leaveOut?.join(', ');
    case 'names':
      return wanted.names?.toString();
    default:
      return wanted[key];
  }
}

type Value = string | readonly string[] | undefined;

const isName = (name: string): name is KeyName => name in KEYS;

/** Errors of settings as a Refusal. */
function telling<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { reason, hint } = error.in('vi');
    throw new Refusal(422, reason, hint);
  }
}

function set(document: Document, map: YAMLMap, key: KeyName, value: Value): void {
  const pair = map.items.find((each) => {
    const { name } = readKey(each);
    return (settingOf(name) ?? name) === (settingOf(KEYS[key]) ?? KEYS[key]);
  });
  const isNothing = value === undefined || value === '' || value.length === 0;
  // What is nothing in the file is what `site.ts` says.
  if (isNothing && pair) removePair(document, map, pair);
  if (isNothing) return;
  const node =
    typeof value === 'string' ? textNodes(document, value) : sections(document, pair?.value, value);
  if (pair) {
    if (isScalar(pair.value) && isScalar(node) && pair.value.comment != null)
      node.comment = pair.value.comment;
    pair.value = node;
  } else map.items.push(document.createPair(KEYS[key], node));
}

/** A section that was there keeps its other names. */
function sections(document: Document, before: unknown, names: readonly string[]): YAMLSeq {
  const items = isSeq(before) ? before.items : [];
  const list = new YAMLSeq();
  list.items = names.map(
    (name) => items.find((item) => nameOfSection(item) === name) ?? textNodes(document, name),
  );
  return list;
}
