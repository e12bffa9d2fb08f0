import { clip } from '../text/excerpt.ts';

const SHOWN = 60;

/**
 * The number of characters that a reader took at the start of a text. Throws if the reader took none, or more than there are.
 * Otherwise the parser would loop forever or lose text. This is a fault of the reader, never of the file.
 */
export function progress(length: number, reader: string, text: string): number {
  if (length > 0 && length <= text.length) return length;
  throw new RangeError(
    `The reader “${reader}” took ${length} of ${text.length} characters: “${clip(text, SHOWN)}”.`,
  );
}
