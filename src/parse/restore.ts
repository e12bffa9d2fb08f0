import type { Message } from '../article/message.ts';
import { message } from './messages.ts';
import { recover } from './misread.ts';

/** The text as it was before a program misread its letters, and notes that say so. `null` if none did. */
export function restore(
  text: string,
): { readonly text: string; readonly notes: readonly Message[] } | null {
  const recovered = recover(text);
  if (recovered === null) return null;
  const { encoding } = recovered;
  return { text: recovered.text, notes: [message('misread-letters', undefined, { encoding })] };
}
