import type { Published } from '../article/article.ts';
import { localDay, longDate } from '../text/date-format.ts';
import { legible } from './legible.ts';
import { loadFonts } from './typeface.ts';

/** The text of an article's picture, in letters that the typeface has. */
export interface Preview {
  readonly headline: string;
  /** Above the headline: its kicker or section. */
  readonly label: string | null;
  /** In words: “Thứ Sáu, 24/10/2025”. */
  readonly date: string | null;
}

/** The parts of an article that its picture may show. */
export interface Source {
  readonly headline: string;
  readonly kicker?: string | undefined;
  readonly section?: string | undefined;
  readonly published: Published | null;
}

/** The text of an article's picture; `null` if the font has no letter of its headline, so the site's own picture is used. */
export function previewOf({ headline, kicker, section, published }: Source): Preview | null {
  const { headline: bold } = loadFonts();
  const set = legible(headline, bold);
  if (!/[\p{L}\p{N}]/u.test(set)) return null;
  return {
    headline: set,
    label: legible(kicker ?? section ?? '', bold) || null,
    date: published && dayInWords(published),
  };
}

// A picture stays where it was shared, so the minute does not matter.
function dayInWords(published: Published): string {
  const day = localDay(published);
  return longDate(day === null ? published : { value: day, precision: 'day' });
}
