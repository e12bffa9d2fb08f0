import type { KeptPart } from './part-cache.ts';
import { KEPT_WHOLE } from './selection.ts';

/** At most this share of a part's articles may be dead: they take room in lists, and the build has to read them. */
const MOST_DEAD = 0.05;
/** A part of at most this many articles is written again if one was taken down. A larger one takes too long. */
const CLEANED = 2000;
/** A smaller part is written again at once, so that small changes do not add parts. */
const SMALL = 200;
/** A larger part is written again if this many times its size is written anyway. */
const RATIO = 3;
/** If a site has grown or shrunk by this factor, other words are common: no old part stays. */
const GROWTH = 2;

/** A part that stays as it is. */
export interface StayingPart {
  readonly part: KeptPart;
  /** The number of each of its articles on the site, in order; -1 for dead articles. */
  readonly numbers: Int32Array;
}

/** Where an older part has an article. */
export interface Source {
  readonly part: KeptPart;
  readonly number: number;
}

export interface Plan {
  readonly staying: readonly StayingPart[];
  /** Articles that go to new parts, in order, and where each lies already. */
  readonly loose: ReadonlyMap<number, Source | null>;
}

/**
 * Which parts stay and which articles go to new ones. A changed article is dead in its part and moves to the newest. An article
 * that is gone from the site is dead too. A part of at most 2,000 articles is then written again: nothing of its words remains.
 */
export function planParts(
  parts: readonly KeptPart[],
  articles: readonly { readonly digest: string; readonly url: string }[],
): Plan {
  const numbers = new Map(articles.map(({ digest }, number) => [digest, number]));
  const urls = new Set(articles.map(({ url }) => url));
  const sources = new Map<number, Source>();
  let staying: StayingPart[] = [];
  for (const part of parts) {
    const placed = placeArticles(part, numbers, sources);
    for (const [number, article] of placed.entries()) {
      if (article !== -1) sources.set(article, { part, number });
    }
    if (isOfToday(part, articles.length) && mayStay(part, placed, urls))
      staying.push({ part, numbers: placed });
  }
  staying.sort((a, b) => sizeOf(b) - sizeOf(a));
  const left = (): number => articles.length - staying.reduce((sum, each) => sum + sizeOf(each), 0);
  while (left() > 0) {
    const smallest = staying.at(-1);
    if (!smallest) break;
    if (sizeOf(smallest) >= Math.max(SMALL, RATIO * left())) break;
    staying = staying.slice(0, -1);
  }
  const there = new Set(staying.flatMap((each) => [...each.numbers]));
  const loose = [...articles.keys()].filter((number) => !there.has(number));
  return { staying, loose: new Map(loose.map((number) => [number, sources.get(number) ?? null])) };
}

const sizeOf = ({ numbers }: StayingPart): number =>
  numbers.reduce((count, number) => count + (number === -1 ? 0 : 1), 0);

/** The number of each of the part's articles. Articles in another order than on the site, or in an earlier part, are dead. */
function placeArticles(
  { record }: KeptPart,
  numbers: ReadonlyMap<string, number>,
  taken: ReadonlyMap<number, Source>,
): Int32Array {
  const placed = Int32Array.from(record.articles, ({ digest }) => {
    const number = digest === '' ? undefined : numbers.get(digest);
    return number === undefined || taken.has(number) ? -1 : number;
  });
  const rising = longestRise(placed);
  return placed.map((number, place) => (rising.has(place) ? number : -1));
}

/** The indexes of a longest rising subsequence; -1 is not a number. An article that has moved leaves all others where they are. */
function longestRise(numbers: Int32Array): Set<number> {
  /**
   * By length: the index of the smallest number at the end of such a sequence. And before each index, the one before it in its
   * sequence.
   */
  const ends: number[] = [];
  const before = new Int32Array(numbers.length).fill(-1);
  for (const [place, number] of numbers.entries()) {
    if (number === -1) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1] ?? -1;
    ends[low] = place;
  }
  const rising = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place !== -1; place = before[place] ?? -1) rising.add(place);
  return rising;
}

function isOfToday({ record: { siteArticles } }: KeptPart, articles: number): boolean {
  const isSmall = (count: number): boolean => count <= KEPT_WHOLE;
  const [fewer, more] = [Math.min(siteArticles, articles), Math.max(siteArticles, articles)];
  return isSmall(siteArticles) === isSmall(articles) && more <= fewer * GROWTH;
}

function mayStay({ record }: KeptPart, placed: Int32Array, urls: ReadonlySet<string>): boolean {
  const dead = record.articles.filter((_, number) => placed[number] === -1);
  if (dead.length > Math.max(1, placed.length * MOST_DEAD)) return false;
  return placed.length > CLEANED || dead.every(({ url }) => urls.has(url));
}
