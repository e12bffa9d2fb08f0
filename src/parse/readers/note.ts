const OPENS =
  /^(?:\(?\*\)?\s*)?(?:LTS|Lời (?:tòa|toà) soạn|Lời giới thiệu|Ghi chú của (?:tòa|toà) soạn|Đính chính|BBT)\s*[:.–-]\s*\S/iu;
const SAYS =
  /^(?:\(?\*+\)?\s*)?(?:\(?(?:Bài viết|Nội dung|Ý kiến)[^.]{0,40}(?:thể hiện|phản ánh)[^.]{0,20}(?:quan điểm|góc nhìn|văn phong|ý kiến)|Tên (?:của )?(?:các )?nhân vật[^.]{0,30}(?:thay đổi|được đổi|đã đổi))/iu;

/** Whether a text says that the editors wrote it: “LTS: …”, “* Tên nhân vật đã được thay đổi”. */
export const isNote = (text: string): boolean => OPENS.test(text) || SAYS.test(text);

/** Whether a line is a complete note of the editors that never joins a longer paragraph. */
export const isNoteLine = (line: string): boolean => SAYS.test(line);
