import { PLAIN, type Spelling } from '../../text/spelling.ts';
import { keysOfLetters } from '../key.ts';
import type { Correction } from './corrections.ts';
import type { IndexReader } from './index-reader.ts';
import {
  atLevel,
  findExact,
  isUnaccented,
  levelOfLetters,
  loadWords,
  lookUpEach,
  lookUpPair,
  mergeKnown,
  onlyExact,
  type Pair,
} from './occurrences.ts';
import type { Word } from './query.ts';
import { LEVEL, LIKELIEST, type Occurrences } from './rank.ts';

const NOWHERE = new Int32Array();

/** Of how many guesses the pairs are looked up, too. */
const PAIRED_GUESSES = 5;

/**
 * Adds to where words stand those places where in place of one of them stands a word of other letters, which it may have
 * been meant to be; one with the marks that the mistake explains is likelier. Marks are looked up only of guesses that bring
 * the whole query together: each look into the index takes time.
 */
export async function addGuesses(
  index: IndexReader,
  words: readonly Word[],
  looked: readonly Occurrences[],
  place: number,
  guesses: readonly Correction[],
): Promise<Occurrences[]> {
  await loadWords(
    index,
    guesses.map(({ letters }) => letters),
  );
  const { before, after } = tellingNeighbours(words, place);
  const near = guesses.slice(0, PAIRED_GUESSES).map(({ letters }) => ({ letters, marks: PLAIN }));
  const [left, right, own] = await Promise.all([
    lookUpEach(index, before ? near.map((each): Pair => [before, each]) : [], true),
    lookUpEach(index, after ? near.map((each): Pair => [each, after]) : [], true),
    Promise.all(guesses.map(({ letters }) => index.find(keysOfLetters(letters)))),
  ]);
  const known = guesses.map((_, order) =>
    mergeKnown([atLevel(own[order] ?? NOWHERE, 0), left[order]?.second, right[order]?.first]),
  );
  const beside = (
    found: Occurrences | undefined,
    spelling: Spelling | undefined,
  ): Occurrences | undefined =>
    found && atLevel(found.slots, levelOfLetters(spelling?.marks ?? PLAIN));
  const around = looked.map((each, at) => {
    if (at === place - 1)
      return mergeKnown([each, ...left.map((pair) => beside(pair?.first, before))]);
    if (at === place + 1)
      return mergeKnown([each, ...right.map((pair) => beside(pair?.second, after))]);
    return each;
  });
  const unaccented = isUnaccented(words);
  const slots = slotsAround(around, place);
  const marked = await Promise.all(
    guesses.map((guess, order) =>
      unaccented ||
      guess.marks.length === 0 ||
      (slots && inBoth(slots, known[order]?.slots ?? NOWHERE).length === 0)
        ? null
        : lookUpMarked(index, guess, {
            before: left[order] && before,
            after: right[order] && after,
          }),
    ),
  );
  const guessed = known.map(({ slots }, order) => {
    const likely = Math.max(0, LIKELIEST - order);
    const withAny = !unaccented && guesses[order]?.marks.length === 0;
    const { found } = marked[order] ?? {};
    return mergeKnown([
      atLevel(slots, (withAny ? LEVEL.guessedWithMarks : LEVEL.guessed) + likely),
      found && atLevel(found, LEVEL.guessedWithMarks + likely),
    ]);
  });
  return around.map((each, at) => {
    if (at === place - 1) return mergeKnown([each, ...marked.map((found) => found?.before)]);
    if (at === place + 1) return mergeKnown([each, ...marked.map((found) => found?.after)]);
    return at === place ? mergeKnown([each, ...guessed]) : each;
  });
}

/**
 * Those neighbours of a word of which the pairs with a guess tell more than is known: one tells where the guess stands, and a
 * neighbour that has another on its other side is in the list of that pair.
 */
function tellingNeighbours(
  words: readonly Word[],
  place: number,
): { before: Spelling | undefined; after: Spelling | undefined } {
  const isAtEnd = place >= words.length - 2;
  const after = place === 0 || isAtEnd ? words[place + 1]?.spelling : undefined;
  const before = place === 1 || !after ? words[place - 1]?.spelling : undefined;
  return { before, after };
}

/** Where a guess stands with its marks, and its neighbours beside it. */
async function lookUpMarked(
  index: IndexReader,
  { letters, marks }: Correction,
  { before, after }: { before?: Spelling | null | undefined; after?: Spelling | null | undefined },
): Promise<{ found: Int32Array; before: Occurrences; after: Occurrences }> {
  const found = await Promise.all(
    marks.map(async (each) => {
      const spelling = { letters, marks: each };
      const [own, left, right] = await Promise.all([
        findExact(index, spelling),
        before ? lookUpPair(index, [before, spelling], false) : null,
        after ? lookUpPair(index, [spelling, after], false) : null,
      ]);
      return { own: atLevel(own, LEVEL.exact), left, right };
    }),
  );
  const places = found.flatMap(({ own, left, right }) => [own, left?.second, right?.first]);
  return {
    found: onlyExact(mergeKnown(places)).slots,
    before: mergeKnown(found.map(({ left }) => left?.first)),
    after: mergeKnown(found.map(({ right }) => right?.second)),
  };
}

/** The slots of one word of a query where all others stand around it; `null` for a query of one word. */
function slotsAround(looked: readonly Occurrences[], place: number): Int32Array | null {
  let slots: Int32Array | null = null;
  for (const [at, each] of looked.entries()) {
    if (at === place) continue;
    const shifted = each.slots.map((slot) => slot + place - at);
    slots = slots ? inBoth(slots, shifted) : shifted;
  }
  return slots;
}

/** What stands in both lists. */
function inBoth(a: Int32Array, b: Int32Array): Int32Array {
  let from = 0;
  return a.filter((slot) => {
    while ((b[from] ?? slot) < slot) from += 1;
    return b[from] === slot;
  });
}
