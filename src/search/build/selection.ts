/** An article's words by number: its headline, its standfirst (empty where it has none), its body's paragraphs, its names. */
export type Passages = readonly Int32Array[];

/** Up to so many articles, every word has all its places in its own list. */
export const KEPT_WHOLE = 2000;
/** On larger sites, a word that stands in more places than this is common. */
const COMMON = 2500;
/** A common word that more articles have than this, or this share of them, has not even its first mentions in its own list. */
const COMMONPLACE = { articles: 2500, share: 0.25 };

/** In how many articles a word stands, by its letters, and in how many places. */
export interface Frequency {
  readonly articles: number;
  readonly places: number;
}

/** How common each word is, by its letters; rare ones are left out. */
export type Commonness = ReadonlyMap<string, 'common' | 'cut'>;

/**
 * Finds the words whose own lists would take long to load. It is told what stands on the whole site, so that an article is indexed
 * alike in whatever part of the index it lies.
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
 * The rule by which large sites are indexed. A word that is not common has all its places in its own list. A common word's list
 * would be too long to load, so it has only the places that tell most: those in headlines, and, unless very many articles have the
 * word, those in standfirsts and its first mention in an article. Two neighbours that are not both in their own lists are in the
 * list of their pair. So nothing is lost: what stands next to each other is always found so.
 */
export class Selection {
  /** By number of the letters. */
  readonly #kinds: Uint8Array;
  readonly #lettersOf: Int32Array;
  readonly #lastMention: Int32Array;
  #article = 0;

  /** For articles whose words are numbered so. */
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

/** Whether a word and the one after it go to the list of their pair. */
export const isPaired = (own: Uint8Array, index: number): boolean =>
  index + 1 < own.length && (own[index] === 0 || own[index + 1] === 0);
