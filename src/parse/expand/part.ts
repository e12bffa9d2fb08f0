import type { Details } from '../../article/message.ts';
import type { BodyKind } from '../cues/cue.ts';
import type { RuleId } from '../messages.ts';
import type { SetAsideReason, Taken } from '../piece.ts';
import type { Unit } from '../reading.ts';

/** A part of a unit and what it is. Parts follow each other, with only white space and separators in between. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly taken: Taken;
  readonly problem?: { readonly rule: RuleId; readonly details: Details };
}

/** What is known before a unit is read: the units above it, and its neighbours. */
export interface Around {
  readonly unit: Unit;
  readonly kind: BodyKind;
  /** The speaker of an interview's turn. Empty if nobody is named. */
  readonly speaker: string;
  /** The headline without a final full stop. Empty if there was none so far. */
  readonly headline: string;
  /** The folded names of all bylines so far. */
  readonly signed: ReadonlySet<string>;
  readonly newsrooms: number;
  readonly isFirstBody: boolean;
  readonly isLastBody: boolean;
  /** Whether the same text stands above. */
  readonly isRepeated: boolean;
  readonly isAmongComments: boolean;
  /** The text of the next unit. Empty at the end of the file. */
  readonly after: string;
  readonly isEncyclopedia: boolean;
  /** Whether the file is an interview. */
  readonly isInterview: boolean;
}

/** A unit that is one part. */
export const whole = (text: string, taken: Taken): Part[] => [
  { start: 0, end: text.length, taken },
];

export const setAside = (reason: SetAsideReason): Taken => ({ role: 'setAside', reason });
