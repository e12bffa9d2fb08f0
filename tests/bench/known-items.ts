import { readPage } from '../../src/search/build/read-page.ts';
import { fold } from '../../src/text/fold.ts';
import { spell } from '../../src/text/spelling.ts';
import { wordsOf } from '../../src/text/tokens.ts';

/** How a known item is typed. */
export const KINDS = ['with accents', 'without', 'one wrong'] as const;
export type Kind = (typeof KINDS)[number];

/** A piece of an article that few others have, as a reader who knows the article would type it. */
export interface KnownItem {
  readonly url: string;
  /** Addresses of all articles that have the piece, accents aside. */
  readonly having: ReadonlySet<string>;
  readonly typed: Readonly<Record<Kind, string>>;
}

/** The words of an article, passage by passage. */
export interface IndexedText {
  readonly url: string;
  readonly passages: readonly (readonly string[])[];
  /** Its letters in one string, a space around each word. */
  readonly letters: string;
}

export function readText(url: string, html: string): IndexedText {
  const { headline, standfirst, body } = readPage(html);
  const passages = [headline, standfirst, ...body.map(({ text }) => text)].map(wordsOf);
  return { url, passages, letters: passages.map(lettersOf).join('|') };
}

const lettersOf = (words: readonly string[]): string =>
  ` ${words.map((word) => spell(word).letters).join(' ')} `;

/** In more articles than this, a reader who knows one of them would type more. */
const KNOWN_IN = 3;

/** `count` pieces of `length` syllables, half of them from headlines. */
export function knownItems(
  texts: readonly IndexedText[],
  length: number,
  count: number,
  next: () => number,
): KnownItem[] {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const items: KnownItem[] = [];
  while (items.length < count) {
    const { url, passages } = pick(texts);
    const passage = items.length % 2 === 0 ? (passages[0] ?? []) : pick(passages);
    const start = Math.floor(next() * (passage.length - length + 1));
    const words = passage.slice(Math.max(0, start), start + length);
    const mistaken = pick([...words.keys()].filter((at) => isLong(words[at] ?? '')));
    if (words.length < length || mistaken === undefined) continue;
    const letters = lettersOf(words);
    const having = texts.filter((text) => text.letters.includes(letters)).map((text) => text.url);
    if (having.length > KNOWN_IN) continue;
    items.push({
      url,
      having: new Set(having),
      typed: {
        'with accents': words.join(' '),
        without: fold(words.join(' ')),
        'one wrong': words
          .map((word, at) => (at === mistaken ? mistype(word, next) : word))
          .join(' ')
          .toLowerCase(),
      },
    });
  }
  return items;
}

const isLong = (word: string): boolean => /^[a-z]{3,}$/u.test(fold(word));

const KEYS = 'abcdeghiklmnopqrstuvxy';

/** A word with one letter changed, left out, put in, or in its neighbour's place. */
function mistype(word: string, next: () => number): string {
  const at = Math.floor(next() * word.length);
  const key = KEYS[Math.floor(next() * KEYS.length)] ?? 'a';
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  const choice = next();
  if (choice < 0.4) return before + key + after;
  if (choice < 0.6) return before + after;
  if (choice < 0.8) return before + key + word.slice(at);
  return before + after.slice(0, 1) + (word[at] ?? '') + after.slice(1);
}
