import type { Years } from './years-in-text.ts';

/** Where a text names a day or a month; places are UTF-16 offsets. */
export interface Mention {
  readonly text: string;
  readonly years: () => Years;
  readonly start: number;
  /** The start together with an earlier day of the same month. If there is none, `start`. */
  readonly from: number;
  readonly end: number;
  readonly parts: Parts;
}
/** The parts of the date, by their names in the pattern. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** Whether it opens with “ngày”. */
export const hasWord = (text: string, start: number): boolean => /[Nn]/u.test(text.charAt(start));

/** A day as `YYYY-MM-DD`. */
export const toValue = (date: number): string =>
  new Date(date).toISOString().slice(0, 'YYYY-MM-DD'.length);
