import { isHome, isSection } from '../../text/sections.ts';
import { sentences } from '../../text/sentences.ts';
import type { FileView, TextUnit } from '../cues/cue.ts';
import { PAGE_WORDS, REGIONS } from '../formats/page-words.ts';
import { readNumbered } from '../readers/caption.ts';
import { endsInNotes, hasEditLink, isAppendix } from '../readers/encyclopedia.ts';
import { isLetterNumber, isMotto, isSigner } from '../readers/letter.ts';
import { crumbs, readSection } from '../readers/rubric.ts';
import { readLabelledSource } from '../readers/source.ts';
import { timecodeLength } from '../readers/turn.ts';
import { ALL_ROLES, BIT, roleSet } from './role.ts';
import {
  isBoxed,
  isInMenu,
  isLetterhead,
  isMarkedStandfirst,
  isRecipient,
  isUnderLabel,
} from './surroundings.ts';

const LONGEST = {
  headline: 250,
  rubric: 160,
  subhead: 160,
  caption: 400,
  standfirst: 1000,
  source: 90,
  keywords: 420,
  related: 300,
} as const;

const SHORTEST_CUT = 45;
/** A longer line may be a sentence that opens like a control. */
const LONGEST_CONTROL = 40;

const FURNITURE = roleSet('furniture');
const STANDFIRST = roleSet('standfirst');
const CAPTION = roleSet('caption');
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
const TEXTS = roleSet('paragraph', 'standfirst', 'subhead', 'caption');
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
 * Whether text may be the teaser of another article. It breaks off, or wider gaps than in the body separate it and its title.
 */
function isApart({ text, unit, index }: TextUnit, { textUnits, firstLong }: FileView): boolean {
  const usual = Math.max(1, textUnits[firstLong + 1]?.unit.gap ?? 0);
  const gap = Math.max(unit.gap ?? 0, textUnits[index - 1]?.unit.gap ?? 0);
  return /(?:…|\.\.\.)$/u.test(text) || gap > usual;
}

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

const isSentence = (textUnit: TextUnit | undefined): boolean =>
  textUnit !== undefined && textUnit.text.length >= 40 && /[.!?…]$/u.test(textUnit.text);

/**
 * Whether the last text of a file ends inside a sentence, because a crawler cut it. This counts in a dump, after a whole
 * sentence, or inside parentheses.
 */
const breaksOff = (text: string, isDump: boolean): boolean =>
  text.length > SHORTEST_CUT &&
  ((/[\p{L}\p{N},]$/u.test(text) && (isDump || sentences(text, 2).length > 1)) ||
    /\([^()]{0,60}$/u.test(text));

/** The roles that no exact reader refuses. A reader refuses roles by the length, the place and the words of a text. */
function byReaders(textUnit: TextUnit, file: FileView): number {
  const { unit, evidence, index } = textUnit;
  if (evidence.caption?.text === '' && index > 0) return roleSet('caption', 'credit');
  const allowed = unit.page?.isHidden ? UNSEEN : ALL_ROLES;
  let roles = allowed;
  for (const refuse of REFUSE)
    for (const [isRefused, refused] of refuse(textUnit, file)) if (isRefused) roles &= ~refused;
  return roles;
}

/** Whether roles are refused, and which ones, as bits. */
type Refusal = readonly [isRefused: boolean, roles: number];

function refusedByLength(textUnit: TextUnit, { reading }: FileView): Refusal[] {
  const { unit, evidence, isField, text } = textUnit;
  const { length } = text;
  const isHeading = evidence.related === 'heading' && !isSection(text);
  const isControl = evidence.furniture !== null && length < LONGEST_CONTROL;
  return [
    [length > LONGEST.headline || !/\p{L}/u.test(text) || evidence.isAddress, BIT.headline],
    [length > LONGEST.rubric || isHeading, BIT.rubric],
    [length > LONGEST.subhead || (reading.marksHeadings === true && !unit.markup), BIT.subhead],
    [length > LONGEST.caption || (isField && evidence.caption === null), BIT.caption],
    [length > LONGEST.standfirst, BIT.standfirst],
    [isControl, TEXTS],
    // “>> Tít bài khác”
    [/^(?:>>|»)/u.test(text), TEXTS | BIT.headline],
  ];
}

/** Roles that the position and the neighbours rule out. */
function refusedByPlace(textUnit: TextUnit, file: FileView): Refusal[] {
  const { text, unit, index, evidence } = textUnit;
  const { page } = unit;
  const { textUnits, lastLong } = file;
  const [above, below] = [textUnits[index - 1], textUnits[index + 1]];
  // A sentence with a full stop is not a headline if it stands below another line or after a dump’s date.
  const isStopped = isSentence(textUnit) && text.endsWith('.') && !text.endsWith('..');
  const isBelow = index > lastLong && lastLong !== -1;
  // The line below a site's name says what the site is about.
  const isBelowSite = above?.unit.page?.isSite === true && !isHome(above.text);
  const isLinkToSource =
    page !== undefined && page.linked > 0.95 && (page.words & PAGE_WORDS.source) !== 0;
  // A sentence after a sentence continues the text.
  const goesOn = !page && isSentence(textUnit) && isSentence(above);
  const isAboveAge = below?.evidence.saysAge === true;
  const isAuthor = isAboveAge && evidence.signature !== null && !isSection(text);
  return [
    // A name directly above a post's age is its author's.
    [isAuthor, BIT.headline | BIT.rubric | BIT.subhead | BIT.caption | BIT.paragraph],
    // The name of a page that posts is no section.
    [isAboveAge && !isSection(text), BIT.rubric],
    // The group in which a post appeared stands above the post's author.
    [isAboveAge && below.evidence.signature !== null, BIT.headline | BIT.rubric | BIT.caption],
    [(index > 0 || textUnit.afterDate) && !page && isStopped, BIT.headline],
    [isBoxed(textUnit, file), TEXTS | BIT.rubric],
    // A link with the class “source” leads to the pages of a newspaper.
    [isLinkToSource, BIT.signature],
    [page !== undefined && isInMenu(text, page), BIT.rubric | BIT.signature | BIT.dateline],
    [isBelowSite && crumbs(text).length === 1 && readSection(text) === null, BIT.rubric],
    [isBelow && isSection(text), BIT.subhead | BIT.paragraph | BIT.caption],
    [text.length > LONGEST.related || (goesOn && !isApart(textUnit, file)), BIT.related],
  ];
}

/** Roles that the words rule out. */
function refusedByText({ text, evidence, index }: TextUnit, file: FileView): Refusal[] {
  const { textUnits } = file;
  // “Ngày 2/9/1945” between paragraphs opens a chapter.
  const isChapter =
    text.startsWith('Ngày') && isSentence(textUnits[index - 1]) && isSentence(textUnits[index + 1]);
  const isLast = index === textUnits.length - 1 && evidence.caption?.credit === undefined;
  return [
    [!evidence.isStamp, BIT.stamp],
    [evidence.signature === null, BIT.signature],
    // “Xem thêm: Tít bài khác”
    [evidence.related === 'link' && !evidence.furniture && /^\p{L}/u.test(text), BIT.furniture],
    [isChapter && evidence.date === 'all' && !/\d[:hg]\d{2}/u.test(text), BIT.stamp],
    [evidence.date === 'all' && !isChapter, TEXTS],
    [isLast && breaksOff(text, textUnits[0]?.afterDate === true), CUT],
    [!evidence.isPlace, BIT.dateline],
    // A name alone below a caption is the photographer's.
    [evidence.caption?.text !== '' && !(signs(evidence) && index > 0), BIT.credit],
    [evidence.isAddress, TEXTS],
  ];
}

/** Rules out sources and keywords that have no sign of their own. */
function refusedAtFoot({ text, unit, evidence, index }: TextUnit, file: FileView): Refusal[] {
  const { page } = unit;
  const { textUnits, lastLong } = file;
  const { length } = text;
  const words = page === undefined ? 0 : page.words | page.wordsAround;
  const isOfSource =
    !page || (words & PAGE_WORDS.source) !== 0 || Boolean(textUnits[index - 1]?.evidence.signature);
  const isShortAtEnd =
    length <= LONGEST.source && index > lastLong && !/[.!?…]$/u.test(text) && isOfSource;
  const mayBeSource = evidence.isAddress || evidence.isSource || (isShortAtEnd && !signs(evidence));
  const isFurniture = evidence.furniture !== null || evidence.related !== null || isSection(text);
  const isTimed = timecodeLength(text) > 0;
  const isTag = (words & PAGE_WORDS.tags) !== 0;
  const isList = length <= LONGEST.keywords && /[,;#|•·]/u.test(text) && !/[.!?…:;]$/u.test(text);
  const mayBeKeywords = isTag || isList || evidence.isKeywords || isUnderLabel(index, textUnits);
  return [
    [!mayBeSource || isTimed || (isFurniture && !evidence.isSource), BIT.source],
    [!mayBeKeywords, BIT.keywords],
  ];
}

const CUT = roleSet('caption', 'subhead', 'headline', 'related');

const REFUSE = [refusedByLength, refusedByPlace, refusedByText, refusedAtFoot];

/** Whether a byline names a person. */
const signs = ({ signature }: TextUnit['evidence']): boolean =>
  signature?.some((part) => 'names' in part && part.names.length > 0) ?? false;
