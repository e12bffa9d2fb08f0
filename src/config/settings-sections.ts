import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { plainKey } from './settings-keys.ts';
import type { NamedFacet } from './site.ts';
import { userError } from './user-error.ts';

/** The file and line of a node, for errors. */
export type PlaceOf = (node: unknown) => { readonly file: string; readonly line: string };

/** The parts of a section, in English and Vietnamese. */
const PARTS: ReadonlyMap<string, keyof NamedFacet> = new Map(
  Object.entries({ name: 'name', ten: 'name', also: 'also', 'ten khac': 'also' } as const),
);

/** The sections in the list of a settings file. Throws a UserError about what it cannot use. */
export function readSections(value: unknown, placeOf: PlaceOf): NamedFacet[] {
  if (!isSeq(value)) throw userError('settings-sections', placeOf(value));
  return value.items.map((item): NamedFacet => {
    const refuse = (node: unknown = item) => userError('settings-sections', placeOf(node));
    if (!isMap(item)) return { name: textOf(item, refuse) };
    const parts = partsOf(item);
    if (parts.size < item.items.length) throw refuse();
    const name = textOf(parts.get('name'), refuse);
    const also = parts.get('also');
    const others = isSeq(also) ? also.items : isScalar(also) && also.value !== '' ? [also] : [];
    if (also && !isSeq(also) && !isScalar(also)) throw refuse(also);
    if (others.length === 0) return { name };
    return { name, also: others.map((each) => textOf(each, refuse)) };
  });
}

/** The name of a section in the list of a settings file. */
export function nameOfSection(item: unknown): string | undefined {
  const name = isMap(item) ? partsOf(item).get('name') : item;
  return isScalar(name) ? String(name.value) : undefined;
}

/** The values of the parts. An unknown part and a repeated one do not count. */
const partsOf = (item: YAMLMap): Map<keyof NamedFacet, unknown> =>
  new Map(
    item.items.flatMap(({ key, value }) => {
      const part = PARTS.get(isScalar(key) ? plainKey(String(key.value)) : '');
      return part === undefined ? [] : [[part, value] as const];
    }),
  );

function textOf(node: unknown, refuse: () => Error): string {
  const text = isScalar(node) ? String(node.value).trim() : '';
  if (text === '') throw refuse();
  return text;
}
