import type { Message } from '../article/message.ts';
import type { Subject } from './cues/cue.ts';
import { find } from './cues/finds.ts';
import { message } from './messages.ts';
import type { Piece, Taken } from './piece.ts';
import { isDump, readDumpPart } from './readers/label.ts';
import { readDatePrefix } from './readers/stamp-line.ts';
import type { Reading, Unit } from './reading.ts';

/** What a program writes behind a text: `"}`. */
const END_OF_FIELD = /"\s*[,}\]]+$/u;

interface Split {
  /** What is left for the model, in order. */
  readonly subjects: Subject[];
  readonly pieces: Piece[];
  readonly messages: Message[];
}

/** Splits off what exact readers take at the start of units: labels of dumps, and a scraper's `date …`. */
export function split(
  source: string,
  reading: Reading,
): Split {
  const { text, units, toSource } = reading;
  const labelled = isDump(units.map(({ start, end }) => text.slice(start, end)));
  const subjects: Subject[] = [];
  const pieces: Piece[] = [];
  const messages: Message[] = [];
  const seen = new Set<string>(reading.stated.map(({ role }) => role));
  for (const unit of units) {
    let { start } = unit;
    let afterDate = false;
    const take = (length: number, taken: Taken, pattern: string): void => {
      const written = text.slice(start, start + length).trimEnd().length;
      pieces.push({ ...taken, pattern, span: toSource({ start, end: start + written }) });
      seen.add(taken.role);
      start += length;
      while (start < unit.end && /\s/u.test(text.charAt(start))) start += 1;
    };
    for (let rest = text.slice(start, unit.end); rest !== ''; rest = text.slice(start, unit.end)) {
      const part = labelled ? readDumpPart(rest, seen) : null;
      const dated = subjects.length === 0 && !seen.has('published') ? readDatePrefix(rest) : null;
      if (part) {
        const offset = toSource({ start, end: start + 1 }).start;
        take(part.length, part.taken, 'label');
        if (part.badDate !== undefined && part.taken.role === 'setAside') {
          const rule = part.taken.reason === 'impossible-date' ? 'impossible-date' : 'unreadable-date';
          messages.push(message(rule, { source, offset }, { text: part.badDate }));
        }
      } else if (dated) {
        const offset = toSource({ start, end: start + 1 }).start;
        if (dated.date) take(dated.length, { role: 'published', date: dated.date }, 'date-prefix');
        else {
          take(dated.length, { role: 'setAside', reason: 'impossible-date' }, 'date-prefix');
          messages.push(message('impossible-date', { source, offset }, { text: dated.written }));
        }
        afterDate = start < unit.end;
      } else {
        const tail = labelled ? (END_OF_FIELD.exec(rest)?.[0].length ?? 0) : 0;
        const words = rest.slice(0, rest.length - tail).trimEnd();
        if (tail > 0) {
          const span = toSource({ start: unit.end - tail, end: unit.end });
          pieces.push({ role: 'setAside', reason: 'label', pattern: 'label', span });
          rest = words;
        }
        if (rest === '') break;
        subjects.push({ text: rest, unit: from(unit, start), index: subjects.length, afterDate, isField: labelled, finds: find(rest) });
        break;
      }
    }
  }
  return { subjects, pieces, messages };
}

/** The rest of a unit from a place in the text. */
function from(unit: Unit, start: number): Unit {
  const cut = start - unit.start;
  if (cut === 0) return unit;
  const marks = unit.marks?.flatMap((mark) =>
    mark.end > cut ? [{ ...mark, start: Math.max(0, mark.start - cut), end: mark.end - cut }] : [],
  );
  return { ...unit, start, ...(marks ? { marks } : {}) };
}
