import type { FileView, Subject } from '../cues/cue.ts';
import { PAGE_WORDS, REGIONS } from '../formats/page-words.ts';
import { isKeywordsLabel } from '../readers/keywords.ts';
import { isLetterKind, isMotto, isOffice, readRecipient } from '../readers/letter.ts';
import type { PageEvidence } from '../reading.ts';

// What stands around a unit and rules roles out.

const LONGEST_KEYWORD = 40;
const MOST_KEYWORDS = 12;
const MOST_RECIPIENTS = 20;

/** Whether a line is one of the short lines below “Từ khóa”, or that label. */
export function isUnderLabel(index: number, subjects: readonly Subject[]): boolean {
  for (let at = index; at >= 0 && at > index - MOST_KEYWORDS; at -= 1) {
    const text = subjects[at]?.text ?? '';
    if (text.length > LONGEST_KEYWORD) return false;
    if (isKeywordsLabel(text)) return true;
  }
  return false;
}

/** Whether a line says who gets a letter: “Nơi nhận:”, or a line with a dash below it. */
export function isRecipient(index: number, subjects: readonly Subject[]): boolean {
  let at = index;
  while (index - at < MOST_RECIPIENTS && readRecipient(subjects[at]?.text ?? '') === 'one') at -= 1;
  return readRecipient(subjects[at]?.text ?? '') === 'heading';
}

/** Whether a menu of the site holds a text, and no trail that leads to the article. */
export const isInMenu = (text: string, { words, wordsAround, regions }: PageEvidence): boolean =>
  ((regions & REGIONS.nav) !== 0 || (words & PAGE_WORDS.menu) !== 0) &&
  ((words | wordsAround) & PAGE_WORDS.crumb) === 0 &&
  !/[›»>/|]/u.test(text);

/** Lines between an office's name in a letterhead and the motto, or the kind of letter below. */
const LETTERHEAD = 4;

/** Whether a line is an office's name in a letterhead. */
export function isLetterhead({ text, index }: Subject, { subjects }: FileView): boolean {
  const near = isOffice(text)
    ? subjects.slice(Math.max(0, index - LETTERHEAD), index + LETTERHEAD + 1)
    : [];
  return near.some((each) => isMotto(each.text) || (each.index > index && isLetterKind(each.text)));
}

/** What class words say of a box that is no part of the body. */
const BOX = PAGE_WORDS.author | PAGE_WORDS.comment | PAGE_WORDS.footer;

const boxWords = ({ unit: { page } }: Subject): number =>
  page === undefined ? 0 : (page.words | page.wordsAround) & BOX;

/** Whether a unit stands apart from the body, in a box about the author, of comments, or to subscribe. */
export function isBoxed(subject: Subject, { subjects }: FileView): boolean {
  if (subject.unit.page?.isAmongText !== false || boxWords(subject) === 0) return false;
  const body = subjects.find(({ unit }) => unit.page?.isAmongText);
  return body !== undefined && (boxWords(subject) & ~boxWords(body)) !== 0;
}
