import type { Message } from '../article/message.ts';
import { fold } from '../text/fold.ts';
import { collapse } from '../text/whitespace.ts';
import type { FileView, Subject } from './cues/cue.ts';
import { describe } from './cues/describe.ts';
import { type Around, expand, isEncyclopedia, withMarks } from './expand.ts';
import { message } from './messages.ts';
import type { Piece } from './piece.ts';
import { readTurn } from './readers/turn.ts';
import type { Reading } from './reading.ts';
import { allowedRoles } from './roles/allowed.ts';
import { type Choice, choose, type Model, weigh } from './roles/model.ts';
import { ROLE, ROLES, type Role } from './roles/role.ts';
import { split } from './split.ts';
import { learned } from './roles/learned.ts';

/** What a publisher says that the lines with these opening words are. */
export interface LineRole {
  readonly opening: string;
  readonly role: Role;
}

/** A unit with the role that it was given. */
export interface Recognised {
  readonly subject: Subject;
  readonly choice: Choice;
  readonly features: Int32Array;
  readonly pieces: readonly Piece[];
}

export interface Recognition {
  readonly pieces: readonly Piece[];
  readonly messages: readonly Message[];
  readonly units: readonly Recognised[];
  /** For each role how probable it is that no unit has it, 0 to 1. */
  readonly absence: Readonly<Record<Role, number>>;
}

/** Gives every unit of a reading its role. Spans of pieces count in the source. */
export function recognise(
  source: string,
  reading: Reading,
  said: readonly LineRole[] = [],
  model: Model = learned(),
): Recognition {
  const { subjects, pieces: exact, messages } = split(source, reading);
  const { file, features } = describe(subjects, reading);
  const isTitled = [...reading.stated, ...exact].some(({ role }) => role === 'headline');
  const allowed = Uint16Array.from(subjects, (subject) => {
    const own = said.find(({ opening }) => collapse(subject.text).startsWith(opening));
    return own ? 1 << ROLE[own.role] : allowedRoles(subject, file);
  });
  const { choices, probabilities } = choose(weigh(model, features, allowed, isTitled));

  const texts = subjects.map(({ text }) => text);
  const bodies = choices.flatMap((choice, index) =>
    withoutGuess(choice, subjects[index] as Subject).role === 'paragraph' ? [index] : [],
  );
  const wiki = isEncyclopedia(texts);
  const units: Recognised[] = [];
  const signed = new Set<string>();
  let headline = statedHeadline([...reading.stated, ...exact]);
  let newsrooms = exact.filter(({ role }) => role === 'agency').length;
  let isAmongComments = false;
  for (const [index, subject] of subjects.entries()) {
    const choice = withoutGuess(choices[index] as Choice, subject);
    const { text, unit } = subject;
    isAmongComments = choice.role === 'furniture' && (isAmongComments || opensComments(text, index));
    const around: Around = {
      unit,
      kind: file.kinds[index] ?? 'paragraph',
      speaker: readTurn(text, file.interview) ?? '',
      headline,
      signed,
      newsrooms,
      isFirstBody: index === bodies[0],
      isLastBody: index === bodies.at(-1),
      isRepeated: (file.sameBefore[index] ?? -1) !== -1,
      isAmongComments,
      before: texts[index - 1] ?? '',
      after: texts[index + 1] ?? '',
      isEncyclopedia: wiki,
      isInterview: file.interview.speakers.size > 0,
    };
    const pieces: Piece[] = [];
    for (const part of expand(text, choice.role, around)) {
      const start = unit.start + part.start;
      const length = text.slice(part.start, part.end).trimEnd().length;
      const span = reading.toSource({ start, end: start + length });
      const piece: Piece = { ...withMarks(part.taken, unit, part), pattern: choice.role, span };
      pieces.push(piece);
      if (piece.role === 'headline') headline = plain(piece.text);
      if (piece.role === 'bylines') for (const name of piece.names) signed.add(fold(name));
      if (piece.role === 'agency') newsrooms += 1;
      if (part.problem) {
        const { rule, details } = part.problem;
        messages.push(message(rule, { source, offset: span.start }, details));
      }
    }
    if (isOtherDate(choice.role, subject, file)) {
      const place = { source, offset: pieces[0]?.span.start ?? 0 };
      messages.push(message('dates-differ', place, { text: collapse(text) }));
    }
    if (isGuessedCaption(choice.role, pieces, subject)) {
      const place = { source, offset: pieces[0]?.span.start ?? 0 };
      messages.push(message('caption-likely', place, { text: collapse(text) }));
    }
    units.push({ subject, choice, features: features[index] as Int32Array, pieces });
  }
  const pieces = [...exact, ...units.flatMap((each) => each.pieces)].toSorted(
    (one, other) => one.span.start - other.span.start,
  );
  return { pieces, messages, units, absence: absence(probabilities) };
}

/** Nothing but its place makes text a standfirst; unless the model is sure, it opens the body. */
const SURE = 0.85;

function withoutGuess(choice: Choice, { unit }: Subject): Choice {
  const { role, probability, runnerUp, runnerUpProbability } = choice;
  const isGuess = role === 'standfirst' && runnerUp === 'paragraph' && probability < SURE && !unit.page;
  return isGuess
    ? { role: runnerUp, probability: runnerUpProbability, runnerUp: role, runnerUpProbability: probability }
    : choice;
}

const plain = (headline: string): string => headline.replace(/[.,;]$/u, '');

function statedHeadline(pieces: readonly Piece[]): string {
  const stated = pieces.find((piece) => piece.role === 'headline');
  return stated ? plain(stated.text) : '';
}

/** No mark and no credit shows that it is a caption; only its place does. */
const isGuessedCaption = (role: Role, pieces: readonly Piece[], { text, unit }: Subject): boolean =>
  role === 'caption' &&
  !unit.page &&
  !unit.markup &&
  pieces.some((piece) => piece.role === 'figure' && piece.credit === undefined) &&
  !/^(?:Ảnh|Hình)/u.test(text);

/** A date above the body of a text that is not its stamp, and says so by nothing but its place. */
const isOtherDate = (role: Role, { finds, unit, index }: Subject, { firstLong, dates }: FileView): boolean =>
  role === 'furniture' && finds.date === 'all' && !unit.page && index < firstLong && dates.count > 1;

const COMMENTS =
  /^(?:bình luận|ý kiến(?: bạn đọc| độc giả)?|phản hồi|comments?)\s*:?\s*\(?\d*\)?$/iu;

const opensComments = (text: string, index: number): boolean =>
  index > 1 && text.length < 40 && COMMENTS.test(text);

function absence(probabilities: Float64Array): Readonly<Record<Role, number>> {
  const none = new Float64Array(ROLES.length).fill(1);
  for (const [at, probability] of probabilities.entries()) {
    const role = at % ROLES.length;
    none[role] = Math.min(none[role] ?? 1, 1 - probability);
  }
  return Object.fromEntries(ROLES.map((role, index) => [role, none[index] ?? 1])) as Record<Role, number>;
}
