import type { Mark, Span } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import { findFurniture } from './furniture.ts';
import { message } from './messages.ts';
import { readCaption } from './patterns/caption.ts';
import type { Match, Pattern, Place } from './patterns/pattern.ts';
import { PATTERNS } from './patterns/registry.ts';
import type { Piece, Taken } from './piece.ts';
import type { Reading, Unit } from './reading.ts';
import { shapeOf } from './shape.ts';
import { standsAlone } from './stands-alone.ts';

/** A stretch as it was offered to the patterns; `pattern` is the one that took it, `null` where markup said what it is. */
export interface Step {
  readonly text: string;
  readonly place: Place;
  readonly pattern: Pattern | null;
  readonly piece: Piece;
}

/** Takes every stretch of a reading for something, in order. Spans count in the source. */
export function recognise(
  source: string,
  reading: Reading,
  onStep?: (step: Step) => void,
): { pieces: Piece[]; messages: Message[] } {
  const { units } = reading;
  const texts = units.map(({ start, end }) => reading.text.slice(start, end));
  const file = shapeOf(texts, reading.marksHeadings === true);
  const alone = units.map((unit, index) => unit.alone ?? standsAlone(texts[index] ?? ''));
  const furniture = findFurniture(texts, alone);
  const isText = alone.map((isAlone, index) => !isAlone && !furniture.has(index));
  const lastText = isText.lastIndexOf(true);
  const lastBody = texts.findLastIndex((text, index) => isText[index] && isBody(text));
  const setOff = findSetOff(units, isText);

  const pieces: Piece[] = [];
  const messages: Message[] = [];
  const seen = new Set<Piece['role']>(reading.stated.map(({ role }) => role));
  const stated = reading.stated.find((piece) => piece.role === 'headline');
  let headline = stated ? plain(stated.text) : '';
  let bodySoFar = 0;
  let signed: readonly string[] = [];

  for (const [index, unit] of units.entries()) {
    const around = {
      before: isText[index - 1] ? (texts[index - 1] ?? '') : '',
      after: isText[index + 1] ? (texts[index + 1] ?? '') : '',
      followed: index < lastText,
      bodyFollows: index < lastBody,
      apart: index === setOff,
      alone: alone[index] ?? false,
      furniture: furniture.get(index) ?? null,
      file,
      seen,
    };
    let { start } = unit;
    while (start < unit.end) {
      const text = reading.text.slice(start, unit.end);
      const previous = pieces.at(-1)?.role ?? null;
      const inside = start > unit.start;
      const place: Place = { ...around, headline, signed, previous, bodySoFar, inside };
      const found = fromMarkup(unit, text, place) ?? firstMatch(text, place);
      const { match, pattern } = found;
      const inText = trimmed(text, start, match.length);
      const span = reading.toSource(inText);
      const taken = withMarks(match.taken, unit, inText);
      const piece: Piece = { ...taken, pattern: pattern?.id ?? 'markup', span };
      pieces.push(piece);
      onStep?.({ text, place, pattern, piece });
      seen.add(taken.role);
      if (IN_BODY.has(taken.role)) {
        seen.add('paragraph');
        if (SENTENCE_END.test(text.slice(-5))) bodySoFar += 1;
      }
      if (taken.role === 'bylines') signed = taken.names;
      if (taken.role === 'headline') headline = plain(taken.text);
      if (match.problem) {
        const { rule, details } = match.problem;
        messages.push(message(rule, { source, offset: span.start }, details));
      }
      start += match.length;
      while (start < unit.end && /\s/u.test(reading.text.charAt(start))) start += 1;
    }
  }
  return { pieces, messages };
}

const IN_BODY: ReadonlySet<Piece['role']> = new Set(['paragraph', 'list', 'quote', 'exchange']);

/** A text that ends a sentence and is at least this long is body text, whatever stands around it. */
const SHORTEST_BODY = 60;
const isBody = (text: string): boolean =>
  text.length >= SHORTEST_BODY && SENTENCE_END.test(text.slice(-5));
const SENTENCE_END = /[.!?…:][”"’')\]]*$/u;

const plain = (headline: string): string => headline.replace(/[.,;]$/u, '');

/** What markup says that a unit is; `null` where it leaves that to the patterns. */
function fromMarkup(
  { markup }: Unit,
  text: string,
  { seen, headline, bodySoFar }: Place,
): { pattern: null; match: Match } | null {
  if (!markup) return null;
  const take = (taken: Taken) => ({ pattern: null, match: { length: text.length, taken } });
  switch (markup.kind) {
    case 'heading':
      if (plain(text) === headline) return take({ role: 'setAside', reason: 'repeated' });
      if (!seen.has('headline') && !seen.has('paragraph')) return take({ role: 'headline', text });
      // Another headline than the one that front matter states, which counts.
      if (markup.title === true && bodySoFar === 0) {
        return take({ role: 'setAside', reason: 'overridden' });
      }
      return take({ role: 'subhead', text });
    case 'quote':
      return take({ role: 'quote', text });
    case 'caption':
      return take({ role: 'figure', ...(readCaption(text) ?? { text }) });
    case 'list': {
      const { ordinal } = markup;
      return take({ role: 'list', text, ...(ordinal === undefined ? {} : { ordinal }) });
    }
    case 'picture': {
      const { src, alt } = markup;
      const caption = markup.caption === true ? text : '';
      return take({ role: 'figure', text: caption, src, ...(alt === undefined ? {} : { alt }) });
    }
  }
}

function firstMatch(text: string, place: Place): { pattern: Pattern; match: Match } {
  for (const pattern of PATTERNS) {
    const match = pattern.match(text, place);
    if (match !== null && typeof match !== 'string') return { pattern, match };
  }
  throw new Error('The last pattern of the registry must take everything.');
}

/** The marks of a unit that lie in the part that was taken, counted in its text. */
function withMarks(taken: Taken, unit: Unit, part: Span): Taken {
  if (!unit.marks) return taken;
  switch (taken.role) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
    case 'note':
    case 'list': {
      // A label or a bullet that was cut off in front moves the rest.
      const cut = part.end - part.start - taken.text.length;
      const from = part.start - unit.start + cut;
      const marks = unit.marks.flatMap((mark): Mark[] => {
        const start = Math.max(0, mark.start - from);
        const end = Math.min(taken.text.length, mark.end - from);
        return start < end ? [{ ...mark, start, end }] : [];
      });
      return marks.length > 0 ? { ...taken, marks } : taken;
    }
    default:
      return taken;
  }
}

/** Fewer paragraphs than these do not show how a file sets them apart. */
const TELLING = 3;

// The text that a blank line sets off from a body which has no blank lines itself: a summary, by place.
function findSetOff(units: readonly Unit[], isText: readonly boolean[]): number {
  const gaps = units.flatMap(({ afterGap }, index) => (isText[index] && afterGap ? [index] : []));
  const textsBetween = (start: number, end: number | undefined): number =>
    isText.slice(start, end).filter(Boolean).length;
  const body = gaps.findIndex((gap, at) => textsBetween(gap, gaps[at + 1]) >= TELLING);
  const start = gaps[body] ?? 0;
  return start > 0 ? isText.lastIndexOf(true, start - 1) : -1;
}

const trimmed = (text: string, start: number, length: number): Span => ({
  start,
  end: start + text.slice(0, length).trimEnd().length,
});
