import { collapse } from '../../text/whitespace.ts';
import type { Pattern } from './pattern.ts';

// - …   • …   3. …   3) …
const ITEM = /^(?:(?<sign>[-–—•▪◦●■*+►✓])\s*|(?<ordinal>\d{1,3})[.)]\s+)(?=\S)/u;
const DASHED = /^(?:[-–—*+•]\s*|\.\s)\S/u;

/** Whether a dash opens the line, or another sign that can open a turn. */
export const isDashed = (text: string): boolean => DASHED.test(text);

/** Whether a line starts an item, so that it does not go on a paragraph. */
export const startsItem = (text: string): boolean =>
  /^(?:[-–—•▪◦●■*+►✓]\s|\d{1,3}[.)]\s)/u.test(text);

/** An item of a list: dashes or numbers in at least two lines next to each other. */
export const listItem: Pattern = {
  id: 'list-item',
  description: 'one of several lines that open with a dash, a dot or a number',
  match: (text, { before, after, seen }) => {
    const item = readItem(text);
    if (!item) return null;
    const [above, below] = [readItem(before), readItem(after)];
    const isListed =
      item.ordinal === undefined
        ? [above, below].some((other) => other?.sign === item.sign)
        : above?.ordinal === item.ordinal - 1 || below?.ordinal === item.ordinal + 1;
    if (!isListed) return 'no line beside it is an item too';
    if (!seen.has('headline') && !seen.has('paragraph')) return 'nothing stands above it';
    const { ordinal } = item;
    return {
      length: text.length,
      taken: {
        role: 'list',
        text: collapse(text.slice(item.length)),
        ...(ordinal === undefined ? {} : { ordinal }),
      },
    };
  },
};

function readItem(text: string): { sign?: string; ordinal?: number; length: number } | null {
  const match = ITEM.exec(text);
  if (!match?.groups) return null;
  const { sign, ordinal } = match.groups;
  const length = match[0].length;
  if (ordinal !== undefined) return { ordinal: Number(ordinal), length };
  return sign === undefined ? null : { sign, length };
}
