import type { Span } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import { splitLines } from './lines.ts';
import { message } from './messages.ts';
import { hasCredit } from './patterns/caption.ts';
import { readLabel } from './patterns/label.ts';
import type { Match, Pattern, Place } from './patterns/pattern.ts';
import { PATTERNS } from './patterns/registry.ts';
import type { Piece } from './piece.ts';
import { joinLines } from './units.ts';

const standsAlone = (line: string): boolean =>
  PATTERNS.some((pattern) => pattern.standsAlone?.(line) ?? false);

/** Takes every non-blank stretch of the source for something, in order. */
export function recognise(source: string): { pieces: Piece[]; messages: Message[] } {
  const units = joinLines(splitLines(source), standsAlone);
  const texts = units.map(({ start, end }) => source.slice(start, end));
  const lastText = texts.findLastIndex((text) => !standsAlone(text));
  const credited = texts.some(hasCredit);
  const labelled = countLabels(texts) >= LABELS_OF_A_DUMP;
  const pieces: Piece[] = [];
  const seen = new Set<Piece['role']>();
  const messages: Message[] = [];

  for (const [index, unit] of units.entries()) {
    const around = {
      before: articleText(texts[index - 1]),
      after: articleText(texts[index + 1]),
      followed: index < lastText,
      credited,
      labelled,
      seen,
    };
    let { start } = unit;
    while (start < unit.end) {
      const text = source.slice(start, unit.end);
      const place = { ...around, previous: pieces.at(-1)?.role ?? null };
      const { pattern, match } = firstMatch(text, place);
      const span = trimmed(text, start, match.length);
      seen.add(match.taken.role);
      pieces.push({ ...match.taken, pattern: pattern.id, span });
      if (match.problem) {
        const { rule, details } = match.problem;
        messages.push(message(rule, { source, offset: start }, details));
      }
      start += match.length;
      while (start < unit.end && /\s/u.test(source.charAt(start))) start += 1;
    }
  }
  return { pieces, messages };
}

/** One line that looks like a label may be a sentence with a colon; this many different ones are a dump. */
const LABELS_OF_A_DUMP = 2;

const countLabels = (texts: readonly string[]): number =>
  new Set(texts.map((text) => readLabel(text)?.key).filter((key) => key !== undefined)).size;

/** A neighbour's text, none where it stands alone: a stamp or a placeholder tells nothing about the text beside it. */
const articleText = (text: string | undefined): string =>
  text === undefined || standsAlone(text) ? '' : text;

function firstMatch(text: string, place: Place): { pattern: Pattern; match: Match } {
  for (const pattern of PATTERNS) {
    const match = pattern.match(text, place);
    if (match) return { pattern, match };
  }
  throw new Error('The last pattern of the registry must take everything.');
}

const trimmed = (text: string, start: number, length: number): Span => ({
  start,
  end: start + text.slice(0, length).trimEnd().length,
});
