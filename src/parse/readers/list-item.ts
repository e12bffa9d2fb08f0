// - …   • …   3. …   3) …
const ITEM = /^(?:(?<sign>[-–—•·▪◦●■*+►✓])\s*|(?<ordinal>\d{1,3})[.)]\s+)(?=\S)/u;

/** The sign or number that opens an item of a list. */
export interface Item {
  readonly sign?: string;
  readonly ordinal?: number;
  /** How many characters the sign or number takes. */
  readonly length: number;
}

/** The sign or number that opens a line; `null` if there is none. */
export function readItem(text: string): Item | null {
  const match = ITEM.exec(text);
  if (!match?.groups) return null;
  const { sign, ordinal } = match.groups;
  const length = match[0].length;
  if (ordinal !== undefined) return { ordinal: Number(ordinal), length };
  return sign === undefined ? null : { sign, length };
}

/** Whether the line above or below is an item of the same list. */
export const isListed = (item: Item, above: Item | null, below: Item | null): boolean =>
  item.ordinal === undefined
    ? above?.sign === item.sign || below?.sign === item.sign
    : above?.ordinal === item.ordinal - 1 || below?.ordinal === item.ordinal + 1;

/** Whether a line starts an item, so that it does not continue a paragraph. */
export const startsItem = (text: string): boolean =>
  /^(?:[-–—•·▪◦●■*+►✓]\s|\d{1,3}[.)]\s)/u.test(text);
