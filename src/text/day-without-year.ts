import { localDay } from './date-format.ts';
import { isCalendarDay, type WrittenDate, ZONE_OFFSET } from './dates.ts';
import { hasWord, type Mention, toValue } from './mention.ts';

const WEEKDAYS = 'chủ nhật|hai|ba|tư|năm|sáu|bảy'.split('|');
const WEEKDAY = String.raw`(?:thứ\s+(?<weekday>hai|ba|tư|năm|sáu|bảy|[2-7])|(?<sunday>chủ\s+nhật))`;
const WEEKDAY_BEFORE = new RegExp(String.raw`(?<!\p{L})${WEEKDAY}\s*[,(]?\s*$`, 'iu');
const WEEKDAY_AFTER = new RegExp(String.raw`^\s*[,(]\s*${WEEKDAY}(?!\p{L})`, 'iu');
const PART_OF_DAY = 'sáng|trưa|chiều|tối|đêm|khuya';
const CLOSE_DAY = new RegExp(
  String.raw`(?<!\p{L})(?:hôm|ngày|${PART_OF_DAY})\s+(?<close>nay|qua|kia|mai)\s*[,(]?\s*$`,
  'iu',
);
const CLOSE_DAYS: Readonly<Record<string, number>> = { nay: 0, qua: -1, kia: -2, mai: 1 };
const OPENED = new RegExp(
  String.raw`(?<!\p{L})(?:hôm|(?:${PART_OF_DAY})(?:\s+(?:sớm|muộn))?)\s+$`,
  'iu',
);
// “từ nay đến 26/10”: not a fraction, and not the number of a house
const BOUNDED = /(?<!\p{L})(?:trước|sau|từ|đến|tới|hết|vào)\s+$/iu;
const GOES_ON_AS_ADDRESS = /^\s+(?:\p{Lu}|(?:đường|phố|ngõ|hẻm|quốc lộ)(?!\p{L}))/u;

// Mỗi ngày 2/3 số hàng, nhân ngày 8/3, nghỉ 3 ngày 2/9
const NO_DAY =
  /(?<!\p{L})(?:mỗi|hằng|hàng|một|nhân|mừng|dịp|lễ|số)\s+$|(?<!giờ\s)(?<![\p{L}\d:.])\d\s+$/iu;
// Ngày Nhà giáo (20/11)
const NAMED_DAY = /(?<!\p{L})[Nn]gày\s+(?:\p{Lu}|hội|lễ|quốc tế|vía)[^.,;()]{0,60}\(\s*$/u;
const SPAN_LINK = /[–-]|đến|tới/u;
const FROM = /(?<!\p{L})từ\s+$/iu;
const MEASURE =
  /^\s*(?:%|(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|USD|tấn|kg|km|m|ha|lần|điểm|giờ|lượt|người|số|dân|tổng|diện tích)(?!\p{L}))/u;
// “ngày 12/1 tới”, but “từ 12/1 tới 15/1”.
const TO_COME = /^\s+(?:sắp\s+)?tới(?!\p{L}|\s+(?:ngày|hết|\d))/u;
const GONE = /^\s+(?:vừa\s+)?(?:qua|rồi)(?!\p{L})/u;
const YEAR_FOLLOWS = /^,?\s+(?:của\s+)?năm\s+(?!nay)/u;

/** How many days may lie between an article's own day and a day that it names without a year. */
const NEAR = { past: 60, ahead: 31 };
const CONFIRMED = { past: 120, ahead: 120 };
const DAY_LENGTH = 86_400_000;

/** The value of a day without a year; `null` if its year is uncertain. */
export function inYear(mention: Mention, published: WrittenDate | null): string | null {
  if (published === null || published.precision === 'month') return null;
  const { text, from, end, parts } = mention;
  const [day, month] = [Number(parts.day), Number(parts.month ?? parts.monthWord)];
  if (day < 1 || month < 1 || day > 31 || month > 12) return null;
  const before = text.slice(Math.max(0, from - 80), from);
  const after = text.slice(end, end + 30);
  const close = CLOSE_DAY.exec(before)?.groups?.close?.toLowerCase();
  const weekday = readWeekday(before) ?? readWeekday(after, WEEKDAY_AFTER);
  const isSaid = close !== undefined || weekday !== undefined;
  if (!isSaid && !isSaidToBeDay(mention, before, after)) return null;
  if (parts.separator !== undefined && parts.separator !== '/' && !isNoRange(mention)) {
    return null;
  }
  if (YEAR_FOLLOWS.test(after) || MEASURE.test(after)) return null;
  const today = Date.parse(ownDay(published));
  const { past, ahead } = weekday === undefined ? NEAR : CONFIRMED;
  const date = nearest(day, month, today);
  const distance = (date - today) / DAY_LENGTH;
  if (Number.isNaN(date) || distance < -past || distance > ahead) return null;
  if ((distance < 0 && TO_COME.test(after)) || (distance > 0 && GONE.test(after))) return null;
  if (close !== undefined && Math.abs(distance - (CLOSE_DAYS[close] ?? 0)) > 1) return null;
  if (weekday !== undefined && new Date(date).getUTCDay() !== weekday) return null;
  return isOfOtherYear(mention, new Date(date).getUTCFullYear(), isSaid) ? null : toValue(date);
}

/** Whether the words around it make it a day, not a fraction, a score or the like. */
function isSaidToBeDay(
  { text, start, from, parts }: Mention,
  before: string,
  after: string,
): boolean {
  if (NO_DAY.test(before) || NAMED_DAY.test(before)) return false;
  if (hasWord(text, from) || OPENED.test(before)) return true;
  const [day, month] = [Number(parts.day), Number(parts.month)];
  const isFullTime = day === 24 && month === 7;
  // Of a fraction, the larger number stands last.
  if (!(day > month) || isFullTime) return false;
  if (before.endsWith('(') && after.startsWith(')')) return true;
  if (from < start) return FROM.test(before) && SPAN_LINK.test(text.slice(from, start));
  return day > 12 && BOUNDED.test(before) && !GOES_ON_AS_ADDRESS.test(after);
}

/** Whether “22-10” or “22.10” cannot be a range or a decimal fraction. */
function isNoRange({ text, start, parts }: Mention): boolean {
  if (!hasWord(text, start)) return false;
  return parts.separator === '.' || Number(parts.day) > Number(parts.month);
}

function readWeekday(text: string, form = WEEKDAY_BEFORE): number | undefined {
  const parts = form.exec(text)?.groups;
  if (!parts) return undefined;
  const name = parts.weekday?.toLowerCase();
  if (name === undefined) return 0;
  return /\d/u.test(name) ? Number(name) - 1 : WEEKDAYS.indexOf(name);
}

/** The day with this name that is nearest to `today`; NaN if the calendar has no such day. */
function nearest(day: number, month: number, today: number): number {
  const year = new Date(today).getUTCFullYear();
  let best = Number.NaN;
  for (const near of [year - 1, year, year + 1]) {
    if (!isCalendarDay(near, month, day)) continue;
    const date = Date.UTC(near, month - 1, day);
    if (!(Math.abs(date - today) >= Math.abs(best - today))) best = date;
  }
  return best;
}

function isOfOtherYear({ years, start }: Mention, year: number, isSaid: boolean): boolean {
  const { isElsewhere, numbers, sentenceAt } = years();
  const sentence = sentenceAt(start);
  if (sentence?.isEveryYear === true) return true;
  if (isSaid) return false;
  if (isElsewhere || [...numbers].some((other) => other < year)) return true;
  return sentence !== undefined && [...sentence.numbers].some((other) => other > year);
}

// Nearly all moments are written in Vietnamese time already.
const ownDay = (published: WrittenDate): string =>
  published.value.endsWith(ZONE_OFFSET)
    ? published.value.slice(0, 'YYYY-MM-DD'.length)
    : (localDay(published) ?? '');
