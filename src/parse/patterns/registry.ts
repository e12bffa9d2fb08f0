import { caption } from './caption.ts';
import { dateStamp } from './date-stamp.ts';
import { headline } from './headline.ts';
import { paragraph } from './paragraph.ts';
import type { Pattern } from './pattern.ts';
import { placeholder } from './placeholder.ts';

/** All kinds of line, the most specific first; the last one takes whatever is left. */
export const PATTERNS: readonly Pattern[] = [placeholder, dateStamp, caption, headline, paragraph];
