/** What a unit is. The model chooses one for every unit; the order is that of its weights. */
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
 * `rubric`: a section, breadcrumb or kicker. `signature`: names or a newsroom. `paragraph`: any text of the body, list items,
 * turns, notes and quotes as well. `credit`: a line that only names who took the picture. `related`: links to other articles.
 * `furniture`: whatever else a site puts around an article.
 */
export type Role = (typeof ROLES)[number];

/** A role's place in `ROLES`. */
export const ROLE = Object.fromEntries(ROLES.map((role, index) => [role, index])) as {
  readonly [Name in Role]: number;
};

/** A set of roles as bits. */
export const roleSet = (...roles: readonly Role[]): number =>
  roles.reduce((set, role) => set | (1 << ROLE[role]), 0);

export const ALL_ROLES = roleSet(...ROLES);
