import { collapse } from '../../text/whitespace.ts';
import { isDashed } from './list-item.ts';
import type { Pattern } from './pattern.ts';

// PV: …   - Phóng viên: …   Bà Lê Thị Hoa: …
const LONGEST_HEAD = 60;
const SPEAKER = /^(?:[-–—*+•]\s*|\.\s)?(?<name>\p{Lu}[^:“”"?!;,]{0,45}?)\s*:\s*\S/u;
const INTERVIEWER =
  /^(?:PV|P\.V\.?|Phóng viên|Nhà báo|BTV|MC|Hỏi|Bạn đọc|Độc giả|Người dẫn chương trình)(?!\p{L})/iu;

/** The name before the colon that opens a turn; `null` where nobody is named. */
export const readSpeaker = (text: string): string | null =>
  text.slice(0, LONGEST_HEAD).includes(':') ? (SPEAKER.exec(text)?.groups?.name ?? null) : null;

/** Whether a name is how newspapers name the one who asks. */
export const isInterviewer = (name: string): boolean => INTERVIEWER.test(name);

/** What one side says in an interview. */
export const turn: Pattern = {
  id: 'turn',
  description: 'a turn of an interview: “PV: …”, or a dash where some of the dashes ask',
  match: (text, { file }) => {
    const speaker = file.speakers.size > 0 ? readSpeaker(text) : null;
    const named = speaker !== null && file.speakers.has(speaker);
    if (!named && !(file.dialogue && isDashed(text))) return null;
    return {
      length: text.length,
      taken: {
        role: 'exchange',
        text: collapse(named ? text.replace(/^[-–—*+•.]\s*/u, '') : text),
        ...(named ? { speaker } : {}),
      },
    };
  },
};
