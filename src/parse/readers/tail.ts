import { readSignature } from './signature.ts';

/** A signature after the last sentence of a paragraph is at most this long. */
const LONGEST_TAIL = 80;
const STOP = /[.!?…][”"’)\]]*/gu;

/**
 * Where the signature after the last sentence of a text starts: “… trong năm tới.Vân Anh - Đức Yên”. If there is none, the
 * text's length. `endsSentence` tells full stops from the stops of abbreviations.
 */
export function findTail(text: string, endsSentence: (text: string) => boolean): number {
  const from = Math.max(1, text.length - LONGEST_TAIL);
  for (const stop of text.slice(from).matchAll(STOP)) {
    const end = from + stop.index + stop[0].length;
    if (text.startsWith('/.', end)) return end;
    const tail = text.slice(end).trimStart();
    if (tail === '') break;
    if (endsSentence(text.slice(0, end)) && readSignature(tail)) return end;
  }
  return text.length;
}
