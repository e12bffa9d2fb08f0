import { element } from '../../reading/element.ts';
import { choose } from './dialog.ts';
import { put } from './stating.ts';
import { WORDS } from './words.ts';
import type { Work } from './work.ts';
import { readTypedDate, showDate, todayInVietnam } from './written-date.ts';

const { edit: NAMES } = WORDS;

/**
 * Asks what to do about a new article without a date. Returns whether to save it now; if not, the publisher may want to write the date,
 * which calls `write`.
 */
export async function settleDate(work: Work, write: () => void): Promise<boolean> {
  if (!isUndated(work)) return true;
  const days = new Set([...nearDays(work), todayInVietnam()]);
  const answer = await choose<{ readonly date: string | null } | 'write'>(
    NAMES.dateAsk,
    [element('p', '', NAMES.dateText)],
    [
      { text: NAMES.dateWrite, answer: 'write', main: true },
      ...Array.from(days, (date) => ({ text: nameOf(date), answer: { date } })),
      { text: NAMES.dateNone, answer: { date: null } },
    ],
  );
  if (answer === 'write') write();
  if (answer === null || answer === 'write') return false;
  if (answer.date !== null) work.change(put(work.stated, 'published', answer.date));
  return true;
}

/** Whether neither the text nor the publisher says when an article was published, or that it has no date. */
export const isUndated = ({ article, stated }: Pick<Work, 'article' | 'stated'>): boolean =>
  (stated.published ?? article.fields.published) === null;

const nameOf = (date: string): string =>
  date === todayInVietnam() ? NAMES.dateToday : showDate(date);

/** A line this long tells more than a date. */
const LONGEST = 40;

/** The dates that lines name from today, as a social network does: “Hôm qua lúc 19:42”. */
const nearDays = ({ article }: Work): string[] =>
  article.lines.flatMap(({ text }) =>
    text.length <= LONGEST && /(?:hôm|sáng|trưa|chiều|tối) (?:nay|qua|kia)/iu.test(text)
      ? (readTypedDate(text.replace(/[^\p{L}\p{N}]+$/u, ''))?.value ?? [])
      : [],
  );
