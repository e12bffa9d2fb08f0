import { collapse } from '../../text/whitespace.ts';
import { anyOf } from '../../text/word-lists.ts';
import { isPerson } from './newsroom.ts';

/** Longer text that ends in a source is a paragraph that names its source. */
const LONGEST = 400;
const KIND = '(?<kind>ảnh|hình|hình ảnh|nguồn|nguồn ảnh|ảnh (?:minh (?:họa|hoạ)|tư liệu))';
/** “(Nguồn: …)” stands below pictures and after facts. After a longer text it names the source of a fact. */
const LONGEST_WITH_SOURCE = 160;
// People who give newspapers pictures and are not named: “bạn đọc cung cấp”, “chụp màn hình”.
const GIVERS = anyOf(`
  bạn đọc|độc giả|nhân vật|gia đình|người dân|người thân|cơ quan|công an|cảnh sát|đơn vị|
  nhà trường|ban tổ chức|bệnh viện|tác giả|phóng viên|tư liệu|mạng xã hội|chụp|cắt|trích|
  minh (?:họa|hoạ)|sưu tầm|internet|facebook|fanpage|clip|video|camera|Ban|Hội|Phòng|Trung tâm|Công ty|Trường`);
const UNNAMED = String.raw`(?:${GIVERS}(?!\p{L})[^.:()]{0,50}|\p{Ll}[^.:()]{2,40} (?:cung cấp|gửi|chia sẻ))`;
// (Ảnh: NBC)  (Nguồn: TTXVN).
const IN_PARENTHESES = new RegExp(
  String.raw`\s*[([]${KIND}\s*:\s*(?<credit>[^()[\]]{1,80})[)\]][.\s|]*$`,
  'iu',
);
const CREDIT_LABEL = anyOf(
  'Ảnh(?: minh (?:họa|hoạ)| tư liệu)?|ẢNH|Nguồn ảnh|Nguồn|Đồ họa|Video|Clip|Photo',
);
const PHOTOGRAPHER = String.raw`\p{Lu}(?:[^.:()]|\.(?!\s)){0,60}?`;
// … trên sông Hàn. Ảnh: Nguyễn Đông
const AT_THE_END = new RegExp(
  String.raw`(?:(?<=[.,;…!?”")\]])\s*|\s*\/\s*|\s)(?:[-–]\s*)?${CREDIT_LABEL}\s*:\s*(?<credit>${UNNAMED}|${PHOTOGRAPHER})[.\s|]*$`,
  'u',
);
// … vào tháng bảy. Ảnh Giang Huy   … (Ảnh CTV)
const WITHOUT_COLON =
  /(?<=[\p{Ll}.!?…”"]\s|\s(?=\())\(?Ảnh (?<credit>\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,4})\)?\.?$/u;
// … ngày 10/05/2025 © AFP - Luis Marto
const COPYRIGHT = /(?<=\S)\s*©\s*(?<credit>\p{Lu}[^.:()©\d]{1,60})$/u;
// … của nam thanh niên. Ảnh cắt từ clip.
const SAYS_PICTURE =
  /(?:^|[.!?…]\s+|\()(?:Ảnh|Hình) (?:cắt|chụp|trích|minh họa|tư liệu|lấy|do|từ)(?!\p{L})[^.]{0,50}[.)]*$/u;
// A picture inside the text of a paragraph: … ở mức “có thể”. (Ảnh: Hai huyện ký kết hồi tháng 7. Nguồn: Đài Hạ)
const IN_TEXT =
  /\((?:Ảnh|Hình)\s*:\s*(?<text>[^()]{15,200}?)[.,;]\s*Nguồn(?: ảnh)?\s*:\s*(?<credit>[^()]{2,60})\)\.?$/u;
// Ảnh: Reuters  Ảnh: Lê Minh – TTXVN   Ảnh: bạn đọc cung cấp
const CREDIT_ALONE = new RegExp(
  String.raw`^\(?(?:Ảnh|ẢNH|Nguồn ảnh|Đồ họa|Video|Clip)\s*:\s*(?<credit>${UNNAMED}|\p{Lu}[^\s.:()]*(?:\s+(?:[–/&-]|\p{Lu}[^\s.:()]*)){0,6})\)?\.?$`,
  'u',
);
// Ảnh: Người dân qua cầu vào sáng sớm.
const LABEL =
  /^(?:Ảnh|ẢNH|Hình ảnh|Chú thích(?: ảnh)?|Photo)(?<number> \d{1,2})?\s*:\s*(?<text>\S.*)$/su;
// [Ảnh 1: Ghe câu trên đồng nước. Ảnh: Lê Huỳnh]
const BRACKETED = /^(?:\((?<round>(?:[^()]|\([^()]*\))+)\)|\[(?<square>[^[\]]+)\])\.?$/su;
// A credit says neither when nor where: (Ảnh: Phà Hàm Luông sáng 12/11)
const SAYS_WHEN_OR_WHERE =
  /^\p{Lu}.*\s(?:(?:sáng|trưa|chiều|tối|ngày|tháng|năm|hồi|lúc)\s(?:qua|nay|\d)|(?:trên|dưới|bên|giữa|đang|nhìn từ)\s\p{L})/su;
// BBC: the caption stands on the next line, and the credit on its own line.
const LABELS_NEXT = /^Chụp lại hình ảnh,\s+(?<text>\S.*)$/su;
const CREDIT_NEXT = /^Nguồn hình ảnh,\s*(?<credit>\S.{0,60})$/u;
// Some sites number the pictures of an article: “Cầu Rồng về đêm - 1”, “Cầu Rồng về đêm - Ảnh 1.”
const NUMBERED = /^(?<text>\S.{9,}[^\d\s])\s*[-–]\s+(?:(?:Ảnh|Hình)\s+)?\d{1,2}\.?$/u;

function findCredit(text: string): RegExpExecArray | null {
  if (text.length > LONGEST) return null;
  const copyright = text.includes('©') ? COPYRIGHT.exec(text) : null;
  if (copyright) return copyright;
  // Only the credits above work without a colon.
  if (!text.includes(':')) {
    return CREDIT_NEXT.exec(text) ?? (text.includes('Ảnh ') ? WITHOUT_COLON.exec(text) : null);
  }
  const inParentheses = IN_PARENTHESES.exec(text);
  if (!inParentheses) return CREDIT_ALONE.exec(text) ?? AT_THE_END.exec(text);
  const isSource = /^nguồn$/iu.test(inParentheses.groups?.kind ?? '');
  const namesFact = inParentheses.index === 0 || text.length > LONGEST_WITH_SOURCE;
  return isSource && namesFact ? null : inParentheses;
}

/** What stands in the brackets around a whole text; `undefined` if there are none. */
function insideOf(
  text: string,
): { readonly words: string; readonly isSquare: boolean } | undefined {
  if (text.length > LONGEST || !/^[([]/u.test(text)) return undefined;
  const { round, square } = BRACKETED.exec(text)?.groups ?? {};
  const words = square ?? round;
  return words === undefined ? undefined : { words, isSquare: square !== undefined };
}

/** A line without brackets around it, if they hold more than a credit. */
function withoutBrackets(text: string): string {
  const inside = insideOf(text);
  if (!inside) return text;
  const { words, isSquare } = inside;
  const labelled = LABEL.exec(words)?.groups;
  const credit = labelled || isSquare ? AT_THE_END.exec(words) : null;
  const isCaption = credit
    ? // Two labels of a picture name what it shows and who took it.
      (labelled && /Ảnh/u.test(credit[0])) || !isPerson(captionWords(words.slice(0, credit.index)))
    : labelled?.number !== undefined || SAYS_WHEN_OR_WHERE.test(labelled?.text ?? '');
  return isCaption ? words : text;
}

/** Where a picture's caption starts after the last sentence of a text; -1 if there is none. */
export const findInText = (text: string): number =>
  text.endsWith(')') || text.endsWith(').') ? text.search(IN_TEXT) : -1;

/** Whether a line ends in the name of a photographer. */
export const hasCredit = (text: string): boolean => findCredit(withoutBrackets(text)) !== null;

/** The words before a picture's number, as sites describe pictures; `undefined` if the line has no number. */
export const readNumbered = (text: string): string | undefined =>
  // Few lines end in a digit. The others need not be read from their start.
  /\d\.?$/u.test(text.slice(-2)) && text.length <= LONGEST
    ? NUMBERED.exec(text)?.groups?.text
    : undefined;

export interface Caption {
  /** The caption without label, number and credit. Empty if the line is only a credit. */
  readonly text: string;
  readonly credit?: string;
}

/** The caption and credit of a line; `null` if nothing in the line shows that it is a caption. */
export function readCaption(line: string): Caption | null {
  if (line.length > LONGEST) return null;
  const inText = line.startsWith('(') ? IN_TEXT.exec(line)?.groups : undefined;
  if (inText?.text !== undefined && inText.credit !== undefined)
    return { text: captionWords(inText.text), credit: collapse(inText.credit) };
  const text = withoutBrackets(line);
  const end = findCredit(text);
  const credit = end?.groups?.credit;
  if (end && credit !== undefined) {
    return { text: captionWords(text.slice(0, end.index)), credit: collapse(credit) };
  }
  if (LABEL.test(text) || SAYS_PICTURE.test(text)) return { text: captionWords(text) };
  const next = LABELS_NEXT.exec(text)?.groups?.text;
  if (next !== undefined) return { text: captionWords(next) };
  const alt = readNumbered(text);
  return alt === undefined ? null : { text: captionWords(alt) };
}

// Anh Lành mở mộng/Hà Thu
const BEHIND_SLASH = /\s*\/\s*(?<credit>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3})\.?$/u;

/** The caption and credit of a text that is known to be a caption. */
export function splitCaption(line: string): Caption {
  const text = insideOf(line)?.words ?? line;
  const found = readCaption(line) ?? readCaption(text);
  if (found) return found;
  const end = BEHIND_SLASH.exec(text);
  const credit = end?.groups?.credit ?? '';
  return end && isPerson(credit)
    ? { text: captionWords(text.slice(0, end.index)), credit }
    : { text: captionWords(text) };
}

/** The words of a caption without its label and its final full stop. */
export const captionWords = (text: string): string =>
  collapse(LABEL.exec(text)?.groups?.text ?? text).replace(/\s*[-–/|]$|[.,;]$/u, '');
