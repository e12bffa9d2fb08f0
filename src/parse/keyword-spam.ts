import { hashSyllables, mostSyllables } from '../text/syllable-hashes.ts';
import { isRepetitive } from './repetition.ts';

/** A shorter list cannot be told from a line of tags. */
const SHORTEST_LIST = 30;
/** The least share of a text's syllables in lists, or of its words that are hashtags. */
const MOST = 0.6;
/** A list has at least this many short phrases between two sentence ends. */
const FEWEST_PHRASES = 10;
/** In syllables, on average. */
const LONGEST_PHRASE = 5;
/** Lists of names have a larger share of capitalised syllables, even if every name stands in the same few words. */
const MOST_CAPITALS = 0.4;
/** If nearly all syllables are capitalised, capitals do not show names. But lists of names repeat little. */
const ALL_CAPITALS = 0.9;
/** The least share of a list's phrases with the word pair that all of them repeat. */
const ON_ONE_WORD = 0.4;
/** Results, prices and forecasts also repeat words, but have more numbers, as a share of their syllables. */
const TABLE_NUMBERS = 0.1;

const SEPARATOR = /[,;|•·#\n]/gu;
const SENTENCE_END = /(?<![.!?…])[.!?…]+(?=\s|$)/gu;
const HASHTAG = /(?<!\S)#\p{L}/gu;
const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu;

// The hashes of one text. The array is reused.
let room = new Int32Array(4096);

/**
 * Whether a text was written for search engines: most of it is hashtags, a list of short phrases in lower case around one word
 * pair, or the same few words again and again. Lists of names, tables, laws and speeches are not.
 */
export function isKeywordSpam(text: string): boolean {
  if (isHashtags(text)) return true;
  if (room.length < mostSyllables(text.length)) room = new Int32Array(text.length);
  const hashes = room.subarray(0, hashSyllables(room, text, 0, text.length));
  const repeats = isRepetitive(text, hashes);
  if (!repeats && !isKeywordList(text, hashes.length)) return false;
  const syllables = syllablesOf(text);
  const capitals = shareOf(syllables, /^\p{Lu}/u);
  const hasNames = capitals > MOST_CAPITALS && !(repeats && capitals >= ALL_CAPITALS);
  return !hasNames && shareOf(syllables, /^\p{N}/u) < TABLE_NUMBERS;
}

const syllablesOf = (text: string): string[] => text.match(SYLLABLE) ?? [];
const shareOf = (syllables: readonly string[], kind: RegExp): number =>
  syllables.filter((syllable) => kind.test(syllable)).length / Math.max(1, syllables.length);

function isHashtags(text: string): boolean {
  if (!text.includes('#')) return false;
  const tags = text.match(HASHTAG)?.length ?? 0;
  return tags >= FEWEST_PHRASES && tags >= MOST * (text.match(/\S+/gu)?.length ?? 0);
}

function isKeywordList(text: string, all: number): boolean {
  // This check decides for nearly every text.
  const separators = text.match(SEPARATOR)?.length ?? 0;
  if (all < SHORTEST_LIST || LONGEST_PHRASE * separators < MOST * all - LONGEST_PHRASE)
    return false;
  const listed = listedPhrases(text);
  if (listed.flat().length < MOST * all) return false;
  return withCommonestPair(listed) >= ON_ONE_WORD * listed.length;
}

/** The phrases of all lists in the text, each as its syllables. */
const listedPhrases = (text: string): string[][] =>
  text.split(SENTENCE_END).flatMap((run) => {
    const phrases = run
      .split(SEPARATOR)
      .map(syllablesOf)
      .filter((phrase) => phrase.length > 0);
    const isList =
      phrases.length >= FEWEST_PHRASES && phrases.flat().length <= LONGEST_PHRASE * phrases.length;
    return isList ? phrases : [];
  });

/** How many phrases have the most frequent word pair. */
function withCommonestPair(phrases: readonly (readonly string[])[]): number {
  const counts = new Map<string, number>();
  let most = 0;
  for (const phrase of phrases) {
    const pairs = new Set(
      phrase.slice(1).map((second, index) => `${phrase[index]} ${second}`.toLowerCase()),
    );
    for (const pair of pairs) {
      const count = (counts.get(pair) ?? 0) + 1;
      counts.set(pair, count);
      most = Math.max(most, count);
    }
  }
  return most;
}
