import { decode } from '../decode.ts';
import { readAs } from '../formats/registry.ts';
import type { Reading } from '../reading.ts';
import { recognise } from '../recognise.ts';
import type { Model } from '../roles/model.ts';
import { ROLE, type Role } from '../roles/role.ts';
import { readSidecar } from '../sidecar.ts';
import { toDocument } from './documents.ts';
import type { TrainingDocument } from './trainer.ts';

/** An article in which a publisher gave some lines a role. */
export interface CorrectedArticle {
  readonly text: string;
  readonly reading: Reading;
  readonly document: TrainingDocument;
  /** The role of each unit. */
  readonly roles: readonly Role[];
}

/**
 * An article with the line roles of its sidecar. The publisher saw the other lines and left them, so they keep the roles from
 * `model`. `null` if no line has a role, or the file is not a text.
 */
export function readCorrected(
  file: string,
  bytes: Uint8Array,
  sidecar: Uint8Array,
  model: Model,
): CorrectedArticle | null {
  const decoded = decode(bytes, file);
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

/** For each unit, whether a model reads it right without the line roles. */
export const readsRight = ({ text, reading, roles }: CorrectedArticle, model: Model): boolean[] =>
  recognise(text, reading, [], model).units.map(({ choice }, at) => choice.role === roles[at]);

/** Whether two models give each unit of a file the same role. */
export function readsAlike(file: string, bytes: Uint8Array, one: Model, other: Model): boolean {
  const decoded = decode(bytes, file);
  if ('error' in decoded) return true;
  const reading = readAs(file, decoded.source);
  const rolesBy = (model: Model): string =>
    recognise(decoded.source, reading, reading.lineRoles ?? [], model)
      .units.map(({ choice }) => choice.role)
      .join();
  return rolesBy(one) === rolesBy(other);
}
