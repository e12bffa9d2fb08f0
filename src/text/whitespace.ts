// Control characters (C0), what changes the direction of writing, what cannot be seen, and halves of characters. Files are rid of
// them when they are decoded; escapes in YAML and JSON and HTML's references bring them back.
const HIDDEN = String.raw`(?![\t\n\v\f\r])[\0-\u001F]|[\u00AD\u034F\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\p{Cs}\p{Noncharacter_Code_Point}]`;
const ODD = new RegExp(String.raw` {2}|[^\S ]|${HIDDEN}`, 'u');
const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');

/** Text without characters that nobody sees, and that no page, feed or terminal is to get. */
export const withoutHidden = (text: string): string => text.replace(ALL_HIDDEN, '');

/** `text` as a browser would show it: runs of white space as one space, none at the ends, nothing that cannot be seen. */
export const collapse = (text: string): string =>
  // Nearly all text has single spaces only; looking is much cheaper than replacing.
  (ODD.test(text) ? withoutHidden(text).replace(/\s+/gu, ' ') : text).trim();
