import { fold } from '../../text/fold.ts';
import { findVerses } from '../../text/verse.ts';
import { readNumbered } from '../readers/caption.ts';
import { opensComments } from '../readers/furniture.ts';
import { isListed, readItem } from '../readers/list-item.ts';
import { isNote } from '../readers/note.ts';
import { readOpenings } from '../readers/opening.ts';
import { findInterview, type Interview, readTurn } from '../readers/turn.ts';
import type { Reading } from '../reading.ts';
import type { Among, BodyKind, FileView, Subject } from './cue.ts';
import type { Finds } from './finds.ts';
import { compareWords } from './shared-words.ts';

/** A body text ends a sentence and is at least this long. */
const LONG = 90;
const LONG_UNFINISHED = 140;
const ENDS = /[.!?…:][”"’')\]]*(?:\[\d{1,3}\])*$/u;
/** Longer text is running text. */
const LONGEST_LINE = 400;
/** What cues need to know about a whole file. */
export function viewFile(subjects: readonly Subject[], reading: Reading): FileView {
  const texts = subjects.map(({ text }) => text);
  const interview = findInterview(texts);
  const long = findLong(subjects);
  const longBefore = new Int32Array(subjects.length + 1);
  for (const [index, isLong] of long.entries())
    longBefore[index + 1] = (longBefore[index] ?? 0) + (isLong ? 1 : 0);
  const firstLong = long.indexOf(true);
  const lastLong = long.lastIndexOf(true);
  return {
    subjects,
    reading,
    long,
    firstLong,
    lastLong,
    longBefore,
    ...compareWords(subjects, reading, long, longBefore),
    sameBefore: findSame(texts),
    dates: among(subjects, ({ finds }) => finds.isStamp),
    between: among(subjects, (subject) => isBetween(subject, long, firstLong, lastLong)),
    tagged: among(subjects, ({ text }) => text.length >= 40 && readOpenings(text).length > 0),
    names: among(subjects, ({ finds: { signature } }) => signature !== null),
    address: addressOf(subjects),
    above: findAbove(subjects, long, firstLong),
    isCredited: subjects.some(({ finds }) => finds.caption?.credit !== undefined),
    interview,
    kinds: bodyKinds(subjects, interview),
  };
}

/** Texts that are clearly body text. If no text ends like a sentence, the file was cut, and only length counts. */
function findLong(subjects: readonly Subject[]): readonly boolean[] {
  const isText = ({ text, unit, finds }: Subject): boolean =>
    text.length >= LONG && (unit.page?.linked ?? 0) < 0.6 && finds.caption?.credit === undefined;
  const long = subjects.map((subject) => isText(subject) && ENDS.test(subject.text.slice(-20)));
  return long.includes(true)
    ? long
    : subjects.map((subject) => isText(subject) && subject.text.length >= LONG_UNFINISHED);
}

/**
 * For each text the index of the first equal text; -1 if there is none. Punctuation, and a picture's number at the end, are
 * ignored.
 */
function findSame(texts: readonly string[]): Int32Array {
  const plain = texts.map(withoutEnd);
  const named = plain.map((text) => readNumbered(text) ?? text);
  const lengths = new Map<number, number>();
  const others = named.filter((name, index) => name !== plain[index]);
  for (const { length: at } of [...plain, ...others]) lengths.set(at, (lengths.get(at) ?? 0) + 1);
  const seen = new Map<string, number>();
  const same = new Int32Array(texts.length).fill(-1);
  for (const [index, text] of plain.entries()) {
    const name = named[index] ?? text;
    // Most texts have a length that no other text has, so they need no look-up.
    if (lengths.get(text.length) === 1 && lengths.get(name.length) === 1) continue;
    const first = seen.get(name) ?? seen.get(text);
    if (first === undefined) seen.set(text, index);
    else same[index] = first;
  }
  return same;
}

/** Running text keeps its end. */
function withoutEnd(text: string): string {
  if (text.length > LONGEST_LINE) return text;
  let end = text.length;
  while (end > 0 && /[.,;\s]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function among(subjects: readonly Subject[], isOne: (subject: Subject) => boolean): Among {
  const all = new Set(subjects.filter(isOne).map(({ index }) => index));
  const [first = -1] = all;
  return { all, first };
}

/** Whether an exact reader recognises a line. */
const isNamed = ({ caption, date, signature, furniture, related }: Finds): boolean =>
  [caption, date, signature, furniture, related].some((found) => found !== null);

function isBetween(
  { text, finds, index }: Subject,
  long: readonly boolean[],
  firstLong: number,
  lastLong: number,
): boolean {
  if (index <= firstLong || index >= lastLong || long[index] || !finds.isLine) return false;
  return !isNamed(finds) && text.length >= 12 && /[\p{L}\p{N}”"’)]$/u.test(text);
}

function findAbove(
  subjects: readonly Subject[],
  long: readonly boolean[],
  firstLong: number,
): Uint8Array {
  const above = new Uint8Array(subjects.length);
  if (firstLong === -1) return above;
  let last = 0;
  for (let index = firstLong + 1; index < subjects.length; index += 1) {
    above[index] = last;
    const { finds, text } = subjects[index] as Subject;
    if (long[index]) last += last % 2;
    else if (finds.related === 'heading') last = 1;
    else if (finds.isLine && opensComments(text)) last = 3;
    else if (finds.signature !== null) last = 5;
  }
  return above;
}

/** The folded words of the first address that stands alone on a line. */
function addressOf(subjects: readonly Subject[]): string {
  const url = subjects.find(({ finds }) => finds.isAddress)?.text;
  return url === undefined ? '' : fold(url).replace(/[^a-z\d]+/gu, '-');
}

function bodyKinds(subjects: readonly Subject[], interview: Interview): BodyKind[] {
  const texts = subjects.map(({ text }) => text);
  const items = texts.map(readItem);
  // Links and controls are not a poem, even if there are many.
  const verses = findVerses(
    subjects.map(({ text, unit, finds }) =>
      (unit.page?.linked ?? 0) > 0.5 || unit.markup || isNamed(finds) ? '' : text,
    ),
  );
  return subjects.map(({ text, unit }, index) => {
    if (unit.markup?.kind === 'quote') return 'quote';
    if (unit.markup?.kind === 'list') return 'list';
    if (unit.markup) return 'paragraph';
    if (verses.has(index)) return 'verse';
    if (isNote(text)) return 'note';
    if (readTurn(text, interview) !== null) return 'exchange';
    const item = items[index];
    const isItem = item && isListed(item, items[index - 1] ?? null, items[index + 1] ?? null);
    return isItem ? 'list' : 'paragraph';
  });
}
