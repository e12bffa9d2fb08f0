import { canMean, PLAIN, possibleMarks, type Spelling } from '../../text/spelling.ts';
import { keyOf, keyOfPair, keysOfLetters, keysOfPair, possibleKeys } from '../key.ts';
import type { Catalogue, IndexReader } from './index-reader.ts';
import {
  atLevel,
  inOnePiece,
  isUnaccented,
  LEVEL,
  merge,
  type Occurrences,
} from './occurrences.ts';
import { once } from './packed.ts';
import type { Word } from './query.ts';

/** Finds where words stand. Everything that it needs loads in parallel. */
export interface Lookup {
  readonly catalogue: Catalogue;
  /** Where each of some neighbours stands. `unaccented` words match every word with their letters. */
  readonly words: (words: readonly Word[], unaccented: boolean) => Promise<Occurrences[]>;
  /** Where words stand in one piece. */
  readonly piece: (words: readonly Word[]) => Promise<Occurrences>;
  /** How often words would stand in one piece if all words were distributed by chance. */
  readonly chance: (words: readonly Word[]) => Promise<number>;
  /** Where words that begin with these letters stand, as far as the loaded lists go. */
  readonly beginning: (letters: string) => Promise<Occurrences>;
  readonly listed: IndexReader['words'];
}

/** Successive queries share most words, so results are kept up to this number. */
const KEPT = 500;

interface Asked {
  readonly spelling: Spelling;
  readonly unaccented: boolean;
}

interface AskedPair {
  readonly pair: readonly [first: Spelling, second: Spelling];
  readonly unaccented: boolean;
}

/** Looks words up in an index. Large sites keep common words in the lists of their pairs, so two neighbours are looked up there too. */
export function openLookup(index: IndexReader): Lookup {
  const { catalogue } = index;
  const { common, cut } = catalogue;
  const word = once(
    async ({ spelling, unaccented }: Asked) => ({
      ...(await findWord(index, spelling, unaccented)),
      cut: cut.has(spelling.letters),
    }),
    { most: KEPT, name: ({ spelling, unaccented }) => `${keyOf(spelling)}${unaccented}` },
  );
  const pair = once(({ pair, unaccented }: AskedPair) => findPair(index, pair, unaccented), {
    most: KEPT,
    name: ({ pair, unaccented }) => `${keyOfPair(...pair)}${unaccented}`,
  });
  const words = async (all: readonly Word[], unaccented: boolean): Promise<Occurrences[]> => {
    const spellings = all.map(({ spelling }) => spelling);
    const [own, pairs] = await Promise.all([
      Promise.all(spellings.map((spelling) => word({ spelling, unaccented }))),
      Promise.all(
        spellings.slice(1).map((second, place) => {
          const first = spellings[place];
          const isListed = first && (common.has(first.letters) || common.has(second.letters));
          return isListed ? pair({ pair: [first, second], unaccented }) : undefined;
        }),
      ),
    ]);
    return own.map((each, place) => {
      const beside = [pairs[place]?.[0], pairs[place - 1]?.[1]];
      return merge([each, ...beside.filter((places) => places !== undefined)]);
    });
  };
  return {
    catalogue,
    words,
    piece: once(async (all) => inOnePiece(await words(all, isUnaccented(all))), {
      most: KEPT,
      name: (all) => all.map(({ spelling }) => keyOf(spelling)).join(' '),
    }),
    chance: async (all) => {
      const slots = catalogue.starts[catalogue.articles] ?? 1;
      const found = await words(all, isUnaccented(all));
      const places = found.map((each) =>
        // The list of a cut word does not have every article with the word.
        Math.max(each.cut ? catalogue.articles : 0, each.slots.length),
      );
      return places.reduce((product, each) => product * (each / slots), slots);
    },
    beginning: once(async (letters) => {
      await index.load([letters, `${letters}y`]);
      return atLevel(await index.find(letters), LEVEL.exact);
    }),
    listed: index.words,
  };
}

/** The level of a word with these marks, for a word typed with those marks. */
function levelOf(typed: string, marks: string): number {
  if (marks === typed) return LEVEL.exact;
  if (typed === PLAIN || canMean(typed, marks)) return LEVEL.letters;
  return marks === nearMarks(typed) ? LEVEL.nearMarks : LEVEL.otherMarks;
}

/** The other spelling of marks: hỏi for ngã or the other way round. */
const nearMarks = (marks: string): string =>
  marks.replace(/[34]$/u, (tone) => (tone === '3' ? '4' : '3'));

// In a query without marks, a word matches all words with its letters. In a query with marks, a word without marks matches
// itself.
async function findWord(
  index: IndexReader,
  { letters, marks }: Spelling,
  unaccented: boolean,
): Promise<Occurrences> {
  await index.load(possibleKeys(letters));
  if (unaccented) return atLevel(await index.find(keysOfLetters(letters)), LEVEL.exact);
  // Asking for each spelling is faster than asking for all and choosing: most lists are empty, and a list is read once.
  const possible = new Set([marks, ...possibleMarks(letters)]);
  const found = Array.from(possible, async (each) =>
    atLevel(await index.find(keyOf({ letters, marks: each })), levelOf(marks, each)),
  );
  return merge(await Promise.all(found));
}

/** Where two words stand one after the other, by the list of their pair. */
async function findPair(
  index: IndexReader,
  [first, second]: AskedPair['pair'],
  unaccented: boolean,
): Promise<readonly [first: Occurrences, second: Occurrences]> {
  const key = keysOfPair(first.letters, second.letters);
  await index.load([key]);
  const [alike, half, exact] = [
    await index.find(key),
    await index.find(key + first.marks),
    await index.find(keyOfPair(first, second)),
  ];
  const next = (slots: Int32Array): Int32Array => slots.map((slot) => slot + 1);
  const least = (marks: string): number =>
    unaccented ? LEVEL.exact : marks === PLAIN ? LEVEL.letters : LEVEL.otherMarks;
  return [
    merge([atLevel(alike, least(first.marks)), atLevel(half, LEVEL.exact)]),
    merge([atLevel(next(alike), least(second.marks)), atLevel(next(exact), LEVEL.exact)]),
  ];
}
