import type { Span } from '../article/article.ts';
import { tokens, wordsOf } from '../text/tokens.ts';
import { align } from './align.ts';
import { type Place, SentenceIndex, type Words } from './sentence-index.ts';

/** Where a sentence of a story comes from: the sentence with index `sentence` of the earlier article `from`. */
export type SentenceOrigin =
  | { readonly kind: 'new' }
  | { readonly kind: 'copied'; readonly from: number; readonly sentence: number }
  | {
      readonly kind: 'changed';
      readonly from: number;
      readonly sentence: number;
      /** What the source lacks, as UTF-16 ranges of the sentence; empty if the source only has more. */
      readonly changes: readonly Span[];
    };

/** What an article of a story says, compared with the earlier articles. */
export interface Compared {
  /** For each sentence. */
  readonly origins: readonly SentenceOrigin[];
  /** The earlier article that it nearly duplicates. */
  readonly repeats?: number;
}

/** A sentence that shares less with its source counts as new: two newspapers share as much on one event. */
const LEAST_SHARED = 0.4;
/** Shorter runs of words occur everywhere. A shorter part is no copy, and a shorter sentence has not been changed. */
const LEAST_WORDS = 4;
/** Of a longer sentence, or a list without a stop, the beginning shows where it comes from. */
const LOOKED_AT = 300;
/** An article adds almost nothing if this share of its words comes from one earlier article. */
const NEARLY_ALL = 0.8;

/**
 * Compares the articles of one story, oldest first, sentence by sentence. A sentence is copied if an earlier article has its
 * words, whatever their case and punctuation, and even if they are part of one or two sentences there.
 */
export function compareStory(
  articles: readonly { readonly sentences: readonly string[] }[],
): readonly Compared[] {
  const index = new SentenceIndex();
  const read = articles.map(({ sentences }) => sentences.map((text) => index.read(wordsOf(text))));
  for (const sentences of read) index.learn(sentences);
  const known = new Map<string, Place[]>();
  return read.map((sentences, article) => {
    const tally = new Map<number, number>();
    const origins = sentences.map((words, sentence): SentenceOrigin => {
      const same = known.get(words.join(' ')) ?? [];
      const matches = same.length > 0 ? [] : findMatches(words, index, read);
      const count = (from: number, share: number) =>
        tally.set(from, (tally.get(from) ?? 0) + words.length * share);
      for (const place of same) count(place.article, 1);
      for (const { place, share } of matches) count(place.article, share);
      const [first] = same;
      if (first) return { kind: 'copied', from: first.article, sentence: first.sentence };
      const text = articles[article]?.sentences[sentence] ?? '';
      return matches[0] ? originOf(matches[0], text) : { kind: 'new' };
    });
    index.add(article, sentences);
    for (const [sentence, words] of sentences.entries()) {
      const key = words.join(' ');
      const places = known.get(key);
      if (!places && words.length > 0) known.set(key, [{ article, sentence }]);
      else if (places?.at(-1)?.article !== article) places?.push({ article, sentence });
    }
    const repeats = mostRepeated(tally, sentences);
    return { origins, ...(repeats === undefined ? {} : { repeats }) };
  });
}

/** How a sentence matches an earlier article. */
interface Match {
  readonly place: Place;
  /** For each word whether the source has it. */
  readonly has: readonly boolean[];
  /** Whether its words stand one after the other in the source. */
  readonly isWhole: boolean;
  readonly share: number;
}

/** Best first, at most one per article. */
function findMatches(
  words: Words,
  index: SentenceIndex,
  read: readonly (readonly Words[])[],
): Match[] {
  const matches: Match[] = [];
  if (words.length < LEAST_WORDS) return matches;
  const beginning = words.slice(0, LOOKED_AT);
  for (const place of index.nearest(beginning)) {
    if (matches.some((each) => each.place.article === place.article)) continue;
    const match = matchAt(beginning, place, index, read[place.article] ?? []);
    if (match.share < LEAST_SHARED) continue;
    matches.push({ ...match, isWhole: match.isWhole && words.length <= LOOKED_AT });
  }
  return matches.sort(
    (a, b) =>
      Number(b.isWhole) - Number(a.isWhole) ||
      b.share - a.share ||
      a.place.article - b.place.article,
  );
}

/** Matches words with a sentence and its neighbours: one sentence may have become two, or the other way round. */
function matchAt(
  words: Words,
  { article, sentence }: Place,
  index: SentenceIndex,
  sentences: readonly Words[],
): Match {
  const around = [sentence - 1, sentence, sentence + 1].filter((at) => sentences[at]);
  const beginning = (at: number): Words => (sentences[at] ?? []).slice(0, LOOKED_AT);
  const source = around.flatMap(beginning);
  const sentenceOf = around.flatMap((at) => beginning(at).map(() => at));
  const places = align(source, words);
  const isNext = (at: number): boolean =>
    places[at + 1] === (places[at] ?? -1) + 1 && places[at] !== -1;
  const counts = new Map<number, number>();
  for (const place of places) {
    const of = sentenceOf[place];
    if (of !== undefined) counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || a - b);
  return {
    place: { article, sentence: most?.[0] ?? sentence },
    has: Array.from(places, (place) => place >= 0),
    isWhole: places.every((_, at) => at === words.length - 1 || isNext(at)),
    share: index.share(words, isNext),
  };
}

function originOf({ place, has, isWhole }: Match, text: string): SentenceOrigin {
  const source = { from: place.article, sentence: place.sentence };
  if (isWhole) return { kind: 'copied', ...source };
  const changes: Span[] = [];
  let before = true;
  for (const [at, { start, end }] of tokens(text).entries()) {
    const last = changes.at(-1);
    if (has[at] === false) {
      // Words in a row are one change, with what stands between them.
      if (!before && last) changes.splice(-1, 1, { start: last.start, end });
      else changes.push({ start, end });
    }
    before = has[at] !== false;
  }
  return { kind: 'changed', ...source, changes };
}

/** The article with the largest share of these sentences, if that is nearly all. */
function mostRepeated(
  tally: ReadonlyMap<number, number>,
  sentences: readonly Words[],
): number | undefined {
  const size = sentences.reduce((sum, { length }) => sum + length, 0);
  const [most] = [...tally]
    .filter(([, words]) => words >= NEARLY_ALL * size)
    .sort(([a, one], [b, other]) => other - one || a - b);
  return most?.[0];
}
