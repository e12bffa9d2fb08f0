import type { Subhead } from './render.ts';

/** Fewer subheads need no table of contents. */
const FEWEST = 3;
/** A shorter text, in minutes of reading, needs no table of contents. */
const SHORTEST = 1500;

/** The table of contents of an article; empty if the article needs none. */
export const contentsOf = (subheads: readonly Subhead[], syllables: number): readonly Subhead[] =>
  subheads.length >= FEWEST && syllables >= SHORTEST ? subheads : [];
