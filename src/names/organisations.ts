import { isCompound } from './compounds.ts';
import { knownPlace } from './gazetteer.ts';
import { isNextSentence } from './runs.ts';
import {
  BRIDGES,
  COUNTED,
  DEEDS,
  ENDINGS,
  FIELDS,
  FIELDS_AFTER_AND,
  NEEDS_MORE,
  ORGANISATIONS,
  OTHER_KINDS,
  phraseAt,
  SURE_SURNAMES,
  SURNAMES,
  TITLES,
  WHOLE_ORGANISATIONS,
} from './words.ts';
import { isCapital, type Word, wordAt } from './words-of-text.ts';

interface End {
  readonly to: number;
  /** Words with a capital behind the opener. */
  readonly capitals: number;
  /** Whether it ends in a word for a place that is not named: “UBND tỉnh”. */
  readonly isPart: boolean;
  /** Whether words in lower case complete it: “Viện kiểm sát nhân dân”. */
  readonly ended: boolean;
}

/** Names of people are names of these: “Trường THPT Nguyễn Du”. */
const NAMED_AFTER_PEOPLE =
  /trường|thpt|thcs|bệnh viện|quỹ|nhà hát|đại học|học viện|cung|trại|bảo tàng|nhà xuất bản|thư viện|công ty|viện|nhà xe|clb|cty|doanh nghiệp|cửa hàng|quán|blog|đoàn thanh niên|đoàn tncs/u;
const NUMBERED =
  /^(?:phòng|quân khu|quân đoàn|sư đoàn|trung đoàn|lữ đoàn|tiểu đoàn|binh đoàn|trung tâm|bệnh viện|bv|trạm y tế|đội|đội csgt|trại giam|chi nhánh|ban|tổ|khoa|quân chủng|kênh|nhà máy|xí nghiệp|trường.*|đoàn)$/u;
const WITH_COUNTRY =
  /^(?:đại sứ quán|đsq|lãnh sự quán|tổng lãnh sự quán|tand|tòa án|toà án|tòa|toà|văn phòng|chi nhánh|phái đoàn|vksnd|viện kiểm sát|ban|đoàn|trung tâm)$/u;
const AREA = /^(?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thành phố|tp|khu vực|vùng)$/u;
/** What stands before a name and is no part of it. */
const MEDIA = /^(?:báo|nhật báo|tạp chí|đài|kênh|trang.*|hãng.*)$/u;
const LONGEST = 18;

const isSpace = (gap: string): boolean => gap === ' ';
const spaced = (word: Word | undefined): word is Word => word !== undefined && isSpace(word.gap);

/** Where the name of an organisation ends whose opening words end at `at`. */
export function endOfOrganisation(
  words: readonly Word[],
  lower: readonly string[],
  at: number,
  opener: string,
  isWhole: boolean,
): End {
  let to = at;
  let capitals = 0;
  let ended = false;
  const afterPeople = NAMED_AFTER_PEOPLE.test(opener) && !opener.startsWith('viện kiểm sát');
  // Not “các bộ Công an, Quốc phòng”
  const isOpened = isCapital(words[at - opener.split(' ').length]);
  while (to < words.length && to - at < LONGEST) {
    const word = wordAt(words, to);
    const previous = wordAt(words, to - 1);
    const capital = isCapital(word);
    if (!isSpace(word.gap)) {
      const isJoined =
        capital &&
        capitals > 0 &&
        !/^(?:ảnh|video|clip|nguồn)$/u.test(word.lower) &&
        /^(?: ?[-–&/] ?|')$/u.test(word.gap) &&
        (word.gap.length < 3 ||
          isField(lower, to)) &&
        ((isCapital(previous) && word.gap !== ' – ') || phraseAt(FIELDS, lower, to) > 0);
      const isShort = /^(?:tp|tx|tt|p|q)$/u.test(previous.lower) && /^\.\s?$/u.test(word.gap);
      const isBound =
        (word.gap === '.' && capital && /^(?:\p{Lu}+|Tp|Tx|Tt)$/u.test(previous.text)) ||
        // “Ngân hàngTrung ương”
        (word.gap === '' && capital && to === at && !MEDIA.test(opener));
      // “Lao động, Thương binh và Xã hội”, “Văn hóa, thể thao và du lịch”
      const isListed =
        word.gap === ', ' &&
        capitals > 0 &&
        isOpened &&
        (capital || previous.shape === 'plain') &&
        listGoesOn(words, lower, to);
      if (!isJoined && !isShort && !isBound && !isListed) break;
      if (isJoined && personal(words, to)) break;
      if (isListed && !capital) {
        to += Math.max(1, phraseAt(FIELDS, lower, to));
        continue;
      }
    }
    if (capital) {
      // A byline that was run together with the text: “TAND TP.HCM PHƯƠNG LOAN”.
      if (word.shape === 'loud' && capitals > 0 && /[^\p{ASCII}Đ]/u.test(word.text)) break;
      // “quận Đại Vũ Khẩu” is one, since no area has a name of one word and its head one of two.
      const isAreas = AREA.test(lower[to - 2] ?? '') && wordAt(words, to + 2).shape !== 'name';
      if (!afterPeople && personal(words, to) && !isInPlace(words, to) && !isAreas) break;
      if ((capitals > 0 || isWhole) && isNextSentence(words, at - 1, to)) break;
      if (capitals > 0 && isBearer(words, at, to)) break;
      // “Liên đoàn Bóng đá Việt Nam | VFF”
      if (word.shape === 'loud' && capitals > 0 && isEndOfWorld(words, at, to)) break;
      if (word.lower === 'tp' && !isNamedNext(words, to)) {
        return { to: to + 1, capitals, isPart: true, ended };
      }
      let length =
        word.shape === 'name' ? Math.max(expressionAt(lower, to), compoundAt(words, to)) : 1;
      if (!afterPeople && isForeigner(words, to, at, opener)) break;
      // “Nam bộ”
      if (lower[to + 1] === 'bộ' && knownPlace(`${word.text} bộ`)) length = 2;
      for (let inner = 1; inner < length; inner += 1) {
        if (!spaced(words[to + inner]) && words[to + inner]?.gap !== '') length = inner;
      }
      // “Cục Quản lý chất lượng”
      if (length === 2 && NEEDS_MORE.has(`${word.lower} ${lower[to + 1]}`)) {
        const [next, last] = [words[to + 2], words[to + 3]];
        if (
          next &&
          spaced(next) &&
          spaced(last) &&
          !isCapital(next) &&
          isCompound(next.lower, last.lower)
        )
          length += 2;
      }
      to += length;
      capitals += 1;
      continue;
    }
    if (word.shape === 'number') {
      const next = words[to + 1];
      // “Công an Q.9”
      if (/^[qp]$/u.test(previous.lower) && /^\.? ?$/u.test(word.gap)) {
        to += 1;
        continue;
      }
      // “Tổng công ty Dầu khí 2. Tập đoàn Viễn thông”
      if (capitals > 0 && next && /^\. ?$/u.test(next.gap) && isCapital(next)) break;
      const closes =
        !next ||
        !spaced(next) ||
        isCapital(next) ||
        (NUMBERED.test(opener) && !COUNTED.has(next.lower));
      if (to === at && NUMBERED.test(opener)) {
        to += 1;
        capitals += 1;
        continue;
      }
      if (
        capitals > 0 &&
        word.text.length <= 3 &&
        closes &&
        (previous.lower === 'số' ||
          (isCapital(previous) === false && (afterPeople || NUMBERED.test(opener))) ||
          (next && spaced(next) && isCapital(next) && afterPeople))
      ) {
        to += 1;
        continue;
      }
      break;
    }
    const next = words[to + 1];
    if (word.lower === 'và') {
      // “Phòng chống thiên tai và tìm kiếm cứu nạn”
      const isLow = previous.shape === 'plain' && phraseAt(FIELDS, lower, to + 1) > 1;
      const goesOn =
        capitals > 0 && spaced(next) && (isCapital(next) || isLow) && startsField(lower, to + 1);
      if (!goesOn) break;
      if (!isCapital(next)) {
        to += 1;
        for (let field = 1; field > 0 && spaced(words[to]); to += field)
          field = phraseAt(FIELDS, lower, to);
        ended = true;
        continue;
      }
      to += 1;
      continue;
    }
    if (
      (word.lower === 'tại' || word.lower === 'ở') &&
      WITH_COUNTRY.test(opener) &&
      capitals + Number(ended) > 0 &&
      spaced(next) &&
      isCapital(next)
    ) {
      to += 1;
      continue;
    }
    const ending = phraseAt(ENDINGS, lower, to);
    // “Chính sách xã hội”
    const field = phraseAt(DEEDS, lower, to) > 0 ? 0 : phraseAt(FIELDS, lower, to);
    if (capitals > 0 && previous.shape === 'plain' && field > 1 && field >= ending) {
      to += field;
      continue;
    }
    if (
      (ending === 1 && AREA.test(word.lower)) ||
      lower.slice(to, to + ending).join(' ') === 'thành phố' ||
      lower.slice(to, to + ending).join(' ') === 'thị xã' ||
      lower.slice(to, to + ending).join(' ') === 'thị trấn'
    ) {
      const named = words[to + ending];
      const isNamed =
        named !== undefined &&
        (isSpace(named.gap) || (word.lower === 'tp' && /^\.\s?$/u.test(named.gap))) &&
        ((isCapital(named) && (!personal(words, to + ending) || isInPlace(words, to + ending))) ||
          (named.shape === 'number' && /^(?:quận|phường)$/u.test(word.lower)));
      if (isNamed) {
        to += ending + (named.shape === 'number' ? 1 : 0);
        capitals += named.shape === 'number' ? 1 : 0;
        continue;
      }
      if (
        /^(?:tỉnh|huyện|quận|xã|phường|thành phố|thị xã|tp)/u.test(word.lower) &&
        (to === at || capitals > 0)
      ) {
        return { to: to + ending, capitals, isPart: true, ended };
      }
      break;
    }
    // “Trung tâm dự báo khí tượng thủy văn quốc gia”
    const whole = capitals === 0 && to === at ? endOfLowerCase(words, lower, at, opener) : at;
    if (whole > to) {
      to = whole;
      capitals += 1;
      continue;
    }
    const bridge =
      capitals > 0 && phraseAt(DEEDS, lower, to) > 0
        ? to
        : bridgeEnd(words, lower, to, afterPeople);
    if (bridge > to) {
      if (words[bridge - 1]?.shape === 'number') capitals += 1;
      to = bridge;
      continue;
    }
    if (ending > 0) {
      to += ending;
      ended = true;
      continue;
    }
    break;
  }
  return { to, capitals, isPart: false, ended };
}

/** “CLB SLNA | Nguyễn Hồng Mười”: the full name of a person behind an abbreviation or a place. */
function isBearer(words: readonly Word[], from: number, at: number): boolean {
  const [before, third] = [words[at - 1], words[at + 2]];
  if (!before || at === from || !personal(words, at) || isInPlace(words, at)) return false;
  const isFull = spaced(third) && third.shape === 'name' && third.native;
  return isFull && (before.shape === 'loud' || isEndOfPlace(words, from, at));
}

const nameOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

const isEndOfPlace = (words: readonly Word[], from: number, at: number): boolean =>
  [1, 2].some(
    (length) => at - length >= from && knownPlace(nameOf(words, at - length, at)) !== null,
  );

const isEndOfWorld = (words: readonly Word[], from: number, at: number): boolean =>
  [1, 2].some((length) => at - length >= from && knownPlace(nameOf(words, at - length, at)) === 'world');

/** Whether a place is named behind the word for its kind at `at`. */
function isNamedNext(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return isCapital(next) && /^(?:\.? ?|\.)$/u.test(next?.gap ?? '\n');
}

function personal(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !spaced(second) || second.shape !== 'name' || first.shape !== 'name') return false;
  if (SURE_SURNAMES.has(first.lower)) return true;
  if (!SURNAMES.has(first.lower) || !second.native) return false;
  // “UBND tỉnh Quảng Trị | Hà Sỹ Đồng”
  const third = words[at + 2];
  const before = words[at - 1];
  const isBehindPlace = knownPlace(`${words[at - 2]?.text} ${before?.text}`) !== null;
  return spaced(third) && third.shape === 'name' && (isBehindPlace || before?.shape === 'plain');
}

/** How many words from here on stay together although only the first has a capital: “Tỉnh ủy”, “Chủ tịch nước”. */
export const expressionAt = (lower: readonly string[], at: number): number =>
  Math.max(
    1,
    ...[FIELDS, ORGANISATIONS, WHOLE_ORGANISATIONS, TITLES].map((known) =>
      phraseAt(known, lower, at),
    ),
  );

/** 2 where the syllables from here are one word, and the second does not rather open the next: “Thăm dò”, not “Phát triển khai”. */
export function compoundAt(words: readonly Word[], at: number): number {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (!first || !second || second.shape !== 'plain') return 1;
  if (!spaced(second) && second.gap !== '') return 1;
  if (!isCompound(first.lower, second.lower)) return 1;
  if (!third || !spaced(third) || !isCompound(second.lower, third.lower)) return 2;
  // “Dự thảo | sửa đổi”
  const fourth = words[at + 3];
  return spaced(fourth) && isCompound(third.lower, fourth.lower) ? 2 : 1;
}

const STATE = /^(?:bộ|cục|sở|tổng cục|ủy ban|hội đồng|quốc hội|chính phủ|hạ viện|thượng viện)$/u;

/** “Bộ Ngoại giao Mỹ | Marie Harf”: foreign names behind a country. */
function isForeigner(words: readonly Word[], at: number, from: number, opener: string): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !second || first.shape !== 'name' || second.shape !== 'name' || !spaced(second))
    return false;
  if (first.native && second.native) return false;
  if (isInPlace(words, at) || AREA.test(wordAt(words, at - 1).lower)) return false;
  // “Bộ Quốc phòng | Peter Galvez”
  if (STATE.test(opener) && words[at - 1]?.shape === 'plain' && !first.native && !second.native)
    return true;
  const before = (count: number): string =>
    words
      .slice(Math.max(from, at - count), at)
      .map(({ text }) => text)
      .join(' ');
  return knownPlace(before(1)) !== null || knownPlace(before(2)) !== null;
}

/** Whether a place that everyone knows begins at a word or goes on there: “Hải | Dương”, “Hồ Chí Minh”. */
function isInPlace(words: readonly Word[], at: number): boolean {
  const name = (from: number, to: number): string =>
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  return [2, 3].some(
    (length) =>
      knownPlace(name(at, at + length)) !== null ||
      knownPlace(name(at - 1, at - 1 + length)) !== null,
  );
}

/** Whether what follows “và” is a field: “Giáo dục và Đào tạo”. */
function startsField(lower: readonly string[], at: number): boolean {
  for (let length = 4; length > 0; length -= 1) {
    if (FIELDS_AFTER_AND.has(lower.slice(at, at + length).join(' '))) return true;
  }
  return phraseAt(FIELDS, lower, at) > 0 && phraseAt(ORGANISATIONS, lower, at) === 0;
}

/** Whether what follows a dash is a field rather than an organisation or a title: “Tài chính - Ngân hàng”. */
const isField = (lower: readonly string[], at: number): boolean =>
  phraseAt(TITLES, lower, at) === 0 &&
  (phraseAt(ORGANISATIONS, lower, at) === 0 || /^(?:ngân hàng|phòng|thanh tra)/u.test(lower.slice(at, at + 2).join(' ')));

/** Whether a comma goes on with fields, the last behind “và”: “Lao động, Thương binh và Xã hội”. */
function listGoesOn(words: readonly Word[], lower: readonly string[], at: number): boolean {
  if (!startsField(lower, at)) return false;
  for (let to = at + 1; to < Math.min(words.length, at + 8); to += 1) {
    if (lower[to] === 'và')
      return isCapital(words[to + 1]) === isCapital(words[at]) && startsField(lower, to + 1);
    if (words[to]?.gap !== ' ' && words[to]?.gap !== ', ') return false;
  }
  return false;
}

/** Of whom a body without a capital in its name is. */
const WHOSE = new Set([
  'quốc gia',
  'trung ương',
  'nhân dân',
  'nhà nước',
  'tối cao',
  'cấp cao',
  'liên bang',
  'thế giới',
  'châu âu',
  'quốc tế',
]);

/** Past the words in lower case that complete a name whose opener has a capital; `at` if they do not. */
function endOfLowerCase(
  words: readonly Word[],
  lower: readonly string[],
  at: number,
  opener: string,
): number {
  const first = words[at - opener.split(' ').length];
  if (!first || !isCapital(first) || first.opens || /^(?:cơ sở|đội|nhóm|tuyển)/u.test(opener))
    return at;
  for (let to = at; to - at < 9 && spaced(words[to]) && !isCapital(words[to]); ) {
    const length = Math.max(phraseAt(FIELDS, lower, to), phraseAt(BRIDGES, lower, to));
    if (length === 0) return at;
    to += length;
    if (WHOSE.has(`${lower[to - 2]} ${lower[to - 1]}`) && to - at > 2) return to;
  }
  return at;
}

/** Past the words in lower case that lead to more of the name with a capital; `at` if they do not. */
function bridgeEnd(
  words: readonly Word[],
  lower: readonly string[],
  at: number,
  afterPeople: boolean,
): number {
  let to = at;
  while (to - at < 9) {
    const word = words[to];
    if (!word || (to > at && !isSpace(word.gap) && word.gap !== ', ')) return at;
    if (isCapital(word)) {
      const begins =
        word.shape === 'name' &&
        (lower[to - 1] === 'và'
          ? [OTHER_KINDS, TITLES, ORGANISATIONS]
          : [OTHER_KINDS, TITLES]
        ).some((known) => phraseAt(known, lower, to) > 0);
      return to > at && !begins && (afterPeople || !personal(words, to)) ? to : at;
    }
    if (lower[to] === 'số' && words[to + 1]?.shape === 'number') return to > at ? to + 2 : at;
    if (to > at && lower[to] === 'và') {
      to += 1;
      continue;
    }
    const length = Math.max(phraseAt(BRIDGES, lower, to), phraseAt(FIELDS, lower, to));
    if (length === 0) return at;
    to += length;
  }
  return at;
}
