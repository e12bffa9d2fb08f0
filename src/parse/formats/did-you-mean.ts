import type { Phrase } from '../../article/message.ts';
import { phrase } from '../../messages/phrases.ts';

/** What ends a sentence about a wrong name: the name that was probably meant, or only a full stop. */
export const didYouMean = (nearest: string | null): Phrase =>
  nearest === null ? phrase('no-guess') : phrase('did-you-mean', { nearest });
