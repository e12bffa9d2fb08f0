import { isPlace } from '../../text/places.ts';
import { findStamp, readStamp } from '../../text/stamps.ts';
import { readCaption } from '../readers/caption.ts';
import { readFurniture } from '../readers/furniture.ts';
import { isKeywords } from '../readers/keywords.ts';
import { readSignature } from '../readers/signature.ts';
import { isAddress, readLabelledSource } from '../readers/source.ts';
import { isStampLine } from '../readers/stamp-line.ts';
import type { Finds } from './cue.ts';

/** Longer text that ends a sentence is running text; longer text of any kind is. */
const LONGEST_SENTENCE = 140;
const LONGEST_LINE = 400;
const STOP = /[.!?…:][”"’')\]]*$/u;
/** What a credit at the end of a text needs. */
const CREDIT = /[ẢảH]nh|ình|guồn|ồ họa|ideo|lip|hoto|Nguồn/u;
const LONGEST_CREDIT = 100;

const NOTHING: Finds = {
  isLine: false,
  caption: null,
  signature: null,
  date: null,
  furniture: null,
  isAddress: false,
  isSource: false,
  isKeywords: false,
  isPlace: false,
};

/** Asks the exact readers about a unit's text. */
export function find(text: string): Finds {
  const { length } = text;
  const isLine =
    length <= LONGEST_SENTENCE || (length <= LONGEST_LINE && !STOP.test(text.slice(-5)));
  if (!isLine) {
    if (length > LONGEST_LINE || !CREDIT.test(text.slice(-LONGEST_CREDIT))) return NOTHING;
    return { ...NOTHING, caption: readCaption(text) };
  }
  return {
    isLine,
    caption: readCaption(text),
    signature: readSignature(text),
    date: findDate(text),
    furniture: readFurniture(text),
    isAddress: isAddress(text),
    isSource: readLabelledSource(text) !== null,
    isKeywords: isKeywords(text),
    isPlace: isPlace(text),
  };
}

function findDate(text: string): Finds['date'] {
  if (!/\d{4}/u.test(text)) return null;
  if (readStamp(text) !== undefined) return 'all';
  if (isStampLine(text)) return 'most';
  return findStamp(text) ? 'in it' : null;
}
