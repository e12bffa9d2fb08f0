import { decode } from '../decode.ts';
import { readAs } from '../formats/registry.ts';
import type { Reading } from '../reading.ts';
import { recognise } from '../recognise.ts';
import type { Model } from '../roles/model.ts';
import { ROLE, type Role } from '../roles/role.ts';
import { readSidecar } from '../sidecar.ts';
import { toDocument } from './documents.ts';
import type { TrainingDocument } from './trainer.ts';

/** An article of which a publisher has said what some lines are. */
export interface CorrectedArticle {
  readonly text: string;
  readonly reading: Reading;
  readonly document: TrainingDocument;
  /** What each of its units is. */
  readonly roles: readonly Role[];
}

/**
 * An article with what its sidecar says of its lines. The publisher has seen how the others were read and let that stand, so they
 * count as `model`, the one in use, reads them. `null` if nothing is said of any line, or the file is no text.
 */
export function readCorrected(
  file: string,
  bytes: Uint8Array,
  sidecar: Uint8Array,
  model: Model,
): CorrectedArticle | null {
  const decoded = decode(bytes);
  if ('error' in decoded) return null;
  const { source: text } = decoded;
  const reading = readAs(file, text);
  const lines = [...(reading.lineRoles ?? []), ...readSidecar('', sidecar).lineRoles];
  if (lines.length === 0) return null;
  const { units } = recognise(text, reading, lines, model);
  if (!units.some(({ lineRole }) => lineRole)) return null;
  const roles = units.map(({ choice }) => choice.role);
  const labels = (): number[] => roles.map((role) => 1 << ROLE[role]);
  const document = toDocument({ source: '', file, text, labels, truth: {} });
  return document && { text, reading, document, roles };
}

/** For each unit whether a model that knows nothing of what was said reads it right. */
export const readsRight = ({ text, reading, roles }: CorrectedArticle, model: Model): boolean[] =>
  recognise(text, reading, [], model).units.map(({ choice }, at) => choice.role === roles[at]);

/** Whether two models give each unit of a file the same role. */
export function readsAlike(file: string, bytes: Uint8Array, one: Model, other: Model): boolean {
  const decoded = decode(bytes);
  if ('error' in decoded) return true;
  const reading = readAs(file, decoded.source);
  const rolesBy = (model: Model): string =>
    recognise(decoded.source, reading, reading.lineRoles ?? [], model)
      .units.map(({ choice }) => choice.role)
      .join();
  return rolesBy(one) === rolesBy(other);
}
