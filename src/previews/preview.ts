import type { Published } from '../article/article.ts';
import { localDay, longDate } from '../text/date-format.ts';
import { legible } from './legible.ts';
import { loadFonts } from './typeface.ts';

/** All that an article's picture says, in letters that the typeface has. */
export interface Preview {
  readonly headline: string;
  /** What stands above the headline: its kicker or section. */
  readonly label: string | null;
  /** In words: “Thứ Sáu, 24/10/2025”. */
  readonly date: string | null;
}

/** Of an article, what its picture may say. */
export interface Source {
  readonly headline: string;
  readonly kicker?: string | undefined;
  readonly section?: string | undefined;
  readonly published: Published | null;
}

/** What the picture of an article says; `null` where no letter of its headline can be set, and the site's own picture must do. */
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

// A picture stays where it was shared: the minute is no matter there.
function dayInWords(published: Published): string {
  const day = localDay(published);
  return longDate(day === null ? published : { value: day, precision: 'day' });
}
