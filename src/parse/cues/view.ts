import { fold } from '../../text/fold.ts';
import { findVerses } from '../../text/verse.ts';
import { readNumbered } from '../readers/caption.ts';
import { opensComments } from '../readers/furniture.ts';
import { isListed, readItem } from '../readers/list-item.ts';
import { isNote } from '../readers/note.ts';
import { readOpenings } from '../readers/opening.ts';
import { findInterview, type Interview, readTurn } from '../readers/turn.ts';
import type { Reading } from '../reading.ts';
import type { Among, BodyKind, FileView, TextUnit } from './cue.ts';
import { compareWords } from './shared-words.ts';
import type { TextEvidence } from './text-evidence.ts';

/** A body text ends a sentence and is at least this long. */
const LONG = 90;
const LONG_UNFINISHED = 140;
const ENDS = /[.!?…:][”"’')\]]*(?:\[\d{1,3}\])*$/u;
/** Longer text is running text. */
const LONGEST_LINE = 400;
/** What cues need to know about a whole file. */
export function viewFile(textUnits: readonly TextUnit[], reading: Reading): FileView {
  const texts = textUnits.map(({ text }) => text);
  const interview = findInterview(texts);
  const long = findLong(textUnits);
  const longBefore = new Int32Array(textUnits.length + 1);
  for (const [index, isLong] of long.entries())
    longBefore[index + 1] = (longBefore[index] ?? 0) + (isLong ? 1 : 0);
  const firstLong = long.indexOf(true);
  const lastLong = long.lastIndexOf(true);
  return {
    textUnits,
    reading,
    long,
    firstLong,
    lastLong,
    longBefore,
    ...compareWords(textUnits, reading, long, longBefore),
    sameBefore: findSame(texts),
    dates: among(textUnits, ({ evidence }) => evidence.isStamp),
    between: among(textUnits, (textUnit) => isBetween(textUnit, long, firstLong, lastLong)),
    tagged: among(textUnits, ({ text }) => text.length >= 40 && readOpenings(text).length > 0),
    names: among(textUnits, ({ evidence: { signature } }) => signature !== null),
    address: addressOf(textUnits),
    above: findAbove(textUnits, long, firstLong),
    isCredited: textUnits.some(({ evidence }) => evidence.caption?.credit !== undefined),
    interview,
    bodyKinds: bodyKinds(textUnits, interview),
  };
}

/** Texts that are clearly body text. If no text ends like a sentence, the file was cut, and only length counts. */
function findLong(textUnits: readonly TextUnit[]): readonly boolean[] {
  const isText = ({ text, unit, evidence }: TextUnit): boolean =>
    text.length >= LONG && (unit.page?.linked ?? 0) < 0.6 && evidence.caption?.credit === undefined;
  const long = textUnits.map((textUnit) => isText(textUnit) && ENDS.test(textUnit.text.slice(-20)));
  return long.includes(true)
    ? long
    : textUnits.map((textUnit) => isText(textUnit) && textUnit.text.length >= LONG_UNFINISHED);
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

function among(textUnits: readonly TextUnit[], isOne: (textUnit: TextUnit) => boolean): Among {
  const all = new Set(textUnits.filter(isOne).map(({ index }) => index));
  const [first = -1] = all;
  return { all, first };
}

/** Whether an exact reader recognises a line. */
const isNamed = ({ caption, date, signature, furniture, related }: TextEvidence): boolean =>
  [caption, date, signature, furniture, related].some((found) => found !== null);

function isBetween(
  { text, evidence, index }: TextUnit,
  long: readonly boolean[],
  firstLong: number,
  lastLong: number,
): boolean {
  if (index <= firstLong || index >= lastLong || long[index] || !evidence.isLine) return false;
  return !isNamed(evidence) && text.length >= 12 && /[\p{L}\p{N}”"’)]$/u.test(text);
}

function findAbove(
  textUnits: readonly TextUnit[],
  long: readonly boolean[],
  firstLong: number,
): Uint8Array {
  const above = new Uint8Array(textUnits.length);
  if (firstLong === -1) return above;
  let last = 0;
  for (let index = firstLong + 1; index < textUnits.length; index += 1) {
    above[index] = last;
    const { evidence, text } = textUnits[index] as TextUnit;
    if (long[index]) last += last % 2;
    else if (evidence.related === 'heading') last = 1;
    else if (evidence.isLine && opensComments(text)) last = 3;
    else if (evidence.signature !== null) last = 5;
  }
  return above;
}

/** The folded words of the first address that stands alone on a line. */
function addressOf(textUnits: readonly TextUnit[]): string {
  const url = textUnits.find(({ evidence }) => evidence.isAddress)?.text;
  return url === undefined ? '' : fold(url).replace(/[^a-z\d]+/gu, '-');
}

function bodyKinds(textUnits: readonly TextUnit[], interview: Interview): BodyKind[] {
  const texts = textUnits.map(({ text }) => text);
  const items = texts.map(readItem);
  // Links and controls are not a poem, even if there are many.
  const verses = findVerses(
    textUnits.map(({ text, unit, evidence }) =>
      (unit.page?.linked ?? 0) > 0.5 || unit.markup || isNamed(evidence) ? '' : text,
    ),
  );
  return textUnits.map(({ text, unit }, index) => {
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
