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

/** What else class words say of a text that is no standfirst. */
const NO_SAPO =
  PAGE_WORDS.author |
  PAGE_WORDS.caption |
  PAGE_WORDS.comment |
  PAGE_WORDS.footer |
  PAGE_WORDS.hidden |
  PAGE_WORDS.media |
  PAGE_WORDS.related |
  PAGE_WORDS.tags;
/** So long is a standfirst. */
const STANDFIRST = { shortest: 25, longest: 500 };
/** Fewer paragraphs below do not show what usual type is. */
const FEWEST_PLAIN = 2;

const isHeading = ({ unit: { page } }: Subject): boolean => /^h[1-6]$/u.test(page?.tag ?? '');
const isText = (subject: Subject): boolean =>
  subject.text.length >= STANDFIRST.shortest &&
  /[.!?…:”"]$/u.test(subject.text) &&
  !isHeading(subject);
const isBold = ({ unit: { page } }: Subject): boolean => page !== undefined && page.bold > 0.95;
const isNamedSapo = ({ unit: { page } }: Subject): boolean =>
  page !== undefined && (page.words & PAGE_WORDS.sapo) !== 0 && (page.words & NO_SAPO) === 0;

/**
 * Whether a page sets a text apart as its standfirst: the first sentence below a heading, by its class or by bold type, which no
 * text below it has.
 */
export function isMarkedStandfirst(subject: Subject, { subjects }: FileView): boolean {
  const { text, index } = subject;
  const isNamed = isNamedSapo(subject);
  const isSet = isNamed || isBold(subject);
  // The first text is near the start, so this ends soon for all others.
  if (!isSet || text.length > STANDFIRST.longest || subjects.findIndex(isText) !== index)
    return false;
  const below = subjects.slice(index + 1).filter(isText);
  const plain = below.filter((each) => !(isNamed ? isNamedSapo(each) : isBold(each)));
  return (
    subjects.slice(0, index).some(isHeading) &&
    plain.length === below.length &&
    plain.length >= (isNamed ? 1 : FEWEST_PLAIN)
  );
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
