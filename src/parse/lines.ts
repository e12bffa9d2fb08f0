/** A line with text; `start` and `end` enclose it without the white space around it. */
export interface Line {
  /** Counted from 1 in the source, blank lines included. */
  readonly number: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the line before it is blank, or there is none. */
  readonly afterGap: boolean;
  /** Whether white space stands before or behind its text, as where a link or a name was cut out of a sentence. */
  readonly indented: boolean;
  readonly trailing: boolean;
}

/** The lines that have text, in order. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let afterGap = true;
  for (const [index, raw] of source.split('\n').entries()) {
    const text = raw.trim();
    if (text !== '') {
      const start = offset + raw.length - raw.trimStart().length;
      lines.push({
        number: index + 1,
        text,
        start,
        end: start + text.length,
        afterGap,
        indented: start > offset,
        trailing: start + text.length < offset + raw.length,
      });
    }
    afterGap = text === '';
    offset += raw.length + 1;
  }
  return lines;
}
