import { DAY_PARTS, on, words, YEAR } from './patterns.ts';

// What stands before `a/b` tells what it is: a house, a clause of a law, a law of a year, the rest of “23 và 24/10”,
// surely a day, likely a day, a holiday or a street named after one.
const NUMBERED = /(?:số(?: nhà)?|ngõ|hẻm|ngách|kiệt|lớp) $/iu;
const UNREAD = /(?:điều|khoản|mục|chương) $/iu;
const LAW = /(?:số|tư|định|quyết|thị|luật|tịch|lệnh|điện|quý|án|hoạch|tháng|\d ?[-–,]) ?$/iu;
const IS_YEAR = /^(?:1[89]|20)\d\d$/u;
const LISTED = /(?<![\d/:hg]|tháng )\d{1,2}(?:,| và| đến| tới| hoặc| ?[-–]) ?$/u;
const AFTER_DAY_WORD = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:(${words('ngày hôm mùng mồng rằm')})|${DAY_PARTS})(?: (?:nay|mai|qua|kia))?(?: \d{1,2}(?:,| và| đến| tới| hoặc| -|-|–)){0,5} ?$`,
  'u',
);
const AFTER_TIME_WORD =
  /(?:^|[^\p{L}])(?:từ|đến|tới|trước|sau|hết|vào|nay|mai|qua|thứ (?:hai|ba|tư|năm|sáu|bảy),?|nhật,?|lễ|dịp|khánh) $/iu;
const AFTER_FEAST = /(?:lễ|dịp|khánh|đường|phố|cầu|viên|phường|chiến thắng) $/iu;
const BETWEEN_DATES = /^(?:,|,? (?:và|đến|tới|hoặc)| ?[-–]) ?(?:ngày )?$/u;
// A thing counted, as in “đến 2/3 chiều dài”.
const GOES_ON = /^ (?!(?:và|đến|tới|âm|năm|khi|tại|ở|theo|hằng|hàng|vừa)[^\p{L}])\p{L}/u;

/** Digits without the nought that opens them. */
export const plain = (digits: string): string => digits.replace(/^0(?=\d)/u, '');
/** “24 tháng 10 năm 2025”, of digits. */
export const date = (day: string, month: string, year?: string): string =>
  `${plain(day)} tháng ${plain(month)}${year ? ` năm ${year}` : ''}`;
/** Whether a day and a month can be meant. */
export const isDay = (day: string, month: string): boolean =>
  +day > 0 && +day < 32 && +month > 0 && +month < 13;

// What is counted, as in “mỗi ngày 2-3 lần”.
const COUNTED =
  /^ (?!(?:và|đến|tới|năm|khi|tại|ở|theo|vừa|là|do|sau|có|đã|bị|được)[^\p{L}])\p{Ll}/u;
const SPAN_BEHIND = /^[-./]\d|^ (?:tháng|âm)[^\p{L}]/u;

/**
 * Changes the day `20-9`, as some papers write it, to `20/9`. If the day is not larger than its month, the text may be a range.
 * Then the next word decides.
 */
export function strokesForHyphens(text: string): string {
  const say = (whole: string, opening = '', day = '', month = '', at = 0): string => {
    const rest = text.slice(at + whole.length, at + whole.length + 12);
    if (!isDay(day, month) || SPAN_BEHIND.test(rest)) return whole;
    return +day <= +month && COUNTED.test(rest) ? whole : `${opening}${day}/${month}`;
  };
  return text
    .replace(
      on`(‹(?:${words('ngày hôm mùng mồng')}|${DAY_PARTS})(?: (?:nay|mai|qua|kia))? \(?)(\d{1,2})-(\d{1,2})›`,
      say,
    )
    .replace(on`(‹\d{1,2}/\d{1,2}(?:,| và| đến| tới| hoặc) )(\d{1,2})-(\d{1,2})›`, say);
}

/** `24/10`, `3-5/7`, `24/10/2025`, `7/2025`, `2/3`: a day, a month or a fraction, as what stands around it tells. */
export function sayStrokes(text: string): string {
  let dated = -1;
  const say = (whole: string, first = '', dash = '', a = '', b = '', year = '', at = 0): string => {
    const before = text.slice(Math.max(0, at - 40), at);
    const end = at + whole.length;
    const lead = first && `${plain(first)}${+first < +a ? ' đến ' : dash}`;
    if (UNREAD.test(before)) return whole;
    if (NUMBERED.test(before) && b.length < 4) return whole.replaceAll('/', ' xuyệt ');
    if (!year && IS_YEAR.test(b)) {
      return `${+a > 12 || first || LAW.test(before) ? lead : 'tháng '}${plain(a)} năm ${b}`;
    }
    const dayWord = AFTER_DAY_WORD.exec(before);
    const timeWord = AFTER_TIME_WORD.test(before);
    const feast = AFTER_FEAST.test(before);
    const next = dated >= 0 && BETWEEN_DATES.test(text.slice(dated, at).slice(0, 20));
    const alone = before.endsWith('(') && /[),;]/u.test(text.charAt(end));
    const proper = +a <= +b && !/^0/u.test(a) && !/^0/u.test(b);
    const certain = year !== '' || dayWord !== null || feast || next || alone;
    const likely = timeWord ? !(proper && GOES_ON.test(text.slice(end, end + 9))) : !proper;
    const value = `${a}/${b}`;
    if (isDay(a, b) && (certain || value === '2/9' || (likely && value !== '24/7'))) {
      dated = end;
      const unsaid = dayWord?.[1] || feast || LISTED.test(before);
      const day = !unsaid && (certain || timeWord || at === 0) ? 'ngày ' : '';
      return `${day}${lead}${date(a, b, year)}`;
    }
    if (year || +b === 0) return whole;
    const isFraction =
      +a < +b && (+b < 11 || +a === 1) && !/^ điểm/u.test(text.slice(end, end + 5));
    return `${lead}${a} ${isFraction ? 'phần' : 'trên'} ${b}`;
  };
  return text.replace(
    on`(?<![.,/:]|\p{L}-)‹(?:(\d{1,2})( ?[-–] ?))?(\d{1,4})/(\d{1,4})(?:[/-](${YEAR}))?(?=›|h›)(?!/|[.,]\d|-\p{L})`,
    say,
  );
}
