import { element } from '../../reading/element.ts';
import { choose } from './dialog.ts';
import { put } from './stating.ts';
import { WORDS } from './words.ts';
import type { Work } from './work.ts';
import { todayInVietnam } from './written-date.ts';

const { edit: NAMES } = WORDS;

/**
 * Asks what to do about a new article without a date. Returns whether to save it now; if not, the publisher may want to write the date,
 * which calls `write`.
 */
export async function settleDate(work: Work, write: () => void): Promise<boolean> {
  const { article, stated } = work;
  if ((stated.published ?? article.fields.published) !== null) return true;
  const answer = await choose<'write' | 'today' | 'none'>(
    NAMES.dateAsk,
    [element('p', '', NAMES.dateText)],
    [
      { text: NAMES.dateWrite, answer: 'write', main: true },
      { text: NAMES.dateToday, answer: 'today' },
      { text: NAMES.dateNone, answer: 'none' },
    ],
  );
  if (answer === 'write') write();
  if (answer === 'today') work.change(put(stated, 'published', todayInVietnam()));
  return answer === 'today' || answer === 'none';
}
