import type { Message } from '../article/message.ts';
import { decodeReferences } from '../text/character-references.ts';
import { message } from './messages.ts';
import { readsAsVietnamese, recover } from './misread.ts';

/** With fewer references for letters, or fewer than one in so many characters, an article may be about them. */
const FEWEST_REFERENCES = 5;
const CHARACTERS = 50;
const PAGE = /\.html?$/iu;

/**
 * The text as it was before programs misread or escaped its letters, and notes that say so. `null` if they did not. `file`: the
 * name of an article; in a page, and without a name, references stay.
 */
export function restore(
  text: string,
  file: string | undefined,
): { readonly text: string; readonly notes: readonly Message[] } | null {
  const mayBeEscaped = file !== undefined && !PAGE.test(file) && text.includes('&');
  const { decoded, letters } = mayBeEscaped
    ? decodeReferences(text)
    : { decoded: text, letters: 0 };
  const isMuch = letters >= FEWEST_REFERENCES && letters * CHARACTERS >= decoded.length;
  const isEscaped = isMuch && readsAsVietnamese(decoded);
  const plain = isEscaped ? decoded : text;
  const recovered = recover(plain);
  if (!isEscaped && recovered === null) return null;
  const notes = [
    ...(isEscaped ? [message('character-references', undefined, { count: letters })] : []),
    ...(recovered ? [message('misread-letters', undefined, { encoding: recovered.encoding })] : []),
  ];
  return { text: recovered?.text ?? plain, notes };
}
