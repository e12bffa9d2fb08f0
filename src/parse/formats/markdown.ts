import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Message } from '../../article/message.ts';
import { message } from '../messages.ts';
import type { Piece } from '../piece.ts';
import type { Reading } from '../reading.ts';
import { compose, type Draft } from './compose.ts';
import { readFields } from './fields.ts';
import { draftMarkdown } from './markdown-units.ts';

const parser = unified().use(remarkParse).freeze();

/** A Markdown file; its fields stand in YAML between a first line `---` and the next line `---` or `...`. */
export function readMarkdown(source: string): Reading {
  const { stated, messages, bodyStart } = readFrontMatter(source);
  const body = draftBody(source, bodyStart);
  return {
    ...compose(body.drafts),
    marksHeadings: true,
    stated,
    messages: [...messages, ...body.messages],
  };
}

function readFrontMatter(source: string): {
  stated: readonly Piece[];
  messages: readonly Message[];
  bodyStart: number;
} {
  const opening = /^---\n/u.exec(source)?.[0].length;
  const closing = /^(?:---|\.\.\.)$/gmu;
  closing.lastIndex = opening ?? 0;
  const close = opening === undefined ? null : closing.exec(source);
  if (opening === undefined) return { stated: [], messages: [], bodyStart: 0 };
  if (close === null) {
    // A rule above a text is not followed by a key.
    const isOpen = /^[\p{L}_][\p{L}_ -]{0,30}:(?:\s|$)/u.test(source.slice(opening));
    const messages = isOpen ? [message('open-front-matter', { source, offset: 0 })] : [];
    return { stated: [], messages, bodyStart: 0 };
  }
  const place = { offset: opening, source, pattern: 'front-matter' } as const;
  return {
    ...readFields(source.slice(opening, close.index), place),
    bodyStart: close.index + close[0].length,
  };
}

function draftBody(
  source: string,
  start: number,
): { drafts: readonly Draft[]; messages: readonly Message[] } {
  const body = source.slice(start);
  try {
    if (!nestsTooDeeply(body)) return draftMarkdown(parser.parse(body), source, start);
  } catch (error) {
    // The stack overflows where marks nest by the thousand.
    if (!(error instanceof RangeError)) throw error;
  }
  return { drafts: [], messages: [message('too-deep', { source, offset: start })] };
}

/** No article quotes or lists within so many others. */
const DEEPEST = 100;
/** No paragraph has so many stars and brackets. */
const MOST_MARKS = 2_000;

// The parser's time grows with the square of either.
function nestsTooDeeply(body: string): boolean {
  for (const { 0: prefix, index } of body.matchAll(/^[ \t>*+\d.)-]+/gmu)) {
    const markers = prefix.match(/>|[*+.)-](?=[ \t])/gu)?.length ?? 0;
    if (markers <= DEEPEST) continue;
    const isWholeLine = /^(?:\n|$)/u.test(body.charAt(index + prefix.length));
    const isRule = isWholeLine && /^[ \t]*([*-])(?:[ \t]*\1)*[ \t]*$/u.test(prefix);
    if (!isRule) return true;
  }
  return (
    countMarks(body) > MOST_MARKS &&
    body.split(/\n[ \t]*\n/u).some((block) => countMarks(block) > MOST_MARKS)
  );
}

const countMarks = (text: string): number =>
  text.match(/[*_]+(?=\S)|(?<=\S)[*_]+|\[/gu)?.length ?? 0;
