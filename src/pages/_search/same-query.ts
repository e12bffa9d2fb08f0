const QUOTES = /["“”„]/gu;
// What a reader goes on from: spaces, and signs that mean nothing at the end.
const TRAILING = /[\s.,;:!?/()–—-]+$/u;

/** What of a query the answer depends on. */
function essence(query: string): string {
  const text = query.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const isOpen = (text.match(QUOTES)?.length ?? 0) % 2 === 1;
  // A quotation mark asks for a phrase only once the other one is there.
  const at = isOpen ? Math.max(...['"', '“', '”', '„'].map((mark) => text.lastIndexOf(mark))) : -1;
  const closed = at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + 1)}`;
  return closed.replace(/\s+/gu, ' ').trim().replace(TRAILING, '');
}

/** Whether two queries have the same answer for certain. */
export const isSameQuery = (one: string, other: string): boolean =>
  one === other || essence(one) === essence(other);
