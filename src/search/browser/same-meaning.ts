import { SAME_MEANING } from '../../config/same-meaning.ts';
import { isVietnameseSyllable } from '../../text/vietnamese.ts';
import { isUnaccented } from './occurrences.ts';
import { readWords, type Word } from './query.ts';

/** Beside others a short name without marks is too often another word: “my”, “uc”; not one that no Vietnamese word can be: “usa”. */
const ENOUGH_LETTERS = 4;

/** The query with another name in it. */
export interface OtherName {
  readonly other: readonly Word[];
  readonly name: readonly Word[];
  /** Where the name stands in the query that is replaced, half-open. */
  readonly replaced: readonly [start: number, end: number];
}

/** The places of words that are names with others of the same meaning: these are meant where no article has the word. */
export const placesOfNames = (words: readonly Word[]): ReadonlySet<number> =>
  new Set(
    sameMeaning(words, isUnaccented(words)).flatMap(({ replaced: [start, end] }) =>
      Array.from({ length: end - start }, (_, place) => start + place),
    ),
  );

export function sameMeaning(words: readonly Word[], unaccented: boolean): OtherName[] {
  const others: OtherName[] = [];
  for (const names of SAME_MEANING.map((group) => group.map(readWords))) {
    for (const name of names) {
      const start = words.findIndex((_, from) =>
        name.every(({ spelling }, place) => {
          const word = words[from + place];
          return (
            word?.spelling.letters === spelling.letters &&
            (unaccented || word.spelling.marks === spelling.marks)
          );
        }),
      );
      const letters = name.reduce((sum, { spelling }) => sum + spelling.letters.length, 0);
      const isShort =
        letters < ENOUGH_LETTERS && name.every(({ text }) => isVietnameseSyllable(text));
      const isAlone = name.length === words.length;
      if (start === -1 || (unaccented && isShort && !isAlone)) continue;
      for (const other of names) {
        if (other === name || isPart(other, words)) continue;
        others.push({
          other: [...words.slice(0, start), ...other, ...words.slice(start + name.length)],
          name: other,
          replaced: [start, start + name.length],
        });
      }
      break;
    }
  }
  return others;
}

/** Whether all the words of a name stand in the query anyway: “Hồ Chí Minh” in “Thành phố Hồ Chí Minh”. */
const isPart = (name: readonly Word[], words: readonly Word[]): boolean =>
  name.every(({ spelling }) => words.some((word) => word.spelling.letters === spelling.letters));
