import type { ArticleId } from '../../../src/article/article.ts';
import type { Entity, Linkable, NameRule } from '../../../src/names/entity.ts';
import type { NameKind } from '../../../src/names/find.ts';
import { readMeanings, type SameMeaning } from '../../../src/names/identity.ts';
import { linkAgain } from '../../../src/names/linked.ts';
import type { KeptName, SaidName } from '../../../src/names/names-of.ts';

/** A name of an article about which nothing is said but what a test says. */
export const makeName = (kind: NameKind, name: string, said: Partial<KeptName> = {}): KeptName => ({
  kind,
  name,
  forms: [],
  certainty: 0.99,
  sentence: ['', name, ' kể chuyện.'],
  ...said,
});

export const idOf = (number: number): ArticleId =>
  number.toString(16).padStart(8, '0') as ArticleId;

/** An article with its names. */
export interface MadeUp extends Linkable {
  readonly names: readonly SaidName[];
}

/** The entities of articles that were never linked before. */
export function linkMadeUp(
  articles: readonly MadeUp[],
  sameMeaning: SameMeaning,
  rules: readonly NameRule[],
): Entity[] {
  const names = new Map(articles.map((each) => [each.digest, each.names]));
  return linkAgain(articles, null, {
    namesOf: (digest) => names.get(digest) ?? [],
    saidOf: (number) => {
      throw new Error(`Nothing was said before: ${number}`);
    },
    meaningOf: readMeanings(sameMeaning, rules),
  }).entities;
}

/** An article of day `number` with these names. */
export const makeLinkable = (
  number: number,
  names: readonly KeptName[],
  said: Partial<Linkable> = {},
): MadeUp => ({
  id: idOf(number),
  digest: String(number),
  published: { value: `2025-03-${String(number).padStart(2, '0')}`, precision: 'day' },
  names: names.map((name) => ({ said: name, certainty: name.certainty, sentence: 7 })),
  ...said,
});
