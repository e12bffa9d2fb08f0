import type { Message } from '../article/message.ts';
import type { TextUnit } from './cues/cue.ts';
import { TextEvidence } from './cues/text-evidence.ts';
import { message } from './messages.ts';
import type { Piece, Taken } from './piece.ts';
import { progress } from './progress.ts';
import { findInText } from './readers/caption.ts';
import { readChatHead } from './readers/chat-head.ts';
import { isDump, readDumpPart } from './readers/label.ts';
import { findMailHeads, readMailLine } from './readers/mail-head.ts';
import { readDatePrefix } from './readers/stamp-line.ts';
import { marksWithin, type Reading, type Unit } from './reading.ts';

/** Signs that a program writes after a text: `"}`. */
const END_OF_FIELD = /"\s*[,}\]]+$/u;

interface Split {
  /** The units that are left for the model, in order. */
  readonly textUnits: readonly TextUnit[];
  readonly pieces: readonly Piece[];
  readonly messages: readonly Message[];
}

/** The start of a unit, if exact readers recognise it without the model. */
interface Opening {
  readonly length: number;
  readonly taken: Taken;
  readonly pattern: 'label' | 'date-prefix' | 'mail-head' | 'chat-head';
  /** A date that the parser cannot read, as the file has it. */
  readonly badDate?: string | undefined;
}

/** Splits off what exact readers recognise: the heads of mails and chats, labels of dumps, and a scraper's `date …`. */
export function split(source: string, reading: Reading): Split {
  const { text, units } = reading;
  const heads = findMailHeads(units.map(({ start, end }) => text.slice(start, end)));
  const splitter = new Splitter(
    source,
    reading,
    units.filter((_, index) => !heads.has(index)),
  );
  for (const [index, unit] of units.entries()) splitter.add(unit, heads.has(index));
  return splitter;
}

class Splitter implements Split {
  readonly textUnits: TextUnit[] = [];
  readonly pieces: Piece[] = [];
  readonly messages: Message[] = [];
  readonly #source: string;
  readonly #reading: Reading;
  readonly #seen: Set<string>;
  readonly #isDump: boolean;
  /** The sender of a chat message, between its stamp and its text. */
  #sender: { readonly name: string; readonly length: number } | null = null;

  /** `units`: those outside the heads of mails. */
  constructor(source: string, reading: Reading, units: readonly Unit[]) {
    const { text, stated } = reading;
    this.#source = source;
    this.#reading = reading;
    this.#seen = new Set(stated.map(({ role }) => role));
    this.#isDump = isDump(
      units.map(({ start, end, evidence }) => evidence ?? new TextEvidence(text.slice(start, end))),
    );
  }

  add(unit: Unit, isOfMail: boolean): void {
    const { text } = this.#reading;
    let { start } = unit;
    let afterDate = false;
    if (isOfMail) {
      const taken = readMailLine(text.slice(start, unit.end), this.#seen);
      this.#take({ length: unit.end - start, taken, pattern: 'mail-head' }, start);
      return;
    }
    while (start < unit.end) {
      const rest = text.slice(start, unit.end);
      const opening = this.#findOpening(rest);
      if (!opening) {
        const end = unit.end - this.#takeEndOfField(rest, unit.end);
        this.#addText(unit, start, end, afterDate);
        return;
      }
      this.#take(opening, start);
      start += progress(opening.length, opening.pattern, rest);
      while (start < unit.end && /\s/u.test(text.charAt(start))) start += 1;
      afterDate = opening.pattern === 'date-prefix';
    }
  }

  #findOpening(rest: string): Opening | null {
    const part = this.#isDump ? readDumpPart(rest, this.#seen) : null;
    if (part) return { ...part, pattern: 'label' };
    const head = this.#findChatHead(rest);
    if (head) return head;
    const isAtTop = this.textUnits.length === 0 && !this.#seen.has('published');
    const dated = isAtTop ? readDatePrefix(rest) : null;
    if (!dated) return null;
    const { date, length, written } = dated;
    return date
      ? { length, taken: { role: 'published', date }, pattern: 'date-prefix' }
      : {
          length,
          taken: { role: 'setAside', reason: 'impossible-date' },
          pattern: 'date-prefix',
          badDate: written,
        };
  }

  /** The stamp and the sender of a chat message. Only the first message states the date and the author. */
  #findChatHead(rest: string): Opening | null {
    const pattern = 'chat-head';
    const label = { role: 'setAside', reason: 'label' } as const;
    const sender = this.#sender;
    this.#sender = null;
    if (sender) {
      const taken = { role: 'bylines', names: [sender.name] } as const;
      return { length: sender.length, taken: this.#seen.has('bylines') ? label : taken, pattern };
    }
    const head = readChatHead(rest);
    if (!head) return null;
    const { date, name, lengths } = head;
    this.#sender = { name, length: lengths.name };
    const taken = { role: 'published', date } as const;
    return { length: lengths.stamp, taken: this.#seen.has('published') ? label : taken, pattern };
  }

  #take({ length, taken, pattern, badDate }: Opening, start: number): void {
    const { text, toSource } = this.#reading;
    const written = text.slice(start, start + length).trimEnd().length;
    const span = toSource({ start, end: start + written });
    this.pieces.push({ ...taken, pattern, span });
    this.#seen.add(taken.role);
    if (badDate === undefined) return;
    const isImpossible = taken.role === 'setAside' && taken.reason === 'impossible-date';
    const place = { source: this.#source, offset: span.start };
    const rule = isImpossible ? 'impossible-date' : 'unreadable-date';
    this.messages.push(message(rule, place, { text: badDate }));
  }

  /** How many characters after the text of a dump's field belong to the dump. */
  #takeEndOfField(rest: string, end: number): number {
    const length = this.#isDump ? (END_OF_FIELD.exec(rest)?.[0].length ?? 0) : 0;
    if (length > 0) {
      const span = this.#reading.toSource({ start: end - length, end });
      this.pieces.push({ role: 'setAside', reason: 'label', pattern: 'label', span });
    }
    return length;
  }

  /** Text for the model. A caption after its last sentence becomes a unit of its own. */
  #addText(unit: Unit, start: number, end: number, afterDate: boolean): void {
    const text = this.#reading.text.slice(start, end);
    const caption = findInText(text);
    const cuts = caption > 0 ? [start, start + caption, end] : [start, end];
    for (const [index, to] of cuts.slice(1).entries()) {
      const from = cuts[index] as number;
      const words = this.#reading.text.slice(from, to).trimEnd();
      if (words === '') continue;
      this.textUnits.push({
        text: words,
        unit: partOf(unit, from, from + words.length),
        index: this.textUnits.length,
        afterDate: afterDate && index === 0,
        isField: this.#isDump,
        evidence: unit.evidence?.text === words ? unit.evidence : new TextEvidence(words),
      });
    }
  }
}

/** The part of a unit between two offsets of the text. */
function partOf(unit: Unit, start: number, end: number): Unit {
  if (start === unit.start && end === unit.end) return unit;
  const marks = unit.marks && marksWithin(unit.marks, start - unit.start, end - start);
  return { ...unit, start, end, ...(marks ? { marks } : {}) };
}
