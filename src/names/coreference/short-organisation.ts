import { knownPlace } from '../gazetteer.ts';
import type { Group } from '../groups.ts';
import { spelledOut } from '../spelled-out.ts';
import { ORGANISATIONS, phraseAt } from '../words.ts';

const LEGAL_FORM =
  /(?<=^(?:tổng )?công ty)(?: (?:cổ phần|tnhh|trách nhiệm hữu hạn|mtv|một thành viên))+/u;

/** Bodies of every province: without a place they are those that are named with it. */
export const LOCAL = /^(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|bộ)$/u;

/** Whether an organisation may be called so where its full name stands elsewhere. */
export function isShortOrganisation(short: Group, full: Group): boolean {
  if (isAbbreviation(short, full)) return true;
  // “Công ty Hoa Mơ” of “Công ty cổ phần Hoa Mơ”, “Tập đoàn Hoa Mơ” of “Công ty cổ phần Tập đoàn Hoa Mơ”
  const core = full.key.replace(LEGAL_FORM, '');
  if (core === short.key || core === `công ty ${short.key}`) return true;
  const [own, whole] = [spelledOut(short.key), spelledOut(full.key)];
  if (!whole.startsWith(`${own} `)) return false;
  if (short.isPart || LOCAL.test(short.key)) return true;
  // “Cơ quan CSĐT”, “Cơ quan CSĐT Công an TP.HCM”
  if (phraseAt(ORGANISATIONS, whole.split(' '), own.split(' ').length) > 0) return true;
  const rest = whole
    .slice(own.length + 1)
    .replace(/^(?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thành phố|tp|tp\.) ?/u, '');
  return (
    rest === '' ||
    knownPlace(rest) !== null ||
    /^(?:việt nam|vn|tp ?hcm|tp\.? ?.*|trung ương)$/u.test(rest) ||
    whole.slice(own.length + 1) !== rest ||
    full.key.startsWith(`${short.key}, `) ||
    full.key.startsWith(`${short.key} và `)
  );
}

/** “Cục HKVN” of “Cục Hàng không Việt Nam”, “Sở GD-ĐT” of “Sở Giáo dục và Đào tạo Hà Nội”: its second word is initials. */
function isAbbreviation(short: Group, full: Group): boolean {
  const [head, initials = '', ...rest] = short.words;
  const letters = initials.replace(/[^\p{L}]/gu, '');
  if (head !== full.words[0] || letters.length < 2) return false;
  if (!short.mentions.some(({ form }) => /^\S+ [^ ]*\p{Lu}[^\p{L} ]*\p{Lu}/u.test(form)))
    return false;
  let left = letters;
  const words = full.words.slice(1);
  for (const [index, word] of words.entries()) {
    const parts = word.split(/[^\p{L}]+/u).filter((part) => part !== '' && part !== 'và');
    const own = parts.map((part) => part.charAt(0)).join('');
    if (!left.startsWith(own)) return false;
    left = left.slice(own.length);
    if (left !== '' || own === '') continue;
    const others = words.slice(index + 1).join(' ');
    return others === '' || rest.length === 0 || others === rest.join(' ');
  }
  return false;
}

/** Whether one name goes on where the other ends, or is its abbreviation. */
export const sharesStart = (one: Group, other: Group): boolean =>
  one.key.startsWith(other.key) ||
  other.key.startsWith(one.key) ||
  isAbbreviation(one, other) ||
  isAbbreviation(other, one);
