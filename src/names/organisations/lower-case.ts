import { spaced } from '../expressions.ts';
import { bridgeEnd, endOfLowerCase, startsField } from '../fields.ts';
import { DEEDS, ENDINGS, FIELDS, phraseAt } from '../words.ts';
import { isCapital, wordAt } from '../words-of-text.ts';
import type { Reading, Step } from './reading.ts';

const WITH_COUNTRY =
  /^(?:đại sứ quán|đsq|lãnh sự quán|tổng lãnh sự quán|tand|tòa án|toà án|tòa|toà|văn phòng|chi nhánh|phái đoàn|vksnd|viện kiểm sát|ban|đoàn|trung tâm)$/u;

/** Goes on with a field of a list: “Văn hóa, | thể thao”. */
export const stepOverField = ({ lower, to }: Reading): Step => ({
  to: to + Math.max(1, phraseAt(FIELDS, lower, to)),
});

/** Goes on behind “và” with fields: “Giáo dục và Đào tạo”, “Phòng chống thiên tai và tìm kiếm cứu nạn”. */
export function stepOverAnd({ words, lower, to, capitals }: Reading): Step | null {
  const next = words[to + 1];
  if (capitals === 0 || !spaced(next) || !startsField(lower, to + 1)) return null;
  if (isCapital(next)) return { to: to + 1 };
  const isLow = wordAt(words, to - 1).shape === 'plain' && phraseAt(FIELDS, lower, to + 1) > 1;
  return isLow ? { to: endOfFields({ words, lower }, to + 1), ends: true } : null;
}

function endOfFields({ words, lower }: Pick<Reading, 'words' | 'lower'>, at: number): number {
  let to = at;
  for (let field = 1; field > 0 && spaced(words[to]); to += field)
    field = phraseAt(FIELDS, lower, to);
  return to;
}

/** Goes on with what a board is for: “Ban chỉ đạo Trung ương | về phòng chống lụt bão”. */
export function stepOverTopic({ words, lower, at, opener, to }: Reading): Step | null {
  if (opener !== 'ban chỉ đạo' || to === at || wordAt(words, to).lower !== 'về') return null;
  let end = endOfFields({ words, lower }, to + 1);
  while (lower[end] === 'và' && spaced(words[end])) {
    const next = endOfFields({ words, lower }, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end > to + 1 ? { to: end, ends: true } : null;
}

/** Goes on with “tại” before a country: “Đại sứ quán Mỹ tại Việt Nam”. */
export function stepToCountry({ words, opener, to, capitals, ended }: Reading): Step | null {
  const [word, next] = [wordAt(words, to), words[to + 1]];
  const isAt = (word.lower === 'tại' || word.lower === 'ở') && WITH_COUNTRY.test(opener);
  const isBegun = capitals > 0 || ended;
  return isAt && isBegun && spaced(next) && isCapital(next) ? { to: to + 1 } : null;
}

/** Goes on with a field behind one in lower case: “Chính sách | xã hội”. */
export function stepToField({ words, lower, to, capitals }: Reading): Step | null {
  if (capitals === 0 || wordAt(words, to - 1).shape !== 'plain') return null;
  if (phraseAt(DEEDS, lower, to) > 0) return null;
  const field = phraseAt(FIELDS, lower, to);
  return field > 1 && field >= phraseAt(ENDINGS, lower, to) ? { to: to + field } : null;
}

/** Goes on with words in lower case that complete the name, or lead to more of it; `ending`: how many of them may end it. */
export function stepOverLowerCase(name: Reading, ending: number): Step | null {
  const { words, lower, at, opener, to, capitals, afterPeople } = name;
  if (capitals === 0 && to === at) {
    // “Trung tâm dự báo khí tượng thủy văn quốc gia”
    const whole = endOfLowerCase(words, lower, at, opener);
    if (whole > to) return { to: whole, isCapital: true };
  }
  const isDeed = capitals > 0 && phraseAt(DEEDS, lower, to) > 0;
  const bridge = isDeed ? to : bridgeEnd(words, lower, to, afterPeople);
  if (bridge > to) return { to: bridge, isCapital: words[bridge - 1]?.shape === 'number' };
  return ending > 0 ? { to: to + ending, ends: true } : null;
}
