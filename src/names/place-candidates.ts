import type { Candidate } from './candidate.ts';
import { compoundAt } from './expressions.ts';
import { knownPlace } from './gazetteer.ts';
import { type Opened, opensPlace } from './place-openers.ts';
import {
  beginsExpression,
  endOfRun,
  isDash,
  joins,
  knownAt,
  looksPersonal,
  textBetween,
  untilPerson,
} from './runs.ts';
import { ALONE_NO_NAME, COUNTED, DIRECTIONS, OF_OFFICES, OPENERS } from './words.ts';
import { isCapital, type Word, wordAt } from './words-of-text.ts';

/** Kinds of roads that are named by their ends: “cao tốc Vĩnh Hảo - Phan Thiết”. */
const BY_ENDS = /cao tốc|tuyến|đường sắt|đường|quốc lộ|metro|sông|khu dân cư|khu đô thị|khu vực/u;

const NUMBERED =
  /^(?:quận|phường|q|p|ấp|thôn|xóm|khu phố|tổ dân phố|quốc lộ|ql|tỉnh lộ|tl|hương lộ|vành đai|đường vành đai|hẻm|ngõ|ngách|đường|cảng|ga|bản)$/u;
/** Of these, kinds whose number alone is no name: “bản 3”. */
const SELDOM_NUMBERED = /^(?:đường|cảng|ga|bản|ngõ|hẻm)$/u;

const CONTINENTS = new Set(['á', 'âu', 'phi', 'mỹ', 'úc', 'đại']);

/** The place whose kind the `length` words at `at` tell, with its name behind them; `null` if there is none. */
export function placeAt(
  words: readonly Word[],
  lower: readonly string[],
  at: number,
  length: number,
  kind: 'area' | 'feature',
  text: number,
): Candidate | null {
  const opener = lower.slice(at, at + length).join(' ');
  const opened: Opened = { words, lower, at, bare: at + length, opener, kind, text };
  const next = words[opened.bare];
  if (!next || !opensPlace(opened, next)) return null;
  if (opener === 'châu') return continentOf(opened, next);
  if (next.shape === 'number' || (next.shape === 'mixed' && /^\d/u.test(next.text)))
    return numberedOf(opened, next);
  if (isBeforeNumber(opened, next)) return wholeOf(opened, opened.bare + 2);
  if (!isCapital(next) || (next.shape === 'name' && beginsExpression(words, opened.bare)))
    return null;
  const cityEnd = endOfHoChiMinhCity(opened, next);
  // Without the word it is a person.
  if (cityEnd > 0) return { ...wholeOf(opened, cityEnd), kind: 'area' };
  if (opener === 'nước' || opener === 'quê') return countryOf(opened);
  if (opener === 'miền') return regionOf(opened, next);
  return isNoName(opened, next) ? null : namedOf(opened);
}

/** A place that goes by its name alone, too. */
const placeOf = ({ at, bare, opener, kind, text }: Opened, to: number): Candidate => ({
  kind,
  text,
  from: at,
  bare,
  to,
  opener,
  isPart: false,
});

/** A place that goes by no name without the word for its kind: “quận 1”. */
const wholeOf = ({ at, opener, text }: Opened, to: number): Candidate => ({
  kind: 'feature',
  text,
  from: at,
  bare: at,
  to,
  opener,
  isPart: false,
});

function continentOf(opened: Opened, next: Word): Candidate | null {
  const { words, lower, bare } = opened;
  if (!CONTINENTS.has(next.lower) || !isCapital(next)) return null;
  const end = bare + (next.lower === 'đại' ? 2 : 1);
  // “châu Á - Thái Bình Dương”
  const ocean = isDash(words[end]) && lower.slice(end, end + 3).join(' ') === 'thái bình dương';
  return { ...placeOf(opened, ocean ? end + 3 : end), kind: 'feature' };
}

function numberedOf(opened: Opened, next: Word): Candidate | null {
  const { words, bare, opener } = opened;
  if (!NUMBERED.test(opener)) return null;
  const follows = words[bare + 1];
  // “hẻm 12 Nguyễn Trãi”
  if (/^(?:hẻm|ngõ|ngách)$/u.test(opener) && joins(follows) && isCapital(follows))
    return wholeOf(opened, endOfRun(words, bare + 1));
  if (SELDOM_NUMBERED.test(opener) && next.shape === 'number') return null;
  return wholeOf(opened, bare + 1);
}

/** “đường số 7” */
const isBeforeNumber = ({ words, bare, opener }: Opened, next: Word): boolean =>
  next.lower === 'số' &&
  words[bare + 1]?.shape === 'number' &&
  /^(?:đường|cảng|thủy điện|bến)$/u.test(opener);

function endOfHoChiMinhCity({ lower, bare, opener }: Opened, next: Word): number {
  if (opener !== 'tp' && opener !== 'thành phố') return 0;
  if (next.text === 'HCM') return bare + 1;
  return lower.slice(bare, bare + 3).join(' ') === 'hồ chí minh' ? bare + 3 : 0;
}

function countryOf(opened: Opened): Candidate | null {
  const place = knownAt(opened.words, opened.bare);
  return place === 0 ? null : { ...placeOf(opened, opened.bare + place), kind: 'area' };
}

/** “miền Bắc”, “miền Trung Việt Nam” */
function regionOf(opened: Opened, next: Word): Candidate | null {
  if (!DIRECTIONS.has(next.lower)) return null;
  const { words, bare } = opened;
  const place = joins(words[bare + 1]) ? knownAt(words, bare + 1) : 0;
  return placeOf(opened, bare + 1 + place);
}

/** Whether the capitals behind the word for a kind are rather a sentence, a sign or a person. */
function isNoName({ words, lower, at, bare, opener, kind }: Opened, next: Word): boolean {
  // “khách sạn Hiện nay”
  if (OPENERS.has(next.lower) && compoundAt(words, bare) > 1) return true;
  const isLone = endOfRun(words, bare) === bare + 1;
  if (ALONE_NO_NAME.has(next.lower) && isLone) return true;
  // “các tỉnh Bắc và Trung Trung Bộ”
  if (isLone && DIRECTIONS.has(next.lower) && /^(?:tỉnh|vùng|khu vực)$/u.test(opener)) return true;
  // “Chủ tịch xã Trần Văn Bảy”
  const isOffice = kind === 'area' && OF_OFFICES.has(lower[at - 1] ?? '');
  return isOffice && looksPersonal(words, bare) && knownAt(words, bare) === 0;
}

function namedOf(opened: Opened): Candidate | null {
  const { words, bare, opener, kind } = opened;
  const isByEnds = BY_ENDS.test(opener);
  const to = endOfName(opened, isByEnds);
  if (/^(?:tuyến|đường sắt)$/u.test(opener) && !hasDash(words, bare, to)) return null;
  const end = hasDash(words, bare, to) ? to : untilPerson(words, bare, to);
  if (kind === 'feature' && isOfCountry(opened, end)) return null;
  const past = kind === 'feature' ? pastNumber(opened, pastRank(opened, end)) : end;
  return placeOf(opened, isByEnds ? pastDirection(words, past) : past);
}

const hasDash = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(isDash);

/** Where the capitals end; with `isByEnds`, of the last end of a road. */
function endOfName({ words, bare }: Opened, isByEnds: boolean): number {
  let to = endOfRun(words, bare);
  // “tỉnh Bình Dương | Lực lượng”
  const place = knownAt(words, bare);
  // “tỉnh Bà Rịa - Vũng Tàu”
  to = Math.max(to, bare + place);
  if (place > 0 && to === bare + place + 1 && compoundAt(words, to - 1) > 1) to -= 1;
  while (isByEnds && isDash(words[to]) && isCapital(words[to])) to = endOfRun(words, to);
  return to;
}

/** Kinds that stand, in lower case, before the country that they lie in: “biên giới Lào”. */
const OF_COUNTRIES =
  /^(?:cầu|đường|thành|điện|động|hồ|đình|đền|bãi|mỏ|ga|sân|chợ|hầm|công viên|cao tốc|tuyến|đường sắt|đường cao tốc|cảng|cảng biển|thủy điện|biên giới)$/u;

const isOfCountry = ({ words, at, bare, opener }: Opened, to: number): boolean =>
  OF_COUNTRIES.test(opener) &&
  !isCapital(wordAt(words, at)) &&
  knownAt(words, bare) === to - bare &&
  knownPlace(textBetween(words, bare, to)) === 'world';

/** “sân bay Long Thành | quốc tế” */
const pastRank = ({ words, lower }: Opened, to: number): number =>
  lower[to] === 'quốc' &&
  /^(?:gia|tế)$/u.test(lower[to + 1] ?? '') &&
  joins(words[to]) &&
  joins(words[to + 1])
    ? to + 2
    : to;

/** “cầu Thanh Trì | 2”, but “đường Láng | 3 km” */
function pastNumber({ words, opener }: Opened, to: number): number {
  const [number, after] = [words[to], words[to + 1]];
  if (!joins(number) || number.shape !== 'number' || number.text.length > 2) return to;
  if (/^(?:đường|phố|sân|hồ|tuyến|miền|bảo tàng)$/u.test(opener)) return to;
  return joins(after) && COUNTED.has(after.lower) ? to : to + 1;
}

/** “cao tốc Bắc Nam | phía Đông” */
function pastDirection(words: readonly Word[], to: number): number {
  const [side, direction] = [words[to], words[to + 1]];
  const isSide = joins(side) && side.lower === 'phía';
  return isSide && joins(direction) && DIRECTIONS.has(direction.lower) ? to + 2 : to;
}
