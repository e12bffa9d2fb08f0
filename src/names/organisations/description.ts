import { knownPlace } from '../gazetteer.ts';
import { knownAt } from '../runs.ts';
import { ALONE_NO_NAME, EVENT, LOOSE } from '../words.ts';
import { isCapital, type Word, wordAt } from '../words-of-text.ts';

/** The words that open what may be an organisation. */
interface Opening {
  readonly words: readonly Word[];
  readonly lower: readonly string[];
  readonly at: number;
  /** In lower case. */
  readonly opener: string;
}

const TEAM = /^(?:đội|đội tuyển|tuyển|clb|câu lạc bộ)$/u;
/** Teams that a country has several of, and what a team is in a competition. */
const OF_AGE = /^(?:u ?\d\d|olympic|đkvđ)$/u;
/** Kinds of which a country has many. */
const OF_COUNTRIES = /^(?:đội|clb|câu lạc bộ|doanh nghiệp|thương hiệu|báo)$/u;
/** Short words for countries and for what comes from them. */
const ORIGINS = new Set(['việt', 'hàn', 'nhật', 'trung', 'thái', 'tàu', 'tây']);
/** Words before a plural. */
const SEVERAL =
  /^(?:các|những|nhiều|mọi|mỗi|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|từng|một số|\d+)$/u;
/** Armed forces are names only with a country: “Hải quân Mỹ”. “Hải Quân” alone is a man. */
const FORCES = /^(?:hải|không|lục) quân$/u;

/**
 * Whether the words behind the opening ones, from `bare` up to `to`, say only of which kind it is, or name something else:
 * “doanh nghiệp Việt”, “CLB Hàn Quốc”, “đội U23”, “các trường ĐH”, “nhóm VN30”.
 */
export function isDescription(opening: Opening, bare: number, to: number): boolean {
  const { words, lower, at, opener } = opening;
  const rest = lower.slice(bare, to).join(' ');
  const isLow = !isCapital(wordAt(words, at));
  if (FORCES.test(opener)) return rest === '' && isCapital(wordAt(words, at + 1));
  if (TEAM.test(opener) && OF_AGE.test(rest)) return true;
  if (rest !== '' && (LOOSE.test(opener) || opener === 'trường')) {
    if (ALONE_NO_NAME.has(rest)) return true;
    // “các báo Hoa Mơ, Hoa Đào”: what each is called tells its kind, or does not.
    if (isLow && SEVERAL.test(lower[at - 1] ?? '')) return true;
  }
  if (!LOOSE.test(opener)) return false;
  // “tổ chức V-League”
  if (lower.slice(bare, to).some((word) => EVENT.test(word))) return true;
  if (opener === 'nhóm' && /\d/u.test(rest)) return true;
  // “Đài Nhật Bản” and “Ngân hàng Đông Á” are names.
  return isOrigin(rest) && (OF_COUNTRIES.test(opener) || isLow);
}

const isOrigin = (rest: string): boolean => ORIGINS.has(rest) || knownPlace(rest) === 'world';

/** Past the country that a club is of, before its own name: “CLB Thái Lan | Port FC”; `bare` if there is none. */
export function pastCountry(words: readonly Word[], opener: string, bare: number): number {
  const past = bare + (TEAM.test(opener) ? knownAt(words, bare) : 0);
  const name = words.slice(bare, past).map(({ text }) => text);
  const next = wordAt(words, past);
  const isBefore = knownPlace(name.join(' ')) === 'world' && isCapital(next) && !next.native;
  return isBefore ? past : bare;
}
