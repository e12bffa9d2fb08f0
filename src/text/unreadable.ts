import { fold } from './fold.ts';
import { isFoldedSyllable } from './vietnamese.ts';

/** With fewer words, a text is a list, a heading or a name. */
const FEWEST = 20;
/** Nearly half of the words of any Vietnamese text have such a letter. */
const TONED = /[\u1EA0-\u1EF9]/u;
const LEAST_TONED = 0.1;
/** In Vietnamese, all words but foreign names are syllables without their marks. In English, it is one in five. */
const MOST_SYLLABLES = 0.7;
/** UTF-8 that was read as windows-1252: “Háº¡n”, “Ä‘áº¿n”, “lÃ ”. */
const MANGLED = /á[º»]|Ã[\u00A0-\u00BF]|\p{Ll}Ã(?!\p{L})|Ä[‘\u0090]|Æ[°¡]/u;
/** A letter was lost: “H?n”, “??n”. Addresses have question marks too. */
const HOLED = /[?\uFFFD]\p{L}/u;
const ADDRESS = /[/=&:]/u;
/** Longer tokens are no words, and trimming them takes time that grows with the square of their length. */
const LONGEST = 40;
const MAY_BE_DAMAGED = new RegExp(`${HOLED.source}|${MANGLED.source}`, 'u');
const LEAST_DAMAGED = 0.1;
/** In a list of names, more words than this start with a capital. */
const MOST_NAMES = 0.6;
const NAME = /^\p{Lu}\p{Ll}+$/u;
/** If one character in 20 has a Vietnamese tone, more than one word in ten has. */
const [ALL_TONED, CHARACTERS] = [/[\u1EA0-\u1EF9]/gu, 20];
const AROUND = /^\P{L}+|\P{L}+$/gu;

/**
 * What a text (NFC) lacks to be read as Vietnamese. `unaccented`: its words are Vietnamese, but nearly all without tones. `damaged`:
 * one word in ten or more lost letters or got wrong ones. `toneless`: neither, but hardly any word has a Vietnamese tone, as in
 * other languages and in lists of names.
 */
export function whyUnreadable(text: string): 'unaccented' | 'damaged' | 'toneless' | null {
  const isToned = (text.match(ALL_TONED)?.length ?? 0) * CHARACTERS >= text.length;
  if (isToned && !MAY_BE_DAMAGED.test(text)) return null;
  let [words, toned, damaged, syllables, names] = [0, 0, 0, 0, 0];
  for (const [token] of text.matchAll(/\S+/gu)) {
    const word = token.length > LONGEST ? '' : token.replace(AROUND, '');
    if (word === '') continue;
    words += 1;
    if (NAME.test(word)) names += 1;
    if (MANGLED.test(token) || (HOLED.test(token) && !ADDRESS.test(token))) damaged += 1;
    else if (TONED.test(word)) toned += 1;
    else if (isFoldedSyllable(fold(word))) syllables += 1;
  }
  if (words < FEWEST) return null;
  if (damaged >= words * LEAST_DAMAGED) return 'damaged';
  if (toned >= words * LEAST_TONED) return null;
  const isVietnamese = syllables + toned >= words * MOST_SYLLABLES;
  return isVietnamese && names <= words * MOST_NAMES ? 'unaccented' : 'toneless';
}
