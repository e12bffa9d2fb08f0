import type { NamedFacet } from '../config/site.ts';
import { PLAIN, spell } from '../text/spelling.ts';

/** What tells a name from others; `''` for a name without a letter or digit. */
export type KeyOf = (name: string) => string;

/**
 * Tells names apart. Two are the same if they differ only in case, in signs and in where their tones stand, or if the
 * publisher says so. A name typed without any marks is the same as the one name with marks that has its letters.
 */
export function tellApart(names: Iterable<string>, named: readonly NamedFacet[]): KeyOf {
  const aliases = new Map(
    named.flatMap(({ name, also = [] }) =>
      also.map((other) => [keyOf(other).marked, keyOf(name).marked]),
    ),
  );
  const markedOf = new Map<string, Set<string>>();
  for (const name of [...named.flatMap((each) => [each.name, ...(each.also ?? [])]), ...names]) {
    const { plain, marked } = keyOf(name);
    if (marked === plain) continue;
    markedOf.set(plain, (markedOf.get(plain) ?? new Set()).add(marked));
  }
  const known = new Map<string, string>();
  return (name) => {
    const found = known.get(name) ?? resolve(keyOf(name));
    known.set(name, found);
    return found;
  };

  function resolve({ plain, marked }: Key): string {
    const [only, ...others] = marked === plain ? (markedOf.get(plain) ?? []) : [];
    const meant = only !== undefined && others.length === 0 ? only : marked;
    return aliases.get(meant) ?? meant;
  }
}

/** Of names without marks both are the same. */
interface Key {
  readonly plain: string;
  readonly marked: string;
}

function keyOf(name: string): Key {
  const words = (name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(spell);
  const write = (marksOf: (marks: string) => string): string =>
    words.map(({ letters, marks }) => letters + marksOf(marks)).join(' ');
  return { plain: write(() => PLAIN), marked: write((marks) => marks) };
}

/** The spelling used most; one in capitals only if there is no other. */
export function usualSpelling(counts: ReadonlyMap<string, number>): string {
  const inCapitals = (name: string): number => Number(name === name.toUpperCase());
  const [[usual] = ['']] = [...counts].sort(
    ([a, x], [b, y]) => inCapitals(a) - inCapitals(b) || y - x || (a < b ? -1 : 1),
  );
  return usual;
}
