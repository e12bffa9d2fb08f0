import type { Message } from '../article/message.ts';
import { fold } from '../text/fold.ts';
import { collapse } from '../text/whitespace.ts';
import type { FileView, TextUnit } from './cues/cue.ts';
import { expandGiven, isAsGiven } from './expand/given.ts';
import { type Around, type Part, setAside, whole } from './expand/part.ts';
import { expand, withMarks } from './expand.ts';
import { BY_PUBLISHER, type LineRole, report } from './line-roles.ts';
import { message } from './messages.ts';
import type { Piece } from './piece.ts';
import { progress } from './progress.ts';
import { isEncyclopedia } from './readers/encyclopedia.ts';
import { opensComments } from './readers/furniture.ts';
import { readTurn } from './readers/turn.ts';
import type { Reading } from './reading.ts';
import type { Choice } from './roles/model.ts';
import type { Role } from './roles/role.ts';

/** Splits the units of a file into pieces, in order. The role of a unit may depend on those before it. */
export class PieceReader {
  readonly messages: Message[] = [];
  readonly #source: string;
  readonly #reading: Reading;
  readonly #file: FileView;
  readonly #choices: readonly Choice[];
  readonly #firstBody: number;
  readonly #lastBody: number;
  readonly #isEncyclopedia: boolean;
  /** The folded names of all bylines so far. */
  readonly #signed = new Set<string>();
  #headline = '';
  #newsrooms = 0;
  #isAmongComments = false;

  /** `exact`: the pieces that were read before the model. They are not units. */
  constructor(source: string, file: FileView, choices: readonly Choice[], exact: readonly Piece[]) {
    this.#source = source;
    this.#reading = file.reading;
    this.#file = file;
    this.#choices = choices;
    this.#firstBody = choices.findIndex(({ role }) => role === 'paragraph');
    this.#lastBody = choices.findLastIndex(({ role }) => role === 'paragraph');
    this.#isEncyclopedia = isEncyclopedia(file.textUnits.map(({ text }) => text));
    const stated = [...file.reading.stated, ...exact].find(({ role }) => role === 'headline');
    if (stated?.role === 'headline') this.#headline = withoutStop(stated.text);
    this.#newsrooms = exact.filter(({ role }) => role === 'agency').length;
  }

  /** The pieces of a unit. Call this for the units in order. `lineRole`: the role that the publisher gave the unit. */
  read(textUnit: TextUnit, lineRole?: LineRole): readonly Piece[] {
    const { text, unit, index, evidence } = textUnit;
    const { role } = this.#choices[index] as Choice;
    this.#isAmongComments =
      role === 'furniture' && (this.#isAmongComments || (index > 1 && opensComments(text)));
    const pieces: Piece[] = [];
    let end = 0;
    const around = this.#around(textUnit);
    const parts = lineRole
      ? expandGiven(evidence, lineRole, around)
      : expand(evidence, role, around);
    if (lineRole && !parts) this.messages.push(report('no-date-in-line', lineRole));
    // The publisher says that the line has a date, but there is none.
    for (const part of parts ?? whole(text, setAside('unreadable-date'))) {
      const start = unit.start + part.start;
      const { length } = text.slice(Math.max(end, part.start), part.end).trimEnd();
      end = part.start + progress(length, role, text.slice(part.start));
      const span = this.#reading.toSource({ start, end: start + length });
      const pattern = lineRole && isAsGiven(lineRole, part.taken) ? BY_PUBLISHER : role;
      // The page hides the text. That alone is a reason to set it aside.
      const isUnseen = unit.page?.isHidden === true && part.taken.role === 'setAside';
      const taken = isUnseen ? setAside('hidden') : part.taken;
      const piece: Piece = { ...withMarks(taken, unit, part), pattern, span };
      pieces.push(piece);
      this.#remember(piece, part);
    }
    progress(end, role, text);
    if (!lineRole) this.#report(role, textUnit, pieces);
    return pieces;
  }

  #around({ text, unit, index }: TextUnit): Around {
    const { bodyKinds, interview, sameBefore, textUnits } = this.#file;
    return {
      unit,
      kind: bodyKinds[index] ?? 'paragraph',
      speaker: readTurn(text, interview) ?? '',
      headline: this.#headline,
      signed: this.#signed,
      newsrooms: this.#newsrooms,
      isFirstBody: index === this.#firstBody,
      isLastBody: index === this.#lastBody,
      isRepeated: (sameBefore[index] ?? -1) !== -1,
      isAmongComments: this.#isAmongComments,
      after: textUnits[index + 1]?.text ?? '',
      isEncyclopedia: this.#isEncyclopedia,
      isInterview: interview.speakers.size > 0,
    };
  }

  #remember(piece: Piece, { problem }: Part): void {
    if (piece.role === 'headline') this.#headline = withoutStop(piece.text);
    if (piece.role === 'bylines') for (const name of piece.names) this.#signed.add(fold(name));
    if (piece.role === 'agency') this.#newsrooms += 1;
    if (problem) {
      const place = { source: this.#source, offset: piece.span.start };
      this.messages.push(message(problem.rule, place, problem.details));
    }
  }

  /** Reports roles that only the position of a unit suggests, so that people check them. */
  #report(role: Role, textUnit: TextUnit, pieces: readonly Piece[]): void {
    const isBeforeCredit = this.#choices[textUnit.index + 1]?.role === 'credit';
    const rule = isOtherDate(role, textUnit, this.#file)
      ? 'dates-differ'
      : !isBeforeCredit && isGuessedCaption(role, pieces, textUnit)
        ? 'caption-likely'
        : null;
    if (rule === null) return;
    const place = { source: this.#source, offset: pieces[0]?.span.start ?? 0 };
    this.messages.push(message(rule, place, { text: collapse(textUnit.text) }));
  }
}

const withoutStop = (headline: string): string => headline.replace(/[.,;]$/u, '');

/** Whether only the position makes a text a caption, without markup or a credit. */
const isGuessedCaption = (
  role: Role,
  pieces: readonly Piece[],
  { text, unit }: TextUnit,
): boolean =>
  role === 'caption' &&
  !unit.page &&
  !unit.markup &&
  pieces.some((piece) => piece.role === 'figure' && piece.credit === undefined) &&
  !/^(?:Ảnh|Hình)/u.test(text);

/** Whether only the position shows that a date above the body is not the article's stamp. */
const isOtherDate = (
  role: Role,
  { evidence, unit, index }: TextUnit,
  { firstLong, dates }: FileView,
): boolean =>
  role === 'furniture' &&
  evidence.date === 'all' &&
  !unit.page &&
  index < firstLong &&
  dates.all.size > 1;
