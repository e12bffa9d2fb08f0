import { isTidy } from '../text/whitespace.ts';
import { TextEvidence } from './cues/text-evidence.ts';

/** A line with text. `start` and `end` exclude the white space around it. */
export interface Line {
  readonly text: string;
  readonly evidence: TextEvidence;
  readonly start: number;
  readonly end: number;
  /** The number of blank lines above it; one above the first line. */
  readonly gap: number;
  /** Whether white space stands before or after the text. It remains where a link or a name was cut out of a sentence. */
  readonly indented: boolean;
  readonly trailing: boolean;
}

// "content": "\nĐoạn một.\nĐoạn hai.": a text in which a program wrote line breaks as two characters.
const ESCAPED = /^\s*"[\p{L}_]+"\s*:\s*"/u;

// “Tít bài - Ảnh 1.Chú thích”: the alternative text of a picture, glued to what follows it.
const NUMBERED = / - Ảnh \d{1,2}\.\p{Lu}/u;
const BEHIND_NUMBER = /(?<= - Ảnh \d{1,2}\.)(?=\p{Lu})/u;

// “Đăng ngày: 12/05/2025 - 14:32Sửa đổi ngày: …”: two stamps without a space.
const GLUED_STAMPS = /\d:\d{2}(?:Sửa đổi|Cập nhật|Chỉnh sửa) /u;
const BETWEEN_STAMPS = /(?<=\d{2}:\d{2})(?=(?:Sửa đổi|Cập nhật|Chỉnh sửa) )/u;

// A letterhead in two columns with spaces in between.
const COLUMNS = /\S {3,}\S|\S\t+\S/u;
const BETWEEN_COLUMNS = /(?<=\S {3,})(?=\S)|(?<=\S\t+)(?=\S)/u;
const FEWEST_ROWS = 2;
/** Words of letterheads in two columns. In other columns, a row of a table is one line. */
const LETTER = /(?:CỘNG HO[ÀÒ]A? XÃ HỘI|độc lập\s*[-–]\s*tự do|nơi nhận\s*:)/iu;

// {"title": "…", "content": "…"}: a dump's record on one line.
const RECORD = /^\s*\{\s*"/u;
const BETWEEN_FIELDS = /(?="\p{L}[\p{L}_ ]{1,20}"\s*:)(?<=[{,]\s*)/u;

type Splitter = (text: string) => string[];
const splitter =
  (form: RegExp, between: RegExp): Splitter =>
  (text) =>
    form.test(text) ? text.split(between) : [text];

/** Signs that split the rows of a text further. Most texts have none. */
function findSplitters(
  source: string,
  rows: readonly string[],
  tidy: readonly boolean[],
): Splitter[] {
  const splitters: Splitter[] = [];
  if (source.includes('{')) splitters.push(splitter(RECORD, BETWEEN_FIELDS));
  if (source.includes('\\n')) splitters.push(splitter(ESCAPED, /(?=\\n)/u));
  if (source.includes('Ảnh ')) splitters.push(splitter(NUMBERED, BEHIND_NUMBER));
  if (GLUED_STAMPS.test(source)) splitters.push(splitter(GLUED_STAMPS, BETWEEN_STAMPS));
  const mayHaveColumns = tidy.includes(false) && LETTER.test(source);
  if (mayHaveColumns && rows.filter((row) => COLUMNS.test(row)).length >= FEWEST_ROWS)
    splitters.push(splitter(COLUMNS, BETWEEN_COLUMNS));
  return splitters;
}

function tidyRows(source: string, rows: readonly string[]): boolean[] {
  let start = 0;
  return rows.map(({ length }) => {
    const from = start;
    start += length + 1;
    return isTidy(source, from, from + length);
  });
}

/** The lines with text, in order. Line breaks that a program wrote as `\n` also start a line. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let gap = 1;
  const rows = source.split('\n');
  const tidy = tidyRows(source, rows);
  const splitters = findSplitters(source, rows, tidy);
  for (const [index, row] of rows.entries()) {
    const parts = splitters.reduce((texts, split) => texts.flatMap(split), [row]);
    for (const part of parts) {
      const text = part.trim();
      if (text !== '') {
        const start = offset + part.length - part.trimStart().length;
        const end = start + text.length;
        const indented = start > offset;
        const trailing = end < offset + part.length;
        const evidence = new TextEvidence(text, tidy[index]);
        lines.push({ text, evidence, start, end, gap, indented, trailing });
      }
      gap = text === '' ? gap + 1 : parts.length > 1 ? 1 : 0;
      offset += part.length;
    }
    offset += 1;
  }
  return lines;
}
