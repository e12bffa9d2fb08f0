import { fold } from '../../text/fold.ts';
import { collapse } from '../../text/whitespace.ts';
import { readCaption } from '../readers/caption.ts';
import { readOpenings } from '../readers/opening.ts';
import { readSignature } from '../readers/signature.ts';
import { isStampLine, readDatePrefix, readStampLine } from '../readers/stamp-line.ts';
import { ALL_ROLES, ROLE, type Role, roleSet } from '../roles/role.ts';
import type { LabelledLine } from './draft.ts';
import type { Truth } from './score.ts';

/** A raw file of which something is known. */
export interface Sample {
  /** What it has in common with others: left out of training together. */
  readonly source: string;
  readonly file: string;
  readonly text: string;
  /** What is known of the roles of its units. */
  readonly labels: Labels;
  readonly truth: Truth;
}

/** For the texts of a file's units in order, the roles that each may truly have, as bits. */
export type Labels = (texts: readonly string[]) => readonly number[];

/** The plain text of laid-out lines. What follows a scraper's `date …` stands on its line. */
export function writeLines(lines: readonly LabelledLine[]): string {
  return lines
    .map(({ text, gap }, index) => {
      const isBehindDate = index === 1 && /^date \d/u.test(lines[0]?.text ?? '') && !gap;
      return `${index === 0 ? '' : isBehindDate ? ' ' : gap ? '\n\n' : '\n'}${text}`;
    })
    .join('');
}

/** Labels of units that are lines, or several lines joined, in order. */
export function labelsInOrder(lines: readonly LabelledLine[]): Labels {
  return (texts) => {
    let at = 0;
    return texts.map((text) => {
      for (let start = at; start < Math.min(lines.length, at + LOOK_AHEAD); start += 1) {
        const end = matchFrom(lines, start, text);
        if (end === -1) continue;
        at = end;
        const roles = lines.slice(start, end).reduce((set, { role }) => set | (1 << ROLE[role]), 0);
        // Lines of several roles that were joined have none.
        return (roles & (roles - 1)) === 0 ? roles : ALL_ROLES;
      }
      return ALL_ROLES;
    });
  };
}

const LOOK_AHEAD = 40;

/** Behind the last of the lines from `start` on that make up a text; -1 if they do not. */
function matchFrom(lines: readonly LabelledLine[], start: number, text: string): number {
  let joined = collapse(lines[start]?.text ?? '');
  let end = start + 1;
  while (joined.length < text.length && text.startsWith(joined) && end < lines.length) {
    joined = `${joined} ${collapse(lines[end]?.text ?? '')}`;
    end += 1;
  }
  return joined === text ? end : -1;
}

/** What laid-out lines say, as someone who read them would. */
export function truthOf(lines: readonly LabelledLine[]): Truth {
  const of = (...roles: readonly Role[]): string[] =>
    lines.filter(({ role }) => roles.includes(role)).map(({ text }) => text);
  const dates = of('stamp').flatMap((text) => {
    const prefix = readDatePrefix(text)?.date;
    return prefix ? [prefix] : readStampLine(text).flatMap((part) => ('date' in part && part.date ? [part.date] : []));
  });
  const exact = dates.find(({ precision }) => precision === 'minute') ?? dates.find(({ precision }) => precision === 'day') ?? dates[0];
  const names = of('signature').map((text) => (readSignature(text) ?? []).flatMap((part) => ('names' in part ? part.names : [])));
  const standfirst = of('standfirst')[0];
  const [first] = of('paragraph');
  return {
    title: of('headline')[0] ?? null,
    date: exact?.value.slice(0, 10) ?? null,
    author: names.find((each) => each.length > 0)?.join(' - ') ?? null,
    captions: of('caption').map((text) => ({ text: readCaption(text)?.text ?? text })),
    paragraphs: of('paragraph', 'standfirst').length,
    subheads: of('subhead').length,
    ...(first === undefined ? {} : { first_paragraph: withoutOpening(standfirst ?? first).slice(0, 60) }),
    junk: of('related', 'furniture').filter((text) => !of('paragraph', 'standfirst', 'caption', 'subhead').some((own) => own.includes(text))),
  };
}

const withoutOpening = (text: string): string =>
  text.slice(readOpenings(text).reduce((sum, { length }) => sum + length, 0));

const JUNK = roleSet('furniture', 'related', 'keywords', 'rubric', 'signature', 'stamp', 'source');
const TEXT = roleSet('paragraph', 'standfirst');

/** Labels of units by their texts; what is not named may be anything but the headline, if that is known. */
export function labelsByText(truth: Truth, more: readonly (readonly [text: string, roles: number])[] = []): Labels {
  const named = [
    ...(truth.title ? [[truth.title, roleSet('headline')] as const] : []),
    ...(truth.captions ?? []).map(({ text }) => [text, roleSet('caption')] as const),
    ...(typeof truth.subheads === 'object' ? truth.subheads : []).map((text) => [text, roleSet('subhead')] as const),
    ...(truth.standfirst ? [[truth.standfirst, roleSet('standfirst')] as const] : []),
    ...(truth.first_paragraph ? [[truth.first_paragraph, TEXT] as const] : []),
    ...(truth.author ? [[truth.author, roleSet('signature', 'stamp')] as const] : []),
    ...more,
    ...(truth.junk ?? []).map((text) => [text, JUNK] as const),
  ].map(([text, roles]) => [bare(text), roles] as const);
  const untitled = truth.title === undefined ? ALL_ROLES : ALL_ROLES & ~roleSet('headline');
  return (texts) => {
    let isTitled = false;
    return texts.map((text) => {
      const own = bare(text);
      const found = named.find(([words, roles]) => own === words || (roles !== JUNK && words.length > 12 && isPart(own, words)));
      if (!found) return truth.date && text.length < 140 && isStampLine(text) ? labelOfDate(text, truth.date) : untitled;
      if (found[1] !== roleSet('headline')) return found[1];
      // The headline over again is furniture.
      const role = isTitled ? roleSet('furniture', 'rubric', 'related', 'caption') : found[1];
      isTitled = true;
      return role;
    });
  };
}

const OTHER_DATE = roleSet('stamp', 'furniture', 'related');

/** A line with the article's own date is its stamp; another date may belong to anything. */
const labelOfDate = (text: string, date: string): number =>
  readStampLine(text).some((part) => 'date' in part && part.date?.value.startsWith(date))
    ? roleSet('stamp')
    : OTHER_DATE;

/** Whether a unit is a known text with a credit or a tag more, or its beginning is given. */
const isPart = (unit: string, words: string): boolean =>
  unit.startsWith(words) || (unit.endsWith(words) && unit.length < words.length + 60);

const bare = (text: string): string =>
  collapse(text)
    .replace(/\[(?:\d{1,3}|cần dẫn nguồn)\]/gu, '')
    .replace(/[.,;\s]+$/u, '');

/** What a source is called in records and in a corpus alike: its letters. */
export const sourceOf = (name: string): string => fold(name).replace(/[^a-z]/gu, '');
