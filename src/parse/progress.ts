import { clip } from '../text/excerpt.ts';

const SHOWN = 60;

/**
 * How many characters a reader took at the start of a text. Throws if it took none or more than there are: the text would be
 * asked for without end, or lost. That is a fault of the reader, never of the file.
 */
export function progress(length: number, reader: string, text: string): number {
  if (length > 0 && length <= text.length) return length;
  throw new RangeError(
    `The reader “${reader}” took ${length} of ${text.length} characters: “${clip(text, SHOWN)}”.`,
  );
}
