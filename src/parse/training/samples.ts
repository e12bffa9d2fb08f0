import { fold } from '../../text/fold.ts';
import { collapse } from '../../text/whitespace.ts';
import { readCaption } from '../readers/caption.ts';
import { readOpenings } from '../readers/opening.ts';
import { readSignature } from '../readers/signature.ts';
import { isStampLine, readDatePrefix, readStampLine } from '../readers/stamp-line.ts';
import { ALL_ROLES, ROLE, type Role, roleSet } from '../roles/role.ts';
import type { LabelledLine } from './layout.ts';
import type { Truth } from './score.ts';

/** A raw file of which some roles and fields are known. */
export interface Sample {
  /** The group of the sample. Training leaves out a whole group. */
  readonly source: string;
  readonly file: string;
  readonly text: string;
  /** What is known about the roles of its units. */
  readonly labels: Labels;
  readonly truth: Truth;
}

/** The roles that each unit of a file may have, as bits. `texts`: the texts of all units in order. */
export type Labels = (texts: readonly string[]) => readonly number[];

/** The plain text of laid-out lines. A text after a scraper's `date …` stands on the same line. */
export function writeLines(lines: readonly LabelledLine[]): string {
  return lines
    .map(({ text, gap }, index) => {
      const isBehindDate = index === 1 && /^date \d/u.test(lines[0]?.text ?? '') && gap === 0;
      return `${index === 0 ? '' : isBehindDate ? ' ' : '\n'.repeat(gap + 1)}${text}`;
    })
    .join('');
}

/** The labels of units that are lines, or several joined lines, in order. */
export function labelsInOrder(lines: readonly LabelledLine[]): Labels {
  return (texts) => {
    let at = 0;
    return texts.map((text) => {
      for (let start = at; start < Math.min(lines.length, at + LOOK_AHEAD); start += 1) {
        const end = matchFrom(lines, start, text);
        if (end === -1) continue;
        at = end;
        const roles = lines.slice(start, end).reduce((set, { role }) => set | (1 << ROLE[role]), 0);
        // Joined lines with different roles have no known role.
        return (roles & (roles - 1)) === 0 ? roles : ALL_ROLES;
      }
      return ALL_ROLES;
    });
  };
}

const LOOK_AHEAD = 40;

/** The index after the lines from `start` on that form the text; -1 if they do not form it. */
function matchFrom(lines: readonly LabelledLine[], start: number, text: string): number {
  let joined = collapse(lines[start]?.text ?? '');
  let end = start + 1;
  while (joined.length < text.length && text.startsWith(joined) && end < lines.length) {
    joined = `${joined} ${collapse(lines[end]?.text ?? '')}`;
    end += 1;
  }
  return joined === text ? end : -1;
}

/** The truth about laid-out lines, as a reader of the text would state it. */
export function truthOf(lines: readonly LabelledLine[]): Truth {
  const of = (...roles: readonly Role[]): string[] =>
    lines.filter(({ role }) => roles.includes(role)).map(({ text }) => text);
  const dates = of('stamp').flatMap((text) => {
    const prefix = readDatePrefix(text)?.date;
    const parts = prefix ? [{ date: prefix }] : readStampLine(text);
    return parts.flatMap((part) => ('date' in part && part.date ? [part.date] : []));
  });
  const [date] = ['minute', 'day', 'month'].flatMap((precision) =>
    dates.filter((one) => one.precision === precision),
  );
  const [names = of('stamp').flatMap(namesOnStamp)] = lines
    .flatMap(({ role }, index) =>
      role === 'signature' && lines[index - 1]?.role !== 'signature'
        ? [namesFrom(lines, index)]
        : [],
    )
    .filter((each) => each.length > 0);
  const [first] = of('standfirst', 'paragraph');
  const body = of('paragraph', 'standfirst', 'caption', 'subhead');
  return {
    title: of('headline')[0] ?? null,
    date: date?.value.slice(0, 10) ?? null,
    author: names.join(' - ') || null,
    captions: of('caption').map((text) => ({ text: readCaption(text)?.text ?? text })),
    paragraphs: of('paragraph', 'standfirst').length,
    subheads: of('subhead').length,
    ...(first === undefined ? {} : { first_paragraph: withoutOpening(first).slice(0, 60) }),
    junk: of('related', 'furniture').filter((text) => !body.some((own) => own.includes(text))),
  };
}

type Signed = ReturnType<typeof readSignature>;
const namesIn = (parts: Signed): string[] =>
  (parts ?? []).flatMap((part) => ('names' in part ? part.names : []));

/** The names in the signatures that stand together from `start` on. */
function namesFrom(lines: readonly LabelledLine[], start: number): string[] {
  const end = lines.findIndex(({ role }, index) => index > start && role !== 'signature');
  const signed = lines.slice(start, end === -1 ? lines.length : end);
  return signed.flatMap(({ text }) => namesIn(readSignature(text)));
}

/** The names that stand beside a date. */
const namesOnStamp = (text: string): string[] =>
  readStampLine(text).flatMap((part) => ('signed' in part ? namesIn(part.signed) : []));

const withoutOpening = (text: string): string =>
  text.slice(readOpenings(text).reduce((sum, { length }) => sum + length, 0));

const JUNK = roleSet('furniture', 'related', 'keywords', 'rubric', 'signature', 'stamp', 'source');
const TEXT = roleSet('paragraph', 'standfirst');
/** The roles of a line with the section or the kicker. */
export const SECTION = roleSet('rubric', 'stamp');

/** Shorter words can stand in any line. */
const SHORTEST_JUNK = 5;
/** Longer text may be a paragraph, of which only a part is junk. */
const LONGEST_LINE = 140;

/** The labels of units by their texts. Other units may have any role, but not the headline if that is known. */
export function labelsByText(
  truth: Truth,
  more: readonly (readonly [text: string, roles: number])[] = [],
): Labels {
  const { title, captions = [], subheads, standfirst, first_paragraph, author, junk = [] } = truth;
  const named = [
    ...texts(roleSet('headline'), title),
    ...texts(roleSet('caption'), ...captions.map(({ text }) => text)),
    ...texts(roleSet('subhead'), ...(typeof subheads === 'object' ? subheads : [])),
    ...texts(roleSet('standfirst'), standfirst),
    ...texts(TEXT, first_paragraph),
    ...texts(roleSet('signature', 'stamp'), author),
    ...more.flatMap(([text, roles]) => texts(roles, text)),
    ...texts(JUNK, ...junk),
  ];
  const unwanted = junk.map(bare).filter(({ length }) => length >= SHORTEST_JUNK);
  const untitled = title === undefined ? ALL_ROLES : ALL_ROLES & ~roleSet('headline');
  return (units) => {
    let isTitled = false;
    return units.map((text, index) => {
      const own = bare(text);
      const found = named.find(
        ([words, roles]) =>
          own === words || ((roles & ~JUNK) !== 0 && words.length > 12 && isPart(own, words)),
      );
      if (!found) {
        if (truth.date && text.length < LONGEST_LINE && isStampLine(text))
          return labelOfDate(text, truth.date);
        if (text.length < LONGEST_LINE && unwanted.some((words) => own.includes(words)))
          return JUNK;
        // A line of a headline that stands on several lines.
        return title?.includes(own) ? ALL_ROLES : untitled;
      }
      // A menu can hold the section too, and a table of contents a subhead.
      const isName = found[1] === SECTION || found[1] === roleSet('subhead');
      if (isName && units.indexOf(text, index + 1) !== -1) return found[1] | JUNK;
      if (found[1] !== roleSet('headline')) return found[1];
      // A repeat of the headline is furniture.
      const role = isTitled ? roleSet('furniture', 'rubric', 'related', 'caption') : found[1];
      isTitled = true;
      return role;
    });
  };
}

/** The texts with the roles that they may have. Missing texts are dropped. */
const texts = (roles: number, ...all: readonly (string | null | undefined)[]) =>
  all.flatMap((text) => (text ? [[bare(text), roles] as const] : []));

const OTHER_DATE = roleSet('stamp', 'furniture', 'related');

/** A line with the article's own date is its stamp. A line with another date may be anything. */
const labelOfDate = (text: string, date: string): number =>
  readStampLine(text).some((part) => 'date' in part && part.date?.value.startsWith(date))
    ? roleSet('stamp')
    : OTHER_DATE;

/** Whether a unit starts with a known text, or ends with it after a short credit or tag. */
const isPart = (unit: string, words: string): boolean =>
  unit.startsWith(words) || (unit.endsWith(words) && unit.length < words.length + 60);

const bare = (text: string): string =>
  collapse(text)
    .replace(/\[(?:\d{1,3}|cần dẫn nguồn)\]/gu, '')
    .replace(/[.,;\s]+$/u, '');

/** The letters of a source's name. They are the same in records and in a corpus. */
export const sourceOf = (name: string): string => fold(name).replace(/[^a-z]/gu, '');
