import { expect, test } from 'vitest';
import type { Stored } from '../../../src/content/library.ts';
import { looksOf } from '../../../src/content/summary.ts';
import type { Entity } from '../../../src/names/entity.ts';
import { listOutputs } from '../../../src/outputs/outputs.ts';
import { random } from '../../../src/parse/training/random.ts';
import { libraryOf, makeStored, onDay } from './stored.ts';

const next = random(5);
const below = (limit: number): number => Math.floor(next() * limit);

/** A change of one article. What its text says stands in its digest. */
function change(article: Stored, number: number): Stored {
  const other = makeStored(1 + below(8)).id;
  const changes: Partial<Stored>[] = [
    { headline: `Tít ${number}`, digest: `d${number}` },
    { excerpt: `Đoạn ${number}`, digest: `d${number}` },
    { digest: `d${number}` },
    onDay(`2025-10-${10 + below(10)}`),
    { section: `Mục ${below(2)}`, digest: `d${number}` },
    { source: `Nguồn ${below(2)}`, digest: `d${number}` },
    { bylines: [`Người ${below(3)}`], digest: `d${number}` },
    { related: [other].filter((id) => id !== article.id) },
  ];
  const changed = { ...article, ...changes[below(changes.length)] };
  return { ...changed, looks: looksOf(changed) };
}

const entity = (name: string, articles: readonly Stored[], certainty: number): Entity => ({
  kind: 'person',
  name,
  slug: name.toLowerCase(),
  forms: [],
  certainty,
  offices: below(2) === 0 ? [] : [{ text: `Chức ${below(2)}`, count: 1, last: makeStored(1).id }],
  articles: articles.slice(0, 2 + below(3)).map(({ id }, at) => ({ id, at, sentence: below(3) })),
  beside: [{ kind: 'person', slug: name === 'Sen' ? 'mai' : 'sen', count: 1 + below(2) }],
});

test('outputs with the same key show the same', async () => {
  const seen = new Map<string, string>();
  const kinds = new Set<string>();
  let again = 0;
  let articles = Array.from({ length: 8 }, (_, at) => makeStored(at + 1, onDay('2025-10-12')));
  for (let step = 1; step <= 60; step += 1) {
    const at = below(articles.length);
    articles = articles.map((each, index) => (index === at ? change(each, step) : each));
    const [first] = articles;
    const stories = first
      ? [
          {
            id: first.id,
            articles: articles.slice(0, 2 + below(3)).map(({ id }) => id),
            certainty: 1,
          },
        ]
      : [];
    const entities = ['Sen', 'Mai'].map((name) => entity(name, articles, 1));
    const site = libraryOf(articles, { stories, entities });
    const { outputs } = await listOutputs(site, false, () => {});
    for (const { path, view, shown } of outputs) {
      if (!shown) continue;
      const [kind = ''] = Object.keys(view());
      kinds.add(kind);
      const key = `${path} ${JSON.stringify(shown())}`;
      // The page of a name shows nothing of a record but the sentence, for which a number stands in the key.
      const isOfRecord = (name: string, value: unknown): boolean =>
        kind === 'entity' && (name === 'digest' || (name === 'name' && typeof value === 'number'));
      const text = JSON.stringify(view(), (name, value) =>
        isOfRecord(name, value) ? undefined : value,
      );
      if (seen.has(key)) again += 1;
      else seen.set(key, text);
      expect(text, key).toBe(seen.get(key));
    }
  }
  expect([...kinds].sort()).toEqual(['article', 'entity', 'json', 'list', 'suggestions']);
  // It would be no test if every key were new.
  expect(again).toBeGreaterThan(100);
});
