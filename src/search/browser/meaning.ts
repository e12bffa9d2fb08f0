import { PLAIN } from '../../text/spelling.ts';
import { decodeTyping } from '../../text/typing.ts';
import { readCandidates } from './candidates.ts';
import {
  type Guesses,
  guessMistaken,
  guessUnknown,
  type Meant,
  strangers,
  withoutShort,
} from './guesses.ts';
import type { IndexReader } from './index-reader.ts';
import { addPairs, atLeast, isUnaccented, lookUp, onlyExact } from './occurrences.ts';
import { type Query, readWords, type Word } from './query.ts';
import { LEVEL, type Match, match, type Occurrences } from './rank.ts';
import { placesOfNames } from './same-meaning.ts';

/** The level of words that have at least the letters of those typed, and no other marks. */
export const leastLevel = (words: readonly Word[]): number =>
  isUnaccented(words) ? 0 : words.length * LEVEL.letters;

export const NONE: Guesses = new Map();

/** Articles with the words exactly as typed. */
export async function findLiteral(index: IndexReader, words: readonly Word[]): Promise<Match[]> {
  const looked = (await lookUp(index, words, false)).map(onlyExact);
  const matches = match(looked, index.catalogue);
  if (isEnough(words, matches)) return matches;
  const paired = await addPairs(index, words, looked, false);
  return match(paired.map(onlyExact), index.catalogue);
}

/** Articles with what the query may mean, taken for raw keystrokes unless these lead nowhere and the letters typed do. */
export async function findDecoded(
  index: IndexReader,
  query: Query,
): Promise<Meant & { readonly words: readonly Word[] }> {
  const words = await decode(index, query);
  const decoded = { words, ...(await findMeant(index, query, words)) };
  const isWhole = ({ found }: Meant): boolean => found.some(({ whole }) => whole);
  if (words === query.words || (isWhole(decoded) && decoded.guesses.size === 0)) return decoded;
  const typed = { words: query.words, ...(await findMeant(index, query, query.words)) };
  return isWhole(typed) ? typed : decoded;
}

async function findMeant(index: IndexReader, query: Query, words: readonly Word[]): Promise<Meant> {
  const unaccented = isUnaccented(words);
  // Other marks than were typed can be a mistake, and so can a letter.
  const least = leastLevel(words);
  const isMeant = ({ whole, level }: Match): boolean => whole && level >= least;
  let occurrences = await lookUp(index, words, unaccented);
  let matches = match(occurrences, index.catalogue);
  if (!isEnough(words, matches)) {
    const read = await readCandidates(index, words, occurrences, matches);
    if (read?.some(isMeant)) {
      return { found: putTypedFirst(index, words, occurrences, read) ?? read, guesses: NONE };
    }
    occurrences = await addPairs(index, words, occurrences, unaccented);
    matches = match(occurrences, index.catalogue);
  }
  if (occurrences.some(({ slots }) => slots.length === 0)) {
    const names = placesOfNames(words);
    const known = await guessUnknown(index, query, words, occurrences, names);
    matches = match(known.occurrences, index.catalogue);
    const isNamed = [...names].some((place) => occurrences[place]?.slots.length === 0);
    if (isNamed || matches.some(({ whole }) => whole))
      return { found: matches, guesses: known.guesses };
    const better = await guessMistaken(index, query, words, known.occurrences, known.guesses);
    if (better) {
      return { found: better.found, guesses: new Map([...known.guesses, ...better.guesses]) };
    }
    const kept = withoutShort(words, known);
    return { found: match(kept.occurrences, index.catalogue), guesses: kept.guesses };
  }
  const typed = putTypedFirst(index, words, occurrences, matches);
  // Without others beside it, nothing tells that a word that articles have was meant to be another.
  if (words.length < 2 || matches.some(isMeant) || (typed && placesOfNames(words).size > 0)) {
    return { found: typed ?? matches, guesses: NONE };
  }
  const better = await guessMistaken(index, query, words, occurrences);
  if (better) return better;
  // Words with other marks that stand in one piece were meant, unless those typed have to do with each other.
  const isMistaken =
    matches.some(({ whole }) => whole) &&
    strangers(
      occurrences.map((each) => atLeast(each, LEVEL.letters).slots),
      index.catalogue,
    ).length > 0;
  return { found: typed && !isMistaken ? typed : matches, guesses: NONE };
}

/**
 * Puts the articles that have all the words with the marks typed, or more where marks were left out, before the rest; `null`
 * where none is known to be so. What `matches` tell of a whole query holds; else what the lists tell of the words as typed.
 */
function putTypedFirst(
  { catalogue }: IndexReader,
  words: readonly Word[],
  occurrences: readonly Occurrences[],
  matches: readonly Match[],
): Match[] | null {
  if (isUnaccented(words)) return null;
  const least = leastLevel(words);
  const all = (1 << words.length) - 1;
  const typed = new Map(
    match(
      occurrences.map((each) => atLeast(each, LEVEL.letters)),
      catalogue,
    )
      .filter(({ present }) => present === all)
      .map((each) => [each.article, each]),
  );
  for (const each of matches) {
    if (each.whole && each.level >= least) typed.set(each.article, each);
  }
  if (typed.size === 0) return null;
  return matches.map((each) => typed.get(each.article) ?? { ...each, otherwise: true });
}

/** With so many results that have the whole query, the first page needs no others. */
const ENOUGH = 10;
const isEnough = (words: readonly Word[], matches: readonly Match[]): boolean =>
  words.length < 2 || matches.reduce((sum, { whole }) => sum + Number(whole), 0) >= ENOUGH;

/** Words as they were meant: raw Telex or VNI becomes the syllable, unless the site has what was typed. */
async function decode(index: IndexReader, query: Query): Promise<readonly Word[]> {
  // “oong” of Telex is a syllable too: whether the site has it decides.
  const decoded = query.words.map(({ text, spelling }) =>
    spelling.marks === PLAIN ? decodeTyping(text) : null,
  );
  if (decoded.every((each) => each === null)) return query.words;
  const looked = await lookUp(index, query.words, true);
  return query.words.map((word, place) => {
    const text = decoded[place];
    if (!text || (looked[place]?.slots.length ?? 0) > 0) return word;
    return readWords(text)[0] ?? word;
  });
}
