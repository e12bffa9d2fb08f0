import type { LineRole } from '../api.ts';

/** The roles as the menu lists them, in groups, each with the key that gives it to a line. */
export const ROLE_GROUPS: readonly (readonly (readonly [role: LineRole, key: string])[])[] = [
  [
    ['headline', 't'],
    ['standfirst', 's'],
    ['paragraph', 'd'],
    ['subhead', 'p'],
    ['caption', 'c'],
    ['credit', 'i'],
  ],
  [
    ['published', 'g'],
    ['bylines', 'a'],
    ['section', 'm'],
    ['source', 'u'],
    ['kicker', 'h'],
    ['agency', 'q'],
    ['dateline', 'o'],
    ['keywords', 'v'],
  ],
  [
    ['related', 'l'],
    ['remove', 'x'],
  ],
];

const ROLE_BY_KEY: ReadonlyMap<string, LineRole> = new Map(
  ROLE_GROUPS.flat().map(([role, key]) => [key, role]),
);

/** The role that a key gives. */
export const roleOfKey = (key: string): LineRole | undefined =>
  key === 'Delete' ? 'remove' : ROLE_BY_KEY.get(key.toLowerCase());
