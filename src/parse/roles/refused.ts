import { isHome, isSection } from '../../text/sections.ts';
import { sentences } from '../../text/sentences.ts';
import type { FileView, TextUnit } from '../cues/cue.ts';
import { PAGE_WORDS } from '../formats/page-words.ts';
import { crumbs, readSection } from '../readers/rubric.ts';
import { timecodeLength } from '../readers/turn.ts';
import { BIT, roleSet } from './role.ts';
import { isBoxed, isInMenu, isUnderLabel } from './surroundings.ts';

/** Longer texts do not have these roles, in characters. */
export const LONGEST = {
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

const TEXTS = roleSet('paragraph', 'standfirst', 'subhead', 'caption');
const CUT = roleSet('caption', 'subhead', 'headline', 'related');

/** The roles that readers refuse a text, as bits: by its length, its place and its words. */
export function refusedRoles(textUnit: TextUnit, file: FileView): number {
  let roles = 0;
  for (const refuse of REFUSE)
    for (const [isRefused, refused] of refuse(textUnit, file)) if (isRefused) roles |= refused;
  return roles;
}

/**
 * Whether text may be the teaser of another article. It breaks off, or wider gaps than in the body separate it and its title.
 */
export function isApart(
  { text, unit, index }: TextUnit,
  { textUnits, firstLong }: FileView,
): boolean {
  const usual = Math.max(1, textUnits[firstLong + 1]?.unit.gap ?? 0);
  const gap = Math.max(unit.gap ?? 0, textUnits[index - 1]?.unit.gap ?? 0);
  return /(?:…|\.\.\.)$/u.test(text) || gap > usual;
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
    // The name of a page that posts is no section. Its link is no heading.
    [isAboveAge && !isSection(text), BIT.rubric],
    [isAboveAge && page !== undefined && page.linked > 0.95, TEXTS | BIT.headline],
    // The group in which a post appeared stands above the post's author.
    [isAboveAge && below.evidence.signature !== null, BIT.headline | BIT.rubric | BIT.caption],
    [(index > 0 || textUnit.afterDate) && !page && isStopped, BIT.headline],
    [isBoxed(textUnit, file), TEXTS | BIT.rubric],
    // A page without a long text lists links to articles.
    [page !== undefined && page.linked > 0.95 && lastLong === -1, TEXTS | BIT.headline],
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
    // A name alone below a caption is the photographer's. “Bài, ảnh: Tên” is the author's line.
    [
      evidence.caption?.text !== '' && !(signs(evidence) && index > 0 && !text.includes(':')),
      BIT.credit,
    ],
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

const REFUSE = [refusedByLength, refusedByPlace, refusedByText, refusedAtFoot];

/** Whether a byline names a person. */
const signs = ({ signature }: TextUnit['evidence']): boolean =>
  signature?.some((part) => 'names' in part && part.names.length > 0) ?? false;
