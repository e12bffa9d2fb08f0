import type { EntityKind, FacetKind } from '../../config/addresses.ts';

/** What a suggestion leads to. */
export type SuggestionKind = FacetKind | EntityKind | 'story' | 'article';

/** Something on the site that a reader may mean: a section, a name or a headline. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  /** As the site writes it, in NFC. */
  readonly text: string;
  /** Relative to the site's root. */
  readonly address: string;
}

/** The two lists of suggestions. */
export const LISTS = ['names', 'headlines'] as const;
export type ListName = (typeof LISTS)[number];

/** A suggestion in a file. */
type Row = readonly [kind: SuggestionKind, text: string, address: string];

/**
 * A file of suggestions, best first: those with a word that begins with the letters of the file. The file `''` has all. If a
 * list is too long for one file, it holds only the best, and files for longer prefixes hold the others.
 */
export interface PartFile extends Readonly<Record<ListName, readonly Row[]>> {
  /** The lists that hold only their best. */
  readonly cut: readonly ListName[];
  /** The names of all files for longer prefixes, without this file's letters, separated by spaces. If none fits, this file has all. */
  readonly next: string;
}

const OR = '_';

/** The name of the file for letters that any of several others follow: `tr`, or `t_rs` if there are several. */
export const partName = (part: string, next: string): string =>
  part + (next.length > 1 ? OR : '') + next;

/** How many of the letters a file covers; 0 if it is for others. A file for more letters holds all that continue them. */
export function lettersInCommon(part: string, letters: string): number {
  const [all = '', next] = part.split(OR);
  if (all.length > letters.length) return all.startsWith(letters) ? letters.length : 0;
  if (!letters.startsWith(all)) return 0;
  if (next === undefined) return all.length;
  const letter = letters.charAt(all.length);
  return letter !== '' && next.includes(letter) ? all.length + 1 : 0;
}

/** The name of a part's file. */
export const partFile = (part: string): string => `${part === '' ? 'tat-ca' : part}.json`;
