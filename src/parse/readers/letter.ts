import { anyOf } from '../../text/word-lists.ts';

// Lines of an official letter that are not its text.

const MOTTO =
  /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập ?[-–—] ?Tự do ?[-–—] ?Hạnh phúc)$/iu;
const OFFICES = anyOf(`
  UBND|HĐND|[ỦU][ỶY] BAN|HỘI|ĐOÀN|BỘ|SỞ|TỔNG CỤC|CỤC|CHI CỤC|PHÒNG|BAN|TRƯỜNG|TRUNG TÂM|BẢO TÀNG|
  THƯ VIỆN|VĂN PHÒNG|NHÀ|TRẠM|ĐÀI|VIỆN|BỆNH VIỆN|CÔNG TY|CÔNG AN|TỈNH|HUYỆN|THÀNH PHỐ|QUẬN|XÃ|
  PHƯỜNG`);
// UBND HUYỆN TÂN KỲ HẠ   TRƯỜNG THCS CỒN ÉN
const OFFICE = new RegExp(String.raw`^${OFFICES}\s\P{Ll}{3,60}$`, 'u');
// TM. ỦY BAN NHÂN DÂN   PHÓ CHỦ TỊCH   (Đã ký)
const POST = anyOf(`
  CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|(?:HIỆU|VIỆN|CỤC|CHI CỤC) TRƯỞNG|TRƯỞNG (?:PHÒNG|BAN|KHOA)|
  CHÁNH VĂN PHÒNG|THỦ TRƯỞNG`);
const SIGNER = new RegExp(
  String.raw`^(?:(?:TM|KT|TL|TUQ)\. ?\P{Ll}{3,60}|(?:PHÓ )?${POST}|\(Đã ký\))$`,
  'u',
);

/** Whether a line is the national motto. */
export const isMotto = (text: string): boolean => text.length < 45 && MOTTO.test(text);

/** Whether a line is only the name of an office in capitals, as beside the motto. */
export const isOffice = (text: string): boolean => OFFICE.test(text);

/** Whether a line is the office of the person who signs a letter. It stands above the name. */
export const isSigner = (text: string): boolean => text.length < 70 && SIGNER.test(text);

/** Whether a line is the number of an official letter: “Số: 08/TM-PH”. */
export const isLetterNumber = (text: string): boolean =>
  text.length < 40 && /^Số\s*:?\s*\d{1,5}\s*\/\s*[\p{Lu}\d/–-]+$/u.test(text);

/** Whether a line is the kind of a letter or its number: “THÔNG CÁO BÁO CHÍ”. */
export const isLetterKind = (text: string): boolean =>
  isLetterNumber(text) ||
  (text.length < 30 &&
    /^(?:THÔNG (?:CÁO(?: BÁO CHÍ)?|BÁO|TIN BÁO CHÍ)|CÔNG (?:VĂN|ĐIỆN)|GIẤY MỜI|TUYÊN BỐ)$/u.test(
      text,
    ));

/** Whether a line below a letter is the heading “Nơi nhận:”, or one recipient, after a dash. */
export function readRecipient(text: string): 'heading' | 'one' | null {
  if (/^Nơi nhận\s*:/iu.test(text)) return 'heading';
  return text.length < 130 && /^[-–+•]\s*\S/u.test(text) ? 'one' : null;
}
