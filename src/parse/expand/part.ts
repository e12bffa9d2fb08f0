import type { Details } from '../../article/message.ts';
import type { BodyKind } from '../cues/cue.ts';
import type { RuleId } from '../messages.ts';
import type { SetAsideReason, Taken } from '../piece.ts';
import type { Unit } from '../reading.ts';

/** A part of a unit and what it is; parts follow each other, and only white space and separators lie between. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly taken: Taken;
  readonly problem?: { readonly rule: RuleId; readonly details: Details };
}

/** What has been read of the file before a unit, and what stands around it. */
export interface Around {
  readonly unit: Unit;
  readonly kind: BodyKind;
  /** Who speaks in an interview's turn; empty if nobody is named. */
  readonly speaker: string;
  /** Without a final stop; empty if none has been read. */
  readonly headline: string;
  /** Folded, of all bylines so far. */
  readonly signed: ReadonlySet<string>;
  readonly newsrooms: number;
  readonly isFirstBody: boolean;
  readonly isLastBody: boolean;
  /** Whether its text has stood above. */
  readonly isRepeated: boolean;
  readonly isAmongComments: boolean;
  /** The units beside it; empty at the ends of the file. */
  readonly before: string;
  readonly after: string;
  readonly isEncyclopedia: boolean;
  /** Whether speakers take turns in the file. */
  readonly isInterview: boolean;
}

export const setAside = (reason: SetAsideReason): Taken => ({ role: 'setAside', reason });
