import { canMean, PLAIN, possibleMarks, type Spelling } from '../../text/spelling.ts';
import { keyOf, keysOfLetters, possibleKeys } from '../key.ts';
import type { Catalogue } from './catalogue.ts';
import { type IndexReader, union } from './index-reader.ts';
import { once } from './packed.ts';
import { isUnaccented, type Word } from './query.ts';

/** How well a word of an article matches the query's word, in percent. */
export const LEVEL = {
  exact: 100,
  /** Typed with fewer marks, or with d for đ. */
  letters: 97,
  /** From this level on, it is the word as typed, or the same in other words. */
  known: 85,
  /** Hỏi for ngã or the other way round: many speakers pronounce them alike. */
  nearMarks: 70,
  otherMarks: 45,
} as const;

/** One spelling of a word: where it stands, in order, and how well it matches. */
export interface Form {
  readonly slots: Int32Array;
  readonly level: number;
}

/** Finds where words stand. Everything that it needs loads in parallel. */
export interface Lookup {
  readonly catalogue: Catalogue;
  /** The forms of each of some neighbours. `unaccented` words match every word with their letters. */
  readonly words: (words: readonly Word[], unaccented: boolean) => Promise<Form[][]>;
  /** Where words begin that stand in one piece, each at this level or better. */
  readonly piece: (words: readonly Word[], least?: number) => Promise<Int32Array>;
  /** Where words that begin like this one stand, as far as the loaded lists go. */
  readonly beginning: (word: readonly Word[]) => Promise<Int32Array>;
  readonly listed: IndexReader['words'];
}

/** Looks words up in an index. Large sites keep common words in the lists of their pairs, so two neighbours are looked up there too. */
export function openLookup(index: IndexReader): Lookup {
  const { catalogue } = index;
  const { common } = catalogue;
  // Successive queries share most words.
  const own = once(
    async ([{ letters, marks }, unaccented]: readonly [Spelling, boolean]): Promise<Form[]> => {
      const keys = possibleKeys(letters);
      if (unaccented)
        return [{ slots: await index.find(keysOfLetters(letters), keys), level: LEVEL.exact }];
      // Asking for each spelling is faster than asking for all and choosing: most lists are empty, and a list is read once.
      const forms = Array.from(new Set([marks, ...possibleMarks(letters)]), async (each) => ({
        slots: await index.find(keyOf({ letters, marks: each })),
        level: levelOf(marks, each),
      }));
      return Promise.all(forms);
    },
    ([spelling, unaccented]) => `${keyOf(spelling)}${unaccented}`,
  );
  const words = async (all: readonly Word[], unaccented: boolean): Promise<Form[][]> => {
    const spellings = all.map(({ spelling }) => spelling);
    const level = (asked: Spelling, marks: string): number =>
      unaccented ? LEVEL.exact : levelOf(asked.marks, marks);
    const pairs = spellings.slice(1).map(async (second, place) => {
      const first = spellings[place] ?? second;
      if (!common.has(first.letters) && !common.has(second.letters)) return [];
      const lists = await index.pair(first.letters, second.letters);
      return lists.map(([marks, slots]): [Form, Form] => [
        { slots, level: level(first, marks.slice(0, 2)) },
        { slots: slots.map((slot) => slot + 1), level: level(second, marks.slice(2)) },
      ]);
    });
    const [forms, beside] = await Promise.all([
      Promise.all(spellings.map((spelling) => own([spelling, unaccented]))),
      Promise.all(pairs),
    ]);
    return forms.map((each, place) => [
      ...each,
      ...(beside[place] ?? []).map(([first]) => first),
      ...(beside[place - 1] ?? []).map(([, second]) => second),
    ]);
  };
  return {
    catalogue,
    words,
    listed: index.words,
    piece: async (all, least = LEVEL.nearMarks) => {
      const forms = await words(all, isUnaccented(all));
      const places = forms.map((each) =>
        union(each.flatMap(({ slots, level }) => (level >= least ? [slots] : []))),
      );
      return inOnePiece(places);
    },
    beginning: ([word]) => {
      const letters = word?.spelling.letters ?? '';
      return index.find(letters, [letters, `${letters}y`]);
    },
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

/** Where words begin that stand one after the other. */
const inOnePiece = ([first = new Int32Array(), ...rest]: readonly Int32Array[]): Int32Array =>
  rest.reduce((piece, next, place) => {
    let at = 0;
    return piece.filter((start) => {
      const slot = start + place + 1;
      while ((next[at] ?? slot) < slot) at += 1;
      return next[at] === slot;
    });
  }, first);
