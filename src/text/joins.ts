// What a number belongs to, before it: “ngày 24”, “Điều 5”, “Q. 1”.
const BEFORE = new Set(
  'ngày tháng năm mùng mồng rằm quý điều khoản chương mục quận phường q. p. số tập lớp tầng khóa khoá thứ phòng'.split(
    ' ',
  ),
);
// Words that a number before them counts: “15 km”, “15 triệu”, “10 giờ”.
const BEHIND = new Set(
  'tháng năm giờ phút giây % km m cm mm km² m² m³ km2 m2 m3 km/h ha kg g tấn tạ lít ml độ °c triệu tỷ tỉ nghìn ngàn đồng usd euro tuổi lần điểm'.split(
    ' ',
  ),
);
// Of these, “24 tháng” can be parted where “tháng 10” cannot.
const LOOSE = new Set(['tháng', 'năm']);
const NUMBER = /\d+(?:[.,:/]\d+)*%?/gu;
const DASH = /[–—-](?![^ ])/gu;
const ABBREVIATION =
  /\b(?:(?:TP|Tp|TX|TT|PGS|GS|ThS|Ths|TS|BS|KS|LS|NSND|NSƯT)\.|TP|Tp|TX) (?=[\p{Lu}\d])/gu;
const CLOSING = /[”"’'),;:.!?…]+$/u;
const OPENING = /^[“"‘'(]+/u;
const LONGEST_WORD = 12;

/** A run without a break never becomes longer. At the largest size, a phone of 320 px shows about this many characters. */
const LONGEST_RUN = 16;

/**
 * The text with U+00A0 for spaces at which a line should not break: “ngày 24”, “24 tháng 10”, “15 km”, “15 triệu”, “Điều 5”,
 * “TP. Huế”, “PGS. TS. An”, and before a dash. Nothing else changes. Joined text has at most 16 characters.
 */
export function joined(text: string): string {
  const [tight, loose] = findJoins(text);
  if (tight.length + loose.length === 0) return text;
  const joins = new Set<number>();
  for (const space of [...tight, ...loose]) {
    if (runLength(text, space, joins) <= LONGEST_RUN) joins.add(space);
  }
  if (joins.size === 0) return text;
  let result = '';
  let end = 0;
  for (const space of [...joins].toSorted((a, b) => a - b)) {
    result += `${text.slice(end, space)}\u00A0`;
    end = space + 1;
  }
  return result + text.slice(end);
}

/** The spaces that may be joined: those that must come first, and those that may stay. */
function findJoins(text: string): readonly [tight: number[], loose: number[]] {
  const [tight, loose]: [number[], number[]] = [[], []];
  for (const { index: start, 0: number } of text.matchAll(NUMBER)) {
    const end = start + number.length;
    if (text[start - 1] === ' ' && BEFORE.has(wordBefore(text, start - 1))) tight.push(start - 1);
    if (text[end] !== ' ') continue;
    const unit = wordBehind(text, end + 1);
    if (BEHIND.has(unit)) (LOOSE.has(unit) ? loose : tight).push(end);
  }
  for (const { index } of text.matchAll(DASH)) {
    if (index > 1 && text[index - 1] === ' ') tight.push(index - 1);
  }
  for (const { index, 0: title } of text.matchAll(ABBREVIATION)) {
    tight.push(index + title.length - 1);
  }
  return [tight, loose];
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start <= LONGEST_WORD && !isBlank(text[start - 1])) start -= 1;
  return text.slice(start, end).replace(OPENING, '').toLowerCase();
}

function wordBehind(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start <= LONGEST_WORD && !isBlank(text[end])) end += 1;
  return text.slice(start, end).replace(CLOSING, '').toLowerCase();
}

const isBlank = (character: string | undefined): boolean =>
  character === ' ' || character === '\u00A0';

/** How long what stays together becomes when the space is joined; longer ones are not measured to their ends. */
function runLength(text: string, space: number, joins: ReadonlySet<number>): number {
  const isBreak = (at: number): boolean => text[at] === ' ' && !joins.has(at);
  let [start, end] = [space, space + 1];
  while (start > 0 && end - start <= LONGEST_RUN && !isBreak(start - 1)) start -= 1;
  while (end < text.length && end - start <= LONGEST_RUN && !isBreak(end)) end += 1;
  return end - start;
}
