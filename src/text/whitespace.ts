import { codesOutside } from './code-table.ts';

// Control characters (C0), what changes the direction of writing, what cannot be seen, and halves of characters. Files are rid of
// them when they are decoded; escapes in YAML and JSON and HTML's references bring them back.
const HIDDEN = String.raw`(?![\t\n\v\f\r])[\0-\u001F]|[\u00AD\u034F\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\p{Cs}\p{Noncharacter_Code_Point}]`;
const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');

/** Text without characters that nobody sees, and that no page, feed or terminal is to get. */
export const withoutHidden = (text: string): string => text.replace(ALL_HIDDEN, '');

// Nearly all text has only these characters and single spaces; looking is much cheaper than replacing.
const NOT_PLAIN = codesOutside(/[ -~\u00A1-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027]/);
const SPACE = 0x20;
/** No character has this code. */
const NONE = 0x10000;

/** Whether `collapse` leaves a part of a text as it is, but for spaces at its ends. */
export function isTidy(text: string, start = 0, end = text.length): boolean {
  let before = NONE;
  let signs = 0;
  // Without a branch it is twice as fast. Of plain characters only two spaces add up to so little.
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    signs |= (NOT_PLAIN[code] as number) | (before + code === 2 * SPACE ? 1 : 0);
    before = code;
  }
  return signs === 0;
}

/** `text` as a browser would show it: runs of white space as one space, none at the ends, nothing that cannot be seen. */
export const collapse = (text: string): string =>
  (isTidy(text) ? text : withoutHidden(text).replace(/\s+/gu, ' ')).trim();
