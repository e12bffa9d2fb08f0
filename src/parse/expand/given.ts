import { FIELDS } from '../../article/article.ts';
import type { TextEvidence } from '../cues/text-evidence.ts';
import { expand } from '../expand.ts';
import { readFieldValue } from '../formats/field-value.ts';
import type { LineRole } from '../line-roles.ts';
import type { Taken } from '../piece.ts';
import { splitList } from '../readers/values.ts';
import type { Role } from '../roles/role.ts';
import { type Around, type Part, setAside, whole } from './part.ts';

/** The fields that the parts of a unit must state. Readers find them only in text that looks like them. */
const MEANT: Readonly<Partial<Record<Role, readonly Taken['role'][]>>> = {
  rubric: ['section', 'kicker'],
  stamp: ['published'],
  signature: ['bylines', 'agency', 'source'],
};

const meantBy = ({ role, field }: LineRole): readonly Taken['role'][] | undefined =>
  field ? [field] : MEANT[role];

/** Whether a part agrees with the publisher's role for its unit. A name after a paragraph does not. */
export const isAsGiven = (lineRole: LineRole, { role }: Taken): boolean =>
  !FIELDS.some((field) => field === role) || (meantBy(lineRole)?.includes(role) ?? false);

/** The parts of a unit whose role comes from the publisher. `null` if the role needs a date and the unit has none. */
export function expandGiven(
  evidence: TextEvidence,
  lineRole: LineRole,
  around: Around,
): readonly Part[] | null {
  const { text } = evidence;
  const { role, field } = lineRole;
  if (role === 'furniture') return whole(text, setAside('left-out'));
  // The publisher is right even if the text is a repeat, or if the person has already signed.
  const alone = { ...around, isRepeated: false, after: '', signed: new Set<string>() };
  const parts = expand(evidence, role, { ...alone, newsrooms: 0 });
  const meant = meantBy(lineRole);
  if (!meant || parts.some(({ taken }) => meant.includes(taken.role))) return parts;
  switch (field ?? role) {
    case 'bylines':
    case 'signature':
      return whole(text, { role: 'bylines', names: splitList(text) });
    case 'published':
    case 'stamp':
      return null;
    default: {
      const value = { kind: 'text', text } as const;
      const { taken } = readFieldValue(field ?? 'section', value);
      return taken ? whole(text, taken) : parts;
    }
  }
}
