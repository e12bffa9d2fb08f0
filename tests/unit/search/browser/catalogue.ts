import type { Catalogue } from '../../../../src/search/browser/index-reader.ts';
import { LEVEL, type Occurrences } from '../../../../src/search/browser/occurrences.ts';
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

/** Where the words of a query stand in the articles. */
export function occurrencesOf(
  articles: readonly Texts[],
  words: readonly Word[],
): readonly Occurrences[] {
  const slots = articles.flatMap((texts) =>
    texts.flatMap((text) => (slotsOf(text) === 0 ? [] : [...wordsOf(text).map(spell), null])),
  );
  const unaccented = words.every(({ spelling }) => spelling.marks === PLAIN);
  return words.map(({ spelling }) => {
    const found = [...slots.entries()].filter(([, word]) => word?.letters === spelling.letters);
    return {
      slots: Int32Array.from(found, ([slot]) => slot),
      levels: Uint8Array.from(found, ([, word]) => {
        if (unaccented || word?.marks === spelling.marks) return LEVEL.exact;
        return canMean(spelling.marks, word?.marks ?? '') ? LEVEL.letters : LEVEL.otherMarks;
      }),
      cut: false,
    };
  });
}
