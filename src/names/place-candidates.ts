import type { Candidate } from './candidate.ts';
import { compoundAt } from './expressions.ts';
import { knownPlace } from './gazetteer.ts';
import {
  beginsExpression,
  endOfRun,
  isDash,
  isSpace,
  joins,
  knownAt,
  looksPersonal,
  untilPerson,
} from './runs.ts';
import { ALONE_NO_NAME, COUNTED, DIRECTIONS, OF_OFFICES, OPENERS, SURNAMES } from './words.ts';
import { isCapital, type Word, wordAt } from './words-of-text.ts';

/** Kinds of roads that are named by their ends: “cao tốc Vĩnh Hảo - Phan Thiết”. */
const BY_ENDS = /cao tốc|tuyến|đường sắt|đường|quốc lộ|metro|sông|khu dân cư|khu đô thị|khu vực/u;

const NUMBERED =
  /^(?:quận|phường|q|p|ấp|thôn|xóm|khu phố|tổ dân phố|quốc lộ|ql|tỉnh lộ|tl|hương lộ|vành đai|đường vành đai|hẻm|ngõ|ngách|đường|cảng|ga|bản)$/u;

const CONTINENTS = new Set(['á', 'âu', 'phi', 'mỹ', 'úc', 'đại']);

export function placeAt(
  words: readonly Word[],
  lower: readonly string[],
  at: number,
  length: number,
  kind: 'area' | 'feature',
  text: number,
): Candidate | null {
  const word = wordAt(words, at);
  const opener = lower.slice(at, at + length).join(' ');
  const bare = at + length;
  const next = words[bare];
  if (!next) return null;
  for (let inner = 1; inner < length; inner += 1) if (!joins(words[at + inner])) return null;
  const isShort = /^(?:tp|tx|tt|p|q|h|x|ql|tl)$/u.test(opener);
  // “X.Phúc” is rather a person.
  if (/^[hx]$/u.test(opener) && knownAt(words, bare) === 0) return null;
  // “Q. Thủ Đức”; without the stop, and before one word, it may be anybody's initial.
  if (
    opener.length === 1 &&
    (!/^\.\s?$/u.test(next.gap) ||
      !isCapital(word) ||
      (next.shape === 'name' &&
        !(words[bare + 1] && isSpace(words[bare + 1]?.gap ?? '') && isCapital(words[bare + 1])) &&
        !knownPlace(next.text)))
  )
    return null;
  if (!isSpace(next.gap) && !(isShort && /^\.\s?$/u.test(next.gap))) return null;
  // “Hồ Văn Thanh”, “Thành Lương”: a name, unless the word has no capital.
  if (isCapital(word) && length === 1 && SURNAMES.has(word.lower)) return null;
  if (
    isCapital(word) &&
    length === 1 &&
    (!word.opens || /^(?:bang|hạt|điện|đình|nước|quê|hang)$/u.test(opener)) &&
    /^(?:hòn|bãi|mũi|bản|điện|đình|ga|hang|bang|hạt|nước|vùng|quê|dải|tháp|biển|sân|bot|rừng|bãi|tuyến|đồi|phố)$/u.test(
      opener,
    ) &&
    !/^(?:dải|bản|biển|tháp|phố)$/u.test(opener)
  )
    return null;
  if (opener === 'châu') {
    if (!CONTINENTS.has(next.lower) || !isCapital(next)) return null;
    const end = bare + (next.lower === 'đại' ? 2 : 1);
    // “châu Á - Thái Bình Dương”
    const ocean = isDash(words[end]) && lower.slice(end, end + 3).join(' ') === 'thái bình dương';
    const to = ocean ? end + 3 : end;
    return { kind: 'feature', text, from: at, bare, to, opener, isPart: false };
  }
  let to = bare;
  if (next.shape === 'number' || (next.shape === 'mixed' && /^\d/u.test(next.text))) {
    if (!NUMBERED.test(opener)) return null;
    to = bare + 1;
    const follows = words[to];
    if (/^(?:hẻm|ngõ|ngách)$/u.test(opener) && joins(follows) && isCapital(follows))
      to = endOfRun(words, to);
    else if (/^(?:đường|cảng|ga|bản|ngõ|hẻm)$/u.test(opener) && next.shape === 'number')
      return null;
    return { kind: 'feature', text, from: at, bare: at, to, opener, isPart: false };
  }
  if (
    next.lower === 'số' &&
    words[bare + 1]?.shape === 'number' &&
    /^(?:đường|cảng|thủy điện|bến)$/u.test(opener)
  ) {
    return { kind: 'feature', text, from: at, bare: at, to: bare + 2, opener, isPart: false };
  }
  if (!isCapital(next) || (next.shape === 'name' && beginsExpression(words, bare))) return null;
  if (
    /^(?:tp|thành phố)$/u.test(opener) &&
    (next.text === 'HCM' ||
      (next.lower === 'hồ' && lower[bare + 1] === 'chí' && lower[bare + 2] === 'minh'))
  ) {
    // Without the word it is a person.
    return {
      kind: 'area',
      text,
      from: at,
      bare: at,
      to: next.text === 'HCM' ? bare + 1 : bare + 3,
      opener,
      isPart: false,
    };
  }
  if (opener === 'nước' || opener === 'quê') {
    const place = knownAt(words, bare);
    return place === 0
      ? null
      : { kind: 'area', text, from: at, bare, to: bare + place, opener, isPart: false };
  }
  if (opener === 'miền') {
    if (!DIRECTIONS.has(next.lower)) return null;
    const end = bare + 1 + (joins(words[bare + 1]) ? knownAt(words, bare + 1) : 0);
    return { kind, text, from: at, bare, to: end, opener, isPart: false };
  }
  // “khách sạn Hiện nay”
  if (OPENERS.has(next.lower) && compoundAt(words, bare) > 1) return null;
  if (ALONE_NO_NAME.has(next.lower) && endOfRun(words, bare) === bare + 1) return null;
  // “Chủ tịch xã Trần Văn Bảy”
  const isOffice = kind === 'area' && OF_OFFICES.has(lower[at - 1] ?? '');
  if (isOffice && looksPersonal(words, bare) && knownAt(words, bare) === 0) return null;
  to = endOfRun(words, bare);
  // “tỉnh Bình Dương | Lực lượng”
  const place = knownAt(words, bare);
  if (place > 0 && to === bare + place + 1 && compoundAt(words, to - 1) > 1) to -= 1;
  const byEnds = BY_ENDS.test(opener);
  while (byEnds && isDash(words[to]) && isCapital(words[to])) to = endOfRun(words, to);
  if (/^(?:tuyến|đường sắt)$/u.test(opener) && !words.slice(bare, to).some(isDash)) return null;
  if (!words.slice(bare, to).some(isDash)) to = untilPerson(words, bare, to);
  if (
    kind === 'feature' &&
    /^(?:cầu|đường|thành|điện|động|hồ|đình|đền|bãi|mỏ|ga|sân|chợ|hầm|công viên|cao tốc|tuyến|đường sắt|đường cao tốc|cảng|cảng biển|thủy điện|biên giới)$/u.test(
      opener,
    ) &&
    !isCapital(word) &&
    knownAt(words, bare) === to - bare &&
    knownPlace(
      words
        .slice(bare, to)
        .map(({ text: own }) => own)
        .join(' '),
    ) === 'world'
  )
    return null;
  if (
    kind === 'feature' &&
    lower[to] === 'quốc' &&
    /^(?:gia|tế)$/u.test(lower[to + 1] ?? '') &&
    joins(words[to]) &&
    joins(words[to + 1])
  )
    to += 2;
  const last = words[to];
  if (
    kind === 'feature' &&
    joins(last) &&
    last.shape === 'number' &&
    last.text.length < 3 &&
    !/^(?:đường|phố|sân|hồ|tuyến|miền|bảo tàng)$/u.test(opener)
  ) {
    const after = words[to + 1];
    if (!after || !joins(after) || !COUNTED.has(after.lower)) to += 1;
  }
  // “cao tốc Bắc Nam phía Đông”
  if (
    joins(words[to]) &&
    words[to]?.lower === 'phía' &&
    joins(words[to + 1]) &&
    DIRECTIONS.has(words[to + 1]?.lower ?? '') &&
    byEnds
  )
    to += 2;
  return { kind, text, from: at, bare, to, opener, isPart: false };
}
