/** An article's words by number: its headline, its standfirst (empty if it has none), the paragraphs of its body, its names. */
export type Passages = readonly Int32Array[];

/** On a site of up to this many articles, every word has all its places in its own list. */
export const KEPT_WHOLE = 2000;
/** On larger sites, a word with more places than this is common. */
const COMMON = 2500;
/** If more articles, or a larger share of them, have a common word, its own list does not even have the first mentions. */
const COMMONPLACE = { articles: 2500, share: 0.25 };

/** By its letters, the number of articles that have a word, and its number of places. */
export interface Frequency {
  readonly articles: number;
  readonly places: number;
}

/** How common each word is, by its letters. Rare words are left out. */
export type Commonness = ReadonlyMap<string, 'common' | 'cut'>;

/**
 * Finds the words whose own lists would take long to load, from counts of the whole site. So an article is indexed the same way
 * in any part.
 */
export function findCommon(
  words: Iterable<readonly [letters: string, Frequency]>,
  articles: number,
): Commonness {
  const found = new Map<string, 'common' | 'cut'>();
  if (articles <= KEPT_WHOLE) return found;
  const most = Math.min(COMMONPLACE.articles, articles * COMMONPLACE.share);
  for (const [letters, frequency] of words) {
    if (frequency.places <= COMMON) continue;
    found.set(letters, frequency.articles > most ? 'cut' : 'common');
  }
  return found;
}

const [RARE, COMMON_WORD, CUT] = [0, 1, 2];

/**
 * The rule by which large sites are indexed. A word that is not common has all its places in its own list. The list of a common
 * word would be too long, so it has only the most useful places: those in headlines and, unless very many articles have the
 * word, those in standfirsts and its first mention in an article. Two neighbours that are not both in their own lists are in
 * the list of their pair. So neighbours are always found as neighbours.
 */
export class Selection {
  /** By number of the letters. */
  readonly #kinds: Uint8Array;
  readonly #lettersOf: Int32Array;
  readonly #lastMention: Int32Array;
  #article = 0;

  /** For articles whose words have these numbers. */
  constructor(commonness: Commonness, letters: readonly string[], lettersOf: readonly number[]) {
    this.#kinds = Uint8Array.from(letters, (each) => {
      const kind = commonness.get(each);
      return kind === 'cut' ? CUT : kind === 'common' ? COMMON_WORD : RARE;
    });
    this.#lettersOf = Int32Array.from(lettersOf);
    this.#lastMention = new Int32Array(letters.length).fill(-1);
  }

  /** Takes the next article: for each passage, 1 where a word goes to its own list. */
  next(passages: Passages): Uint8Array[] {
    this.#article += 1;
    return passages.map((passage, part) => {
      const own = new Uint8Array(passage.length).fill(1);
      for (let index = 0; index < passage.length; index += 1) {
        if (!this.#isOwn(passage[index] ?? 0, part)) own[index] = 0;
      }
      return own;
    });
  }

  #isOwn(word: number, part: number): boolean {
    const letters = this.#lettersOf[word] ?? 0;
    const kind = this.#kinds[letters] ?? RARE;
    if (kind === RARE) return true;
    const isFirst = this.#lastMention[letters] !== this.#article;
    this.#lastMention[letters] = this.#article;
    return part === 0 || (kind !== CUT && (part === 1 || isFirst));
  }
}

/** Whether a word and the next one go to the list of their pair. */
export const isPaired = (own: Uint8Array, index: number): boolean =>
  index + 1 < own.length && (own[index] === 0 || own[index + 1] === 0);
