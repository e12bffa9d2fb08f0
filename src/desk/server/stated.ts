import { isDeepStrictEqual } from 'node:util';
import type { LineRole as ParsedLineRole } from '../../parse/line-roles.ts';
import type { Piece } from '../../parse/piece.ts';
import type { Role } from '../../parse/roles/role.ts';
import { readSidecar } from '../../parse/sidecar.ts';
import type { DeskImage, LineRole, Stated } from '../api.ts';

/** The name in a sidecar of what a line is; of roles that only the model uses, that of the field which their lines mostly state. */
const LINE_ROLES: Readonly<Record<Role, LineRole>> = {
  headline: 'headline',
  rubric: 'section',
  stamp: 'published',
  signature: 'bylines',
  dateline: 'dateline',
  standfirst: 'standfirst',
  paragraph: 'paragraph',
  subhead: 'subhead',
  caption: 'caption',
  credit: 'credit',
  source: 'source',
  keywords: 'keywords',
  related: 'related',
  furniture: 'remove',
};

export const lineRoleOf = ({ role, field }: Pick<ParsedLineRole, 'role' | 'field'>): LineRole =>
  field ?? LINE_ROLES[role];

export type Key = keyof Stated;
type Writable = { -readonly [Name in Key]: Stated[Name] };

/** What a sidecar states; what it says wrongly is missing. */
export function readStated(yaml: string): Stated {
  const { stated: pieces, lineRoles } = readSidecar('', Buffer.from(yaml));
  const stated: Partial<Writable> = {};
  for (const piece of pieces) take(piece, stated);
  if (lineRoles.length > 0)
    stated.lines = lineRoles.map((line) => ({ opening: line.opening, role: lineRoleOf(line) }));
  return stated;
}

function take(piece: Piece, stated: Partial<Writable>): void {
  switch (piece.role) {
    case 'headline':
    case 'standfirst':
    case 'kicker':
    case 'section':
    case 'agency':
    case 'dateline':
      stated[piece.role] = piece.text;
      return;
    case 'published':
      stated.published = piece.date.value;
      return;
    case 'bylines':
      stated.bylines = piece.names;
      return;
    case 'keywords':
      stated.keywords = piece.words;
      return;
    case 'source':
      stated.source = partsOf(piece, ['name', 'url']);
      return;
    case 'picture':
      stated.images = [...(stated.images ?? []), imageOf(piece)];
      return;
    case 'draft':
      stated.draft = piece.value;
      return;
    case 'story':
      if (!piece.value) stated.story = false;
      return;
    case 'pin':
      stated.pin = typeof piece.value === 'object' ? piece.value.until.value : piece.value;
      return;
    case 'cleared':
      Object.assign(stated, { [piece.field]: NOTHING[piece.field] ?? '' });
      return;
  }
}

const NOTHING: Readonly<Partial<Record<Key, object>>> = { bylines: [], keywords: [], source: {} };

/** Its parts in the order in which they are written. */
export const imageOf = (image: DeskImage): DeskImage =>
  partsOf(image, ['src', 'replaces', 'alt', 'caption', 'credit']);

function partsOf<Name extends string>(
  from: Readonly<Partial<Record<Name, string>>>,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const parts: Partial<Record<Name, string>> = {};
  for (const name of names) if (from[name] !== undefined) parts[name] = from[name];
  return parts;
}

/** Whether two say the same of a key. */
export const isSame = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one, other);
