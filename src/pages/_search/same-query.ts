const QUOTES = /["“”„]/gu;
// What does not change a query: spaces, and signs without meaning at the end.
const TRAILING = /[\s.,;:!?/()–—-]+$/u;

/** The part of a query that decides the answer. */
function essence(query: string): string {
  const text = query.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const isOpen = (text.match(QUOTES)?.length ?? 0) % 2 === 1;
  // A quotation mark asks for a phrase only if the second one is there.
  const at = isOpen ? Math.max(...['"', '“', '”', '„'].map((mark) => text.lastIndexOf(mark))) : -1;
  const closed = at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + 1)}`;
  return closed.replace(/\s+/gu, ' ').trim().replace(TRAILING, '');
}

/** Whether two queries certainly have the same answer. */
export const isSameQuery = (one: string, other: string): boolean =>
  one === other || essence(one) === essence(other);
