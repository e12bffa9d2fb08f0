import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ArticleWords, readSome, roomOf } from '../../../../src/search/build/article-words.ts';
import { OPENING_STEP, STEP } from '../../../../src/search/files.ts';

test('saved words come back, even of articles and passages without words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ban-tin-words-'));
  const passage = fc.array(fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 200_000 })), {
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(passage, { maxLength: 4 }), { maxLength: 5 }),
      async (all) => {
        const words = new ArticleWords();
        for (const article of all) words.add(article.map((each) => Int32Array.from(each)));
        await words.save(join(folder, 'words'));
        const loaded = await ArticleWords.load(join(folder, 'words'));
        for (const each of [words, loaded]) {
          expect(Array.from(each, (article) => article.map((passage) => [...passage]))).toEqual(
            all,
          );
        }
        const last = [...all.keys()].toReversed();
        const some = readSome(join(folder, 'words'), last);
        expect(some.map((article) => article.map((passage) => [...passage]))).toEqual(
          all.toReversed(),
        );
      },
    ),
    { numRuns: 60 },
  );
  rmSync(folder, { recursive: true });
});

test('an article has room for its words and an empty slot after each passage, and at most an eighth more', () => {
  const passages = fc.array(fc.nat({ max: 300 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(passages, (lengths) => {
      const { all, headline, standfirst } = roomOf(lengths.map((length) => new Int32Array(length)));
      const needs = (length = 0): number => (length > 0 ? length + 1 : 0);
      const [first, second, ...rest] = lengths.map(needs);
      expect(headline * OPENING_STEP).toBeGreaterThanOrEqual(first ?? 0);
      expect(standfirst * OPENING_STEP).toBeGreaterThanOrEqual(second ?? 0);
      const least =
        (headline + standfirst) * OPENING_STEP + rest.reduce((sum, each) => sum + each, 0);
      expect(all * STEP).toBeGreaterThanOrEqual(least);
      expect(all * STEP).toBeLessThan((least + STEP) * 1.25 + 1);
    }),
  );
});
