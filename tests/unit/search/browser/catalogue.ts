import type { Catalogue } from '../../../../src/search/browser/catalogue.ts';
import { type Form, LEVEL } from '../../../../src/search/browser/lookup.ts';
import type { Word } from '../../../../src/search/browser/query.ts';
import { canMean, PLAIN, spell } from '../../../../src/text/spelling.ts';
import { wordsOf } from '../../../../src/text/tokens.ts';

const NOTHING: Catalogue = {
  articles: 0,
  starts: new Int32Array(1),
  headlines: [],
  standfirsts: [],
  months: [],
  common: new Set(),
  cut: new Set(),
};

/** A catalogue with only the given parts. */
export const catalogue = (part: Partial<Catalogue>): Catalogue => ({ ...NOTHING, ...part });

/** The passages of an article: headline, standfirst (`''` for none), paragraphs. */
export type Texts = readonly string[];

const slotsOf = (text: string): number => {
  const words = wordsOf(text).length;
  return words === 0 ? 0 : words + 1;
};

/** The catalogue of these articles, oldest first. */
export function catalogueOf(articles: readonly Texts[]): Catalogue {
  const starts = [0];
  for (const texts of articles) {
    starts.push((starts.at(-1) ?? 0) + texts.reduce((sum, text) => sum + slotsOf(text), 0));
  }
  return catalogue({
    articles: articles.length,
    starts: Int32Array.from(starts),
    headlines: articles.map(([headline = '']) => slotsOf(headline)),
    standfirsts: articles.map(([, standfirst = '']) => slotsOf(standfirst)),
  });
}

/** The forms of a query's words in the articles. */
export function formsOf(
  articles: readonly Texts[],
  words: readonly Word[],
): readonly (readonly Form[])[] {
  const slots = articles.flatMap((texts) =>
    texts.flatMap((text) => (slotsOf(text) === 0 ? [] : [...wordsOf(text).map(spell), null])),
  );
  const unaccented = words.every(({ spelling }) => spelling.marks === PLAIN);
  const levelOf = (typed: string, marks: string): number => {
    if (unaccented || marks === typed) return LEVEL.exact;
    return canMean(typed, marks) ? LEVEL.letters : LEVEL.otherMarks;
  };
  return words.map(({ spelling }) =>
    [...slots.entries()].flatMap(([slot, word]): Form[] =>
      word?.letters === spelling.letters
        ? [{ slots: Int32Array.of(slot), level: levelOf(spelling.marks, word.marks) }]
        : [],
    ),
  );
}
