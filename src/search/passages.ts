import { canMean, PLAIN, type Spelling, spell } from '../text/spelling.ts';
import { type Token, tokens } from '../text/tokens.ts';

/** Text that matches, as UTF-16 offsets. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** What was found in the passages of an article. */
export interface Findings {
  /** For each passage, its hits in order, not overlapping. */
  readonly hits: readonly (readonly Hit[])[];
  /** Whether the hits are whole phrases, or parts of them. */
  readonly whole: boolean;
}

/** The words of a phrase to find. An open phrase may continue. */
export type Phrase = readonly (Spelling & { readonly open?: boolean })[];

export const readPhrase = (text: string): Phrase =>
  tokens(text.normalize('NFC')).map(({ word }) => spell(word));

interface Spelled extends Token {
  readonly spelling: Spelling;
}

/** Texts repeat a few thousand words, and spelling a word takes longer than looking it up. */
const spellings = new Map<string, Spelling>();

function spellingOf(word: string): Spelling {
  const spelling = spellings.get(word) ?? spell(word);
  spellings.set(word, spelling);
  return spelling;
}

interface ReadText {
  readonly words: readonly Spelled[];
  /** By their letters, the positions of its words. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** The texts that were read last: while a reader types, the same articles are read again and again. */
const read = new Map<string, ReadText>();
/** About twenty articles. Then the cache is emptied. */
const MOST_READ = 1000;

function readText(text: string): ReadText {
  const before = read.get(text);
  if (before) return before;
  const words = tokens(text).map(
    (token): Spelled => ({
      ...token,
      spelling: spellingOf(token.word),
    }),
  );
  const places = new Map<string, number[]>();
  for (const [place, { spelling }] of words.entries()) {
    const known = places.get(spelling.letters);
    if (known) known.push(place);
    else places.set(spelling.letters, [place]);
  }
  const made = { words, places };
  if (read.size >= MOST_READ) read.clear();
  read.set(text, made);
  return made;
}

/** Where any of the phrases stands in the passages (NFC). If no phrase is there as a whole, finds its longest parts. */
export function findPhrases(passages: readonly string[], phrases: readonly Phrase[]): Findings {
  const texts = passages.map(readText);
  const wanted = phrases.filter(({ length }) => length > 0);
  for (const alike of [hasMarks, hasLetters, hasBeginning]) {
    const hits = texts.map((text) => merge(wanted.flatMap((phrase) => find(text, phrase, alike))));
    if (hits.some(({ length }) => length > 0)) return { hits, whole: true };
  }
  const pieces = wanted.flatMap((phrase) => piecesOf(phrase, texts));
  const hits = texts.map((text) => merge(pieces.flatMap((piece) => findClosest(text, piece))));
  return { hits, whole: false };
}

/** A phrase in the longest parts that the texts have. A word that no text has is a part of its own. */
function piecesOf(phrase: Phrase, texts: readonly ReadText[]): Phrase[] {
  for (let length = phrase.length; length > 1; length -= 1) {
    for (let start = 0; start + length <= phrase.length; start += 1) {
      const piece = phrase.slice(start, start + length);
      if (!texts.some((text) => findClosest(text, piece).length > 0)) continue;
      const [before, after] = [phrase.slice(0, start), phrase.slice(start + length)];
      return [...piecesOf(before, texts), piece, ...piecesOf(after, texts)];
    }
  }
  return phrase.map((word) => [word]);
}

function findClosest(text: ReadText, phrase: Phrase): Hit[] {
  const exact = find(text, phrase, hasMarks);
  return exact.length > 0 ? exact : find(text, phrase, hasBeginning);
}

type Alike = (asked: Phrase[number], found: Spelling) => boolean;
const hasLetters: Alike = (asked, found) => asked.letters === found.letters;
const hasMarks: Alike = (asked, found) =>
  hasLetters(asked, found) && (asked.marks === PLAIN || asked.marks === found.marks);

const hasBeginning: Alike = (asked, found) =>
  hasLetters(asked, found) ||
  (asked.open === true &&
    found.letters.startsWith(asked.letters) &&
    canMean(asked.marks, found.marks));

function find({ words, places }: ReadText, phrase: Phrase, alike: Alike): Hit[] {
  const hits: Hit[] = [];
  // Most texts lack a word of most guesses. This check is fast.
  if (phrase.some((word) => word.open !== true && !places.has(word.letters))) return hits;
  // Only the last word can be open. The first word tells where to look, unless it is the last.
  const [first] = phrase;
  const starts = first?.open === true ? words.keys() : (places.get(first?.letters ?? '') ?? []);
  for (const at of starts) {
    if (!phrase.every((asked, index) => isAlike(asked, words[at + index], alike))) continue;
    hits.push({ start: words[at]?.start ?? 0, end: words[at + phrase.length - 1]?.end ?? 0 });
  }
  return hits;
}

const isAlike = (asked: Phrase[number], word: Spelled | undefined, alike: Alike): boolean =>
  word !== undefined && alike(asked, word.spelling);

function merge(hits: readonly Hit[]): Hit[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of hits.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** A part of an excerpt; `hit` if it matches. */
export interface ExcerptPart {
  readonly text: string;
  readonly hit: boolean;
}

/** The number of words in an excerpt, and of those before its first hit, so that the sentence can be understood. */
const [LENGTH, BEFORE] = [36, 8];

/** The best passage, and the best part of it; passage 0 if nothing was found. */
export function makeExcerpt(
  passages: readonly string[],
  { hits }: Findings,
): { readonly passage: number; readonly parts: ExcerptPart[] } {
  let best = { passage: 0, from: 0, count: 0 };
  for (const [passage, found] of hits.entries()) {
    if (found.length === 0) continue;
    const { words } = readText(passages[passage] ?? '');
    for (const [index, hit] of found.entries()) {
      const first = words.findIndex(({ end }) => end > hit.start);
      const from = Math.max(0, first - BEFORE);
      const reach = words[from + LENGTH]?.start ?? Number.POSITIVE_INFINITY;
      const count = found.slice(index).filter(({ end }) => end <= reach).length;
      if (count > best.count) best = { passage, from, count };
    }
  }
  const text = passages[best.passage] ?? '';
  const { words } = readText(text);
  const start = best.from === 0 ? 0 : (words[best.from]?.start ?? 0);
  const next = words[best.from + LENGTH];
  const end = next ? (words[best.from + LENGTH - 1]?.end ?? text.length) : text.length;
  const inside = (hits[best.passage] ?? []).filter((hit) => hit.start >= start && hit.end <= end);
  const parts = splitAtHits(text.slice(start, end), inside, start);
  if (start > 0) parts.unshift({ text: '…', hit: false });
  if (next) parts.push({ text: '…', hit: false });
  return { passage: best.passage, parts };
}

/** A text in parts, with the hits separate. `offset` is its beginning in what the hits count in. */
export function splitAtHits(text: string, hits: readonly Hit[], offset = 0): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let done = 0;
  for (const hit of hits) {
    const [start, end] = [hit.start - offset, hit.end - offset];
    if (start > done) parts.push({ text: text.slice(done, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), hit: false });
  return parts;
}
