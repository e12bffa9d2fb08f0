import { byline } from './byline.ts';
import { caption } from './caption.ts';
import { dateStamp } from './date-stamp.ts';
import { dateline } from './dateline.ts';
import { escapedBreak } from './escaped-break.ts';
import { headline } from './headline.ts';
import { label } from './label.ts';
import { likelyCaption } from './likely-caption.ts';
import { paragraph } from './paragraph.ts';
import type { Pattern } from './pattern.ts';
import { placeholder } from './placeholder.ts';
import { section } from './section.ts';
import { stamp } from './stamp.ts';
import { subhead } from './subhead.ts';

/** All kinds of line, the most specific first; the last one takes whatever is left. */
export const PATTERNS: readonly Pattern[] = [
  placeholder,
  escapedBreak,
  label,
  dateStamp,
  stamp,
  section,
  dateline,
  byline,
  caption,
  headline,
  likelyCaption,
  subhead,
  paragraph,
];
