import { collapse } from '../../text/whitespace.ts';

// What an encyclopedia puts into its text.

/** [sửa | sửa mã nguồn]: a link to its editor, behind a heading. */
export const EDIT_LINK = /\s*\[sửa(?: \| sửa mã nguồn)?\]$/u;
/** [1]   [cần dẫn nguồn] */
const NOTE_MARK = /\[(?:\d{1,3}|cần dẫn nguồn|[a-z])\]/gu;
const ENDS_IN_NOTES = /\[(?:\d{1,3}|cần dẫn nguồn)\]$/u;
/** Headings above what stands behind the text: notes and links. */
const APPENDIX =
  /^(?:Xem thêm|Chú thích|Ghi chú|Tham khảo|Đọc thêm|Liên kết ngoài|Nguồn|Thư mục|Tài liệu)(?!\p{L})/u;
// ^ Lê Văn Hạ (2003), Đường núi miền tây.
const NOTE = /^\^ \S/u;

/** Whether texts are pasted from an encyclopedia, whose note marks and links are no text. */
export const isEncyclopedia = (texts: readonly string[]): boolean => texts.some(hasEditLink);

/** Whether a line is a heading with a link to the editor behind it. */
export const hasEditLink = (text: string): boolean =>
  text.endsWith(']') && EDIT_LINK.test(text.slice(-30));

/** Whether notes stand behind a text, as behind facts and never behind captions. */
export const endsInNotes = (text: string): boolean =>
  text.endsWith(']') && ENDS_IN_NOTES.test(text.slice(-15));

/** Whether a line is no text of an encyclopedia: a note, the heading above notes and links, or a link to the editor. */
export const isAppendix = (text: string): boolean =>
  NOTE.test(text) || text.startsWith('[sửa') || (hasEditLink(text) && APPENDIX.test(text));

/** A text without the marks of its notes. */
export const withoutNotes = (text: string): string => collapse(text.replace(NOTE_MARK, ''));
