import type { Candidate } from './candidate.ts';
import type { ReadText } from './cues.ts';
import { formOf } from './groups.ts';
import { titleBefore } from './titles.ts';

/** How people are addressed, and what they are in one affair: no office that a page may give them. */
const ADDRESSED =
  /^(?:(?:các|hai|gia đình|ông|bà|anh|chị|cô|chú|bác|dì|mợ|cậu|em|cháu|cụ|thầy|bạn|bé|lão|hắn|gã|thằng|nàng|chàng|cô nàng|cô gái|chàng trai|cậu bé|cô bé|em bé|bé gái|bé trai|nam thanh niên|thanh niên|ngài|đồng chí|mr|ms|mrs|nam|nữ|học sinh|nhân vật|nạn nhân|đối tượng|nghi phạm|nghi can|hung thủ|bị can|bị cáo|bị hại|bệnh nhân|trưởng|ngôi sao|siêu sao|thủ lĩnh)(?: |$))+$/iu;
/** Whose relative somebody is: “con trai Bộ trưởng” is no minister. */
const RELATED =
  /^(?:(?:em|anh|chị|bố|mẹ|cha|con|cháu) )?(?:vợ|chồng|mẹ|cha|bố|con trai|con gái|con dâu|con rể|anh trai|em trai|em gái|chị gái|bạn gái|bạn trai|người yêu)(?!\p{L})/iu;
/** What stands before an office and is no part of it: “đồng chí Thứ trưởng”, but “ông bầu”. */
const BEFORE_OFFICE =
  /^(?:(?:đồng chí|nhân vật|ông|bà|anh|chị) )+(?!bầu|trùm|chủ(?! (?:tịch|nhiệm)))/iu;
/** “trợ lý ông” tells of somebody else. */
const OF_SOMEBODY = / (?:ông|bà|anh|chị|cô|cậu)$/iu;

/** The office in front of a mention: “Tổng thống Mỹ”, “Bí thư Tỉnh ủy Hải Dương”. */
export function officeBefore(read: ReadText, { from }: Candidate): string | null {
  const start = titleBefore(read, from);
  if (start === -1) return null;
  const { words, source } = read;
  const office = formOf({ words, source }, start, from, words[from - 1]?.end ?? 0);
  if ([ADDRESSED, RELATED, OF_SOMEBODY].some((none) => none.test(office))) return null;
  return office.replace(BEFORE_OFFICE, '');
}
