// Abbreviations that end in a full stop without ending a sentence: titles, places, "and so on".
const ABBREVIATION =
  /(?:^|[\s("“‘/])(?:TP|Tp|TX|TT|TS|ThS|Ths|PGS|GS|BS|KS|LS|NSND|NSƯT|NSUT|Q|P|H|Dr|Mr|Mrs|Ms|St|Jr|Sr|Co|Ltd|Inc|vs|No|tr|(?<!(?:độ|vitamin|Vitamin|hạng|loại|nhóm|khối|bảng|cấp|lớp) )[A-ZĐ](?:\.[A-ZĐ])*)\.$/u;
/** With the characters that may stand before it. No more of a text is examined. */
const LONGEST_ABBREVIATION = 40;
const STOP = /(?<![.!?…])[.!?…]+[”"’)\]]*(?=\s)/gu;

/** Whether a text ends like a sentence: with a full stop or another stop, and possibly closing signs after it. */
export const hasFinalStop = (text: string): boolean => /[.!?…][”"’')\]]*$/u.test(text.slice(-5));

/** Whether a text that ends in a full stop ends a sentence there, and not an abbreviation such as `TP.`. */
export const endsSentence = (text: string): boolean =>
  hasFinalStop(text) && !ABBREVIATION.test(text.slice(-LONGEST_ABBREVIATION));

interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** One by one, for callers that need only the first. */
function* eachSpan(paragraph: string): Generator<SentenceSpan> {
  let start = 0;
  for (const stop of paragraph.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (ABBREVIATION.test(paragraph.slice(Math.max(start, end - LONGEST_ABBREVIATION), end)))
      continue;
    // “…!” bà nói: what goes on in lower case is the same sentence.
    if (/^\p{Ll}/u.test(paragraph.slice(end).trimStart())) continue;
    yield* trimmed(paragraph, start, end);
    start = end;
  }
  yield* trimmed(paragraph, start, paragraph.length);
}

function trimmed(paragraph: string, start: number, end: number): SentenceSpan[] {
  const raw = paragraph.slice(start, end);
  const { length } = raw.trim();
  const from = start + raw.length - raw.trimStart().length;
  return length > 0 ? [{ start: from, end: from + length }] : [];
}

/**
 * Where the sentences of a paragraph stand, in order: half-open UTF-16 ranges without white space at their ends.
 * Full stops of `TP.`, `PGS.`, initials, `1.234` and `22.5` do not end one.
 */
export const sentenceSpans = (paragraph: string): SentenceSpan[] => [...eachSpan(paragraph)];

/** The sentences of a paragraph in order, as `sentenceSpans` finds them. At most `most`. */
export function sentences(paragraph: string, most = Number.POSITIVE_INFINITY): string[] {
  const found: string[] = [];
  for (const { start, end } of eachSpan(paragraph)) {
    found.push(paragraph.slice(start, end));
    if (found.length >= most) break;
  }
  return found;
}

/** The first sentence of a paragraph, without stray signs; `null` if the paragraph has no word. */
export function firstSentence(paragraph: string): string | null {
  for (const { start, end } of eachSpan(paragraph)) {
    const sentence = paragraph.slice(start, end);
    if (/[\p{L}\p{N}]/u.test(sentence)) return sentence;
  }
  return null;
}
