import type { Article } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import { assemble } from './assemble.ts';
import { decode } from './decode.ts';
import { message } from './messages.ts';
import type { Piece } from './piece.ts';
import { recognise } from './recognise.ts';

export interface ParseResult {
  /** The decoded text in which spans count; empty where the bytes are no text. */
  readonly source: string;
  /** `null` exactly where a message is an error. */
  readonly article: Article | null;
  readonly messages: readonly Message[];
  /** Every non-blank character of `source` lies in exactly one of them. */
  readonly pieces: readonly Piece[];
}

/**
 * The Article in a raw file. Never throws: what is wrong stands in `messages`.
 * `file` is its path relative to the seeds folder, `/` between names.
 */
export function parse(bytes: Uint8Array, file: string): ParseResult {
  const decoded = decode(bytes);
  if ('error' in decoded) {
    return { source: '', article: null, messages: [decoded.error], pieces: [] };
  }
  const { source } = decoded;
  if (source.trim() === '') {
    return { source, article: null, messages: [message('empty-file')], pieces: [] };
  }
  const { pieces, messages } = recognise(source);
  const assembled = assemble(pieces, source, file);
  return {
    source,
    article: assembled.article,
    messages: [...messages, ...assembled.messages],
    pieces: assembled.pieces,
  };
}
