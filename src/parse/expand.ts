import type { Mark } from '../article/article.ts';
import { fold } from '../text/fold.ts';
import { isHome, isSection } from '../text/sections.ts';
import { endsSentence } from '../text/sentences.ts';
import { findGluedStamp, readStamp } from '../text/stamps.ts';
import { collapse } from '../text/whitespace.ts';
import type { BodyKind } from './cues/cue.ts';
import { PAGE_WORDS, REGIONS } from './formats/page-words.ts';
import type { RuleId } from './messages.ts';
import type { SetAsideReason, Taken } from './piece.ts';
import { captionWords, isNumbered, readCaption } from './readers/caption.ts';
import { readFurniture } from './readers/furniture.ts';
import { readKeywords } from './readers/keywords.ts';
import { readItem } from './readers/list-item.ts';
import { readOpenings } from './readers/opening.ts';
import { crumbs, readSection } from './readers/rubric.ts';
import { findTail, readSignature, type SignaturePart } from './readers/signature.ts';
import { readLabelledSource, readSource } from './readers/source.ts';
import { isStampLine, readStampLine } from './readers/stamp-line.ts';
import { timecodeLength } from './readers/turn.ts';
import type { Unit } from './reading.ts';
import type { Role } from './roles/role.ts';

/** A part of a unit and what it is; parts follow each other, and only white space and separators lie between. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly taken: Taken;
  readonly problem?: { readonly rule: RuleId; readonly details: Readonly<Record<string, string>> };
}

/** What has been read of the file before a unit, and what stands around it. */
export interface Around {
  readonly unit: Unit;
  readonly kind: BodyKind;
  /** Who speaks in an interview's turn; empty if nobody is named. */
  readonly speaker: string;
  /** Without a final stop; empty if none has been read. */
  readonly headline: string;
  /** Folded, of all bylines so far. */
  readonly signed: ReadonlySet<string>;
  readonly newsrooms: number;
  readonly isFirstBody: boolean;
  readonly isLastBody: boolean;
  /** Whether its text has stood above. */
  readonly isRepeated: boolean;
  readonly isAmongComments: boolean;
  /** The units beside it; empty at the ends of the file. */
  readonly before: string;
  readonly after: string;
  readonly isEncyclopedia: boolean;
  /** Whether speakers take turns in the file. */
  readonly isInterview: boolean;
}

const setAside = (reason: SetAsideReason): Taken => ({ role: 'setAside', reason });

/** The parts of a unit that has a role, in order. */
export function expand(text: string, role: Role, around: Around): readonly Part[] {
  const whole = (taken: Taken): Part[] => [{ start: 0, end: text.length, taken }];
  switch (role) {
    case 'headline':
      return expandHeadline(text);
    case 'rubric':
      return whole(rubric(text, around));
    case 'stamp':
      return expandStamp(text, around);
    case 'signature':
      return expandSignature(readSignature(text) ?? [], around, text);
    case 'dateline':
      return whole({ role: 'dateline', text: collapse(text) });
    case 'standfirst':
      return expandOpening(text, (rest) => ({ role: 'standfirst', text: withoutNotes(rest, around) }));
    case 'paragraph':
      return expandBody(text, around);
    case 'subhead':
      return withoutEditLink(text, (rest) => ({ role: 'subhead', text: collapse(rest) }));
    case 'caption':
      return whole(caption(text, around));
    case 'credit':
      return whole({ role: 'figure', text: '', credit: readCaption(text)?.credit ?? collapse(text) });
    case 'source':
      return whole({ role: 'source', ...(readLabelledSource(text) ?? readSource(text)) });
    case 'keywords':
      return whole({ role: 'keywords', words: readKeywords(text) });
    case 'related':
      return whole(setAside('related'));
    case 'furniture':
      return whole(setAside(reasonOf(text, around)));
  }
}

function expandHeadline(text: string): Part[] {
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

function rubric(text: string, { unit }: Around): Taken {
  const known = readSection(text);
  if (known !== null) return { role: 'section', text: known };
  const parts = crumbs(text);
  const isTrail = ((unit.page?.words ?? 0) & PAGE_WORDS.crumb) !== 0 || parts.length > 1;
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

function expandStamp(text: string, around: Around): Part[] {
  return readStampLine(text).flatMap((part): Part[] => {
    const { start, end } = part;
    if ('date' in part) return [stampPart(text.slice(start, end), part.date, start)];
    if ('section' in part) return [{ start, end, taken: { role: 'section', text: part.section } }];
    if ('dateline' in part) return [{ start, end, taken: { role: 'dateline', text: part.dateline } }];
    if ('signed' in part) return expandSignature(part.signed, around, text);
    return [{ start, end, taken: setAside('site-text') }];
  });
}

function expandSignature(
  parts: readonly SignaturePart[],
  { signed, newsrooms }: Around,
  text: string,
): Part[] {
  if (parts.length === 0) return [{ start: 0, end: text.length, taken: setAside('site-text') }];
  let named = newsrooms;
  return parts.map((part): Part => {
    const { start, end } = part;
    if ('names' in part) {
      const isRepeated = part.names.every((name) => signed.has(fold(name)));
      const taken: Taken = isRepeated
        ? setAside('repeated')
        : { role: 'bylines', names: part.names };
      return { start, end, taken };
    }
    named += 1;
    // A newsroom that has tagged its own text says here whom it had it from.
    if (named === 1) return { start, end, taken: { role: 'agency', text: part.newsroom } };
    if (named === 2) return { start, end, taken: { role: 'source', name: part.newsroom } };
    return { start, end, taken: setAside('site-text') };
  });
}

function expandOpening(text: string, take: (rest: string) => Taken): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const opening of readOpenings(text)) {
    const written = text.slice(at, at + opening.length).trimEnd();
    const span = { start: at, end: at + written.length };
    if ('agency' in opening) parts.push({ ...span, taken: { role: 'agency', text: opening.agency } });
    else if ('dateline' in opening) parts.push({ ...span, taken: { role: 'dateline', text: opening.dateline } });
    else parts.push({ ...span, taken: { role: 'published', date: opening.published } });
    at += opening.length;
  }
  parts.push({ start: at, end: text.length, taken: take(collapse(text.slice(at))) });
  return parts;
}

/** What an agency writes below its text: `./.`, whose first stop ends a sentence. */
const END_MARK = /(?<=\.)\/\.$/u;
const LONGEST_END = 10;

function expandBody(text: string, around: Around): readonly Part[] {
  const { kind, isFirstBody, isLastBody } = around;
  const body = (rest: string): Taken => bodyOf(rest, around);
  if (kind === 'exchange' || (around.isInterview && timecodeLength(text) > 0)) return expandTurn(text, body);
  if (kind !== 'paragraph') return [{ start: 0, end: text.length, taken: body(text) }];
  const mark = END_MARK.exec(text.slice(-LONGEST_END))?.[0] ?? '';
  const end = text.length - mark.length;
  const tailFrom = isLastBody ? findTail(text.slice(0, end), endsSentence) : end;
  const parts = isFirstBody
    ? expandOpening(text.slice(0, tailFrom), body)
    : withoutEditLink(text.slice(0, tailFrom), body);
  return [...parts, ...expandTail(text, tailFrom, end, around)];
}

/** A signature and an end mark behind the last sentence. */
function expandTail(text: string, from: number, end: number, around: Around): Part[] {
  const parts: Part[] = [];
  let at = from;
  if (text.startsWith('/.', at)) {
    parts.push({ start: at, end: at + 2, taken: setAside('end-mark') });
    at += 2;
  }
  const tail = text.slice(at, end).trim();
  const start = text.indexOf(tail, at);
  const signature = tail === '' ? null : readSignature(tail);
  if (signature)
    parts.push(
      ...expandSignature(signature, around, tail).map((part) => ({
        ...part,
        start: part.start + start,
        end: part.end + start,
      })),
    );
  else if (tail !== '') parts.push({ start, end: start + tail.length, taken: bodyOf(tail, around) });
  if (end < text.length)
    parts.push({ start: end, end: text.length, taken: setAside('end-mark') });
  return parts;
}

function expandTurn(text: string, body: (rest: string) => Taken): Part[] {
  const length = timecodeLength(text);
  const said: Part = { start: length, end: text.length, taken: body(text.slice(length)) };
  if (length === 0) return [said];
  const code: Part = { start: 0, end: text.slice(0, length).trimEnd().length, taken: setAside('site-text') };
  return length === text.length ? [code] : [code, said];
}

/** [1]   [cần dẫn nguồn] */
const NOTE_MARK = /\[(?:\d{1,3}|cần dẫn nguồn|[a-z])\]/gu;

const withoutNotes = (text: string, { isEncyclopedia }: Pick<Around, 'isEncyclopedia'>): string =>
  collapse(isEncyclopedia ? text.replace(NOTE_MARK, '') : text);

function bodyOf(text: string, { kind, speaker, isEncyclopedia, unit }: Around): Taken {
  switch (kind) {
    case 'list': {
      const item = readItem(text);
      const ordinal = unit.markup?.kind === 'list' ? unit.markup.ordinal : item?.ordinal;
      return {
        role: 'list',
        text: collapse(text.slice(item?.length ?? 0)),
        ...(ordinal === undefined ? {} : { ordinal }),
      };
    }
    case 'exchange': {
      const said = speaker === '' ? text : text.replace(/^[-–—*+•.]\s*/u, '');
      return { role: 'exchange', text: collapse(said), ...(speaker === '' ? {} : { speaker }) };
    }
    case 'note':
    case 'quote':
      return { role: kind, text: collapse(text) };
    case 'paragraph':
      return { role: 'paragraph', text: withoutNotes(text, { isEncyclopedia }) };
  }
}

/** [sửa | sửa mã nguồn]: a link of an encyclopedia to its editor. */
const EDIT_LINK = /\s*\[sửa(?: \| sửa mã nguồn)?\]$/u;

/** Whether texts are pasted from an encyclopedia, whose note marks and links are no text. */
export const isEncyclopedia = (texts: readonly string[]): boolean =>
  texts.some((text) => text.endsWith(']') && EDIT_LINK.test(text));

function withoutEditLink(text: string, take: (rest: string) => Taken): Part[] {
  const at = text.endsWith(']') ? text.search(EDIT_LINK) : -1;
  if (at <= 0) return [{ start: 0, end: text.length, taken: take(text) }];
  const start = text.indexOf('[', at);
  return [
    { start: 0, end: at, taken: take(text.slice(0, at)) },
    { start, end: text.length, taken: setAside('site-text') },
  ];
}

/** A caption that stands twice: as the text of the picture itself, which may be numbered, and below it. */
function standsTwice(text: string, { before, after, isRepeated }: Around): boolean {
  if (isRepeated) return true;
  const own = readCaption(text);
  const words = own?.text ?? captionWords(text);
  if (words === '') return false;
  const below = readCaption(after);
  const isNumberedAbove = isNumbered(text) && below?.credit !== undefined;
  const isAbove = own?.credit === undefined && below?.text === words;
  const isBelow = own?.credit === undefined && (readCaption(before)?.text ?? captionWords(before)) === words;
  return isNumberedAbove || isAbove || isBelow;
}

function caption(text: string, around: Around): Taken {
  const { markup } = around.unit;
  if (markup?.kind === 'picture') {
    const { src, alt } = markup;
    const words = markup.caption === true ? text : '';
    return { role: 'figure', text: words, src, ...(alt === undefined ? {} : { alt }) };
  }
  if (standsTwice(text, around)) return setAside('repeated');
  return { role: 'figure', ...(readCaption(text) ?? { text: captionWords(text) }) };
}

function reasonOf(text: string, around: Around): SetAsideReason {
  const { unit, isRepeated, headline, isAmongComments } = around;
  const { page, markup } = unit;
  if (page?.isHidden) return 'hidden';
  if (isAmongComments) return 'comments';
  const own = readFurniture(text);
  if (own) return own;
  if (collapse(text).replace(/[.,;]$/u, '') === headline || isNumbered(text)) return 'repeated';
  if (signsAgain(text, around.signed)) return 'repeated';
  if (markup?.kind === 'heading' && markup.title === true) return 'overridden';
  const around_ = (page?.words ?? 0) | (page?.wordsAround ?? 0);
  if ((around_ & PAGE_WORDS.comment) !== 0) return 'comments';
  if (isStampLine(text)) return 'other-date';
  if (isRepeated) return 'repeated';
  if (page && page.linked > 0.6 && (page.regions & REGIONS.nav) === 0 && /\s\S+\s\S+\s/u.test(text)) return 'related';
  const isNavigation = page !== undefined && (page.regions & REGIONS.nav) !== 0;
  return isNavigation || isSection(text) || isHome(text) ? 'menu' : 'site-text';
}

const signsAgain = (text: string, signed: ReadonlySet<string>): boolean =>
  readSignature(text)?.every((part) => 'names' in part && part.names.every((name) => signed.has(fold(name)))) ?? false;

/** The marks of a unit that lie in a part, counted in the part's own text. */
export function withMarks(taken: Taken, unit: Unit, { start, end }: Part): Taken {
  if (!unit.marks) return taken;
  switch (taken.role) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
    case 'note':
    case 'list': {
      // A label or a bullet that was cut off in front moves the rest.
      const cut = end - start - taken.text.length;
      const from = start + cut;
      const marks = unit.marks.flatMap((mark): Mark[] => {
        const begin = Math.max(0, mark.start - from);
        const stop = Math.min(taken.text.length, mark.end - from);
        return begin < stop ? [{ ...mark, start: begin, end: stop }] : [];
      });
      return marks.length > 0 ? { ...taken, marks } : taken;
    }
    default:
      return taken;
  }
}
