import type { FileView, TextUnit } from '../cues/cue.ts';
import { REGIONS } from '../formats/page-words.ts';
import { readNumbered } from '../readers/caption.ts';
import { endsInNotes, hasEditLink, isAppendix } from '../readers/encyclopedia.ts';
import { isLetterNumber, isMotto, isSigner } from '../readers/letter.ts';
import { readLabelledSource } from '../readers/source.ts';
import { isApart, LONGEST, refusedRoles } from './refused.ts';
import { ALL_ROLES, roleSet } from './role.ts';
import { isLetterhead, isMarkedStandfirst, isRecipient } from './surroundings.ts';

const FURNITURE = roleSet('furniture');
const STANDFIRST = roleSet('standfirst');
const CAPTION = roleSet('caption');
const CREDIT = roleSet('caption', 'credit');
/** “Ảnh: Tuệ Lâm” below “Nội dung: Châu Giang” can name who took all pictures. */
const CREDIT_OF_ALL = CREDIT | FURNITURE;
const SIGNATURE = roleSet('signature');
/** Bài, ảnh: Trường Giang   Tin và bài: Hồng Hạnh */
const WRITER = /^(?:Bài|Tin)(?:(?:,| và| &| -) ?(?:bài|tin|ảnh|clip|video))*\s*:/iu;
const HEADING = roleSet('subhead', 'paragraph');
const SOURCE = roleSet('source');
const KEYWORDS = roleSet('keywords');
const SITE = roleSet('source', 'furniture');
const BODY = roleSet('paragraph', 'furniture');
/** Roles of text that is too long for a line above or below the body. */
const RUNNING = roleSet('headline', 'standfirst', 'paragraph', 'caption', 'furniture');
const RUNNING_APART = RUNNING | roleSet('related');
const ITEM = roleSet('paragraph', 'furniture', 'related', 'keywords');
const TEXT = roleSet('paragraph');
/** Roles of text that a page hides: menus, boxes that open, and bodies that a script shows. */
const UNSEEN = roleSet('paragraph', 'subhead', 'caption', 'related', 'furniture');
const LINK = roleSet('related', 'furniture');
/** The title of another article with its day: 04-05-2025Tít bài   Tít bài (04/05/2025)   Tít bài (4/5) */
const LINK_DAY = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}`;
const DATED_LINK = new RegExp(
  String.raw`^(?:[-–•*+]\s*)?\(?${LINK_DAY}\)?\s?\p{Lu}[^.!?;:]*$|[^.!?;:]\((?:${LINK_DAY}|\d{1,2}/\d{1,2})\)$`,
  'u',
);
/** 04-05-2025Tít bài */
const GLUED_DAY = new RegExp(String.raw`^${LINK_DAY}\p{Lu}[^.!?;:]*$`, 'u');
const QUOTE = roleSet('paragraph', 'standfirst', 'caption', 'furniture');

/**
 * The roles that a unit may have, as bits, from everything that is certain about it. Never empty. Never only the headline if
 * something else gives the headline (`isTitled`).
 */
export function allowedRoles(textUnit: TextUnit, file: FileView, isTitled: boolean): number {
  const { text, unit, evidence } = textUnit;
  switch (unit.markup?.kind) {
    case 'picture':
      return CAPTION;
    case 'caption':
      return roleSet('caption', 'credit', 'furniture');
    case 'heading':
      if (file.reading.marksHeadings) return headingOfMarkdown(textUnit, file, isTitled);
      break;
    case 'quote':
      return QUOTE;
    case 'list':
      if (!unit.page) return evidence.furniture || evidence.date || hasLink(textUnit) ? ITEM : TEXT;
      break;
    case undefined:
      break;
  }
  if (unit.page?.tag === 'control' || !/[\p{L}\p{N}]/u.test(text)) return FURNITURE;
  if (unit.page && (unit.page.regions & REGIONS.grid) !== 0) {
    if (unit.page.tag === 'caption') return HEADING;
    if (/^t[dh]$/u.test(unit.page.tag)) return BODY;
  }
  if (isMarkedStandfirst(textUnit, file)) return STANDFIRST;
  if (unit.page?.isSite === true && unit.page.titled !== 'same') return SITE;
  const kind = file.bodyKinds[textUnit.index];
  if (isMotto(text) || isSigner(text) || isLetterNumber(text)) return FURNITURE;
  if (isLetterhead(textUnit, file) || isRecipient(textUnit.index, file.textUnits)) return FURNITURE;
  // “Tít bài - Ảnh 1.” describes a picture, but does not say what the picture shows.
  if (readNumbered(text) && (file.sameBefore[textUnit.index] ?? -1) !== -1) return FURNITURE;
  if (kind === 'verse') return TEXT;
  if (kind === 'note' || kind === 'exchange') return BODY;
  if (isDatedLink(textUnit, file)) return LINK;
  if (kind === 'list' && !unit.page) return /[.;:!?]$/u.test(text) ? ITEM & ~KEYWORDS : ITEM;
  if (evidence.furniture && evidence.furniture !== 'site-text') return FURNITURE;
  if (evidence.isKeywords) return KEYWORDS;
  if (isAppendix(text)) return FURNITURE;
  if (evidence.isSource && !unit.page && readLabelledSource(text)?.url) return SOURCE;
  if (hasEditLink(text)) return roleSet('subhead');
  if (endsInNotes(text) && text.length > 60) return roleSet('standfirst', 'paragraph');
  if (!evidence.isLine && evidence.caption === null && !unit.page)
    return isApart(textUnit, file) ? RUNNING_APART : RUNNING;
  return byReaders(textUnit, file);
}

/** Whether a text is the title of another article with its day. On a page, the title is a link. */
function isDatedLink(textUnit: TextUnit, { bodyKinds, textUnits, firstLong }: FileView): boolean {
  const { text, unit, evidence, index } = textUnit;
  const isItem = bodyKinds[index] === 'list';
  if (unit.page)
    return isItem && unit.page.linked > 0.5 && unit.page.linked < 1 && evidence.date !== null;
  if (isItem) return DATED_LINK.test(text);
  // Above the body, a day before a title can be the article's own.
  const isBelow = firstLong !== -1 && index > firstLong;
  const isNear = (at: number): boolean => GLUED_DAY.test(textUnits[at]?.text ?? '');
  return isNear(index) && (isBelow || isNear(index - 1) || isNear(index + 1));
}

const hasLink = ({ unit }: TextUnit): boolean =>
  unit.marks?.some(({ kind }) => kind === 'link') ?? false;

/**
 * The roles of a heading in Markdown. If nothing else states the headline, the first heading above the body is the headline.
 */
function headingOfMarkdown(
  { index, unit }: TextUnit,
  { textUnits }: FileView,
  isTitled: boolean,
): number {
  const above = textUnits.slice(0, index);
  const hasBody = above.some(
    ({ text, unit: { markup } }) => !markup && text.length > LONGEST.headline,
  );
  const isFirst = above.every(({ unit: { markup } }) => markup?.kind !== 'heading');
  if (isFirst && !hasBody && !isTitled) return roleSet('headline');
  const repeats = unit.markup?.kind === 'heading' && unit.markup.title === true && isFirst;
  return repeats ? FURNITURE : roleSet('subhead');
}

/** The roles that no exact reader refuses. */
function byReaders(textUnit: TextUnit, file: FileView): number {
  const { text, unit, evidence, index } = textUnit;
  if (evidence.caption?.text === '' && index > 0)
    return file.textUnits[index - 1]?.evidence.signature ? CREDIT_OF_ALL : CREDIT;
  if (evidence.signature && WRITER.test(text)) return SIGNATURE;
  return (unit.page?.isHidden ? UNSEEN : ALL_ROLES) & ~refusedRoles(textUnit, file);
}
