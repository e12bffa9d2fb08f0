/** `text` as a browser would show it: runs of white space as one space, none at the ends. */
export const collapse = (text: string): string =>
  // Nearly all text has single spaces only; looking is much cheaper than replacing.
  (/ {2}|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ') : text).trim();
