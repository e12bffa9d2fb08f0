/**
 * The files of the index folder. Articles are numbered from 0, the oldest first and undated ones before all others. So a
 * greater number is a newer article. Each part of the index has its own folder, named by the digest of what it holds. A part
 * also numbers its articles from 0; the catalogue translates. All files are packed with gzip.
 */
export const FILES = {
  catalogue: 'catalogue.pf_catalogue',
  /** Pagefind's WebAssembly, as it comes. */
  engine: 'wasm.unknown.pagefind',
  facets: 'facets.pf_facets',
  /** For the keys that begin with a character, the chunk of each. */
  table: (beginning: string): string => `tables/${beginning}.pf_table`,
  /** The words that begin with these letters. */
  words: (beginnings: string): string => `words/${beginnings}.pf_words`,
  /** Lists of words, as Pagefind writes them. */
  chunk: (part: string, number: number): string => `${part}/index/${number}.pf_index`,
  /** Lists of pairs. */
  pairs: (part: string, number: number): string => `${part}/pairs/${number}.pf_pairs`,
  /** Fragments, `size` of them per file. */
  bundle: (part: string, size: number, number: number): string =>
    `${part}/text-${size}/${number}.pf_fragment`,
} as const;

/** Every article begins at a multiple of this many slots, which makes the catalogue smaller. */
export const STEP = 64;
/** A headline and a standfirst each take a multiple of this many slots, for the same reason. */
export const OPENING_STEP = 16;

/**
 * Every file of fragments begins with this. Then come the lengths of its fragments in bytes, as numbers of 32 bits, then the
 * fragments, each packed with gzip. A fragment that the site no longer has is missing, and its length is 0.
 */
export const BUNDLE_SIGNATURE = 'ban-tin-texts-1\n';

/** Every file with lists of pairs begins with this. */
export const PAIRS_SIGNATURE = 'ban-tin-pairs-2\n';

/** What every search needs. */
export interface CatalogueFile {
  readonly parts: readonly PartFile[];
  /** The articles in order, in runs: the index of a part, and how many of its articles follow, in the part's order. */
  readonly order: readonly (readonly [part: number, articles: number])[];
  /** `2025-10`, or `''` for unknown, and how many consecutive articles have it. */
  readonly months: readonly (readonly [month: string, articles: number])[];
  /** Sets of words with some of their places only in the lists of pairs. A part names its set by the index. */
  readonly sets: readonly CommonWords[];
  /** The first letters of words in the vocabulary. Letters that share a file stand together. */
  readonly words: readonly string[];
  /** All tables by the first characters of keys, unless they are so large that each has its own file. */
  readonly tables: Tables | null;
  /** The first characters of keys. */
  readonly keyBeginnings: string;
}

/** Letters of words, separated by spaces. */
export interface CommonWords {
  readonly common: string;
  /** Those of them whose own list does not have every article. */
  readonly cut: string;
}

export interface PartFile {
  /** Its folder. */
  readonly name: string;
  /**
   * Columns, one number per article: its number of slots, in steps; and the slots of its headline and standfirst, in their
   * steps, joined.
   */
  readonly slots: string;
  readonly openings: string;
  /** Articles that the site no longer has, or has changed in a newer part. */
  readonly dead: readonly number[];
  /** What Pagefind's engine needs to know of the part, in base64. */
  readonly engine: string;
  /** The number of fragments per file. */
  readonly bundle: number;
  /** The number of files with lists of pairs; 0 if all places are in the lists of words. */
  readonly pairFiles: number;
  /** The index of its set of common words. */
  readonly set: number;
}

/**
 * By part, for the keys that begin with one character: the number of the first chunk that can have them, and the first keys of
 * the chunks after it, separated by spaces. `null` if the part has none.
 */
export type TableFile = readonly (readonly [first: number, begin: string] | null)[];
export type Tables = Readonly<Record<string, TableFile>>;

/**
 * Words that begin with some letters, separated by spaces. Each list holds words half as frequent as the one before. Words with
 * the same letters are one entry: the letters and, unless there is only one without marks, `z` and the marks of each.
 */
export type WordsFile = readonly string[];

/** What results can be narrowed by. */
export interface FacetsFile {
  /** A column with the day of the month of each article, 0 for unknown. */
  readonly days: string;
  readonly sections: FacetFile;
  readonly sources: FacetFile;
  readonly bylines: FacetFile;
  /** The most frequent ones. */
  readonly people: FacetFile;
  readonly places: FacetFile;
}

export interface FacetFile {
  readonly values: readonly string[];
  /** A column. For each article, the indexes of its values, counted from 1, then 0. */
  readonly of: string;
}

/** A fragment: what a result shows of its article. */
export interface FragmentFile {
  /** In steps, as in the catalogue. If they differ, the two files are of different builds. */
  readonly slots: number;
  /** Relative to the site's root. */
  readonly address: string;
  readonly headline: string;
  /** Short: “24/10/2025”, “24/10/2025, 10:30”, “Tháng 10/2025”; `''` if unknown. */
  readonly date: string;
  /**
   * The standfirst if there is one, the paragraphs of the body, and in one line the names around it (section, authors, source,
   * keywords). Each has the id of its element on the page, or `''`.
   */
  readonly passages: readonly (readonly [id: string, text: string])[];
}
