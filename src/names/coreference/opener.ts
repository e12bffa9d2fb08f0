import type { Group } from '../groups.ts';
import { spelledOut } from '../spelled-out.ts';

/** The word for its kind that a group was found by, spelled out; `''` if there is none. */
export const openerOf = ({ mentions }: Group): string =>
  spelledOut(mentions[0]?.candidate.opener ?? '');
