import type { Field } from '../../article/article.ts';

/** What a unit is. The model chooses one role per unit. Weights are stored in this order. */
export const ROLES = [
  'headline',
  'rubric',
  'stamp',
  'signature',
  'dateline',
  'standfirst',
  'paragraph',
  'subhead',
  'caption',
  'credit',
  'source',
  'keywords',
  'related',
  'furniture',
] as const;

/**
 * `rubric`: a section, breadcrumb or kicker. `signature`: names or a newsroom. `paragraph`: any text of the body, also list
 * items, turns, notes and quotes. `credit`: a line that only names the photographer. `related`: links to other articles.
 * `furniture`: anything else that a site puts around an article.
 */
export type Role = (typeof ROLES)[number];

/** The index of each role in `ROLES`. */
export const ROLE = Object.fromEntries(ROLES.map((role, index) => [role, index])) as {
  readonly [Name in Role]: number;
};

/** The bit of each role in a set. */
export const BIT = Object.fromEntries(ROLES.map((role, index) => [role, 1 << index])) as {
  readonly [Name in Role]: number;
};

/** A set of roles as bits. */
export const roleSet = (...roles: readonly Role[]): number =>
  roles.reduce((set, role) => set | BIT[role], 0);

const known = new Array<readonly number[] | undefined>(1 << ROLES.length);

/** The indexes of the roles in a set, in order. Few sets occur, so each result is kept. */
export function rolesIn(set: number): readonly number[] {
  known[set] ??= [...ROLES.keys()].filter((role) => (set & (1 << role)) !== 0);
  return known[set];
}

export const ALL_ROLES = roleSet(...ROLES);

/** The role of the lines that state a field. */
export const ROLE_OF_FIELD: Readonly<Record<Field, Role>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  kicker: 'rubric',
  section: 'rubric',
  published: 'stamp',
  bylines: 'signature',
  agency: 'signature',
  dateline: 'dateline',
  source: 'source',
  keywords: 'keywords',
};
