import type { Phrase } from '../../article/message.ts';
import { phrase } from '../../messages/phrases.ts';

/** The end of a sentence about a wrong name: the nearest known name, or only a full stop. */
export const didYouMean = (nearest: string | null): Phrase =>
  nearest === null ? phrase('no-guess') : phrase('did-you-mean', { nearest });
