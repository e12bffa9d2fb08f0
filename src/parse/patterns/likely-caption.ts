import { readNames } from '../../text/names.ts';
import { hasFinalStop, sentences } from '../../text/sentences.ts';
import { collapse } from '../../text/whitespace.ts';
import type { Pattern } from './pattern.ts';

const LONGEST = 90;
/** Too short for a lede. */
const LONGEST_ABOVE_LEDE = 60;
/** A short line is striking only between paragraphs that are longer than this. */
const LONG_PARAGRAPH = 130;
// What tells or argues is no caption: a picture shows what is, not what will or must be.
const TELLS =
  /[,;:?!“”"]|(?<!\p{L})(?:sẽ|đã|vẫn|cũng|phải|cần|nên|có thể|không|được thực hiện|điều tra|làm rõ|xác minh|kháng cáo)(?!\p{L})/u;
const LINKS =
  /^(?:Việc|Vụ việc|Theo|Tuy|Hiện nay|Hiện tại|Sau|Trước|Ngoài|Đồng thời|Khi|Trong|Vì|Do|Nếu|Đây|Điều|Đó|Như|Còn|Nhưng|Và|Họ|Thời gian|Nhà chức trách|[-–—•*+])\s/u;
// Words for what a picture shows.
const SHOWS = /^(?:Hiện trường|Toàn cảnh|Quang cảnh|Khung cảnh|Hình ảnh|Chân dung|Sơ đồ|Bản đồ)/u;
// “Tổng thống Hungary Sulyok Tamas”: an office and a name.
const OFFICE_AND_NAME =
  /^(?:Tổng thống|Chủ tịch|Thủ tướng|Phó|Bộ trưởng|Thứ trưởng|Bí thư|Đại biểu|Giám đốc|Tổng|Đại sứ|Ông|Bà|Anh|Chị|Bác sĩ|Giáo sư|Tiến sĩ)\s.*\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u;

/** A short plain sentence between long paragraphs, or one too short for a lede above it: most likely a caption. */
export const likelyCaption: Pattern = {
  id: 'likely-caption',
  description:
    'a short plain sentence between long paragraphs, which most likely stood under a picture',
  match: (text, { seen, previous, before, after, file }) => {
    // Where the other captions have their credits, a sentence without one is a sentence.
    if (file.credited || text.length > LONGEST * 2 || text.endsWith('./.')) return null;
    const line = collapse(text);
    if (line.length > LONGEST || TELLS.test(line) || LINKS.test(line)) return null;
    if (sentences(line).length > 1) return null;
    const isSentence = hasFinalStop(line);
    const amidLong =
      before.length >= LONG_PARAGRAPH &&
      // A subhead below it is as good as a long paragraph.
      (after.length >= LONG_PARAGRAPH || isSubhead(after));
    const inBody = previous === 'paragraph' && isSentence && (amidLong || SHOWS.test(line));
    const aboveLede =
      seen.has('headline') &&
      !seen.has('paragraph') &&
      after.length >= LONG_PARAGRAPH &&
      line.length <= LONGEST_ABOVE_LEDE &&
      (isSentence || OFFICE_AND_NAME.test(line));
    if (!inBody && !aboveLede) return null;
    return {
      length: text.length,
      taken: { role: 'figure', text: line.replace(/\.$/u, '') },
      problem: { rule: 'caption-likely', details: { text: line } },
    };
  },
};

const isSubhead = (text: string): boolean =>
  text !== '' && !hasFinalStop(text) && readNames(text) === null;
