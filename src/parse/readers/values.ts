import { readIsoDate, type WrittenDate } from '../../text/dates.ts';
import { readStamp } from '../../text/stamps.ts';
import { collapse } from '../../text/whitespace.ts';

/** A date as sites or programs write it; `null` if a text is no date, or its day does not exist. */
export const readDate = (text: string): WrittenDate | null => readStamp(text) ?? readIsoDate(text);

/** The entries of a list with commas or semicolons. */
export const splitList = (text: string): string[] =>
  text
    .split(/[,;]/u)
    .map(collapse)
    .filter((entry) => entry !== '');
