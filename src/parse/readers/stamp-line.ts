import type { Span } from '../../article/article.ts';
import type { WrittenDate } from '../../text/dates.ts';
import { readIsoDate } from '../../text/dates.ts';
import { isOutlet } from '../../text/outlets.ts';
import { isSection } from '../../text/sections.ts';
import { findStamp, readStamp } from '../../text/stamps.ts';
import { anyOf } from '../../text/word-lists.ts';
import { readSignature, type SignaturePart } from './signature.ts';

const LONGEST = 140;
/** If more text stands beside a date, and it is not names, the line is a sentence that mentions a day. */
const LONGEST_REST = 60;
const ISO_TIME = String.raw`[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?`;
const ISO_DATE = String.raw`\d{4}-\d{2}(?:-\d{2}(?:${ISO_TIME})?)?`;
const DATE_PREFIX = new RegExp(
  String.raw`^date\s*[:=]?\s*(?<iso>\d{1,2}\/\d{1,2}\/\d{4}|${ISO_DATE})(?=\s|$)`,
  'iu',
);
// Ngày 2 tháng 9 năm 2009, kho thóc mở cửa.
const GOES_ON = /^\s*,?\s+\p{Ll}\S*(?:\s+\S+){2,}[.!?…]["”’)]*$/u;
const BESIDE_DATES = anyOf(`
  đăng|đăng tải|đã|được|gửi|cập nhật|chỉnh sửa|sửa|xuất bản|phát hành|lần cuối|cuối|bởi|vào|lúc|
  ngày|tháng|năm|giờ|phút|giây|thứ|tin|bài|nguồn|theo|lượt|xem|đọc|bình luận|trả lời|liên quan|
  chia sẻ|thời gian|tác giả|trong|posted|published|updated|last|by|on|at|in|am|pm|giờ việt nam`);
/** Words that newspapers write beside a date. */
const OF_STAMPS = new RegExp(String.raw`(?<!\p{L})${BESIDE_DATES}(?!\p{L})`, 'giu');
/** Three words in lower case in a row: “bỏ công an cấp huyện”. */
const PROSE = /(?<!\p{L})\p{Ll}+(?:\s+\p{Ll}+){2}/u;
/** Signs between the parts of a line. */
const BETWEEN = /[\s|•·,;:–—-]+$|^[\s|•·,;:)–—-]+/gu;
const PARTS = /\s*[|•·]\s*|\s+[-–]\s+|\s*,\s+|\s+(?=(?:bởi|by|trong|in)\s+\p{Lu})/u;
// 2 phút đọc   Lượt xem: 1.250   LĐ
const COUNT =
  /^(?:\d+ phút đọc|lượt xem:? ?[\d.]+|[\d.,]+ ?[KMk]? (?:lượt xem|views?|bình luận|liên quan|trả lời)|\p{Lu}{1,4}|a a|thứ \p{L}+|chủ nhật)$/iu;
// A section that only this newspaper has: … 12:05 | Xem - nghe - đọc
const BEHIND_BAR = /^\s*(?:\(GMT\+7\)\s*)?\|\s*\p{Lu}[\p{L} –-]{2,30}$/u;
// Hòa Lạc, ngày
const PLACE = /^\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,4}$/u;

/** A part of a line that holds a date. `other` is a count or another text that belongs to no field. */
export type StampPart = Span &
  (
    | { readonly date: WrittenDate | null }
    | { readonly section: string }
    | { readonly dateline: string }
    | { readonly signed: readonly SignaturePart[] }
    | { readonly other: true }
  );

/** A scraper's `date 2025-10-24` at the start of a text. `date` is `null` if the calendar has no such day. */
export function readDatePrefix(
  text: string,
): { readonly date: WrittenDate | null; readonly written: string; readonly length: number } | null {
  const match = DATE_PREFIX.exec(text);
  const written = match?.groups?.iso;
  if (!match || written === undefined) return null;
  return {
    date: readIsoDate(written) ?? readStamp(written) ?? null,
    written,
    length: match[0].length,
  };
}

/** Whether a line is a date, possibly with a few words beside it. */
export function isStampLine(text: string): boolean {
  if (text.length > LONGEST || !/\d{4}/u.test(text)) return false;
  if (readStamp(text) !== undefined) return true;
  const stamp = findStamp(text);
  if (!stamp) return false;
  const isLong = text.length - (stamp.end - stamp.start) > LONGEST_REST;
  if (isLong && readSignature(text.slice(0, stamp.start).replace(BETWEEN, '')) === null)
    return false;
  const beside = `${text.slice(0, stamp.start)} | ${text.slice(stamp.end)}`;
  return !GOES_ON.test(text.slice(stamp.end)) && !PROSE.test(beside.replace(OF_STAMPS, '|'));
}

/** The parts of a line that `isStampLine`, in order: “Thu Hà | 15/08/2018 08:47” is a name and a date. */
export function readStampLine(text: string): readonly StampPart[] {
  const whole = readStamp(text);
  if (whole !== undefined) return [{ date: whole, start: 0, end: text.length }];
  const stamp = findStamp(text);
  if (!stamp) return [{ other: true, start: 0, end: text.length }];
  const { start, end, date } = stamp;
  return [
    ...readBeside(text.slice(0, start), 0, /,\s*$/u.test(text.slice(0, start))),
    { date, start, end },
    ...readBeside(text.slice(end), end, false, true),
  ];
}

/**
 * Whether the date has unusual words beside it: no name, section or count, and nothing that newspapers write there. Example:
 * “Tin bão 12/1/2025”.
 */
export const saysMore = (text: string): boolean =>
  readStampLine(text).some((part) => {
    const words = 'other' in part ? text.slice(part.start, part.end) : '';
    return !COUNT.test(words) && /\p{L}{2}/u.test(words.replace(OF_STAMPS, ''));
  });

/** What the words before or after a date say. `isPlace`: whether a comma joins them to the date, as in a letter. */
function readBeside(
  text: string,
  from: number,
  isPlace: boolean,
  isBehind = false,
): readonly StampPart[] {
  const words = text.replace(BETWEEN, '');
  if (words === '') return [];
  const start = from + text.indexOf(words);
  const span = { start, end: start + words.length };
  if (isPlace && PLACE.test(words) && !isSection(words)) return [{ dateline: words, ...span }];
  const whole = readPart(words, span);
  if (!('other' in whole)) return [whole];
  if (isBehind && BEHIND_BAR.test(text)) return [{ section: words, ...span }];
  const parts: StampPart[] = [];
  let at = 0;
  for (const part of words.split(PARTS)) {
    const index = words.indexOf(part, at);
    at = index + part.length;
    if (part !== '') parts.push(readPart(part, { start: start + index, end: start + at }));
  }
  return parts;
}

function readPart(text: string, span: Span): StampPart {
  if (COUNT.test(text)) return { other: true, ...span };
  if (isSection(text)) return { section: text, ...span };
  const newsroom = text.replace(/^Theo\s+/u, '');
  const signed = isOutlet(newsroom)
    ? [{ newsroom, start: 0, end: text.length }]
    : readSignature(text);
  if (!signed) return { other: true, ...span };
  return {
    ...span,
    signed: signed.map((part) => ({
      ...part,
      start: part.start + span.start,
      end: part.end + span.start,
    })),
  };
}
