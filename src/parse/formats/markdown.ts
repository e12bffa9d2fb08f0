import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Message } from '../../article/message.ts';
import type { LineRole } from '../line-roles.ts';
import { message } from '../messages.ts';
import type { Piece } from '../piece.ts';
import type { Reading } from '../reading.ts';
import { compose, type RawUnit } from './compose.ts';
import { readFields } from './fields.ts';
import { gatherMarkdown } from './markdown-units.ts';

const parser = unified().use(remarkParse).freeze();

/** Reads a Markdown file. Its fields stand in YAML between a first line `---` and the next line `---` or `...`. */
export function readMarkdown(source: string): Reading {
  const { stated, lineRoles, messages, bodyStart } = readFrontMatter(source);
  const body = readBody(source, bodyStart);
  return {
    ...compose(body.rawUnits),
    marksHeadings: true,
    stated,
    lineRoles,
    messages: [...messages, ...body.messages],
  };
}

function readFrontMatter(source: string): {
  stated: readonly Piece[];
  lineRoles: readonly LineRole[];
  messages: readonly Message[];
  bodyStart: number;
} {
  const opening = /^---\n/u.exec(source)?.[0].length;
  const closing = /^(?:---|\.\.\.)$/gmu;
  closing.lastIndex = opening ?? 0;
  const close = opening === undefined ? null : closing.exec(source);
  if (opening === undefined) return { stated: [], lineRoles: [], messages: [], bodyStart: 0 };
  if (close === null) {
    // A rule above a text has no key after it.
    const isOpen = /^[\p{L}_][\p{L}_ -]{0,30}:(?:\s|$)/u.test(source.slice(opening));
    const messages = isOpen ? [message('open-front-matter', { source, offset: 0 })] : [];
    return { stated: [], lineRoles: [], messages, bodyStart: 0 };
  }
  const place = { offset: opening, source, pattern: 'front-matter' } as const;
  return {
    ...readFields(source.slice(opening, close.index), place),
    bodyStart: close.index + close[0].length,
  };
}

function readBody(
  source: string,
  start: number,
): { rawUnits: readonly RawUnit[]; messages: readonly Message[] } {
  const body = source.slice(start);
  try {
    if (isTooIntricate(body))
      return { rawUnits: [], messages: [message('too-intricate', { source, offset: start })] };
    if (!nestsTooDeeply(body)) return gatherMarkdown(parser.parse(body), source, start);
  } catch (error) {
    // Thousands of nested marks overflow the stack.
    if (!(error instanceof RangeError)) throw error;
  }
  return { rawUnits: [], messages: [message('too-deep', { source, offset: start })] };
}

/** No article nests quotes or lists this deeply. */
const DEEPEST = 100;

// The parser's time grows with the square of the depth.
function nestsTooDeeply(body: string): boolean {
  for (const { 0: prefix, index } of body.matchAll(/^[ \t>*+\d.)-]+/gmu)) {
    const markers = prefix.match(/>|[*+.)-](?=[ \t])/gu)?.length ?? 0;
    if (markers <= DEEPEST) continue;
    const isWholeLine = /^(?:\n|$)/u.test(body.charAt(index + prefix.length));
    const isRule = isWholeLine && /^[ \t]*([*-])(?:[ \t]*\1)*[ \t]*$/u.test(prefix);
    if (!isRule) return true;
  }
  return false;
}

/**
 * The parser's time grows with three things: a block's marks times its length, the square of the number of blocks, and the
 * square of a line's indent. The estimate is in steps. The slowest text at the limit took two seconds. 60 KB of news take
 * 50,000 steps.
 */
const MOST_STEPS = 60_000_000;
const BLANK_LINES = /\n[ \t]*\n/u;
const MARK = /\*+|_+|`+|~{3,}|[<>[\]&\\|]|!(?=\[)/gu;
const RULE = /^[ \t]*[=-]+[ \t]*$/gmu;
const LINE = /\n/gu;
const INDENT = /^[ \t]{8,}(?=\S)/gmu;
/** The cost of a line break, in marks, and of one more level of indent, in steps. */
const COST = { line: 0.1, indent: 5 };

function isTooIntricate(body: string): boolean {
  const blocks = body.split(BLANK_LINES);
  let steps = blocks.length ** 2;
  for (const block of blocks) {
    const marks = count(block, MARK) + count(block, RULE) + COST.line * count(block, LINE);
    steps += marks * block.length;
  }
  for (const [indent] of body.matchAll(INDENT)) steps += COST.indent * (indent.length / 2) ** 2;
  return steps > MOST_STEPS;
}

const count = (text: string, form: RegExp): number => text.match(form)?.length ?? 0;
