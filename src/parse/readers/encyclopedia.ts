import { collapse } from '../../text/whitespace.ts';

// Text that an encyclopedia adds to its articles.

/** The link to the editor after a heading: [sửa | sửa mã nguồn]. */
export const EDIT_LINK = /\s*\[sửa(?: \| sửa mã nguồn)?\]$/u;
/** [1]   [cần dẫn nguồn] */
const NOTE_MARK = /\[(?:\d{1,3}|cần dẫn nguồn|[a-z])\]/gu;
const ENDS_IN_NOTES = /\[(?:\d{1,3}|cần dẫn nguồn)\]$/u;
/** Headings above the notes and links at the end. */
const APPENDIX =
  /^(?:Xem thêm|Chú thích|Ghi chú|Tham khảo|Đọc thêm|Liên kết ngoài|Nguồn|Thư mục|Tài liệu)(?!\p{L})/u;
// ^ Lê Văn Hạ (2003), Đường núi miền tây.
const NOTE = /^\^ \S/u;

/** Whether the texts were copied from an encyclopedia. Its note marks and links are not text. */
export const isEncyclopedia = (texts: readonly string[]): boolean => texts.some(hasEditLink);

/** Whether a line is a heading with a link to the editor. */
export const hasEditLink = (text: string): boolean =>
  text.endsWith(']') && EDIT_LINK.test(text.slice(-30));

/** Whether a text ends in note marks. Facts do, captions never do. */
export const endsInNotes = (text: string): boolean =>
  text.endsWith(']') && ENDS_IN_NOTES.test(text.slice(-15));

/** Whether a line is not text of the entry: a note, a heading above notes and links, or a link to the editor. */
export const isAppendix = (text: string): boolean =>
  NOTE.test(text) || text.startsWith('[sửa') || (hasEditLink(text) && APPENDIX.test(text));

/** The text without note marks. */
export const withoutNotes = (text: string): string => collapse(text.replace(NOTE_MARK, ''));
