import { agency } from './agency.ts';
import { attribution } from './attribution.ts';
import { byline } from './byline.ts';
import { caption } from './caption.ts';
import { dateStamp } from './date-stamp.ts';
import { dateline } from './dateline.ts';
import { endMark } from './end-mark.ts';
import { escapedBreak } from './escaped-break.ts';
import { headline } from './headline.ts';
import { keywords } from './keywords.ts';
import { kicker } from './kicker.ts';
import { label } from './label.ts';
import { likelyCaption } from './likely-caption.ts';
import { listItem } from './list-item.ts';
import { menu } from './menu.ts';
import { metaLine } from './meta-line.ts';
import { note } from './note.ts';
import { paragraph } from './paragraph.ts';
import type { Pattern } from './pattern.ts';
import { placeholder } from './placeholder.ts';
import { related } from './related.ts';
import { repeated } from './repeated.ts';
import { section } from './section.ts';
import { separator } from './separator.ts';
import { siteText } from './site-text.ts';
import { sourceLine } from './source-line.ts';
import { stamp } from './stamp.ts';
import { standfirst } from './standfirst.ts';
import { subhead } from './subhead.ts';
import { turn } from './turn.ts';

/** All kinds of line, the most specific first; the last one takes whatever is left. */
export const PATTERNS: readonly Pattern[] = [
  placeholder,
  escapedBreak,
  label,
  separator,
  siteText,
  menu,
  related,
  dateStamp,
  stamp,
  metaLine,
  section,
  dateline,
  agency,
  endMark,
  byline,
  attribution,
  sourceLine,
  keywords,
  note,
  turn,
  repeated,
  caption,
  kicker,
  headline,
  standfirst,
  likelyCaption,
  listItem,
  subhead,
  paragraph,
];
