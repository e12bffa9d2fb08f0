import { hasCredit } from './patterns/caption.ts';
import { readLabel } from './patterns/label.ts';
import { isDashed } from './patterns/list-item.ts';
import { isInterviewer, readSpeaker } from './patterns/turn.ts';

/** What a file's stretches show together and none shows alone. */
export interface FileShape {
  /** Whether its format marks every heading. */
  readonly marksHeadings: boolean;
  /** Whether it names its fields: a dump. */
  readonly labelled: boolean;
  /** Whether its captions name who took the picture. */
  readonly credited: boolean;
  /** Who speaks in an interview, as its turns spell it; empty where it is none. */
  readonly speakers: ReadonlySet<string>;
  /** Whether its dashes open the turns of an interview. */
  readonly dialogue: boolean;
}

/** One line that looks like a label may be a sentence with a colon; this many different ones are a dump. */
const LABELS_OF_A_DUMP = 2;
/** Dashed lines, and questions among them, that make an interview. */
const TURNS = 4;
const QUESTIONS = 2;

/** The shape of a file from its stretches in order. */
export function shapeOf(texts: readonly string[], marksHeadings = false): FileShape {
  const dashed = texts.filter(isDashed);
  const questions = dashed.filter((text) => text.endsWith('?'));
  return {
    marksHeadings,
    labelled: isDump(texts),
    credited: texts.some(hasCredit),
    speakers: findSpeakers(texts),
    dialogue: dashed.length >= TURNS && questions.length >= QUESTIONS,
  };
}

/** Whether lines name fields, and several different ones. */
export function isDump(texts: readonly string[]): boolean {
  const labels = texts.map((text) => readLabel(text)?.key).filter((key) => key !== undefined);
  return new Set(labels).size >= LABELS_OF_A_DUMP;
}

// Interviewers are known by their names; who answers them, and who speaks more than once, takes part.
function findSpeakers(texts: readonly string[]): Set<string> {
  const named = texts.map(readSpeaker);
  const asked = texts.filter((_, index) => isInterviewer(named[index] ?? ''));
  const speakers = new Set<string>();
  // One line that asks nothing is a sentence with a colon.
  if (asked.length < 2 && !asked.some((text) => text.includes('?'))) return speakers;
  const times = new Map<string, number>();
  for (const [index, name] of named.entries()) {
    if (name === null) continue;
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    const before = named[index - 1];
    const answers = before !== undefined && before !== null && isInterviewer(before);
    if (isInterviewer(name) || answers || count > 1) speakers.add(name);
  }
  return speakers;
}
