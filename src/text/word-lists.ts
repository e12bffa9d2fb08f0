// Tables of words. `|` separates entries, also at the end of a line.

const onOneLine = (table: string): string => table.trim().replace(/\s*\n\s*/gu, '');

/** The entries of a table. */
export const listed = (table: string): ReadonlySet<string> => new Set(onOneLine(table).split('|'));

/** A group of a regular expression that matches any entry of a table. Entries are patterns. */
export const anyOf = (table: string): string => `(?:${onOneLine(table)})`;
