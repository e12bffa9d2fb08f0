import type { Phrase } from '../article/message.ts';
import type { WithDetails } from './gaps.ts';
import type { Language } from './language.ts';
import { LINES } from './lines.ts';
import { PARTS } from './parts.ts';

/** Everything that is said besides rules and errors. */
export const PHRASES = { ...LINES, ...PARTS };

export type PhraseId = keyof typeof PHRASES;

/** A phrase, to be written when it is shown (`write`). */
export const phrase = <Id extends PhraseId>(
  id: Id,
  ...[details]: WithDetails<(typeof PHRASES)[Id][Language]>
): Phrase => ({ phrase: id, ...(details === undefined ? {} : { details }) });
