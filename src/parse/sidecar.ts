import type { Message } from '../article/message.ts';
import { decode } from './decode.ts';
import { readFields } from './formats/fields.ts';
import type { Piece } from './piece.ts';
import type { LineRole } from './recognise.ts';

/** What a publisher states about an article in the `.yaml` file beside it; the messages name that file. */
export function readSidecar(
  file: string,
  bytes: Uint8Array,
): { stated: readonly Piece[]; messages: readonly Message[]; lines: readonly LineRole[] } {
  const decoded = decode(bytes);
  if ('error' in decoded) return { stated: [], messages: [{ ...decoded.error, file }], lines: [] };
  const { source } = decoded;
  const { stated, messages } = readFields(source, { offset: 0, source, pattern: 'sidecar' });
  const all = [...decoded.messages, ...messages];
  return { stated, messages: all.map((each) => ({ ...each, file })), lines: [] };
}
