import { fold } from '../../text/fold.ts';
import { LITTLE, tellingOf } from '../../text/function-words.ts';
import { isAlike, PLAIN, type Spelling, spell } from '../../text/spelling.ts';
import { type Alternative, textOf } from './alternatives.ts';
import { completions, corrections, type Lists, splitListed } from './corrections.ts';
import type { Evidence } from './evidence.ts';
import type { Placed, Places } from './lattice.ts';
import { LEVEL, type Lookup } from './lookup.ts';
import { isUnaccented, type Query, readWords, type Word } from './query.ts';
import { knownPlaces } from './score.ts';

/** A query as far as its words are known. */
export interface Lattice {
  readonly alternatives: readonly Placed[];
  readonly places: readonly Places[];
  readonly evidence: Evidence;
}

/**
 * How likely a correction was meant, less for each less likely one of the same word; a completion, likelier than any correction;
 * words found in one.
 */
const QUALITY = { mistake: 0.65, perOrder: 0.02, completed: 0.92, split: 0.8 } as const;
/** A shorter word is one mistake away from too many others. Alone it does not tell which was meant. */
const TELLING_LETTERS = 4;
/** How many corrections are looked up beside the neighbours. */
const PAIRED = 5;

/**
 * Completions of the last word, and corrections of doubtful words. The vocabulary is read for the beginnings that most mistakes
 * keep, or `everywhere`.
 */
export async function guess(
  lookup: Lookup,
  { words, tight, unfinished }: Query,
  lattice: Lattice,
  everywhere: boolean,
): Promise<Alternative[]> {
  const isExplained = (place: number): boolean =>
    lattice.alternatives.some(({ start, end }) => start <= place && place < end);
  const isTyped = ([start, end]: readonly [number, number]): boolean =>
    end - start === 1 && lattice.places[start]?.reading.includes(0) === true;
  const suspects = (await findSuspects(lookup, words, lattice)).map((at) => [at, at + 1] as const);
  // A foreign name split by hyphens: “Hung-ga-ri”.
  const hyphened = tight.filter(([start]) => !isExplained(start));
  const last = words.length - 1;
  const open = words
    .slice(last)
    .filter(({ spelling }) => unfinished && !isExplained(last) && spelling.letters.length > 1);
  const ranges = [...suspects, ...hyphened];
  const doubtful = [...ranges.flatMap((range) => words.slice(...range)), ...open];
  if (doubtful.length === 0) return [];
  const lists = await lookup.listed(everywhere ? undefined : beginningsOf(doubtful));
  return [
    ...ranges.flatMap((range) => correct(words, range, !isTyped(range), lists)),
    ...open.flatMap((word) => complete(word, last, lists)),
  ];
}

/** Beginnings that sound alike. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ s: 'x', x: 's', c: 'tk', t: 'c', d: 'gr', g: 'dr', r: 'dg', l: 'n', n: 'l', k: 'c' },
};

/** The first letters of possible corrections and splits, unless the first letter is mistyped. */
const beginningsOf = (words: readonly Word[]): string[] => {
  const letters = words.map(({ spelling }) => spelling.letters);
  return [...new Set(letters.flatMap((each) => [...each, ...(ALIKE[each.charAt(0)] ?? '')]))];
};

const wordOf = (spelling: Spelling): Word => ({ text: spelling.letters, spelling });

/**
 * What a range of the query can mean if it is one word that was mistyped. Corrections of a short word, or of one that articles
 * have, are looked up together with each word beside it. Others are looked up together with these and alone.
 */
function correct(
  words: readonly Word[],
  [start, end]: readonly [number, number],
  isUnknown: boolean,
  lists: Lists,
): Alternative[] {
  const joined = textOf(words.slice(start, end), '');
  const spelling = spell(end - start > 1 ? fold(joined) : joined);
  const isAlone = end - start === words.length;
  const isTelling = isUnknown && (isAlone || spelling.letters.length >= TELLING_LETTERS);
  const before = words.slice(Math.max(0, start - 1), start);
  const after = words.slice(end, end + 1);
  const corrected = corrections(spelling, lists).flatMap((each, order): Alternative[] => {
    const meant = [wordOf(each)];
    const quality = QUALITY.mistake - QUALITY.perOrder * order;
    const rest = { reason: 'mistake', mistaken: start, quality } as const;
    const beside = [
      ...before.map((word) => ({ start: start - 1, end, words: [word, ...meant] })),
      ...after.map((word) => ({ start, end: end + 1, words: [...meant, word] })),
    ].map((each) => ({ ...rest, ...each, isWord: !isUnknown }));
    return [
      ...(isTelling ? [{ ...rest, start, end, words: meant }] : []),
      ...(isAlone || order >= PAIRED ? [] : beside),
    ];
  });
  const parts = isUnknown ? splitListed(spelling.letters, lists) : [];
  return [
    ...corrected,
    ...parts.map(
      (each): Alternative => ({
        ...{ start, end, reason: 'split', quality: QUALITY.split },
        words: readWords(each.join(' ')),
      }),
    ),
  ];
}

/**
 * The completions of the last word. In a query with marks, only words in the lists can be told from others with the same first
 * letters.
 */
function complete({ spelling, text }: Word, place: number, lists: Lists): Alternative[] {
  const rest = {
    start: place,
    end: place + 1,
    reason: 'completed',
    quality: QUALITY.completed,
  } as const;
  if (isAlike(spelling.marks, PLAIN))
    return [{ ...rest, words: [{ spelling, text }], isBeginning: true }];
  return completions(spelling, lists).map((each) => ({ ...rest, words: [wordOf(each)] }));
}

/** If more words are in doubt, guessing leads nowhere. */
const MOST = 3;
/** How much more often than by chance related words stand near each other, and in how many places more. */
const RELATED = { times: 2.5, places: 2 };
/** Two places are near if they are among so many slots. */
const NEAR_SLOTS = 11;

/**
 * The indexes of words in the query that may be mistyped, outside of question frames: those that no article has with the typed
 * marks. If there are none, a word around which the rest of a longer query stands in one piece, the words that never stand near a neighbour more often than
 * by chance, and their neighbours.
 */
async function findSuspects(
  lookup: Lookup,
  words: readonly Word[],
  { places, evidence }: Lattice,
): Promise<number[]> {
  const telling = tellingOf(
    words.map(({ spelling }) => spelling),
    isUnaccented(words),
  );
  const all = [...places.keys()].filter((place) => (telling[place] ?? 1) >= LITTLE);
  const unknown = all.filter((place) =>
    places[place]?.quality.every((level) => level < LEVEL.known),
  );
  if (unknown.length > 0) return unknown.slice(0, MOST);
  if (all.length === 1) return [];
  const known = places.map(knownPlaces);
  const { articles, starts } = lookup.catalogue;
  const related = known.map((count, place) => {
    const share = ((known[place + 1] ?? 0) * NEAR_SLOTS) / (starts[articles] ?? 1);
    const [near, byChance] = [evidence.near[place] ?? 0, count * (1 - Math.exp(-share))];
    return near > RELATED.times * byChance && near > byChance + RELATED.places;
  });
  const strangers = all.filter((place) => !related[place - 1] && !related[place]);
  const stands = async (piece: readonly Word[]): Promise<boolean> =>
    piece.length === 0 || (await lookup.piece(piece)).slots.length > 0;
  const isSurrounded = await Promise.all(
    all.map(
      async (place) =>
        all.length > 2 &&
        (await stands(words.slice(0, place))) &&
        (await stands(words.slice(place + 1))),
    ),
  );
  const beside = (place: number): number =>
    (evidence.beside[place - 1] ?? 0) + (evidence.beside[place] ?? 0);
  return [
    ...new Set([
      ...all.filter((place) => isSurrounded[place]).sort((a, b) => beside(a) - beside(b)),
      ...strangers,
      ...all.filter((place) => strangers.includes(place - 1) || strangers.includes(place + 1)),
    ]),
  ].slice(0, MOST);
}
