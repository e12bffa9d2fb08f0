import { fold } from '../../text/fold.ts';
import type { PileEntry } from '../api.ts';
import { NEED_NAMES, type Need } from './words.ts';

/** Every need, most pressing first. */
export const NEEDS = Object.keys(NEED_NAMES).filter((name): name is Need => name in NEED_NAMES);

/** Which articles a list shows. */
export type Filter = 'all' | 'needed' | 'draft' | Need;

/** The articles that need a look first: by the most pressing need, then the least certain; the others newest first. */
export const orderPile = (articles: readonly PileEntry[]): PileEntry[] =>
  articles.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      (one.needs.length > 0 ? probability(one) - probability(other) : 0) ||
      compare(other.published ?? '', one.published ?? '') ||
      compare(one.file, other.file),
  );

const rank = ({ needs }: PileEntry): number =>
  needs.length === 0 ? NEEDS.length : Math.min(...needs.map((need) => NEEDS.indexOf(need)));

const probability = ({ least }: PileEntry): number => least?.probability ?? 1;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Whether a list with this filter shows the article. */
export function passes(filter: Filter, { needs, draft }: PileEntry): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'needed':
      return needs.length > 0;
    case 'draft':
      return draft;
    default:
      return needs.includes(filter);
  }
}

/** Tells whether an article has all words of a query in its headline, file, section or source, with or without accents. */
export function finds(query: string): (entry: PileEntry) => boolean {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return () => true;
  return ({ headline, file, section = '', source = '', published }) => {
    const text = fold(`${headline}\n${file}\n${section}\n${source}\n${published ?? ''}`);
    return words.every((word) => text.includes(word));
  };
}

/**
 * The article to look at after one that was: the next of the ordered pile that needs it, or, at its end, the first. `looked`
 * are those that somebody has seen; `stillNeeded` of them need it all the same.
 */
export function nextNeeded(
  ordered: readonly PileEntry[],
  after: string | null,
  looked: ReadonlySet<string>,
): { readonly next: PileEntry | undefined; readonly left: number; readonly stillNeeded: number } {
  const at = ordered.findIndex(({ file }) => file === after);
  const turned = [...ordered.slice(at + 1), ...ordered.slice(0, at + 1)];
  const needed = turned.filter(({ needs }) => needs.length > 0);
  const open = needed.filter(({ file }) => file !== after && !looked.has(file));
  return { next: open[0], left: open.length, stillNeeded: needed.length - open.length };
}
