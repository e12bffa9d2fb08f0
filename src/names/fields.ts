import { personal } from './bearers.ts';
import { spaced } from './expressions.ts';
import {
  BRIDGES,
  FIELDS,
  FIELDS_AFTER_AND,
  ORGANISATIONS,
  OTHER_KINDS,
  phraseAt,
  TITLES,
} from './words.ts';
import { isCapital, type Word } from './words-of-text.ts';

/** Whether what follows “và” is a field: “Giáo dục và Đào tạo”. */
export function startsField(lower: readonly string[], at: number): boolean {
  for (let length = 4; length > 0; length -= 1) {
    if (FIELDS_AFTER_AND.has(lower.slice(at, at + length).join(' '))) return true;
  }
  return phraseAt(FIELDS, lower, at) > 0 && phraseAt(ORGANISATIONS, lower, at) === 0;
}

/** Whether what follows a dash is a field rather than an organisation or a title: “Tài chính - Ngân hàng”. */
export const isField = (lower: readonly string[], at: number): boolean =>
  phraseAt(TITLES, lower, at) === 0 &&
  (phraseAt(ORGANISATIONS, lower, at) === 0 ||
    /^(?:ngân hàng|phòng|thanh tra)/u.test(lower.slice(at, at + 2).join(' ')));

/** Whether a comma goes on with fields, the last behind “và”: “Lao động, Thương binh và Xã hội”. */
export function listGoesOn(words: readonly Word[], lower: readonly string[], at: number): boolean {
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
export function endOfLowerCase(
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
export function bridgeEnd(
  words: readonly Word[],
  lower: readonly string[],
  at: number,
  afterPeople: boolean,
): number {
  let to = at;
  while (to - at < 9) {
    const word = words[to];
    if (!word || (to > at && word.gap !== ' ' && word.gap !== ', ')) return at;
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
