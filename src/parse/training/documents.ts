import { collapse } from '../../text/whitespace.ts';
import { describe } from '../cues/describe.ts';
import { decode } from '../decode.ts';
import { readAs } from '../formats/registry.ts';
import { allowedRoles } from '../roles/allowed.ts';
import { ALL_ROLES } from '../roles/role.ts';
import { split } from '../split.ts';
import type { Sample } from './samples.ts';
import type { TrainingDocument } from './trainer.ts';

/** A sample as a document for training; `null` if it has no units. */
export function toDocument({ text, file, labels }: Sample): TrainingDocument | null {
  const decoded = decode(new TextEncoder().encode(text));
  if ('error' in decoded) return null;
  const reading = readAs(file, decoded.source);
  const { textUnits, pieces } = split(decoded.source, reading);
  if (textUnits.length === 0) return null;
  const { file: view, features } = describe(textUnits, reading);
  const isTitled = [...reading.stated, ...pieces].some(({ role }) => role === 'headline');
  const allowed = Uint16Array.from(textUnits, (textUnit) => allowedRoles(textUnit, view, isTitled));
  const known = labels(textUnits.map((textUnit) => collapse(textUnit.text)));
  const gold = Uint16Array.from(allowed, (roles, at) => {
    const own = (known[at] ?? ALL_ROLES) & roles;
    // Training cannot teach a role that the exact readers rule out.
    return own === 0 ? ALL_ROLES : own;
  });
  return { features, allowed, gold, isTitled };
}
