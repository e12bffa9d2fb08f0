import { readStamp } from '../../text/stamps.ts';
import { readFurniture } from './furniture.ts';
import { isHashtags } from './keywords.ts';
import { isNoteLine } from './note.ts';
import { readRelated } from './related.ts';
import { isAddress } from './source.ts';
import { isStampLine } from './stamp-line.ts';
import { timecodeLength } from './turn.ts';

/** Whether a line says by itself what it is, so that it is never part of a longer paragraph. */
export const standsAlone = (line: string): boolean =>
  isAddress(line) ||
  readFurniture(line) !== null ||
  readRelated(line) !== null ||
  readStamp(line) !== undefined ||
  isStampLine(line) ||
  isHashtags(line) ||
  timecodeLength(line) > 0 ||
  /^và \d{1,2} (?:tác giả|người) khác$/u.test(line) ||
  isNoteLine(line);
