import type { WrittenDate } from '../../text/dates.ts';
import { readStamp } from '../../text/stamps.ts';

/** What chat programs write before a copied message: “[20/01/2025 19:42] Út Hường: …”. */
export interface ChatHead {
  readonly date: WrittenDate;
  readonly name: string;
  /** The length of the stamp, and of the name with its colon after the stamp. */
  readonly lengths: { readonly stamp: number; readonly name: number };
}

const HEAD =
  /^(?<stamp>\[(?<moment>[\d/.:, -]{10,25})\]\s{1,3})(?<named>(?<name>\p{Lu}[^\n:[\]]{0,60}):\s)\s*\S/u;

export function readChatHead(text: string): ChatHead | null {
  const {
    stamp = '',
    moment = '',
    named = '',
    name = '',
  } = text.startsWith('[') ? (HEAD.exec(text)?.groups ?? {}) : {};
  const date = name === '' ? null : readStamp(moment.trim());
  return date
    ? { date, name: name.trim(), lengths: { stamp: stamp.length, name: named.length } }
    : null;
}
