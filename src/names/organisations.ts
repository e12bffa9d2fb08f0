import { isBearer, isEndOfWorld, isForeigner, isInPlace, personal } from './bearers.ts';
import { isCompound } from './compounds.ts';
import { compoundAt, expressionAt, spaced } from './expressions.ts';
import { bridgeEnd, endOfLowerCase, isField, listGoesOn, startsField } from './fields.ts';
import { knownPlace } from './gazetteer.ts';
import { isNextSentence } from './runs.ts';
import { AREA, COUNTED, DEEDS, ENDINGS, FIELDS, NEEDS_MORE, phraseAt } from './words.ts';
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
/** What stands before a name and is no part of it. */
const MEDIA = /^(?:báo|nhật báo|tạp chí|đài|kênh|trang.*|hãng.*)$/u;
const LONGEST = 18;

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
    if (word.gap !== ' ') {
      const isJoined =
        capital &&
        capitals > 0 &&
        !/^(?:ảnh|video|clip|nguồn)$/u.test(word.lower) &&
        /^(?: ?[-–&/] ?|')$/u.test(word.gap) &&
        (word.gap.length < 3 || isField(lower, to)) &&
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
        (named.gap === ' ' || (word.lower === 'tp' && /^\.\s?$/u.test(named.gap))) &&
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

/** Whether a place is named behind the word for its kind at `at`. */
function isNamedNext(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return isCapital(next) && /^(?:\.? ?|\.)$/u.test(next?.gap ?? '\n');
}
