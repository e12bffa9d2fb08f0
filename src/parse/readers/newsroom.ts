import { readNames } from '../../text/names.ts';
import { isOutlet } from '../../text/outlets.ts';
import { isVietnameseSyllable } from '../../text/vietnamese.ts';
import { collapse } from '../../text/whitespace.ts';

/** Words before the name of the source from which a text was taken. */
export const FROM =
  /^[([]?\s*(?:[Tt]heo|THEO|[Nn]guồn|[Tt]ổng hợp(?: từ| theo)?|(?:[Ll]ược d|[Dd])ịch(?: từ| theo)?)(?!\p{L})\s*:?\s*/u;
const CLOSING = /[)\].\s–-]+$/u;

/** Words that open a newsroom's name. “các báo” and “báo nước ngoài” also count as names. */
const NAMED =
  /^(?:[\p{Lu}\p{N}]|[a-z\d-]+\.|(?:các |một số )?(?:báo|tạp chí|đài|hãng|trang|tin|truyền thông)(?!\p{L}))/u;

/** The newsroom in a tag; `null` if the tag names nobody. (Theo CNN)   (TTXVN/Vietnam+)   Tổng hợp từ Reuters   /VOV */
export function readNewsroom(text: string): string | null {
  const isNamed = FROM.test(text);
  const name = collapse(
    text
      .replace(FROM, '')
      .replace(/^[\s(/]+/u, '')
      .replace(CLOSING, ''),
  );
  if (!NAMED.test(name) || /[():]|[.!?]\s|,\s*\p{Ll}/u.test(name)) return null;
  // “(Còn nữa)” names nobody.
  return isNamed || isNewsroom(name) ? name : null;
}

/** Whether the newsroom is known, or its name contains an abbreviation. */
export const isNewsroom = (name: string): boolean =>
  name.split(/\s*[,/]\s*/u).some((part) => isOutlet(part)) ||
  /^\p{Lu}{2,8}(?![\p{L} ])/u.test(name);

export const INITIALS = /^(?:\p{Lu}{1,2}\.)+\s?\p{Lu}\p{Ll}+$/u;

/** Whether a name is Vietnamese syllables with capitals, or initials and a syllable, and is not a newspaper's name. */
export function isPerson(name: string): boolean {
  if (isOutlet(name) || !readNames(name)) return false;
  if (INITIALS.test(name)) return true;
  const words = name.split(' ');
  if (words.length < 2 || words.length > 4) return false;
  return words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word) && isVietnameseSyllable(word));
}
