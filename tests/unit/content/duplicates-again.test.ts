import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDuplicates } from '../../../src/content/duplicates.ts';
import { findDuplicatesAgain } from '../../../src/content/duplicates-again.ts';
import { fingerprint } from '../../../src/text/fingerprint.ts';
import { countSyllables } from '../../../src/text/syllables.ts';
import { makeArticle } from './article.ts';

/** Twelve paragraphs of which texts consist; two texts that share most of theirs are alike. */
const PARAGRAPHS = Array.from({ length: 12 }, (_, paragraph) =>
  Array.from({ length: 12 }, (_each, word) => `chữ${paragraph * 12 + word}`).join(' '),
);

type Article = Parameters<typeof findDuplicatesAgain>[0][number];

const article = (file: string, paragraphs: readonly number[], day: string | null): Article => {
  const text = paragraphs.map((number) => PARAGRAPHS[number]).join('\n');
  return {
    summary: {
      ...makeArticle({ file, headline: text.slice(0, 9) }),
      published: day === null ? null : { value: day, precision: 'day' },
      syllables: countSyllables(text),
      fingerprint: fingerprint(text),
    },
    digest: JSON.stringify([file, paragraphs, day]),
  };
};

/** What a build remembers for the next one. */
function memory() {
  let kept: { of: string; json: string } | undefined;
  return {
    recall: () => kept && JSON.parse(kept.json),
    remember<Value>(_: string, of: string, make: () => Value): Value {
      if (kept?.of !== of) kept = { of, json: JSON.stringify(make()) };
      return JSON.parse(kept.json);
    },
  };
}

// Most are a part of one text, so that many are alike.
const texts = fc.oneof(
  fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]),
  fc.uniqueArray(fc.nat(PARAGRAPHS.length - 1), { maxLength: 8 }),
);
const edit = fc.record({
  file: fc.nat(7).map((number) => `${number}.txt`),
  content: fc.option(fc.tuple(texts, fc.constantFrom('2025-04-05', null)), { nil: null }),
});

test('articles that repeat each other are the same after changes as if all were compared', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
      const records = memory();
      const articles = new Map<string, Article>();
      for (const { file, content } of edits) {
        if (content === null) articles.delete(file);
        else articles.set(file, article(file, ...content));
        const all = [...articles.values()];
        expect(findDuplicatesAgain(all, records)).toEqual(
          findDuplicates(all.map((each) => each.summary)),
        );
      }
    }),
    { numRuns: 300 },
  );
});
