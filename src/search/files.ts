/**
 * What lies in the index folder beside Pagefind's own files, each one JSON in gzip. Articles are numbered from 0, the
 * oldest first and those without a date before all others, so a greater number is a newer article.
 */
export const FILES = {
  catalogue: 'catalogue.pf_catalogue',
  words: 'words.pf_words',
  facets: 'facets.pf_facets',
  /** The folder of another index of Pagefind's: the lists of pairs, on large sites. */
  pairs: 'pairs/',
  fragment: (article: number): string => `fragment/${article}.pf_fragment`,
} as const;

/** Every article begins at a multiple of so many slots, which makes the catalogue smaller. */
export const STEP = 64;

/** What every search needs. */
export interface CatalogueFile {
  /** The slot of each volume's first word, by the id that Pagefind gives the volume. */
  readonly volumes: Readonly<Record<string, number>>;
  /** Columns, one number an article: how many slots it has, in steps; how many of these its headline and standfirst. */
  readonly slots: string;
  readonly headlines: string;
  readonly standfirsts: string;
  /** `2025-10`, or `''` for unknown, and how many articles in a row it has. */
  readonly months: readonly (readonly [month: string, articles: number])[];
  /** The letters of words that have some of their places in the lists of pairs alone, `''` on small sites. */
  readonly common: string;
  /** The letters of words whose own list does not have every article. */
  readonly cut: string;
}

/**
 * Words with spaces between; each list holds words half as frequent as the one before. Words of the same letters are one:
 * the letters and, unless there is but one without marks, `z` and the marks of each.
 */
export type WordsFile = readonly string[];

/** What results can be narrowed by. Columns hold 0 for none, else the value's place in its list counted from 1. */
export interface FacetsFile {
  readonly sections: readonly string[];
  readonly section: string;
  readonly sources: readonly string[];
  readonly source: string;
  readonly bylines: readonly string[];
  /** A list for each article. */
  readonly byline: readonly (readonly number[])[];
  /** Day of the month. */
  readonly day: string;
}

/** What a result shows of its article. */
export interface FragmentFile {
  /** In steps, as in the catalogue: where they differ, the two are of different builds. */
  readonly slots: number;
  /** Relative to the site's root. */
  readonly address: string;
  readonly headline: string;
  /** Short: “24/10/2025”, “24/10/2025, 10:30”, “Tháng 10/2025”; `''` where unknown. */
  readonly date: string;
  /**
   * The standfirst, where there is one, the body's paragraphs, and in one line the names around it (section, authors, source,
   * keywords), each with the id of its element on the page or `''`.
   */
  readonly passages: readonly (readonly [id: string, text: string])[];
}
