import { readNames } from '../../text/names.ts';
import { isOutlet } from '../../text/outlets.ts';
import { isVietnameseSyllable } from '../../text/vietnamese.ts';
import { collapse } from '../../text/whitespace.ts';
import type { Piece } from '../piece.ts';
import type { Pattern } from './pattern.ts';

// (Theo CNN)   Theo Song Hà   Theo Song Hà vidu.vn   (TTXVN/Vietnam+)
const FORM =
  /^(?:\(\s*(?:(?<inside>(?:[Tt]heo|[Tt]ổng hợp|[Dd]ịch|[Ll]ược dịch)(?!\p{L})[^()]{0,60})|(?<enclosed>\p{Lu}[^()]{1,40}))\s*\)|(?<open>[Tt]heo\s(?=\p{Lu})[^():,]{2,50})|\/?(?<outlet>\p{Lu}[^():,]{1,40}))\.?$/u;
const LONGEST = 100;
const SITE = /(?:^|\s)[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org)$/iu;
const WORD = /^(?:Theo|Tổng hợp(?: từ| theo)?|(?:Lược d|D)ịch(?: từ| theo)?)(?!\p{L})\s*:?\s*/iu;

/** Under the headline only a newsroom's own name tells it. */
const UNDER: ReadonlySet<Piece['role'] | null> = new Set(['headline', 'published', 'bylines']);

/** Whom the article above it was taken from: a newsroom, or, without parentheses, a person. */
export const attribution: Pattern = {
  id: 'attribution',
  description: 'whom an article was taken from, below it: “(Theo CNN)”, “Theo Song Hà”',
  match: (text, { seen, previous, bodyFollows }) => {
    if (text.length > LONGEST) return null;
    const parts = FORM.exec(text)?.groups;
    const site = SITE.exec(text);
    // “(Còn nữa)” names nobody.
    const named = [parts?.enclosed, parts?.outlet].find((name) => name && isNewsroom(name));
    const words = parts?.inside ?? parts?.open ?? named ?? (site?.index === 0 ? text : undefined);
    if (words === undefined) return null;
    const isUnder = named !== undefined && UNDER.has(previous);
    if (!isUnder && (!seen.has('paragraph') || bodyFollows)) return 'not below the body';
    const name = collapse(words).replace(WORD, '');
    if (name === '') return 'it names no one';
    // The site behind a person's name is left to be asked again.
    const person = name.replace(SITE, '');
    if (parts?.inside === undefined && isPerson(person) && !seen.has('bylines')) {
      const length = person === name ? text.length : (site?.index ?? text.length);
      return { length, taken: { role: 'bylines', names: [person] } };
    }
    const { length } = text;
    if (!seen.has('agency')) return { length, taken: { role: 'agency', text: name } };
    // A newsroom that has tagged its own text says here whom it had it from.
    if (!seen.has('source')) return { length, taken: { role: 'source', name } };
    return 'the file names a newsroom and a source already';
  },
};

/** A newsroom that is known, or one of whose names is written as an abbreviation. */
const isNewsroom = (name: string): boolean =>
  name.split(/\s*[,/]\s*/u).some((part) => isOutlet(part)) ||
  /^\p{Lu}{2,8}(?![\p{L} ])/u.test(name);

/** Two to four Vietnamese syllables with capitals that are no newspaper's name. */
function isPerson(name: string): boolean {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 4 || isOutlet(name) || !readNames(name)) return false;
  return words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word) && isVietnameseSyllable(word));
}
