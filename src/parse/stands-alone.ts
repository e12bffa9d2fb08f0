import { PATTERNS } from './patterns/registry.ts';

const ALONE = PATTERNS.flatMap(({ standsAlone }) => standsAlone ?? []);

/** Whether a line is never part of a paragraph, and tells nothing about the text beside it. */
export const standsAlone = (line: string): boolean => ALONE.some((test) => test(line));
