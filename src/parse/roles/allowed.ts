import type { FileView, Subject } from '../cues/cue.ts';
import { PAGE_WORDS } from '../formats/page-words.ts';
import { ALL_ROLES, type Role, roleSet } from './role.ts';

const LONGEST = { headline: 250, rubric: 160, subhead: 160, caption: 400, standfirst: 1000, source: 90, keywords: 420, related: 300 } as const;

const FURNITURE = roleSet('furniture');
const CAPTION = roleSet('caption');
const BODY = roleSet('paragraph', 'furniture');
/** Roles of text that is longer than any line of a head or a foot. */
const RUNNING = roleSet('headline', 'standfirst', 'paragraph', 'caption', 'furniture');
const RUNNING_APART = RUNNING | roleSet('related');
const ITEM = roleSet('paragraph', 'furniture', 'related', 'keywords');
const QUOTE = roleSet('paragraph', 'standfirst', 'caption', 'furniture');

/** The roles that a unit may have by what is certain of it, as bits. Never empty. */
export function allowedRoles(subject: Subject, file: FileView): number {
  const { text, unit, finds } = subject;
  switch (unit.markup?.kind) {
    case 'picture':
      return CAPTION;
    case 'caption':
      return roleSet('caption', 'credit', 'furniture');
    case 'heading':
      if (file.reading.marksHeadings) return headingOfMarkdown(subject, file);
      break;
    case 'quote':
      return QUOTE;
    case 'list':
      if (!unit.page) return ITEM;
      break;
    case undefined:
      break;
  }
  if (unit.page?.tag === 'control' || !/[\p{L}\p{N}]/u.test(text)) return FURNITURE;
  const kind = file.kinds[subject.index];
  if (kind === 'note' || kind === 'exchange') return BODY;
  if (kind === 'list' && !unit.page) return ITEM;
  if (finds.furniture && finds.furniture !== 'site-text') return FURNITURE;
  if (finds.isKeywords) return roleSet('keywords');
  if (!finds.isLine && finds.caption === null && !unit.page) return isApart(subject, file) ? RUNNING_APART : RUNNING;
  return byReaders(subject, file);
}

/** Whether text may be the teaser of another article: it breaks off, or wide gaps set it and its title apart. */
const isApart = ({ text, unit, index }: Subject, { subjects }: FileView): boolean =>
  /(?:…|\.\.\.)$/u.test(text) || (unit.gap ?? 0) > 1 || (subjects[index - 1]?.unit.gap ?? 0) > 1;

/** Of a Markdown file's headings the first above the body is its headline, if nothing else states one. */
function headingOfMarkdown({ index, unit }: Subject, { subjects, reading }: FileView): number {
  const isTitled = reading.stated.some(({ role }) => role === 'headline');
  const above = subjects.slice(0, index);
  const hasBody = above.some(({ text, unit: { markup } }) => !markup && text.length > LONGEST.headline);
  const isFirst = above.every(({ unit: { markup } }) => markup?.kind !== 'heading');
  if (isFirst && !hasBody && !isTitled) return roleSet('headline');
  const repeats = unit.markup?.kind === 'heading' && unit.markup.title === true && isFirst;
  return repeats ? FURNITURE : roleSet('subhead');
}

const isSentence = (subject: Subject | undefined): boolean =>
  subject !== undefined && subject.text.length >= 40 && /[.!?…]$/u.test(subject.text);

/** Roles whose text an exact reader must be able to read. */
function byReaders(
  { text, unit, index, finds, isField }: Subject,
  { reading, lastLong, subjects }: FileView,
): number {
  let roles = ALL_ROLES;
  const refuse = (isRefused: boolean, ...refused: readonly Role[]): void => {
    if (isRefused) roles &= ~roleSet(...refused);
  };
  const { length } = text;
  refuse(length > LONGEST.headline || !/\p{L}/u.test(text) || finds.isAddress, 'headline');
  refuse(length > LONGEST.rubric, 'rubric');
  refuse(length > LONGEST.subhead || (reading.marksHeadings === true && !unit.markup), 'subhead');
  refuse(length > LONGEST.caption || (isField && finds.caption === null), 'caption');
  refuse(length > LONGEST.standfirst, 'standfirst');
  refuse(length > LONGEST.related, 'related');
  refuse(finds.date !== 'all' && finds.date !== 'most', 'stamp');
  refuse(finds.signature === null, 'signature');
  // “Ngày 2/9/1945” between paragraphs heads a chapter.
  const isChapter =
    text.startsWith('Ngày') && isSentence(subjects[index - 1]) && isSentence(subjects[index + 1]);
  refuse(isChapter && finds.date === 'all' && !/\d[:hg]\d{2}/u.test(text), 'stamp');
  refuse(finds.date === 'all' && !isChapter, 'subhead', 'paragraph', 'standfirst', 'caption');
  refuse(!finds.isPlace, 'dateline');
  refuse(finds.caption?.text !== '', 'credit');
  refuse(finds.caption?.text === '', 'headline', 'subhead', 'paragraph', 'standfirst');
  const isOfSource = !unit.page || ((unit.page.words | unit.page.wordsAround) & PAGE_WORDS.source) !== 0;
  const signs = finds.signature?.some((part) => 'names' in part && part.names.length > 0) ?? false;
  const isShortAtEnd =
    length <= LONGEST.source && index > lastLong && !/[.!?…]$/u.test(text) && isOfSource && !signs;
  refuse(!finds.isAddress && !finds.isSource && !isShortAtEnd, 'source');
  refuse(finds.isAddress, 'paragraph', 'standfirst', 'subhead', 'caption');
  const isTag = unit.page !== undefined && ((unit.page.words | unit.page.wordsAround) & PAGE_WORDS.tags) !== 0;
  const isList = length <= LONGEST.keywords && /[,;#|•·]/u.test(text) && !/[.!?…:]$/u.test(text);
  refuse(!isTag && !isList && !finds.isKeywords, 'keywords');
  return roles;
}
