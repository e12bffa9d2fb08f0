import { fold } from '../../text/fold.ts';
import { isHome, isSection } from '../../text/sections.ts';
import { findGluedStamp, readStamp } from '../../text/stamps.ts';
import { collapse } from '../../text/whitespace.ts';
import { PAGE_WORDS } from '../formats/page-words.ts';
import type { Taken } from '../piece.ts';
import { crumbs, readSection } from '../readers/rubric.ts';
import type { SignaturePart } from '../readers/signature.ts';
import { readStampLine } from '../readers/stamp-line.ts';
import { type Around, type Part, setAside, whole } from './part.ts';

// Lines above the body, and the names below it.

/** A headline, and a stamp that is glued to its end. */
export function expandHeadline(text: string): Part[] {
  // “Tít bài23/05/2025 | 11:50”
  const glued = findGluedStamp(text);
  const length = glued === -1 ? text.length : glued;
  const words = collapse(text.slice(0, length));
  const headline: Part = { start: 0, end: length, taken: { role: 'headline', text: words } };
  if (glued === -1) return [headline];
  const stamp = text.slice(glued);
  const start = glued + stamp.length - stamp.trimStart().length;
  return [headline, stampPart(stamp.trim(), readStamp(stamp.trim()) ?? null, start)];
}

const LONGEST_SECTION = 40;

/** A section, a breadcrumb’s first section, or a kicker. */
export function rubric(text: string, { unit }: Around): Taken {
  // One link is one name: “Văn hóa - Giải trí”.
  const parts = crumbs(text);
  const isLink = (unit.page?.linked ?? 0) > 0.95;
  const known = isLink && parts.every(isSection) && !isHome(text) ? text : readSection(text);
  if (known !== null) return { role: 'section', text: known };
  // Sections have pages of their own. Nobody links a kicker.
  const isTrail = isLink || ((unit.page?.words ?? 0) & PAGE_WORDS.crumb) !== 0 || parts.length > 1;
  const [first = text] = parts;
  if (isHome(text)) return setAside('menu');
  return isTrail && first.length <= LONGEST_SECTION
    ? { role: 'section', text: first }
    : { role: 'kicker', text: collapse(text) };
}

function stampPart(text: string, date: ReturnType<typeof readStamp>, start: number): Part {
  const end = start + text.length;
  if (date) return { start, end, taken: { role: 'published', date } };
  const problem = { rule: 'impossible-date', details: { text } } as const;
  return { start, end, taken: setAside('impossible-date'), problem };
}

/** The parts of a line with a date. */
export function expandStamp(text: string, around: Around): Part[] {
  return readStampLine(text).flatMap((part): Part[] => {
    const { start, end } = part;
    if ('date' in part) return [stampPart(text.slice(start, end), part.date, start)];
    if ('section' in part) return [{ start, end, taken: { role: 'section', text: part.section } }];
    if ('dateline' in part)
      return [{ start, end, taken: { role: 'dateline', text: part.dateline } }];
    if ('signed' in part) return expandSignature(part.signed, around, text);
    return [{ start, end, taken: setAside('site-text') }];
  });
}

const REPORTER =
  /^(?:[Pp]hóng viên|PV|BTV|[Bb]iên tập viên|[Cc]ộng tác viên|CTV)(?:\s+\p{Ll}.*)?$/u;

/** The parts of a signature: people, or a newsroom. */
export function expandSignature(
  parts: readonly SignaturePart[],
  { signed, newsrooms }: Around,
  text: string,
): Part[] {
  if (parts.length === 0) return whole(text, setAside('site-text'));
  let named = newsrooms;
  return parts.map((part): Part => {
    const { start, end } = part;
    if ('names' in part) {
      // A person who signed above is a reporter.
      const isRepeated = part.names.every(
        (name) => signed.has(fold(name)) || (signed.size > 0 && REPORTER.test(name)),
      );
      const taken: Taken = isRepeated
        ? setAside('repeated')
        : { role: 'bylines', names: part.names };
      return { start, end, taken };
    }
    named += 1;
    // If a newsroom already tagged the text as its own, this newsroom is its source.
    if (named === 1) return { start, end, taken: { role: 'agency', text: part.newsroom } };
    if (named === 2) return { start, end, taken: { role: 'source', name: part.newsroom } };
    return { start, end, taken: setAside('site-text') };
  });
}
