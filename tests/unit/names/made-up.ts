import type { ArticleId } from '../../../src/article/article.ts';
import type { NameKind } from '../../../src/names/find.ts';
import type { Linkable } from '../../../src/names/link.ts';
import type { KeptName } from '../../../src/names/names-of.ts';

/** A name of an article about which nothing is said but what a test says. */
export const makeName = (kind: NameKind, name: string, said: Partial<KeptName> = {}): KeptName => ({
  kind,
  name,
  forms: [],
  certainty: 0.99,
  count: 1,
  first: { text: 2, start: 0, end: name.length },
  sentence: { text: 2, start: 0, end: name.length + 10 },
  ...said,
});

export const idOf = (number: number): ArticleId =>
  number.toString(16).padStart(8, '0') as ArticleId;

/** An article of day `number` with these names. */
export const makeLinkable = (
  number: number,
  names: readonly KeptName[],
  said: Partial<Linkable> = {},
): Linkable => ({
  id: idOf(number),
  published: { value: `2025-03-${String(number).padStart(2, '0')}`, precision: 'day' },
  names: names.map((name) => ({ said: name, certainty: name.certainty })),
  ...said,
});
