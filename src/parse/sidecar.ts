import type { Message } from '../article/message.ts';
import { decode } from './decode.ts';
import { readFields } from './formats/fields.ts';
import { type LineRole, matchLines } from './line-roles.ts';
import type { Piece } from './piece.ts';
import { ALL_ROLES, ROLE } from './roles/role.ts';

/** Reads the fields and roles in the `.yaml` file beside an article. The messages name that file. */
export function readSidecar(
  file: string,
  bytes: Uint8Array,
): { stated: readonly Piece[]; messages: readonly Message[]; lineRoles: readonly LineRole[] } {
  const decoded = decode(bytes);
  if ('error' in decoded)
    return { stated: [], messages: [{ ...decoded.error, file }], lineRoles: [] };
  const { source } = decoded;
  const { stated, lineRoles, messages } = readFields(source, {
    offset: 0,
    source,
    pattern: 'sidecar',
  });
  const all = [...decoded.messages, ...messages];
  return {
    stated,
    messages: all.map((each) => ({ ...each, file })),
    lineRoles: lineRoles.map((each) => ({ ...each, place: { ...each.place, file } })),
  };
}

/**
 * For training: the role that a sidecar states for each unit, as a bit. Other units have all roles. `null` if the sidecar
 * states none.
 */
export function labelsOfSidecar(
  bytes: Uint8Array,
): ((texts: readonly string[]) => readonly number[]) | null {
  const { lineRoles } = readSidecar('', bytes);
  if (lineRoles.length === 0) return null;
  return (texts) => {
    const { roles } = matchLines(
      lineRoles,
      texts.map((text) => [text]),
    );
    return roles.map((own) => (own ? 1 << ROLE[own.role] : ALL_ROLES));
  };
}
