// Abbreviations that end in a full stop without ending a sentence: titles, places, "and so on".
const ABBREVIATION =
  /(?:^|[\s("“‘/])(?:TP|Tp|TX|TT|TS|ThS|Ths|PGS|GS|BS|KS|LS|NSND|NSƯT|NSUT|Q|P|H|Dr|Mr|Mrs|Ms|St|Jr|Sr|Co|Ltd|Inc|vs|No|tr|[A-ZĐ](?:\.[A-ZĐ])*)\.$/u;
const STOP = /(?<![.!?…])[.!?…]+[”"’)\]]*(?=\s)/gu;

/** Whether a text ends like a sentence: with a stop, and perhaps a quotation mark or a parenthesis behind it. */
export const hasFinalStop = (text: string): boolean => /[.!?…][”"’')\]]*$/u.test(text.slice(-5));

/** Whether a text that ends in a full stop ends a sentence there, and not an abbreviation such as `TP.`. */
export const endsSentence = (text: string): boolean =>
  hasFinalStop(text) && !ABBREVIATION.test(text.slice(-40));

/**
 * The sentences of a paragraph in order, each without white space at its ends.
 * Full stops of `TP.`, `PGS.`, initials, `1.234` and `22.5` do not end one.
 */
export function sentences(paragraph: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const stop of paragraph.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    const next = paragraph.slice(end).trimStart();
    if (ABBREVIATION.test(paragraph.slice(start, end))) continue;
    // “…!” bà nói: what goes on in lower case is the same sentence.
    if (/^\p{Ll}/u.test(next)) continue;
    found.push(paragraph.slice(start, end).trim());
    start = end;
  }
  const rest = paragraph.slice(start).trim();
  if (rest !== '') found.push(rest);
  return found;
}
