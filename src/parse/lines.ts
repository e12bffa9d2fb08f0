/** A line with text; `start` and `end` enclose it without the white space around it. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How many blank lines stand above it; one above the first line. */
  readonly gap: number;
  /** Whether white space stands before or behind its text, as where a link or a name was cut out of a sentence. */
  readonly indented: boolean;
  readonly trailing: boolean;
}

// "content": "\nĐoạn một.\nĐoạn hai.": a text whose line breaks a program wrote as two characters.
const ESCAPED = /^\s*"[\p{L}_]+"\s*:\s*"/u;

// “Tít bài - Ảnh 1.Chú thích”: the text of a picture itself, glued to what follows it.
const NUMBERED = / - Ảnh \d{1,2}\.\p{Lu}/u;
const BEHIND_NUMBER = /(?<= - Ảnh \d{1,2}\.)(?=\p{Lu})/u;

// A letterhead in two columns, kept apart by spaces.
const COLUMNS = /\S {3,}\S|\S\t+\S/u;
const BETWEEN_COLUMNS = /(?<=\S {3,})(?=\S)|(?<=\S\t+)(?=\S)/u;
const FEWEST_ROWS = 2;

// {"title": "…", "content": "…"}: a record on one line, as dumps have them.
const splitRecord = (raw: string): string[] =>
  /^\s*\{\s*"/u.test(raw) ? raw.split(/(?="\p{L}[\p{L}_ ]{1,20}"\s*:)(?<=[{,]\s*)/u) : [raw];

/** The lines that have text, in order; line breaks that a program wrote as `\n` start a line too. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let gap = 1;
  const rows = source.split('\n');
  const hasColumns = rows.filter((row) => COLUMNS.test(row)).length >= FEWEST_ROWS;
  for (const raw of rows) {
    const parts = splitRecord(raw)
      .flatMap((field) => (ESCAPED.test(field) ? field.split(/(?=\\n)/u) : [field]))
      .flatMap((text) => (NUMBERED.test(text) ? text.split(BEHIND_NUMBER) : [text]))
      .flatMap((text) => (hasColumns && COLUMNS.test(text) ? text.split(BETWEEN_COLUMNS) : [text]));
    for (const part of parts) {
      const text = part.trim();
      if (text !== '') {
        const start = offset + part.length - part.trimStart().length;
        const end = start + text.length;
        const indented = start > offset;
        const trailing = end < offset + part.length;
        lines.push({ text, start, end, gap, indented, trailing });
      }
      gap = text === '' ? gap + 1 : parts.length > 1 ? 1 : 0;
      offset += part.length;
    }
    offset += 1;
  }
  return lines;
}
