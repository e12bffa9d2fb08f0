import type { ArticleSummary } from '../article/summary.ts';
import type { Message } from '../article/message.ts';
import { message } from '../parse/messages.ts';
import { readFingerprint, type Sketch, similarity } from '../text/fingerprint.ts';

/**
 * The share of the shorter text that the longer one must have. One article from two crawls has 0.8 to 1 after cuts and
 * additions; of 188 real articles no two have more than MAX_SEEN, and a follow-up that repeats half its text stays below.
 */
const SAME = 0.75;
/** A shorter text has been cut or is a brief of its own: not the same article, if all of it stands in the longer one. */
const SHORTEST = 0.6;
/** The share of its hashes that a text then shares with the other one at least. */
const SHARED = (SAME * SHORTEST) / (1 + SHORTEST - SAME * SHORTEST);

type Candidate = Pick<ArticleSummary, 'file' | 'published' | 'syllables' | 'fingerprint'>;

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
    const telling = tellingHashes(text.sketch, frequency);
    const candidates = new Set(telling.flatMap((hash) => keptByHash.get(hash) ?? []));
    const nearest = findNearest(text, candidates, kept);
    for (const [index, { file }] of text.articles.entries()) {
      if (nearest) found.push({ file, of: nearest.of, exact: false, similarity: nearest.similarity });
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
    if (article.fingerprint === '') continue;
    const known = byText.get(article.fingerprint);
    if (known) known.articles.push(article);
    else {
      const sketch = readFingerprint(article.fingerprint);
      byText.set(article.fingerprint, { sketch, first: article, articles: [article] });
    }
  }
  return [...byText.values()];
}

function countHashes(texts: readonly Text[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { sketch } of texts) {
    for (const hash of sketch.hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return counts;
}

// Texts that share enough hashes have one of these in common: the rarest of each, so many that what is left over is too
// little. What thousands of articles share is thereby not looked up.
function tellingHashes({ hashes }: Sketch, frequency: ReadonlyMap<number, number>): number[] {
  const enough = hashes.length - Math.ceil(SHARED * hashes.length) + 1;
  return hashes
    .toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || a - b)
    .slice(0, enough);
}

function findNearest(
  { sketch }: Text,
  candidates: ReadonlySet<number>,
  kept: readonly Text[],
): { of: string; similarity: number } | null {
  let nearest: { of: string; similarity: number } | null = null;
  for (const index of candidates) {
    const other = kept[index];
    if (!other) continue;
    const lengths = [sketch.shingles, other.sketch.shingles];
    if (Math.min(...lengths) < SHORTEST * Math.max(...lengths)) continue;
    const share = similarity(sketch, other.sketch);
    if (share >= SAME && share > (nearest?.similarity ?? 0)) {
      nearest = { of: other.first.file, similarity: share };
    }
  }
  return nearest;
}
