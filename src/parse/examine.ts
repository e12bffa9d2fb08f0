import type { Message } from '../article/message.ts';
import { phrase } from '../messages/phrases.ts';
import { findGlued } from '../text/glued.ts';
import { findUnfit } from './find-unfit.ts';
import { message } from './messages.ts';
import { type ParseResult, parse, type Surroundings } from './parse.ts';

/** Parses a file and adds the messages about its article as a whole. */
export function examine(
  bytes: Uint8Array,
  file: string,
  surroundings: Surroundings = {},
): ParseResult {
  const result = parse(bytes, file, surroundings);
  const { article, source, messages } = result;
  if (!article) return result;
  return {
    ...result,
    messages: [...messages, ...reportGlued(source), ...findUnfit(article, source)],
  };
}

function reportGlued(source: string): Message[] {
  const found = findGlued(source);
  const [first] = found;
  if (!first) return [];
  const details = { count: found.length, words: phrase('quoted', { text: first.word }) };
  return [message('glued-words', { source, offset: first.index }, details)];
}
