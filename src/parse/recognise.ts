import type { Message } from '../article/message.ts';
import type { Certainty } from './confidence.ts';
import type { FileView, TextUnit } from './cues/cue.ts';
import { describe } from './cues/describe.ts';
import { PAGE_WORDS } from './formats/page-words.ts';
import { type LineRole, matchLines, textsOfUnits } from './line-roles.ts';
import type { Piece } from './piece.ts';
import { PieceReader } from './piece-reader.ts';
import type { Reading, Unit } from './reading.ts';
import { allowedRoles } from './roles/allowed.ts';
import { learned } from './roles/learned.ts';
import { type Choice, choose, type Model, weigh } from './roles/model.ts';
import { ROLE, ROLES, type Role, roleSet } from './roles/role.ts';
import { split } from './split.ts';

/** A unit with its role. */
export interface Recognised {
  readonly textUnit: TextUnit;
  /** The role that the publisher gave it. */
  readonly lineRole?: LineRole;
  readonly choice: Choice;
  readonly features: Int32Array;
  readonly pieces: readonly Piece[];
}

export interface Recognition {
  readonly pieces: readonly Piece[];
  readonly messages: readonly Message[];
  readonly units: readonly Recognised[];
  readonly certainty: Certainty;
}

/** Gives every unit of a reading its role. Roles from the publisher are fixed. Spans of pieces count in the source. */
export function recognise(
  source: string,
  reading: Reading,
  lines: readonly LineRole[] = [],
  model: Model = learned(),
): Recognition {
  const { textUnits, pieces: exact, messages } = split(source, reading);
  const { file, features } = describe(textUnits, reading);
  const addressed = lines.length === 0 ? [] : textsOfUnits(textUnits, reading, source);
  const { roles: lineRoles, messages: unmatched } = matchLines(lines, addressed);
  const isHeadlineGiven = lineRoles.some((own) => own?.role === 'headline');
  const isTitled =
    !isHeadlineGiven && [...reading.stated, ...exact].some(({ role }) => role === 'headline');
  const allowed = allow(textUnits, file, lineRoles, isTitled);
  const chosen = choose(weigh(model, features, allowed, isTitled));
  const guessed = chosen.choices.map((choice, index) =>
    withoutGuess(choice, textUnits[index] as TextUnit),
  );
  const choices = isHeadlineGiven ? guessed : withBody(guessed, textUnits);
  const reader = new PieceReader(source, file, choices, exact);
  const units = textUnits.map((textUnit, index): Recognised => {
    const own = lineRoles[index];
    return {
      textUnit,
      ...(own ? { lineRole: own } : {}),
      choice: choices[index] as Choice,
      features: features[index] as Int32Array,
      pieces: reader.read(textUnit, own),
    };
  });
  const pieces = [...exact, ...units.flatMap((each) => each.pieces)].toSorted(
    (one, other) => one.span.start - other.span.start,
  );
  return {
    pieces,
    messages: [...messages, ...unmatched, ...reader.messages],
    units,
    certainty: findCertainty(choices, chosen.probabilities),
  };
}

/**
 * The roles that each unit may have. At most one unit may be only the headline. If the file `isTitled` already, none may be.
 */
function allow(
  textUnits: readonly TextUnit[],
  file: FileView,
  lineRoles: readonly (LineRole | undefined)[],
  isTitled: boolean,
): Uint16Array {
  const headline = isTitled ? -1 : lineRoles.findIndex((own) => own?.role === 'headline');
  return Uint16Array.from(textUnits, (textUnit, index) => {
    const role = lineRoles[index]?.role;
    if (role === undefined) return allowedRoles(textUnit, file, isTitled || headline !== -1);
    return roleSet(role === 'headline' && index !== headline ? 'furniture' : role);
  });
}

/**
 * The probabilities below which a standfirst, or a sentence as caption, becomes body text. Only position suggests these roles.
 */
const SURE = { standfirst: 0.82, caption: 0.7 };
const SHORTEST_TEXT = 90;

const asParagraph = ({ role, probability, runnerUp, runnerUpProbability }: Choice): Choice => ({
  role: 'paragraph',
  probability: runnerUp === 'paragraph' ? runnerUpProbability : 0,
  runnerUp: role,
  runnerUpProbability: probability,
});

function withoutGuess(choice: Choice, { text, unit, evidence }: TextUnit): Choice {
  const { role, probability, runnerUp } = choice;
  const isSentence = evidence.caption === null && text.length >= SHORTEST_TEXT && !unit.page;
  const isGuess =
    runnerUp === 'paragraph' &&
    ((role === 'standfirst' && probability < SURE.standfirst) ||
      (role === 'caption' && isSentence && probability < SURE.caption));
  return isGuess && !isMarked(unit) ? asParagraph(choice) : choice;
}

/** Whether a page sets a text apart by its class, its tag or its weight. */
const isMarked = ({ page }: Unit): boolean =>
  page !== undefined &&
  (page.tag !== 'p' || page.bold > 0 || ((page.words | page.wordsAround) & PAGE_WORDS.sapo) !== 0);

/** Roles of text that belongs to an article. */
const TEXT: ReadonlySet<Role> = new Set(['standfirst', 'paragraph', 'caption']);
const SENTENCE = /^(?:\S+\s+){4,}\S+[.!?…]["”’)]*$/u;

/** If no other text belongs to an article, a sentence is neither headline nor caption. It is the article itself. */
function withBody(choices: readonly Choice[], textUnits: readonly TextUnit[]): readonly Choice[] {
  const told = textUnits.filter(({ index }) => TEXT.has((choices[index] as Choice).role));
  const [only] = told;
  if (told.length > 1 || (only && (only.evidence.caption ?? only.unit.markup))) return choices;
  return choices.map((choice, index) => {
    const { text, unit } = textUnits[index] as TextUnit;
    const isText = choice.role === (only ? 'caption' : 'headline');
    return isText && !unit.page && SENTENCE.test(text) ? asParagraph(choice) : choice;
  });
}

function findCertainty(choices: readonly Choice[], probabilities: Float64Array): Certainty {
  const certainty: Record<Role, number> = { ...ROLE };
  for (const [at, role] of ROLES.entries()) {
    let certain = 1;
    for (let index = 0; index < choices.length; index += 1) {
      const own = probabilities[index * ROLES.length + at] as number;
      certain *= choices[index]?.role === role ? own : 1 - own;
    }
    certainty[role] = certain;
  }
  return certainty;
}
