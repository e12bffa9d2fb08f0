import type { Subhead } from './render.ts';

/** Fewer subheads are seen at a glance. */
const FEWEST = 3;
/** What is read in less than seven minutes is found by scrolling. */
const SHORTEST = 1500;

/** The table of contents of an article; empty if the article needs none. */
export const contentsOf = (subheads: readonly Subhead[], syllables: number): readonly Subhead[] =>
  subheads.length >= FEWEST && syllables >= SHORTEST ? subheads : [];
