import { collapse } from '../../text/whitespace.ts';
import type { Pattern } from './pattern.ts';

const OPENS =
  /^(?:\(?\*\)?\s*)?(?:LTS|Lời (?:tòa|toà) soạn|Lời giới thiệu|Ghi chú của (?:tòa|toà) soạn|Đính chính|BBT)\s*[:.–-]\s*\S/iu;
const SAYS =
  /^(?:\(?\*+\)?\s*)?(?:\(?(?:Bài viết|Nội dung|Ý kiến)[^.]{0,40}(?:thể hiện|phản ánh)[^.]{0,20}(?:quan điểm|góc nhìn|văn phong|ý kiến)|Tên (?:của )?(?:các )?nhân vật[^.]{0,30}(?:thay đổi|được đổi|đã đổi))/iu;

/** What the editors say of the article. */
export const note: Pattern = {
  id: 'note',
  description: 'the editors’ own words: “LTS: …”, “* Tên nhân vật đã được thay đổi”',
  standsAlone: (line) => SAYS.test(line),
  match: (text) =>
    OPENS.test(text) || SAYS.test(text)
      ? { length: text.length, taken: { role: 'note', text: collapse(text) } }
      : null,
};
