import { sentences } from '../../text/sentences.ts';
import { collapse } from '../../text/whitespace.ts';
import type { Pattern } from './pattern.ts';

/** Longer text that ends in a source is a paragraph that names its source. */
const LONGEST = 400;
const KIND = '(?<kind>ảnh|hình|hình ảnh|nguồn|nguồn ảnh|ảnh (?:minh (?:họa|hoạ)|tư liệu))';
/** “(Nguồn: …)” stands below pictures and behind facts; behind a longer text it names the source of a fact. */
const LONGEST_WITH_SOURCE = 160;
// (Ảnh: NBC)  (Nguồn: TTXVN).
const IN_PARENTHESES = new RegExp(
  String.raw`\s*[([]${KIND}\s*:\s*(?<credit>[^()[\]]{1,80})[)\]][.\s]*$`,
  'iu',
);
// … trên sông Hàn. Ảnh: Nguyễn Đông
const AT_THE_END =
  /(?:(?<=[.,;…!?”")\]])\s+|\s*\/\s*|\s)(?:[-–]\s*)?(?:Ảnh(?: minh (?:họa|hoạ)| tư liệu)?|ẢNH|Nguồn ảnh|Nguồn|Đồ họa|Video|Clip|Photo)\s*:\s*(?<credit>\p{Lu}(?:[^.:()]|\.(?!\s)){0,60}?)\.?$/u;
// … vào tháng bảy. Ảnh Giang Huy   … (Ảnh CTV)
const WITHOUT_COLON =
  /(?<=[\p{Ll}.!?…”"]\s|\s(?=\())\(?Ảnh (?<credit>\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,4})\)?\.?$/u;
// … của nam thanh niên. Ảnh cắt từ clip.
const SAYS_PICTURE =
  /(?:^|[.!?…]\s+|\()(?:Ảnh|Hình) (?:cắt|chụp|trích|minh họa|tư liệu|lấy|do|từ)(?!\p{L})[^.]{0,50}[.)]*$/u;
// Ảnh: Reuters  Ảnh: Lê Minh – TTXVN
const CREDIT_ALONE =
  /^(?:Ảnh|ẢNH|Nguồn ảnh|Đồ họa|Video|Clip)\s*:\s*(?<credit>\p{Lu}[^\s.:()]*(?:\s+(?:[–/&-]|\p{Lu}[^\s.:()]*)){0,6})\.?$/u;
// Ảnh: Người dân qua cầu vào sáng sớm.
const LABEL = /^(?:Ảnh|ẢNH|Hình ảnh|Chú thích(?: ảnh)?|Photo)(?: \d{1,2})?\s*:\s*(?<text>\S.*)$/su;
// BBC: the caption stands in the next line, and the credit in one of its own.
const LABELS_NEXT = /^Chụp lại hình ảnh,\s+(?<text>\S.*)$/su;
const CREDIT_NEXT = /^Nguồn hình ảnh,\s*(?<credit>\S.{0,60})$/u;
// Cầu Rồng về đêm - 1: how some sites name the pictures of an article one by one.
const NUMBERED = /^(?<text>\S.{9,}[^\d\s])\s*[-–]\s+(?:(?:Ảnh|Hình)\s+)?\d{1,2}\.?$/u;

function findCredit(text: string): RegExpExecArray | null {
  if (text.length > LONGEST) return null;
  // Every other credit stands behind a colon.
  if (!text.includes(':')) {
    return CREDIT_NEXT.exec(text) ?? (text.includes('Ảnh ') ? WITHOUT_COLON.exec(text) : null);
  }
  const inParentheses = IN_PARENTHESES.exec(text);
  if (!inParentheses) return CREDIT_ALONE.exec(text) ?? AT_THE_END.exec(text);
  const isSource = /^nguồn$/iu.test(inParentheses.groups?.kind ?? '');
  const namesFact = inParentheses.index === 0 || text.length > LONGEST_WITH_SOURCE;
  return isSource && namesFact ? null : inParentheses;
}

/** Whether a line ends in the name of who took a picture. */
export const hasCredit = (text: string): boolean => findCredit(text) !== null;

/** Whether a line numbers a picture, as the texts of pictures themselves do. */
export const isNumbered = (text: string): boolean => readNumbered(text) !== undefined;

// Few lines end in a digit, and the others need not be read from their start.
const readNumbered = (text: string): string | undefined =>
  /\d\.?$/u.test(text.slice(-2)) ? NUMBERED.exec(text)?.groups?.text : undefined;

/** A line's caption without its label, with its credit; `null` where nothing shows that it is one. */
export function readCaption(text: string): { text: string; credit?: string } | null {
  if (text.length > LONGEST) return null;
  const end = findCredit(text);
  const credit = end?.groups?.credit;
  if (end && credit !== undefined) {
    return { text: words(text.slice(0, end.index)), credit: collapse(credit) };
  }
  if (LABEL.test(text) || SAYS_PICTURE.test(text)) return { text: words(text) };
  const next = LABELS_NEXT.exec(text)?.groups?.text;
  if (next !== undefined) return { text: words(next) };
  const alt = readNumbered(text);
  return alt === undefined ? null : { text: words(alt) };
}

/** A caption is not longer where its credit stands in a line of its own. */
const LONGEST_ABOVE_CREDIT = 200;
const LONGEST_CREDIT = 80;

// A credit alone on a line is that of the line above it.
function captionOfNext(text: string, after: string): { text: string } | null {
  if (text.length > LONGEST_ABOVE_CREDIT || after.length > LONGEST_CREDIT) return null;
  const below = after === '' ? null : readCaption(after);
  const isCredit = below?.text === '' && below.credit !== undefined;
  return isCredit && sentences(text).length <= 2 ? { text: words(text) } : null;
}

const words = (text: string): string =>
  collapse(LABEL.exec(text)?.groups?.text ?? text).replace(/\s*[-–/]$|[.,;]$/u, '');

/** A picture's caption with its credit, in parentheses or behind `Ảnh:`, or a caption behind the label `Ảnh:`. */
export const caption: Pattern = {
  id: 'caption',
  description: 'a caption: “… (Ảnh: NBC)”, “… Ảnh: NBC”, “Ảnh: …”, “… - 1”',
  match: (text, { after }) => {
    const found = readCaption(text) ?? captionOfNext(text, after);
    return found && { length: text.length, taken: { role: 'figure', ...found } };
  },
};
