import { fold } from '../../text/fold.ts';
import { findStamp } from '../../text/stamps.ts';
import { listed } from '../../text/word-lists.ts';
import type { Taken } from '../piece.ts';
import { readDate } from './values.ts';

// Names that mail programs write above a text, folded.
const NAMES = {
  from: 'from|tu|nguoi gui|tac gia gui',
  to: 'to|den|toi|gui den|gui toi|nguoi nhan|reply-to|tra loi den',
  subject: 'subject|tieu de|chu de',
  date: 'date|sent|received|gui|da gui|ngay gui|gui luc|gui ngay|ngay|ngay gio|thoi gian',
  other: `
    cc|bcc|importance|priority|attachment|attachments|dinh kem|tep dinh kem|tep|muc do quan trong|
    tam quan trong|do uu tien|message-id|mime-version|content-type|return-path|mailed-by|signed-by`,
} as const;
type Name = keyof typeof NAMES;
const NAME_OF: ReadonlyMap<string, Name> = new Map(
  (Object.keys(NAMES) as Name[]).flatMap((name) =>
    [...listed(NAMES[name])].map((written) => [written, name] as const),
  ),
);
const LINE = /^(?<name>\p{L}[\p{L} -]{1,20}?)\s*:\s*(?<value>.*)$/su;
const LONGEST = 500;
/** Fwd: RE: Trả lời: */
const ANSWERS = /^(?:(?:fwd?|re|tr|trả lời|chuyển tiếp)\s*:\s*)+/iu;

function readLine(text: string): { readonly name: Name; readonly value: string } | null {
  const parts = text.length <= LONGEST ? LINE.exec(text)?.groups : undefined;
  const name = NAME_OF.get(fold(parts?.name ?? ''));
  const value = parts?.value ?? '';
  // “Từ: 12/1/2025” opens a range of days.
  return name === undefined || (name === 'from' && /^\d/u.test(value)) ? null : { name, value };
}

/**
 * The lines that are the head of a mail. They stand together and name the sender, and the subject, the day or mail addresses.
 */
export function findMailHeads(texts: readonly string[]): ReadonlySet<number> {
  const lines = texts.map((text) => (text.includes(':') ? readLine(text) : null));
  const found = new Set<number>();
  for (let start = 0, end = 0; start < lines.length; start = Math.max(end, start + 1)) {
    end = start;
    while (lines[end]) end += 1;
    const names = new Set(lines.slice(start, end).map((line) => line?.name));
    const isAddressed = lines.slice(start, end).every((line) => line?.value.includes('@'));
    const isSent = names.has('to') && (names.has('date') || isAddressed);
    const isHead = names.has('from') && (names.has('subject') || isSent);
    for (let at = start; isHead && at < end; at += 1) found.add(at);
  }
  return found;
}

/** What a line of a mail's head states. The subject is the headline. `seen`: the fields so far. */
export function readMailLine(text: string, seen: ReadonlySet<string>): Taken {
  const { name, value } = readLine(text) ?? { name: 'other', value: '' };
  const subject = value.replace(ANSWERS, '');
  if (name === 'subject' && subject !== '' && !seen.has('headline'))
    return { role: 'headline', text: subject };
  const date = name === 'date' ? (readDate(value) ?? findStamp(value)?.date) : null;
  if (date && !seen.has('published')) return { role: 'published', date };
  return { role: 'setAside', reason: 'label' };
}
