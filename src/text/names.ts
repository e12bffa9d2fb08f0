import { isCountry } from './countries.ts';
import { isVietnameseSyllable } from './vietnamese.ts';
import { anyOf } from './word-lists.ts';

// Minh, T.Nhung, Đ., O’Brien, H'Hen, MINH
const WORD = String.raw`(?:\p{Lu}[\p{Ll}\p{M}’']*(?:[.’']\p{Lu}[\p{Ll}\p{M}]*)*|\p{Lu}+|\p{Lu}\.)`;
const NAME = new RegExp(String.raw`^${WORD}(?:\s+${WORD}){0,4}$`, 'u');
const BETWEEN = /\s+[-–]\s+|\s*[,;/&]\s*|\s+và\s+/u;
// No name has one, and most lines have one near their start.
const SMALL_WORD = /\s(?!và\s)\p{Ll}/u;
const LONGEST_NAME = 30;
const OTHER_NAMES = anyOf(`
  xã|phường|huyện|quận|tỉnh|sở|bộ|ủy|uỷ|đảng|báo|đài|tạp|tin|theo|nguồn|gen|video|clip|ảnh|xem|
  đọc|mới|trở|độc|cộng|kính|giấy|quyết|thông|bản|chuyên|góc|trang|bình|bài|mục|chủ tịch|phó|
  giám đốc|trưởng|bí thư|hiệu trưởng|thủ trưởng|kính|công ty|
  trường (?:thpt|thcs|đh|đại|tiểu|mầm|mẫu|cao|trung|chính|quốc|dạy|nghề|học)|bảo tàng|cổng|
  trung tâm|ban|hội|tập đoàn`);
// Words that begin names of places, offices and columns, and never a person's.
const NO_PERSON = new RegExp(String.raw`^${OTHER_NAMES}(?!\p{L})`, 'iu');
/** Whether a name opens like that of a place, an office or a column. */
export const isOffice = (name: string): boolean => NO_PERSON.test(name);

// CTV Hoàng Lâm, PV Vân Anh
const ROLE = /^(?:CTV|PV|BTV|P\.V)\s+(?=\p{Lu})/u;

/**
 * The names on a line that holds nothing else, such as “Vân Anh - Đức Yên” or “HƯƠNG GIANG”, without their role in the newsroom
 * (“CTV”). `null` if the line holds other words.
 */
export function readNames(line: string): string[] | null {
  if (SMALL_WORD.test(line)) return null;
  const names = line.split(BETWEEN).map((name) => name.replace(ROLE, ''));
  // A single word is a name only beside others or with initials: “TC”, “T.Nhung”.
  const isLoneWord = names.length === 1 && !/[\s.]/u.test(line);
  return !isLoneWord && names.every(isName) ? names : null;
}

function isName(name: string): boolean {
  // “Nga” and “Đức” are also people.
  if (/\s/u.test(name) && isCountry(name)) return false;
  if (name.length > LONGEST_NAME || NO_PERSON.test(name)) {
    // “Bình An” and “Thông Chí” are people; “BÌNH LUẬN” and “THÔNG CÁO BÁO CHÍ” are not.
    const isShort = /^(?:Bình|Thông|Bản) \p{Lu}\p{Ll}+$/u.test(name);
    return isShort && NAME.test(name);
  }
  return NAME.test(name) && LETTERS.test(name) && !isLongPhrase(name);
}

/** A name has a word, or initials with stops: “T T T” is none. */
const LETTERS = /\p{L}{2}|\./u;

/** Whether a line in capitals is too long for a name: one of four or more words opens with a family name. */
const isLongPhrase = (name: string): boolean =>
  /^(?:[^\p{Ll} ]+ ){3}\P{Ll}+$/u.test(name) &&
  !hasSurname(name.charAt(0) + name.slice(1).toLowerCase()) &&
  name.split(' ').every(isVietnameseSyllable);

const SURNAMES = anyOf(`
  Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Mai|Tô|Trịnh|Đoàn|
  Lâm|Tạ|Cao|Thái|Châu|Hà|Đào|Lương|Lưu|Phùng|Quách|Tăng|Trương|Vương|Kiều|Chu|Từ|Nông|Triệu|
  Lò|Giàng|Sùng|Quan|Thạch|La|Mạc|Nghiêm|Tống|Ninh|Doãn|Tôn|Lã|Khuất|Phí|Thân|Đàm|Trà|Ma|Bàn`);
const SURNAME = new RegExp(String.raw`^${SURNAMES}\s`, 'u');

/** Whether a name opens with one of the common Vietnamese family names. */
export const hasSurname = (name: string): boolean => SURNAME.test(name);
