import { fold } from '../../text/fold.ts';
import { syllableHashes } from '../../text/syllable-hashes.ts';
import { isListed, readItem } from '../readers/list-item.ts';
import { isNote } from '../readers/note.ts';
import { findInterview, type Interview, readTurn } from '../readers/turn.ts';
import type { Reading } from '../reading.ts';
import type { Among, BodyKind, FileView, Subject } from './cue.ts';

/** A body text ends a sentence and is at least so long. */
const LONG = 90;
/** So much of each text is compared with others. */
const LONGEST_COMPARED = 3000;
/** In syllables, of all texts together. */
const MOST_COMPARED = 2000;

/** What the units of a file show together. */
export function viewFile(subjects: readonly Subject[], reading: Reading): FileView {
  const texts = subjects.map(({ text }) => text);
  const interview = findInterview(texts);
  const long = subjects.map(
    ({ text, unit, finds }) =>
      text.length >= LONG &&
      /[.!?…:][”"’')\]]*(?:\[\d{1,3}\])*$/u.test(text.slice(-20)) &&
      (unit.page?.linked ?? 0) < 0.6 &&
      finds.caption?.credit === undefined,
  );
  const longBefore = new Int32Array(subjects.length + 1);
  for (const [index, isLong] of long.entries()) longBefore[index + 1] = (longBefore[index] ?? 0) + (isLong ? 1 : 0);
  const firstLong = long.indexOf(true);
  const body = new WordSet();
  const lede = new WordSet();
  let compared = 0;
  for (const [index, text] of texts.entries()) {
    if (!long[index] || compared > MOST_COMPARED) continue;
    const hashes = syllableHashes(text.slice(0, LONGEST_COMPARED));
    compared += hashes.length;
    body.add(hashes);
    if ((longBefore[index] ?? 0) < 2) lede.add(hashes);
  }
  const sameBefore = new Int32Array(subjects.length).fill(-1);
  const seen = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    const plain = text.length > 400 ? text : text.replace(/[.,;\s]+$/u, '');
    const before = seen.get(plain);
    if (before === undefined) seen.set(plain, index);
    else sameBefore[index] = before;
  }
  const hashed = new Map<Subject, Int32Array>();
  const hashesOf = (subject: Subject): Int32Array => {
    const known = hashed.get(subject) ?? syllableHashes(subject.text);
    hashed.set(subject, known);
    return known;
  };
  return {
    subjects,
    reading,
    long,
    firstLong,
    lastLong: long.lastIndexOf(true),
    longBefore,
    inBody: (subject) => (isCompared(subject, long) ? body.words(hashesOf(subject)) : 1),
    inLede: (subject) => (isCompared(subject, long) ? lede.pairs(hashesOf(subject)) : 1),
    sameBefore,
    dates: among(subjects, ({ finds: { date } }) => date === 'all' || date === 'most'),
    names: among(subjects, ({ finds: { signature } }) => signature !== null),
    address: addressOf(subjects),
    isCredited: subjects.some(({ finds }) => finds.caption?.credit !== undefined),
    interview,
    kinds: bodyKinds(subjects, interview),
  };
}

function among(subjects: readonly Subject[], isOne: (subject: Subject) => boolean): Among {
  const found = subjects.filter(isOne);
  return { first: found[0]?.index ?? -1, count: found.length };
}

const isCompared = ({ finds, index }: Subject, long: readonly boolean[]): boolean =>
  finds.isLine && !long[index];

/** The words and pairs of words of some texts, as bits at their hashes. */
class WordSet {
  readonly #bits = new Uint8Array(1 << 13);

  #mark(hash: number): void {
    const index = Math.imul(hash, 0x9e3779b1) >>> 16;
    this.#bits[index >> 3] = (this.#bits[index >> 3] ?? 0) | (1 << (index & 7));
  }

  #has(hash: number): boolean {
    const index = Math.imul(hash, 0x9e3779b1) >>> 16;
    return ((this.#bits[index >> 3] ?? 0) & (1 << (index & 7))) !== 0;
  }

  add(hashes: Int32Array): void {
    let before = 0;
    for (const hash of hashes) {
      this.#mark(hash);
      this.#mark(pairOf(before, hash));
      before = hash;
    }
  }

  /** The share of words that it holds. */
  words(hashes: Int32Array): number {
    let found = 0;
    for (const hash of hashes) if (this.#has(hash)) found += 1;
    return hashes.length === 0 ? 0 : found / hashes.length;
  }

  /** The share of pairs of neighbouring words that it holds. */
  pairs(hashes: Int32Array): number {
    let found = 0;
    for (let at = 1; at < hashes.length; at += 1)
      if (this.#has(pairOf(hashes[at - 1] ?? 0, hashes[at] ?? 0))) found += 1;
    return hashes.length < 2 ? 0 : found / (hashes.length - 1);
  }
}

const pairOf = (one: number, other: number): number => (Math.imul(one, 31) + other) | 0;

/** The folded words of the first address that stands alone on a line. */
function addressOf(subjects: readonly Subject[]): string {
  const url = subjects.find(({ finds }) => finds.isAddress)?.text;
  return url === undefined ? '' : fold(url).replace(/[^a-z\d]+/gu, '-');
}

function bodyKinds(subjects: readonly Subject[], interview: Interview): BodyKind[] {
  const texts = subjects.map(({ text }) => text);
  const items = texts.map(readItem);
  return subjects.map(({ text, unit }, index) => {
    if (unit.markup?.kind === 'quote') return 'quote';
    if (unit.markup?.kind === 'list') return 'list';
    if (unit.markup) return 'paragraph';
    if (isNote(text)) return 'note';
    if (readTurn(text, interview) !== null) return 'exchange';
    const item = items[index];
    const isItem = item && isListed(item, items[index - 1] ?? null, items[index + 1] ?? null);
    return isItem ? 'list' : 'paragraph';
  });
}

