import { knownPlace } from './gazetteer.ts';
import { isSpace, joins, knownAt } from './runs.ts';
import { SURNAMES } from './words.ts';
import { isCapital, type Word, wordAt } from './words-of-text.ts';

/** A word for a kind of place, and where the name may begin that it opens. */
export interface Opened {
  readonly words: readonly Word[];
  readonly lower: readonly string[];
  /** Where the word for the kind begins. */
  readonly at: number;
  /** Where the name begins. */
  readonly bare: number;
  /** The word for the kind, in lower case. */
  readonly opener: string;
  readonly kind: 'area' | 'feature';
  readonly text: number;
}

const SHORT = /^(?:tp|tx|tt|p|q|h|x|ql|tl)$/u;
/** Kinds that are, with a capital amid a sentence, the first word of a name: “Bãi Cháy”. */
const IN_NAMES =
  /^(?:hòn|bãi|mũi|điện|đình|ga|hang|bang|hạt|nước|vùng|quê|sân|bot|rừng|tuyến|đồi)$/u;
/** Of these, those that are so where a sentence begins, too. */
const ALWAYS_IN_NAMES = /^(?:bang|hạt|điện|đình|nước|quê|hang)$/u;

/** Whether the word for a kind opens the name of a place rather than that it is a part of one, or an initial. `next` follows it. */
export function opensPlace(opened: Opened, next: Word): boolean {
  const { words, at, bare, opener } = opened;
  for (let inner = at + 1; inner < bare; inner += 1) if (!joins(words[inner])) return false;
  // “X.Phúc” is rather a person.
  if ((opener === 'h' || opener === 'x') && knownAt(words, bare) === 0) return false;
  if (opener.length === 1 && isInitial(opened, next)) return false;
  if (!isSpace(next.gap) && !(SHORT.test(opener) && /^\.\s?$/u.test(next.gap))) return false;
  const word = wordAt(words, at);
  if (!isCapital(word) || bare - at > 1) return true;
  // “Hồ Văn Thanh”, “Thành Lương”: a name, unless the word has no capital.
  if (SURNAMES.has(word.lower)) return false;
  return !IN_NAMES.test(opener) || (word.opens && !ALWAYS_IN_NAMES.test(opener));
}

/** Not “Q. Thủ Đức”; without the stop, and before one word, it may be anybody's initial. */
function isInitial({ words, at, bare }: Opened, next: Word): boolean {
  if (!/^\.\s?$/u.test(next.gap) || !isCapital(wordAt(words, at))) return true;
  const second = words[bare + 1];
  const isLone = !(joins(second) && isCapital(second));
  return next.shape === 'name' && isLone && !knownPlace(next.text);
}
