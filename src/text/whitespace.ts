/** `text` as a browser would show it: runs of white space as one space, none at the ends. */
export const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();
