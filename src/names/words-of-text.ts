import { plainName } from '../text/plain-name.ts';
import { isVietnameseSyllable } from '../text/vietnamese.ts';
import { knownPlace } from './gazetteer.ts';
import { endOfWord, startOfWord } from './letters.ts';
import { WordTable } from './word-table.ts';
import { SENTENCE_WORDS } from './words.ts';

/** How a word is written. `name`: a first capital, then lower case; `loud`: capitals only; `mixed`: capitals inside, VnExpress. */
type Shape = 'plain' | 'name' | 'loud' | 'mixed' | 'number';

/** A word with what a name's boundary depends on. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** Whether it is spelled as a Vietnamese syllable. */
  readonly native: boolean;
  /** What stands between it and the word before: `''` where both run together. */
  readonly gap: string;
  /** Whether a sentence, a quotation or a line opens here, so that its capital tells nothing. */
  readonly opens: boolean;
}

/** Between two words that are parted. */
const DASHES: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011']);
const CAPITAL = /^\p{Lu}/u;
const INNER_CAPITAL = /\p{Ll}\p{M}*(?=\p{Lu})/u;
const OPENING = /[.!?…:;\n“"‘•–—(]|^-|\s-$/u;
const STOP = /[.!?…\n]/u;
/** Only words with a capital may be two that run together. */
const LETTERS_APART = /^\p{Lu}.{3}|\p{Ll}\p{M}*\p{Lu}|-\p{Lu}/u;
// After these a full stop ends no sentence.
const ABBREVIATED =
  /^(?:TP|Tp|TX|TT|TS|ThS|PGS|GS|BS|KS|LS|NSND|NSƯT|Dr|Mr|Mrs|Ms|St|Jr|Q|P|H|\p{Lu})$/u;

/**
 * The words of a text (NFC). “D.C.” and “TP.HCM” are several words without a space between them. Words that run together, such as
 * “cảnhIsrael”, are parted at the capital.
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  let before = '';
  for (let at = startOfWord(text, 0); at < text.length; at = startOfWord(text, end)) {
    let start = at;
    for (const { text: part, lower, shape, native } of LOOKS.get(text, at, endOfWord(text, at))) {
      if (DASHES.has(part)) {
        start += 1;
        continue;
      }
      const between = text.slice(end, start);
      // Texts from collections have their words joined so: “Hà_Nội”.
      const gap = between === '_' || between === '\u00a0' ? ' ' : between;
      const opens = words.length === 0 || isOpening(gap, before);
      end = start + part.length;
      words.push({ text: part, lower, start, end, shape, native, gap, opens });
      before = part;
      start = end;
    }
  }
  return words;
}

const partsOf = (word: string): readonly string[] => {
  if (word === word.toLowerCase()) return partLow(word);
  return LETTERS_APART.test(word) ? partGlued(word) : [word];
};
/** The words that run together in a stretch of letters, as each looks by itself. */
const LOOKS = new WordTable((letters) =>
  partsOf(letters).map((text) => ({
    text,
    lower: plainName(text),
    shape: shapeOf(text),
    native: isVietnameseSyllable(text),
  })),
);

function isOpening(gap: string, before: string): boolean {
  if (gap === ' ' || gap === '' || gap === ', ') return false;
  // A quotation or a bracket ends before a comma.
  if (!OPENING.test(gap) || /,\s*$/u.test(gap)) return false;
  if (STOP.test(gap) && /^\.\s*$/u.test(gap) && ABBREVIATED.test(before)) return false;
  return gap !== '.';
}

function shapeOf(word: string): Shape {
  const first = word.charCodeAt(0);
  if (first >= 48 && first < 58) return /\p{Lu}/u.test(word) ? 'mixed' : 'number';
  if (!CAPITAL.test(word)) return /\p{Lu}/u.test(word) && word.length > 2 ? 'mixed' : 'plain';
  if (word.length === 1) return 'name';
  const rest = word.slice(1);
  if (rest === rest.toLowerCase()) return 'name';
  if (word === word.toUpperCase()) return 'loud';
  // Mát-Xcơ-Va, O’Brien
  return /^\p{Lu}[\p{Ll}\p{M}]*(?:['’-]\p{L}[\p{Ll}\p{M}]*)+$/u.test(word) ? 'name' : 'mixed';
}

/** Parts a word in lower case that can only be two syllables, each with its mark: “trịđề”, “vụvề”. */
function partLow(word: string): readonly string[] {
  if (word.length < 4 || !TWO_MARKED.test(word) || isVietnameseSyllable(word)) return [word];
  const cuts = Array.from({ length: word.length - 3 }, (_, index) => index + 2)
    .map((cut) => [word.slice(0, cut), word.slice(cut)])
    .filter((parts) => parts.every((part) => MARKED.test(part) && isVietnameseSyllable(part)));
  const [only, ...others] = cuts;
  return only && others.length === 0 ? only : [word];
}

const SIDES = new Set(['Trung', 'Nhật', 'Hàn', 'Việt', 'Triều', 'Ấn', 'Âu', 'Nga', 'Mỹ', 'Thái']);
/** Words that stand behind a name, without a mark that would tell where they begin. */
const COMMON_TAILS = new Set(
  'sẽ bị có và từ về được cũng với như trong cho khi ghi theo sau ghi nay trao tham hay qua ra thi ban thay mua sang mang trang nam xin ông anh bay tung chia kinh bao quan'.split(
    ' ',
  ),
);
const MEDIA = new Set([
  'Reuters',
  'Bloomberg',
  'Facebook',
  'Google',
  'TikTok',
  'YouTube',
  'VnExpress',
]);
const MARKED = /[^\p{ASCII}]/u;
const TWO_MARKED = /^\p{L}*[^\p{ASCII}]\p{L}*[^\p{ASCII}]\p{L}*$/u;

/** “phủPhạm” → “phủ”, “Phạm”; “Israelđang” → “Israel”, “đang”; VnExpress and MegaBook stay. */
function partGlued(word: string): readonly string[] {
  if (word.length < 4) return [word];
  const inner = INNER_CAPITAL.exec(word);
  if (inner) {
    const cut = inner.index + inner[0].length;
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    const isApart =
      head.length > 1 &&
      (MARKED.test(head) ||
        !CAPITAL.test(head) ||
        SENTENCE_WORDS.has(head.toLowerCase()) ||
        // “NinhNguyễn”
        (head.length > 2 && MARKED.test(tail) && isVietnameseSyllable(tail)));
    if (isApart && isVietnameseSyllable(head)) return [head, ...partGlued(tail)];
    const isKnown = head.length > 3 && /^\p{Lu}\p{Ll}{2}/u.test(tail) && knownPlace(head) !== null;
    return isKnown ? [head, ...partGlued(tail)] : [word];
  }
  // Nga-Ukraine, Mỹ-Trung
  const pair = /^(\p{Lu}\p{L}+)[-\u2010\u2011](\p{Lu}\p{L}+)$/u.exec(word);
  if (
    pair?.[1] !== undefined &&
    pair[2] !== undefined &&
    knownPlace(pair[1]) &&
    (knownPlace(pair[2]) || SIDES.has(pair[2]))
  ) {
    return [pair[1], word.charAt(pair[1].length), pair[2]];
  }
  return CAPITAL.test(word) && !isVietnameseSyllable(word) ? partTail(word) : [word];
}

/** Parts a name from a word in lower case: “Reuterscho”, “Giangkhông”. */
function partTail(word: string): readonly string[] {
  const cuts = Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => index + 2);
  const parts = cuts.map((cut) => [word.slice(0, cut), word.slice(cut)] as const);
  const whole = ([head, tail]: readonly [string, string]): boolean =>
    head.length > 2 &&
    COMMON_TAILS.has(tail) &&
    (knownPlace(head) !== null || isVietnameseSyllable(head) || MEDIA.has(head));
  const marked = parts
    .filter(([head, tail]) => MARKED.test(tail) && isVietnameseSyllable(tail) && fits(head, tail))
    .reverse();
  return (
    parts.find(whole) ??
    // “Phingày” is “Phi”, “ngày”.
    marked.find(([head, tail]) => isVietnameseSyllable(head) && /^n[gh]/u.test(tail)) ??
    marked.find(([head]) => isVietnameseSyllable(head) || knownPlace(head) !== null) ??
    marked.find(([head]) => /^[A-Za-z]{4,}$/u.test(head)) ?? [word]
  );
}

/** A tail of two letters is chance where the head may go on with them. */
const fits = (head: string, tail: string): boolean =>
  tail.length > 2 || tail.startsWith('đ') || (MARKED.test(head) && isVietnameseSyllable(head));

/** Whether there is a word, and it begins with a capital. */
export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && word.shape !== 'plain' && word.shape !== 'number';

const NO_WORD: Word = {
  text: '',
  lower: '',
  start: 0,
  end: 0,
  shape: 'plain',
  native: false,
  gap: '\n',
  opens: true,
};

/** The word at an index; an empty one that nothing joins if there is none. */
export const wordAt = (words: readonly Word[], at: number): Word => words[at] ?? NO_WORD;
