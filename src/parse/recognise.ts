import type { Span } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import { splitLines } from './lines.ts';
import { message } from './messages.ts';
import type { Match, Pattern, Place } from './patterns/pattern.ts';
import { PATTERNS } from './patterns/registry.ts';
import type { Piece } from './piece.ts';
import { joinLines } from './units.ts';

const standsAlone = (line: string): boolean =>
  PATTERNS.some((pattern) => pattern.standsAlone?.(line) ?? false);

/** Takes every non-blank stretch of the source for something, in order. */
export function recognise(source: string): { pieces: Piece[]; messages: Message[] } {
  const units = joinLines(splitLines(source), standsAlone);
  const lastText = units.findLastIndex(({ start, end }) => !standsAlone(source.slice(start, end)));
  const pieces: Piece[] = [];
  const seen = new Set<Piece['role']>();
  const messages: Message[] = [];
  for (const [index, unit] of units.entries()) {
    let { start } = unit;
    while (start < unit.end) {
      const text = source.slice(start, unit.end);
      const { pattern, match } = firstMatch(text, { seen, followed: index < lastText });
      const span = trimmed(text, start, match.length);
      seen.add(match.taken.role);
      pieces.push({ ...match.taken, pattern: pattern.id, span });
      if (match.problem) {
        messages.push(
          message(match.problem.rule, { source, offset: start }, match.problem.details),
        );
      }
      start += match.length;
      while (start < unit.end && /\s/u.test(source.charAt(start))) start += 1;
    }
  }
  return { pieces, messages };
}

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
