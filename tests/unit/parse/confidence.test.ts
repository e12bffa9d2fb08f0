import { expect, test } from 'vitest';
import { FIELDS, type Provenance } from '../../../src/article/article.ts';
import { type Certainty, findConfidence, overall } from '../../../src/parse/confidence.ts';
import { parse } from '../../../src/parse/parse.ts';
import { ROLES } from '../../../src/parse/roles/role.ts';
import { article, HEADLINE } from './news.ts';

const CERTAINTY = Object.fromEntries(ROLES.map((role, at) => [role, (at + 1) / 20])) as Certainty;
const span = { start: 0, end: 1 };
const line = (pattern: string): Provenance => ({ kind: 'line', pattern, span });
const confidence = (from: Provenance, curves = {}) =>
  findConfidence(
    Object.fromEntries(FIELDS.map((field) => [field, from])) as Parameters<
      typeof findConfidence
    >[0],
    CERTAINTY,
    curves,
  );

test('a field is as certain as the role that it comes from', () => {
  const found = confidence({ kind: 'absent' });
  expect(found).toMatchObject({
    headline: CERTAINTY.headline,
    kicker: CERTAINTY.rubric,
    section: CERTAINTY.rubric,
    published: CERTAINTY.stamp,
    bylines: CERTAINTY.signature,
    agency: CERTAINTY.signature,
    captions: CERTAINTY.caption * CERTAINTY.credit,
    body: CERTAINTY.paragraph * CERTAINTY.subhead,
  });
  expect(confidence(line('headline'))).toEqual(found);
});

test('what a publisher states is certain', () => {
  const curves = { headline: { probability: [0, 1], right: [0, 0.5] } };
  expect(confidence({ kind: 'sidecar' }, curves).headline).toBe(1);
  expect(confidence(line('front-matter'), curves).headline).toBe(1);
});

test.each(['label', 'page-head', 'date-prefix'])(
  'a field from an exact reader is as certain as measured: %s',
  (pattern) => {
    expect(confidence(line(pattern)).published).toBe(1);
    const curves = { published: { probability: [0, 1], right: [0, 0.97] } };
    expect(confidence(line(pattern), curves).published).toBe(0.97);
  },
);

test('a record is as certain as the least certain of its main fields', () => {
  const half = { ...confidence({ kind: 'sidecar' }), captions: 1, body: 0.5, headline: 0.5 };
  expect(overall(half)).toBe(0.5);
});

test('every field of an article has a probability', () => {
  const bytes = new TextEncoder().encode(article(`${HEADLINE}\n10:15 | 03/04/2023`, 'Lê Minh'));
  const found = parse(bytes, 'bai.txt').article?.confidence ?? {};
  expect(Object.keys(found)).toEqual([...FIELDS, 'captions', 'body']);
  for (const probability of Object.values(found)) {
    expect(probability).toBeGreaterThanOrEqual(0);
    expect(probability).toBeLessThanOrEqual(1);
  }
});
