/**
 * What lies in the index folder. Articles are numbered from 0, the oldest first and those without a date before all others, so a
 * greater number is a newer article. Each part of the index has a folder of its own, named after the digest of what it holds. A part
 * numbers its articles from 0, too; the catalogue tells which is which. All files are packed with gzip.
 */
export const FILES = {
  catalogue: 'catalogue.pf_catalogue',
  /** Pagefind's WebAssembly, as it comes. */
  engine: 'wasm.unknown.pagefind',
  facets: 'facets.pf_facets',
  /** For the keys that begin with a character, in which chunk each lies. */
  table: (beginning: string): string => `tables/${beginning}.pf_table`,
  /** The words that begin with these letters. */
  words: (beginnings: string): string => `words/${beginnings}.pf_words`,
  /** Lists of words, as Pagefind writes them. */
  chunk: (part: string, number: number): string => `${part}/index/${number}.pf_index`,
  /** Lists of pairs. */
  pairs: (part: string, number: number): string => `${part}/pairs/${number}.pf_pairs`,
  /** What results show of articles, `size` of them to a file. */
  bundle: (part: string, size: number, number: number): string =>
    `${part}/text-${size}/${number}.pf_fragment`,
} as const;

/** Every article begins at a multiple of so many slots, which makes the catalogue smaller. */
export const STEP = 64;
/** A headline and a standfirst each take a multiple of so many slots, for the same reason. */
export const OPENING_STEP = 16;

/**
 * Every file of fragments begins so. Behind it stand the lengths of its fragments in bytes, as numbers of 32 bits, then the fragments,
 * each packed with gzip; one that the site no longer has is missing, and its length is 0.
 */
export const BUNDLE_SIGNATURE = 'ban-tin-texts-1\n';

/** Every file with lists of pairs begins so. */
export const PAIRS_SIGNATURE = 'ban-tin-pairs-1\n';

/** What every search needs. */
export interface CatalogueFile {
  readonly parts: readonly PartFile[];
  /** The articles in order, in runs: the place of a part, and how many of its articles follow, in its own order. */
  readonly order: readonly (readonly [part: number, articles: number])[];
  /** `2025-10`, or `''` for unknown, and how many articles in a row it has. */
  readonly months: readonly (readonly [month: string, articles: number])[];
  /** Sets of words that have some of their places in the lists of pairs alone; parts name theirs by its place. */
  readonly sets: readonly CommonWords[];
  /** With which letters words of the site begin that another can be meant to be; those with a file in common together. */
  readonly words: readonly string[];
  /** All tables by what keys begin with, unless they are so large that each has a file of its own. */
  readonly tables: Tables | null;
  /** With which characters keys begin. */
  readonly keyBeginnings: string;
}

/** Letters of words with spaces between. */
export interface CommonWords {
  readonly common: string;
  /** Those of them whose own list does not have every article. */
  readonly cut: string;
}

export interface PartFile {
  /** Its folder. */
  readonly name: string;
  /** Columns, one number an article: how many slots it has, in steps; how many of these its headline and standfirst, in theirs, joined. */
  readonly slots: string;
  readonly openings: string;
  /** Articles that the site no longer has, or has otherwise in a newer part. */
  readonly dead: readonly number[];
  /** What Pagefind's engine is told of the part, in base64. */
  readonly engine: string;
  /** How many fragments a file has. */
  readonly bundle: number;
  /** How many files hold its lists of pairs; 0 where all places are in the lists of words. */
  readonly pairFiles: number;
  /** The place of its set of common words. */
  readonly set: number;
}

/**
 * By part, for the keys that begin with one character: the number of the first chunk that can have them, and with spaces between
 * with which keys the chunks after it begin. `null` where the part has none.
 */
export type TableFile = readonly (readonly [first: number, begin: string] | null)[];
export type Tables = Readonly<Record<string, TableFile>>;

/**
 * Words that begin with some letters, with spaces between; each list holds words half as frequent as the one before. Words of the same
 * letters are one: the letters and, unless there is but one without marks, `z` and the marks of each.
 */
export type WordsFile = readonly string[];

/** What results can be narrowed by. Columns hold 0 for none, else the value's place in its list counted from 1; lists hold such places. */
export interface FacetsFile {
  readonly sections: readonly string[];
  readonly section: string;
  readonly sources: readonly string[];
  readonly source: string;
  readonly bylines: readonly string[];
  /** A list for each article. */
  readonly byline: readonly (readonly number[])[];
  /** Of those whom articles name, the most often named. */
  readonly people: readonly string[];
  readonly person: readonly (readonly number[])[];
  readonly places: readonly string[];
  readonly place: readonly (readonly number[])[];
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
