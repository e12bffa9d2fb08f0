import {
  type Article,
  type Confidence,
  FIELDS,
  type Field,
  type JudgedField,
} from '../article/article.ts';
import { BY_PUBLISHER } from './line-roles.ts';
import { type Curves, calibrate } from './roles/calibration.ts';
import { ROLE, ROLE_OF_FIELD, type Role } from './roles/role.ts';

/** For each role, the probability that exactly the right units have it. 0 to 1, not calibrated. */
export type Certainty = Readonly<Record<Role, number>>;

const JUDGED: readonly JudgedField[] = [...FIELDS, 'captions', 'body'];
const UNKNOWN = Object.fromEntries(JUDGED.map((field) => [field, 0])) as Record<
  JudgedField,
  number
>;
const OF_PUBLISHER: ReadonlySet<string> = new Set(['front-matter', BY_PUBLISHER]);
const isRole = (pattern: string): boolean => Object.hasOwn(ROLE, pattern);

/** The probability that each field of a record is right, 0 to 1. What the publisher states is certain. */
export function findConfidence(
  provenance: Article['provenance'],
  certainty: Certainty,
  curves: Curves,
): Confidence {
  const ofField = (field: Field): number => {
    const from = provenance[field];
    if (from.kind === 'sidecar' || (from.kind === 'line' && OF_PUBLISHER.has(from.pattern)))
      return 1;
    // A label or a page's head states the field, so the model was not asked.
    const isExact = from.kind === 'line' && !isRole(from.pattern);
    return calibrate(curves, field, isExact ? 1 : certainty[ROLE_OF_FIELD[field]]);
  };
  const confidence = { ...UNKNOWN };
  for (const field of FIELDS) confidence[field] = ofField(field);
  confidence.captions = calibrate(curves, 'captions', certainty.caption * certainty.credit);
  confidence.body = calibrate(curves, 'body', certainty.paragraph * certainty.subhead);
  return confidence;
}

/** The fields that decide how sure the parser is of a whole record. */
const WEIGHED = ['headline', 'published', 'bylines', 'captions', 'body'] as const;

/** The probability that the least certain of the weighed fields is right. */
export const overall = (confidence: Confidence): number =>
  Math.min(...WEIGHED.map((field) => confidence[field]));

/** A field with a lower probability is in doubt. At .5, a third of all articles would need a check. */
const DOUBTFUL = 0.4;

/** Whether an article needs a check because a field is in doubt. */
export const isUnsure = (confidence: Confidence): boolean => overall(confidence) < DOUBTFUL;

/** The fields in doubt, least certain first; if there is none, the least certain. */
export function findDoubts(
  confidence: Confidence,
): readonly { readonly field: JudgedField; readonly probability: number }[] {
  const byProbability = JUDGED.map((field) => ({ field, probability: confidence[field] })).toSorted(
    (one, other) => one.probability - other.probability,
  );
  const doubts = byProbability.filter(({ probability }) => probability < DOUBTFUL);
  return doubts.length > 0 ? doubts : byProbability.slice(0, 1);
}
