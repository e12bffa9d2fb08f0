import type { Candidate } from './candidate.ts';
import { expressionAt } from './expressions.ts';
import { knownPlace } from './gazetteer.ts';
import { isDescription, pastCountry } from './organisations/description.ts';
import { endOfOrganisation } from './organisations/end.ts';
import { joins, knownAt, looksPersonal } from './runs.ts';
import { LOOSE } from './words.ts';
import { isCapital, type Word, wordAt } from './words-of-text.ts';

/** Openers in lower case that make a name with whatever follows. */
const STRONG =
  /^(?:công ty.*|cty|tổng công ty|trường.*|thpt|thcs|bệnh viện|ngân hàng|tập đoàn|nhà xe|clb|câu lạc bộ|học viện|đại học|cao đẳng|trại giam|trại tạm giam|quỹ|hiệp hội|hội|liên đoàn|nhà hát|viện|đảng|nhà máy|xí nghiệp|hợp tác xã|htx|doanh nghiệp tư nhân|đại sứ quán|thpt|blog|thương hiệu|nhà xuất bản|nxb|ban|sở|phòng|cục|bộ|huyện đoàn|tỉnh đoàn)$/u;
/** Of these, short ones that in lower case are often another word. */
const DOUBTFUL = /^(?:ban|sở|phòng|cục|bộ|hội|viện|đảng|quỹ)$/u;

/** The opening words of what may be an organisation. */
interface Opened {
  readonly words: readonly Word[];
  readonly lower: readonly string[];
  readonly at: number;
  readonly length: number;
  /** The opening words, in lower case. */
  readonly opener: string;
}

/**
 * The organisation that the `length` words at `at` open; `null` if there is none. `whole`: how many words there are a name by
 * themselves.
 */
export function organisationAt(
  words: readonly Word[],
  lower: readonly string[],
  at: number,
  length: number,
  whole: number,
  text: number,
): Candidate | null {
  const opener = lower.slice(at, at + length).join(' ');
  const opened: Opened = { words, lower, at, length, opener };
  if (!opensOrganisation(opened)) return null;
  const start = Math.max(at + length, at + whole);
  const name = endOfOrganisation(words, lower, start, opener, whole > 0);
  const to = Math.max(name.to, at + whole);
  const found = { kind: 'organisation', text, from: at, opener } as const;
  const own = pastCountry(words, opener, at + length);
  if (own > at + length) return { ...found, from: own, bare: own, to, isPart: false };
  if (isDescription({ words, lower, at, opener }, at + length, to)) return null;
  const isUnnamed = name.capitals === 0 && whole === 0;
  if (isUnnamed && hasCapitalInside(opened)) {
    // “huyện Đoàn”, and “Phòng CSGT”
    const { shape } = wordAt(words, at);
    if (shape === 'plain') return { ...found, bare: at, to: name.to, isPart: true };
    if (shape !== 'number') return { ...found, bare: at, to: name.to, isPart: false };
  }
  if (isUnnamed && !isCompleted(opened, name)) return null;
  const isPart = name.capitals === 0 && (name.isPart || whole === 0);
  return { ...found, from: fromOf(opened), bare: at + length, to, isPart };
}

const hasCapitalInside = ({ words, at, length }: Opened): boolean =>
  words.slice(at + 1, at + length).some(isCapital);

/** Whether opening words without a name behind them are one with what completes them: “Viện kiểm sát nhân dân”. */
function isCompleted(
  { words, at, length, opener }: Opened,
  { ended, isPart }: ReturnType<typeof endOfOrganisation>,
): boolean {
  const word = wordAt(words, at);
  if (isPart) return isCapital(word);
  return ended || (opener === 'ttxvn' && word.shape === 'loud' && length === 1);
}

/** “Ban tổ chức” begins with the word before. */
const fromOf = ({ words, at, opener }: Opened): number =>
  opener === 'tổ chức' && words[at - 1]?.lower === 'ban' && joins(words[at]) ? at - 1 : at;

function opensOrganisation(opened: Opened): boolean {
  const { words, at, length } = opened;
  for (let inner = at + 1; inner < at + length; inner += 1) if (!joins(words[inner])) return false;
  // “huyện Đoàn”: the capital may come inside the opener.
  const isLow = !isCapital(wordAt(words, at)) && !hasCapitalInside(opened);
  return !(isLow && isNoneInLowerCase(opened)) && !isOtherWord(opened);
}

/** Whether opening words in lower case tell nothing: before a place, a person, or a word without a capital. */
function isNoneInLowerCase({ words, at, length, opener }: Opened): boolean {
  const end = at + length;
  const next = words[end];
  const [isStrong, isLoose] = [STRONG.test(opener), LOOSE.test(opener)];
  if (!joins(next) || !isCapital(next) || !(isStrong || isLoose)) return true;
  const place = knownAt(words, end);
  if (place === 0 && opener.endsWith('quán')) return true;
  if (opener === 'tổ chức' && next.shape === 'name' && next.native) return true;
  if (place === 0) return DOUBTFUL.test(opener) && looksPersonal(words, end);
  if (!isStrong || DOUBTFUL.test(opener)) return true;
  const follows = words[end + place];
  const isAlone = !(joins(follows) && (isCapital(follows) || follows.shape === 'number'));
  return isAlone && /đại học|^trường/u.test(opener);
}

/** Whether what looks like opening words is another word, or part of a name. */
function isOtherWord({ words, lower, at, length, opener }: Opened): boolean {
  const [word, next] = [wordAt(words, at), words[at + length]];
  const isDoubtful =
    // “bộ Công an” is a ministry, “bộ Lịch sử” a set.
    word.text === 'bộ' ||
    opener === 'vụ' ||
    (opener === 'đoàn' && isSurname(words, at)) ||
    (word.text === 'Trường' && length === 1 && isOneWord(words, at + 1));
  if (isDoubtful && expressionAt(lower, at + 1) === 1) return true;
  if (!next) return false;
  // A canal, and names of people and streets.
  if (opener === 'kênh' && next.native && next.shape === 'name') return true;
  if (opener === 'clb' && knownPlace(next.text) === 'world') return true;
  return next.text.length === 1 && LOOSE.test(opener) && expressionAt(lower, at + length) === 1;
}

/** “Đoàn Văn Hậu”, “Đoàn Anh Việt”, but “Đoàn Hà Nội” */
function isSurname(words: readonly Word[], at: number): boolean {
  const place = knownAt(words, at + 1);
  const last = words[at + 2];
  return place === 0 || (place === 1 && joins(last) && last.shape === 'name' && last.native);
}

/** Whether a name ends with this word: “Trường Chinh”. */
const isOneWord = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  return joins(word) && word.shape === 'name' && word.native && !(joins(next) && isCapital(next));
};
