/** A line with text; `start` and `end` enclose it without the white space around it. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the line before it is blank, or there is none. */
  readonly afterGap: boolean;
  /** Whether white space stands before or behind its text, as where a link or a name was cut out of a sentence. */
  readonly indented: boolean;
  readonly trailing: boolean;
}

// "content": "\nĐoạn một.\nĐoạn hai.": a text whose line breaks a program wrote as two characters.
const ESCAPED = /^\s*"[\p{L}_]+"\s*:\s*"/u;

// {"title": "…", "content": "…"}: a record on one line, as dumps have them.
const splitRecord = (raw: string): string[] =>
  /^\s*\{\s*"/u.test(raw) ? raw.split(/(?="\p{L}[\p{L}_ ]{1,20}"\s*:)(?<=[{,]\s*)/u) : [raw];

/** The lines that have text, in order; line breaks that a program wrote as `\n` start a line too. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let afterGap = true;
  for (const raw of source.split('\n')) {
    const parts = splitRecord(raw).flatMap((field) =>
      ESCAPED.test(field) ? field.split(/(?=\\n)/u) : [field],
    );
    for (const part of parts) {
      const text = part.trim();
      if (text !== '') {
        const start = offset + part.length - part.trimStart().length;
        const end = start + text.length;
        const indented = start > offset;
        const trailing = end < offset + part.length;
        lines.push({ text, start, end, afterGap, indented, trailing });
      }
      afterGap = text === '' || parts.length > 1;
      offset += part.length;
    }
    offset += 1;
  }
  return lines;
}
