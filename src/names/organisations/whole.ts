import type { Candidate } from '../candidate.ts';
import { isCompound } from '../compounds.ts';
import type { ReadText } from '../cues.ts';
import { knownPlace } from '../gazetteer.ts';
import {
  BRIDGES,
  DEEDS,
  FIELDS,
  FOLLOWERS,
  NEEDS_MORE,
  ORGANISATIONS,
  OTHER_KINDS,
  type Phrases,
  phraseAt,
  TITLES,
  WHOLE_ORGANISATIONS,
} from '../words.ts';
import { isCapital, type Word } from '../words-of-text.ts';

// Shares that are right in articles that the rules were not written with: see README.md.
const WHOLE = 0.9;
const CUT = 0.3;

/** How probable it is that the name of an organisation ends where it was taken to end, by what follows. */
export const wholeness = (candidate: Candidate, read: ReadText | undefined): number =>
  read && isWhole(candidate, read) ? WHOLE : CUT;

/** Kinds whose names are more than one word for what they do. */
const COMPANY = /^(?:cty|công ty|tổng công ty|tập đoàn)/u;
/** Kinds that “về” goes on with what they are for: “Ban chỉ đạo Trung ương | về phòng chống lụt bão”. */
const FOR = /^(?:ban chỉ đạo|(?:đội |phòng )?cảnh sát)$/u;
/** Kinds that seldom are bodies: meetings, delegations. */
const PASSING = /^(?:diễn đàn|phái đoàn)$/u;

function isWhole({ bare, to, opener }: Candidate, { words, lower }: ReadText): boolean {
  if (PASSING.test(opener)) return false;
  const [before, last, next] = [words[to - 2], words[to - 1], words[to]];
  if (!next || !last || !/^[\s\u00a0]?$/u.test(next.gap)) return true;
  // “Hoa Mơđã”; “Bộ Chính trịđề ra” and “Hải quân Mỹtuyên bố” can only be parted so.
  if (next.gap === '' && last.shape !== 'plain' && !knownPlace(last.text)) return false;
  if (next.gap === '' && next.shape !== 'plain' && last.shape === 'plain') return false;
  if (next.shape === 'plain') {
    if (NEEDS_MORE.has(`${before?.lower} ${last.lower}`)) return false;
    if (FOR.test(opener) && next.lower === 'về') return false;
    // “Công ty cổ phần Dự báo | đánh giá Hoa Mơ”
    if (COMPANY.test(opener) && to - bare === 2 && last.shape === 'plain') return false;
    // Institutes study what others do: “Viện Kinh tế | xây dựng”.
    if (opener === 'viện' && phraseAt(FIELDS, lower, to) > 1) return false;
    if (last.shape === 'name' && isCutInside(lower, to)) return false;
  }
  if (last.shape === 'name' && isCompound(last.lower, next.lower)) return false;
  if (next.lower === 'và' && endsIn(FIELDS, lower, to) && isWordOfName(words, lower, to + 1))
    return false;
  if (last.shape === 'loud' || FOLLOWERS.has(next.lower) || next.shape !== 'plain') return true;
  if (knownPlace(`${before?.text} ${last.text}`) || knownPlace(last.text)) return true;
  if (endsIn(FIELDS, lower, to)) return !goesOn(words, lower, to);
  // “Bệnh viện Chợ Mây | khám”, but “Ủy ban Ngăn | chặn”
  return !last.native || (last.shape === 'name' && before?.shape === 'name' && last.gap === ' ');
}

/** “Tổ chức Hiệp | ước”, “Viện Đông | y” */
const isCutInside = (lower: readonly string[], to: number): boolean =>
  [FIELDS, OTHER_KINDS].some((known) => phraseAt(known, lower, to - 1) > 1);

/** “Cục Quản lý xây dựng | và Doanh trại”: two syllables, one capital, and neither a body nor an office. */
const isWordOfName = (words: readonly Word[], lower: readonly string[], at: number): boolean =>
  isCapital(words[at]) &&
  words[at]?.native === true &&
  words[at + 1]?.gap === ' ' &&
  words[at + 1]?.shape === 'plain' &&
  !FOLLOWERS.has(lower[at + 1] ?? '') &&
  [ORGANISATIONS, WHOLE_ORGANISATIONS, TITLES].every((known) => phraseAt(known, lower, at) === 0);

const endsIn = (known: Phrases, lower: readonly string[], to: number): boolean =>
  [1, 2, 3, 4, 5].some((length) => phraseAt(known, lower, to - length) === length);

/** “Sở Văn hóa | thể thao”, “Viện Kiểm nghiệm | thuốc Hà Nội”, but “Bộ Tài chính | siết” */
function goesOn(words: readonly Word[], lower: readonly string[], to: number): boolean {
  if (phraseAt(DEEDS, lower, to) > 0) return false;
  if ([FIELDS, BRIDGES].some((known) => phraseAt(known, lower, to) > 0)) return true;
  const [after, second] = [words[to + 1], words[to + 2]];
  if (after?.gap !== ' ' || !isCapital(after)) return false;
  if (after.lower === 'tp') return true;
  return knownPlace(second?.gap === ' ' ? `${after.text} ${second.text}` : after.text) !== null;
}
