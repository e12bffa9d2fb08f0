import { sentences } from './sentences.ts';
import { anyOf } from './word-lists.ts';

// Words that make a day without a year one of many years, or not one of this calendar.
const EVERY_YEAR = new RegExp(
  anyOf(String.raw`
    h[àằ]ng năm|mỗi năm|thường niên|thường lệ|k[ỷỉ] niệm|truyền thống|sinh nhật|sinh ngày|
    ngày sinh|giỗ|[âÂ]m lịch|ÂL|(?:^|\s)(?:m[ùồ]ng|rằm|tết)\s|tháng (?:giêng|chạp)|
    năm (?:sau|tới|kia)(?!\p{L})`),
  'iu',
);
const OTHER_YEAR =
  /năm (?:ngoái|trước|đó|ấy|xưa|kế tiếp)(?!\p{L})|cùng năm|cách đây|\d+ năm (?:sau|qua|trước)|cáo (?:trạng|buộc)|bản án/iu;
const YEAR = /(?<![\d.,])(?:1[89]|20)\d\d(?![.,]?\d)/gu;

/** What a text says about years. */
export interface Years {
  /** Whether it refers to another year without its number. */
  readonly isElsewhere: boolean;
  readonly numbers: ReadonlySet<number>;
  /** The sentence at an offset. Offsets must not decrease from call to call. */
  readonly sentenceAt: (offset: number) => SentenceYears | undefined;
}

interface SentenceYears {
  readonly end: number;
  /** Whether it tells of a day of every year. */
  readonly isEveryYear: boolean;
  readonly numbers: ReadonlySet<number>;
}

export function readYears(text: string): Years {
  let end = 0;
  const read = sentences(text).map((sentence) => {
    end = text.indexOf(sentence, end) + sentence.length;
    return { end, isEveryYear: EVERY_YEAR.test(sentence), numbers: yearsIn(sentence) };
  });
  let at = 0;
  const sentenceAt = (offset: number): SentenceYears | undefined => {
    while (at < read.length && (read[at]?.end ?? 0) <= offset) at += 1;
    return read[at];
  };
  return { isElsewhere: OTHER_YEAR.test(text), numbers: yearsIn(text), sentenceAt };
}

const yearsIn = (text: string): ReadonlySet<number> =>
  new Set(Array.from(text.matchAll(YEAR), Number));
