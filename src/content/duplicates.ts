import type { Message } from '../article/message.ts';
import type { ArticleSummary } from '../article/summary.ts';
import { message } from '../parse/messages.ts';
import { readFingerprint, readLength, type Sketch, similarity } from '../text/fingerprint.ts';

/**
 * The share of the shorter text that the longer one must have. Measured on 188 real articles of four sites: no two have
 * more than 0.63 (two papers on one decree). Each against itself without its last paragraph, under a new stamp and with
 * another caption: 0.95 at the median, 187 of them 0.75 or more.
 */
const SAME = 0.75;
/** What is shorter, measured against the longer one, is a brief of its own or a teaser, and no second crawl. */
const SHORTEST = 0.6;
/** The share of its hashes that a text then shares with the other one at least. */
const SHARED = (SAME * SHORTEST) / (1 + SHORTEST - SAME * SHORTEST);

/** Texts of fewer runs of four syllables (“Mời xem video.”) tell articles apart only together with their headlines. */
const TELLING = 22;

type Candidate = Pick<
  ArticleSummary,
  'file' | 'headline' | 'published' | 'syllables' | 'fingerprint'
>;

/** An article that repeats another one, which is kept. */
export interface Duplicate {
  readonly file: string;
  /** The file kept; it repeats no other. */
  readonly of: string;
  /** The same syllables in the same order: they differ in case, punctuation, white space and what is no body. */
  readonly exact: boolean;
  /** The share of the shorter text that the longer one has too, estimated unless exact. */
  readonly similarity: number;
}

/**
 * The articles that repeat another one, by file; the same for every order of `articles`. Of those alike the one with a
 * date is kept, then the longest, then the first by file. Articles without text repeat none.
 */
export function findDuplicates(articles: readonly Candidate[]): Duplicate[] {
  const texts = groupByText(articles);
  const kept: Text[] = [];
  const keptByHash = new Map<number, number[]>();
  const found: Duplicate[] = [];
  const frequency = countHashes(texts);
  for (const text of texts) {
    const telling = text.sketch.shingles < TELLING ? [] : tellingHashes(text.sketch, frequency);
    const candidates = new Set(telling.flatMap((hash) => keptByHash.get(hash) ?? []));
    const nearest = findNearest(text, candidates, kept);
    for (const [index, { file }] of text.articles.entries()) {
      if (nearest)
        found.push({ file, of: nearest.of, exact: false, similarity: nearest.similarity });
      else if (index > 0) found.push({ file, of: text.first.file, exact: true, similarity: 1 });
    }
    if (nearest) continue;
    for (const hash of telling) {
      const holders = keptByHash.get(hash);
      if (holders) holders.push(kept.length);
      else keptByHash.set(hash, [kept.length]);
    }
    kept.push(text);
  }
  return found.sort((a, b) => compare(a.file, b.file));
}

/** Whether an article repeats any of these, or is repeated by one; it may be among them itself. */
export function isLikeAny(article: Candidate, others: readonly Candidate[]): boolean {
  const sketch = readFingerprint(article.fingerprint);
  if (sketch.shingles === 0) return false;
  const key = keyOf(article, sketch);
  return others.some((other) => {
    if (other.file === article.file || other.fingerprint === '') return false;
    if (other.fingerprint === article.fingerprint) return keyOf(other, sketch) === key;
    if (!areAsLong(sketch.shingles, readLength(other.fingerprint))) return false;
    return similarity(sketch, readFingerprint(other.fingerprint)) >= SAME;
  });
}

/** What to tell of it: rule `duplicate` or `near-duplicate`. */
export function duplicateMessage({ of, exact, similarity: share }: Duplicate): Message {
  return exact
    ? message('duplicate', undefined, { of })
    : // An estimate is no reason to say that all is the same.
      message('near-duplicate', undefined, { of, share: Math.min(99, Math.round(share * 100)) });
}

/** Articles with the same text, the one to keep first. */
interface Text {
  readonly sketch: Sketch;
  readonly first: Candidate;
  readonly articles: readonly Candidate[];
}

const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

const preference = (a: Candidate, b: Candidate): number =>
  Number(a.published === null) - Number(b.published === null) ||
  b.syllables - a.syllables ||
  compare(a.file, b.file);

/** The different texts, in the order in which they are kept rather than others. */
function groupByText(articles: readonly Candidate[]): Text[] {
  const byText = new Map<string, { sketch: Sketch; first: Candidate; articles: Candidate[] }>();
  for (const article of articles.toSorted(preference)) {
    const sketch = readFingerprint(article.fingerprint);
    if (sketch.shingles === 0) continue;
    const key = keyOf(article, sketch);
    const known = byText.get(key);
    if (known) known.articles.push(article);
    else byText.set(key, { sketch, first: article, articles: [article] });
  }
  return [...byText.values()];
}

const keyOf = ({ fingerprint, headline }: Candidate, { shingles }: Sketch): string =>
  shingles < TELLING ? `${fingerprint} ${headline}` : fingerprint;

/** Whether texts of so many shingles can be nearly the same. */
const areAsLong = (one: number, other: number): boolean =>
  Math.min(one, other) >= Math.max(TELLING, SHORTEST * Math.max(one, other));

function countHashes(texts: readonly Text[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { sketch } of texts) {
    for (const hash of sketch.hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return counts;
}

// Texts that share enough hashes have one of these in common: the rarest of each, so many that what is left over is too
// little. So what thousands of articles share is not looked up, nor what only one has.
function tellingHashes({ hashes }: Sketch, frequency: ReadonlyMap<number, number>): number[] {
  const ofSeveral = hashes.filter((hash) => (frequency.get(hash) ?? 0) > 1);
  const tooFew = Math.ceil(SHARED * hashes.length) - 1;
  return ofSeveral
    .sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || a - b)
    .slice(0, Math.max(0, ofSeveral.length - tooFew));
}

function findNearest(
  { sketch }: Text,
  candidates: ReadonlySet<number>,
  kept: readonly Text[],
): { of: string; similarity: number } | null {
  let nearest: { of: string; similarity: number } | null = null;
  // In the order in which they were kept: of two as near, the first is named, whatever else there is.
  for (const index of [...candidates].sort((a, b) => a - b)) {
    const other = kept[index];
    if (!other || !areAsLong(sketch.shingles, other.sketch.shingles)) continue;
    const share = similarity(sketch, other.sketch);
    if (share >= SAME && share > (nearest?.similarity ?? 0)) {
      nearest = { of: other.first.file, similarity: share };
    }
  }
  return nearest;
}
