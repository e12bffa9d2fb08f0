// PV: …   - Phóng viên: …   Bà Lê Thị Hoa: …   [00:00:12] MC: …
const LONGEST_HEAD = 60;
// [00:12]   (1:02:03)   00:00:03 - 00:00:11
const TIMECODE =
  /^[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\s*(?:[-–—→]|-->)\s*\d{1,2}:\d{2}(?::\d{2})?)?[\])]?\s*/u;
const SPEAKER = /^(?:[-–—*+•]\s*|\.\s)?(?<name>\p{Lu}[^:“”"?!;,]{0,45}?)\s*(?<!\d(?=:\d)):\s*\S/u;
const INTERVIEWER =
  /^(?:PV|P\.V\.?|Phóng viên|Nhà báo|BTV|MC|Hỏi|Bạn đọc|Độc giả|Người dẫn(?: chương trình)?|Dẫn chương trình|Host)(?!\p{L})/iu;
const DASHED = /^(?:[-–—*+•]\s*|\.\s)\S/u;
/** An interview has at least this many lines with a dash, and this many questions among them. */
const TURNS = 4;
const QUESTIONS = 2;

/** The length of the time code at the start of a line: `[00:12:05] `. */
export const timecodeLength = (text: string): number => TIMECODE.exec(text)?.[0].length ?? 0;

/** The name before the colon that opens a turn; `null` if there is no name. */
export function readSpeaker(text: string): string | null {
  const rest = text.slice(timecodeLength(text));
  return rest.slice(0, LONGEST_HEAD).includes(':')
    ? (SPEAKER.exec(rest)?.groups?.name ?? null)
    : null;
}

/** Whether newspapers use this name for the interviewer. */
const isInterviewer = (name: string): boolean => INTERVIEWER.test(name);

/** The people in an interview, and how their turns open. */
export interface Interview {
  /** As the turns spell them. Empty if nobody is named. */
  readonly speakers: ReadonlySet<string>;
  /** Whether dashes open the turns. */
  readonly isDashed: boolean;
}

/** The interview that the texts of a file form together. */
export function findInterview(texts: readonly string[]): Interview {
  const dashed = texts.filter((text) => DASHED.test(text));
  const questions = dashed.filter((text) => text.endsWith('?'));
  return {
    speakers: findSpeakers(texts),
    isDashed: dashed.length >= TURNS && questions.length >= QUESTIONS,
  };
}

// Certain names mean the interviewer. People who answer, or who speak more than once, also take part.
function findSpeakers(texts: readonly string[]): Set<string> {
  const named = texts.map(readSpeaker);
  const speakers = new Set<string>();
  const asked = texts.filter((_, index) => isInterviewer(named[index] ?? ''));
  // A single line without a question is a sentence with a colon.
  if (asked.length < 2 && !asked.some((text) => text.includes('?'))) return speakers;
  const times = new Map<string, number>();
  let before = '';
  for (const name of named) {
    if (name !== null) {
      const count = (times.get(name) ?? 0) + 1;
      times.set(name, count);
      if (isInterviewer(name) || isInterviewer(before) || count > 1) speakers.add(name);
    }
    before = name ?? '';
  }
  return speakers;
}

/** The speaker of a turn: `''` if a dash opens the turn without a name, `null` if the text is not a turn. */
export function readTurn(text: string, { speakers, isDashed }: Interview): string | null {
  const speaker = speakers.size > 0 ? readSpeaker(text) : null;
  if (speaker !== null && speakers.has(speaker)) return speaker;
  return isDashed && DASHED.test(text) ? '' : null;
}
