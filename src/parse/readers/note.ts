const OPENS =
  /^(?:\(?\*\)?\s*)?(?:LTS|Lời (?:tòa|toà) soạn|Lời giới thiệu|Ghi chú của (?:tòa|toà) soạn|Đính chính|BBT)\s*[:.–-]\s*\S/iu;
const VIEW_OF_AUTHOR = String.raw`\(?(?:Bài viết|Nội dung|Ý kiến)[^.]{0,40}(?:thể hiện|phản ánh)[^.]{0,20}(?:quan điểm|góc nhìn|văn phong|ý kiến)`;
const CHANGED_NAMES = `Tên (?:của )?(?:các )?nhân vật[^.]{0,30}(?:thay đổi|được đổi|đã đổi)`;
const SAYS = new RegExp(String.raw`^(?:\(?\*+\)?\s*)?(?:${VIEW_OF_AUTHOR}|${CHANGED_NAMES})`, 'iu');

/** Whether a text says that the editors wrote it: “LTS: …”, “* Tên nhân vật đã được thay đổi”. */
export const isNote = (text: string): boolean => OPENS.test(text) || SAYS.test(text);

/** Whether a line is a complete note of the editors that never joins a longer paragraph. */
export const isNoteLine = (line: string): boolean => SAYS.test(line);
