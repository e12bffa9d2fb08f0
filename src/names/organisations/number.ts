import { spaced } from '../expressions.ts';
import { COUNTED } from '../words.ts';
import { isCapital, wordAt } from '../words-of-text.ts';
import type { Reading, Step } from './reading.ts';

const NUMBERED =
  /^(?:phòng|quân khu|quân đoàn|sư đoàn|trung đoàn|lữ đoàn|tiểu đoàn|binh đoàn|trung tâm|bệnh viện|bv|trạm y tế|đội|đội csgt|trại giam|chi nhánh|ban|tổ|khoa|quân chủng|kênh|nhà máy|xí nghiệp|trường.*|đoàn)$/u;

/** Parts of an army, which go by numbers. */
const UNITS = new Set([
  'quân khu',
  'quân đoàn',
  'binh đoàn',
  'sư đoàn',
  'lữ đoàn',
  'trung đoàn',
  'tiểu đoàn',
]);

/** Goes on with a number: “Công an Q.9”, “Quân khu 7”, “Công ty Xây dựng số 1”. */
export function stepOverNumber(name: Reading): Step | null {
  const { words, at, opener, to, capitals } = name;
  const [word, previous, next] = [wordAt(words, to), wordAt(words, to - 1), words[to + 1]];
  if (/^[qp]$/u.test(previous.lower) && /^\.? ?$/u.test(word.gap)) return { to: to + 1 };
  // “Tổng công ty Dầu khí 2. Tập đoàn Viễn thông”
  if (capitals > 0 && next && /^\. ?$/u.test(next.gap) && isCapital(next)) return null;
  if (to === at && NUMBERED.test(opener)) return { to: to + 1, isCapital: true };
  return isOwnNumber(name) ? { to: to + 1 } : null;
}

/** Goes on with “số” and the number by which a body goes: “Đội CSGT số 3”, “Sư đoàn Không quân số 1”. */
export function stepToNumber({ words, at, opener, to }: Reading): Step | null {
  const number = words[to + 1];
  const isNumbered =
    wordAt(words, to).lower === 'số' &&
    (UNITS.has(opener) || (to === at && /^(?:đội|phòng|trại)(?!\p{L})/u.test(opener)));
  return isNumbered && spaced(number) && number.shape === 'number'
    ? { to: to + 2, isCapital: true }
    : null;
}

/** Whether a number behind the name belongs to it and counts nothing. */
function isOwnNumber({ words, lower, opener, afterPeople, to, capitals }: Reading): boolean {
  const [word, previous, next] = [wordAt(words, to), wordAt(words, to - 1), words[to + 1]];
  if (capitals === 0 || word.text.length > 3) return false;
  // “Bộ Tư lệnh Quân khu 4”
  if (UNITS.has(`${lower[to - 2]} ${lower[to - 1]}`)) return true;
  const isBeforeCapital = spaced(next) && isCapital(next);
  const isLast = !spaced(next) || isBeforeCapital;
  if (!isLast && (!NUMBERED.test(opener) || COUNTED.has(next.lower))) return false;
  if (previous.lower === 'số') return true;
  // “Trường Tiểu học Tân Lập 1”
  if (/^(?:trường|thpt|thcs)/u.test(opener)) return true;
  if (!isCapital(previous) && (afterPeople || NUMBERED.test(opener))) return true;
  return isBeforeCapital && afterPeople;
}
