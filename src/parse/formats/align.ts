/**
 * A text and its place in the source. If both have the same length, each character has its own place. Otherwise only the whole
 * text has one.
 */
export interface SourceText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How a source may spell a character: HTML has references, Markdown also has backslashes, code has neither. */
export type Notation = 'html' | 'markdown' | 'verbatim';

const REFERENCE = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});?/iuy;
const AMPERSAND = /^&(?:amp|#0*38|#x0*26)(?![a-z\d])/iu;

/**
 * Finds the characters of `value` between `start` and `end` of the source. The source may hold more there: line prefixes, tags,
 * fences. If the places cannot be found, the result is one text for the whole range.
 */
export function align(
  value: string,
  source: string,
  { start, end }: { readonly start: number; readonly end: number },
  notation: Notation,
): SourceText[] {
  if (end - start === value.length && source.startsWith(value, start)) {
    return [{ text: value, start, end }];
  }
  const sourceTexts: SourceText[] = [];
  let at = start;
  let read = 0;
  let same = 0;
  const endRun = (): void => {
    if (same > 0)
      sourceTexts.push({ text: value.slice(read - same, read), start: at - same, end: at });
    same = 0;
  };
  while (read < value.length) {
    const spelled = at < end ? readSpelling(value, read, source, at, notation) : null;
    if (spelled) {
      endRun();
      const text = value.slice(read, read + spelled.length);
      sourceTexts.push({ text, start: at, end: at + spelled.size });
      read += spelled.length;
      at += spelled.size;
    } else if (at < end && source[at] === value[read]) {
      same += 1;
      read += 1;
      at += 1;
    } else {
      endRun();
      const inTag = notation === 'html' && source[at] === '<';
      const next = inTag ? source.indexOf('>', at) + 1 : source.indexOf(value.charAt(read), at);
      if (next <= at || next >= end) return [{ text: value, start, end }];
      at = next;
    }
  }
  endRun();
  return sourceTexts;
}

/**
 * How many characters of the value the source spells as an escape here, and the length of the escape; `null` if it has none.
 */
function readSpelling(
  value: string,
  read: number,
  source: string,
  at: number,
  notation: Notation,
): { length: number; size: number } | null {
  const char = source[at];
  if (notation === 'verbatim' || (char !== '&' && char !== '\\')) return null;
  if (char === '\\') {
    const escaped = source[at + 1];
    const isEscape = notation === 'markdown' && escaped !== undefined && escaped === value[read];
    return isEscape && /[!-/:-@[-`{-~]/u.test(escaped) ? { length: 1, size: 2 } : null;
  }
  REFERENCE.lastIndex = at;
  const reference = REFERENCE.exec(source)?.[0];
  if (reference === undefined || (notation === 'markdown' && !reference.endsWith(';'))) return null;
  // An ampersand in the value comes from an escape only if the escape spells an ampersand.
  if (value[read] === '&' && !AMPERSAND.test(reference)) return null;
  const length = (value.codePointAt(read) ?? 0) > 0xffff ? 2 : 1;
  if (reference.endsWith(';')) return { length, size: reference.length };
  // HTML also accepts “&nbspHà”: the name ends where the text continues.
  const after = value[read + length];
  for (let size = 3; size < reference.length; size += 1) {
    if (source[at + size] === after) return { length, size };
  }
  return { length, size: reference.length };
}
