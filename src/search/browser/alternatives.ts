import { SAME_MEANING } from '../../config/same-meaning.ts';
import { fold } from '../../text/fold.ts';
import { splitSyllables } from '../../text/joined-words.ts';
import { canMean, PLAIN } from '../../text/spelling.ts';
import { decodeTyping } from '../../text/typing.ts';
import { isVietnameseSyllable } from '../../text/vietnamese.ts';
import type { Lookup } from './lookup.ts';
import { isUnaccented, type Query, readWords, type Word } from './query.ts';

/** Why words are looked up: they were typed, or they can be meant. */
export type Reason = 'typed' | 'typing' | 'split' | 'joined' | 'name' | 'mistake' | 'completed';

/** Words that a range of the query can mean, in one piece. */
export interface Alternative {
  /** The words of the query that it replaces, half-open. */
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  readonly reason: Reason;
  /** How well it fits what was typed, in percent. */
  readonly level: number;
  /** The word of the query beside which it must stand, if it may stand nowhere else. */
  readonly before?: Word;
  readonly after?: Word;
  /** Whether its word is only the beginning of one. */
  readonly isBeginning?: boolean;
}

/** An alternative, and where it begins, in order. */
export interface Placed extends Alternative {
  readonly slots: Int32Array;
}

const FIT = { typing: 95, split: 95, joined: 95, name: 90 } as const;

/** What the words of a query can mean without the index. */
export const alternatives = (query: Query): Alternative[] => [
  ...query.words.flatMap((word, place) => [...decoded(word, place), ...splits(word, place)]),
  ...joins(query),
  ...otherNames(query.words),
];

const alternative = (
  reason: keyof typeof FIT,
  [start, end]: readonly [number, number],
  text: string,
): Alternative => ({ start, end, words: readWords(text), reason, level: FIT[reason] });

/** Raw Telex or VNI keystrokes. */
function decoded({ text, spelling }: Word, place: number): Alternative[] {
  const meant = spelling.marks === PLAIN ? decodeTyping(text) : null;
  return meant === null ? [] : [alternative('typing', [place, place + 1], meant)];
}

const NUMBER_WITH_UNIT = /^(?:(\d+)(\p{L}+)|(\p{L}+)(\d+))$/u;
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text);

/** Syllables written without a space (“quanghai”), groups of a number (12500), a number with its unit (1TB). */
function splits({ text }: Word, place: number): Alternative[] {
  const parts = /^\d{4,}$/u.test(text)
    ? isYear(text)
      ? []
      : [[text.replace(/\B(?=(?:\d{3})+$)/gu, ' ')]]
    : NUMBER_WITH_UNIT.test(text)
      ? [NUMBER_WITH_UNIT.exec(text)?.slice(1).filter(Boolean) ?? []]
      : splitSyllables(text);
  return parts.map((each) => alternative('split', [place, place + 1], each.join(' ')));
}

/** Words written apart that are one: “wiki leaks”, “12.500”, “1 TB”, “Hung-ga-ri”. */
function joins({ words, tight }: Query): Alternative[] {
  const isSyllable = words.map(({ text }) => isVietnameseSyllable(text));
  const pairs = words
    .map((_, place) => [place, place + 2] as const)
    .filter(([start, end]) => end <= words.length && !(isSyllable[start] && isSyllable[start + 1]));
  const ranges = new Map([...pairs, ...tight].map((range) => [range.join(' '), range]));
  // Transcribed, a foreign name has marks that it lacks elsewhere: “Ra-ma-phô-xa”.
  return [...ranges.values()].map((range) =>
    alternative('joined', range, fold(textOf(words.slice(...range), ''))),
  );
}

/** Looks up alternatives in parallel. Those that no article has are left out. */
export async function locate(
  lookup: Pick<Lookup, 'piece' | 'beginning'>,
  all: readonly Alternative[],
): Promise<Placed[]> {
  const located = all.map(async (each): Promise<Placed> => {
    const { before, words, after, isBeginning } = each;
    const piece = [before, ...words, after].filter((word) => word !== undefined);
    const slots = await (isBeginning ? lookup.beginning : lookup.piece)(piece);
    return { ...each, slots: before ? slots.map((slot) => slot + 1) : slots };
  });
  return (await Promise.all(located)).filter(({ slots }) => slots.length > 0);
}

export const textOf = (words: readonly Word[], between = ' '): string =>
  words.map(({ text }) => text).join(between);

/**
 * A short name without marks is too often another word beside others: “my”, “uc”. A name that cannot be a Vietnamese word is
 * not: “usa”.
 */
const ENOUGH_LETTERS = 4;

/** With hyphens or without: “Mát-xcơ-va”, “Mátxcơva”. */
const GROUPS = SAME_MEANING.map((group) =>
  [...new Set(group.flatMap((name) => [name, name.replaceAll('-', '')]))].map(readWords),
);

/** Names of the same meaning. */
const otherNames = (words: readonly Word[]): Alternative[] =>
  GROUPS.flatMap((names) => {
    for (const name of names) {
      const start = words.findIndex((_, from) => isAt(words, from, name));
      if (start === -1 || isDoubtful(words, start, name)) continue;
      const range = [start, start + name.length] as const;
      return names
        .filter((other) => other !== name && !isPart(other, words))
        .map((other) => alternative('name', range, textOf(other)));
    }
    return [];
  });

const isAt = (words: readonly Word[], from: number, name: readonly Word[]): boolean =>
  name.every(({ spelling }, place) => {
    const word = words[from + place]?.spelling;
    return word?.letters === spelling.letters && canMean(word.marks, spelling.marks);
  });

/** Whether a name typed without its marks is as likely another word. */
function isDoubtful(words: readonly Word[], start: number, name: readonly Word[]): boolean {
  const letters = name.reduce((sum, { spelling }) => sum + spelling.letters.length, 0);
  return (
    name.length < words.length &&
    letters < ENOUGH_LETTERS &&
    name.every(({ text }) => isVietnameseSyllable(text)) &&
    isUnaccented(words.slice(start, start + name.length))
  );
}

/** Whether the query has all the words of a name anyway: “Hồ Chí Minh” in “Thành phố Hồ Chí Minh”. */
const isPart = (name: readonly Word[], words: readonly Word[]): boolean =>
  name.every(({ spelling }) => words.some((word) => word.spelling.letters === spelling.letters));
