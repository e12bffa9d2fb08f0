import type { EntityKind, PlaceKind } from '../../config/addresses.ts';

/** What a suggestion leads to. */
export type SuggestionKind = PlaceKind | EntityKind | 'story' | 'article';

/** Something the site has that a reader may mean: a section, a name or a headline. */
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
 * A file of suggestions, best first: those in which the part's letters begin at a word. The part `''` has all. A list that is
 * too long for one file holds only its best; longer parts hold the others.
 */
export interface PartFile extends Readonly<Record<ListName, readonly Row[]>> {
  /** The lists that hold only their best. */
  readonly cut: readonly ListName[];
  /** The names of all longer parts, without this part's letters, with spaces between. If none fits, this part has all. */
  readonly next: string;
}

const OR = '_';

/** The name of the part for letters that any of others follows: `tr`, or `t_rs` where more than one does. */
export const partName = (part: string, next: string): string =>
  part + (next.length > 1 ? OR : '') + next;

/** For how many of the letters a part is; 0 if it is for others. A part for more letters holds all that goes on from these. */
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
