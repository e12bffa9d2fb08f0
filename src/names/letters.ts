// What a UTF-16 unit is for a word. Asked of every letter of the news, so a table answers, not an expression.
const OTHER = 1;
const LETTER = 2;
const NUMBER = 3;
const MARK = 4;
/** Joins two parts of one word: Mát-xcơ-va, O’Brien. */
const JOINER = 5;

const JOINERS: ReadonlySet<string> = new Set(["'", '’', '-', '\u2010', '\u2011']);
/** By unit; 0 until it is asked. */
const kinds = new Uint8Array(0x10000);
const HYPHEN = 0x2d;

/** Where the next word starts, at `from` or later; the length of the text if none does. */
export function startOfWord(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    if (kind === LETTER || kind === NUMBER) break;
  }
  return at;
}

/** Where the word ends that starts at `start`. “Mát-xcơ-va”, “O’Brien”, “Iskander-M” and “F-16” are one word, “10-12” is two. */
export function endOfWord(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    if (kind === OTHER) break;
    if (kind === JOINER && !joins(text, at)) break;
  }
  return at;
}

function joins(text: string, at: number): boolean {
  if (at + 1 >= text.length) return false;
  if (kindAt(text, at + 1) === LETTER) return true;
  const isDigit = (text.charCodeAt(at + 1) - 48) >>> 0 < 10;
  return isDigit && text.charCodeAt(at) === HYPHEN && kindAt(text, at - 1) === LETTER;
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return kinds[unit] || learn(text, at, unit);
}

function learn(text: string, at: number, unit: number): number {
  // Two surrogates are one letter, or none: “𝐓𝐢𝐧”, “😀”.
  if (unit >= 0xd8_00 && unit < 0xe0_00) {
    const start = unit >= 0xdc_00 && at > 0 ? at - 1 : at;
    const pair = text.codePointAt(start) ?? unit;
    return pair > 0xff_ff ? kindOf(String.fromCodePoint(pair)) : OTHER;
  }
  const kind = kindOf(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function kindOf(sign: string): number {
  if (JOINERS.has(sign)) return JOINER;
  if (/^\p{L}/u.test(sign)) return LETTER;
  if (/^\p{N}/u.test(sign)) return NUMBER;
  return /^\p{M}/u.test(sign) ? MARK : OTHER;
}
