import type { FileView, TextUnit } from '../cues/cue.ts';
import { PAGE_WORDS, REGIONS } from '../formats/page-words.ts';
import { isKeywordsLabel } from '../readers/keywords.ts';
import { isLetterKind, isMotto, isOffice, readRecipient } from '../readers/letter.ts';
import type { PageEvidence } from '../reading.ts';

// Neighbours of a unit that rule roles out.

const LONGEST_KEYWORD = 40;
const MOST_KEYWORDS = 12;
const MOST_RECIPIENTS = 20;

/** Whether a line is the label “Từ khóa”, or one of the short lines below it. */
export function isUnderLabel(index: number, textUnits: readonly TextUnit[]): boolean {
  for (let at = index; at >= 0 && at > index - MOST_KEYWORDS; at -= 1) {
    const text = textUnits[at]?.text ?? '';
    if (text.length > LONGEST_KEYWORD) return false;
    if (isKeywordsLabel(text)) return true;
  }
  return false;
}

/** Whether a line names the recipients of a letter: “Nơi nhận:”, or a line with a dash below it. */
export function isRecipient(index: number, textUnits: readonly TextUnit[]): boolean {
  let at = index;
  while (index - at < MOST_RECIPIENTS && readRecipient(textUnits[at]?.text ?? '') === 'one')
    at -= 1;
  return readRecipient(textUnits[at]?.text ?? '') === 'heading';
}

/** Whether a text stands in a menu of the site. A breadcrumb to the article does not count. */
export const isInMenu = (text: string, { words, wordsAround, regions }: PageEvidence): boolean =>
  ((regions & REGIONS.nav) !== 0 || (words & PAGE_WORDS.menu) !== 0) &&
  ((words | wordsAround) & PAGE_WORDS.crumb) === 0 &&
  !/[›»>/|]/u.test(text);

/** The most lines between an office's name in a letterhead and the motto, or the kind of letter below. */
const LETTERHEAD = 4;

/** Whether a line is the name of an office in a letterhead. */
export function isLetterhead({ text, index }: TextUnit, { textUnits }: FileView): boolean {
  const near = isOffice(text)
    ? textUnits.slice(Math.max(0, index - LETTERHEAD), index + LETTERHEAD + 1)
    : [];
  return near.some((each) => isMotto(each.text) || (each.index > index && isLetterKind(each.text)));
}

/** Class words of texts that are not a standfirst. */
const NO_SAPO =
  PAGE_WORDS.author |
  PAGE_WORDS.caption |
  PAGE_WORDS.comment |
  PAGE_WORDS.footer |
  PAGE_WORDS.hidden |
  PAGE_WORDS.media |
  PAGE_WORDS.related |
  PAGE_WORDS.tags;
/** The length of a standfirst, in characters. */
const STANDFIRST = { shortest: 25, longest: 500 };
/** Fewer paragraphs below do not show the usual type. */
const FEWEST_PLAIN = 2;

const isHeading = ({ unit: { page } }: TextUnit): boolean => /^h[1-6]$/u.test(page?.tag ?? '');
const isText = (textUnit: TextUnit): boolean =>
  textUnit.text.length >= STANDFIRST.shortest &&
  /[.!?…:”"]$/u.test(textUnit.text) &&
  !isHeading(textUnit);
const isBold = ({ unit: { page } }: TextUnit): boolean => page !== undefined && page.bold > 0.95;
const isNamedSapo = ({ unit: { page } }: TextUnit): boolean =>
  page !== undefined && (page.words & PAGE_WORDS.sapo) !== 0 && (page.words & NO_SAPO) === 0;

/**
 * Whether a page sets a text apart as its standfirst. It is the first sentence below a heading, and its class or bold type is
 * missing in all texts below.
 */
export function isMarkedStandfirst(textUnit: TextUnit, { textUnits }: FileView): boolean {
  const { text, index } = textUnit;
  const isNamed = isNamedSapo(textUnit);
  const isSet = isNamed || isBold(textUnit);
  // The first text is near the start, so this ends soon for all others.
  if (!isSet || text.length > STANDFIRST.longest || textUnits.findIndex(isText) !== index)
    return false;
  const below = textUnits.slice(index + 1).filter(isText);
  const plain = below.filter((each) => !(isNamed ? isNamedSapo(each) : isBold(each)));
  return (
    textUnits.slice(0, index).some(isHeading) &&
    plain.length === below.length &&
    plain.length >= (isNamed ? 1 : FEWEST_PLAIN)
  );
}

/** Class words of boxes that are not part of the body. */
const BOX = PAGE_WORDS.author | PAGE_WORDS.comment | PAGE_WORDS.footer;

const boxWords = ({ unit: { page } }: TextUnit): number =>
  page === undefined ? 0 : (page.words | page.wordsAround) & BOX;

/** Whether a unit stands outside the body in a box: about the author, for comments, or to subscribe. */
export function isBoxed(textUnit: TextUnit, { textUnits }: FileView): boolean {
  if (textUnit.unit.page?.isAmongText !== false || boxWords(textUnit) === 0) return false;
  const body = textUnits.find(({ unit }) => unit.page?.isAmongText);
  return body !== undefined && (boxWords(textUnit) & ~boxWords(body)) !== 0;
}
