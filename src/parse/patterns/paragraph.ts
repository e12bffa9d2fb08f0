import { endsSentence } from '../../text/sentences.ts';
import { collapse } from '../../text/whitespace.ts';
import { attribution } from './attribution.ts';
import { readByline } from './byline.ts';
import type { Pattern, Place } from './pattern.ts';

/** A signature that is glued to the last sentence is not longer. */
const LONGEST_TAIL = 80;
// What an agency writes below its text: `./.`, whose first stop ends a sentence.
const END = /(?<=\.)\/\.$/u;
// What a program writes behind a text: `"}`.
const END_OF_FIELD = /"\s*[,}\]]+$/u;
const LONGEST_END = 10;
const STOP = /[.!?…][”"’)\]]*/gu;

/** What no other pattern takes is body text; from the last paragraph, what signs the article is left to its own pattern. */
export const paragraph: Pattern = {
  id: 'paragraph',
  description: 'body text: what no other pattern takes',
  match: (text, place) => {
    const form = place.file.labelled ? END_OF_FIELD : END;
    const end = text.length - (form.exec(text.slice(-LONGEST_END))?.[0].length ?? 0);
    const length = place.bodyFollows ? end : beforeSignature(text.slice(0, end), place);
    return { length, taken: { role: 'paragraph', text: collapse(text.slice(0, length)) } };
  },
};

// “… trong năm tới.Vân Anh - Đức Yên”, “… trong năm tới./. (Theo CNN)”
function beforeSignature(text: string, place: Place): number {
  const from = Math.max(1, text.length - LONGEST_TAIL);
  const below: Place = { ...place, seen: new Set([...place.seen, 'paragraph']) };
  for (const stop of text.slice(from).matchAll(STOP)) {
    const end = from + stop.index + stop[0].length;
    if (text.startsWith('/.', end)) return end;
    const tail = text.slice(end).trimStart();
    if (tail === '') break;
    if (!endsSentence(text.slice(0, end))) continue;
    const signed = readByline(tail) ?? attribution.match(tail, below);
    if (signed !== null && typeof signed !== 'string') return end;
  }
  return text.length;
}
