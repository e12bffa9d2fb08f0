import type { Markup, PageEvidence } from '../reading.ts';
import type { SourceText } from './align.ts';
import type { MarkedText, MarkKind, RawUnit } from './compose.ts';

/** The markup of a block's first unit, and of its other units. */
export interface Style {
  readonly first?: Markup | undefined;
  readonly others?: Markup | undefined;
}

export const QUOTE: Style = { first: { kind: 'quote' }, others: { kind: 'quote' } };

/** Collects texts into units during a walk through markup. */
interface UnitGatherer {
  readonly rawUnits: readonly RawUnit[];
  readonly add: (
    sourceTexts: readonly SourceText[],
    mark: MarkKind | undefined,
    isHidden?: boolean,
  ) => void;
  /** Ends the unit. What follows is another unit of the same block. */
  readonly endUnit: () => void;
  /** Adds a finished unit, and ends the unit before it. */
  readonly insert: (rawUnit: RawUnit) => void;
  /** Ends the unit. Then `walk` adds the units of a block. Without a style, the block keeps the style around it. */
  readonly block: (style: Style | null, walk: () => void) => void;
}

/** Collects the units that `walk` adds. Calls `evidence` for each unit when the unit ends. */
export function gatherUnits(
  evidence: () => PageEvidence | undefined = () => undefined,
): UnitGatherer {
  const rawUnits: RawUnit[] = [];
  let sourceTexts: MarkedText[] = [];
  let open: { markup: Markup | undefined; readonly others: Markup | undefined } = {
    markup: undefined,
    others: undefined,
  };
  const endUnit = (): void => {
    // Hidden text inside visible text does not belong to the unit. A unit that is hidden as a whole stays.
    const seen = sourceTexts.filter(({ isHidden }) => !isHidden);
    const told = hasText(seen) ? seen : sourceTexts;
    if (hasText(told)) {
      rawUnits.push({ sourceTexts: told, markup: open.markup, page: evidence() });
      open.markup = open.others;
    }
    sourceTexts = [];
  };
  return {
    rawUnits,
    add: (added, mark, isHidden = false) => {
      for (const sourceText of added) sourceTexts.push({ ...sourceText, mark, isHidden });
    },
    endUnit,
    insert: (rawUnit) => {
      endUnit();
      rawUnits.push(rawUnit);
    },
    block: (style, walk) => {
      endUnit();
      const around = open;
      if (style) open = { markup: style.first, others: style.others };
      walk();
      endUnit();
      open = around;
    },
  };
}

const hasText = (sourceTexts: readonly SourceText[]): boolean =>
  sourceTexts.some(({ text }) => text.trim() !== '');

/** The style of a list item. `around` is the style of the element around the list. */
export const itemStyle = (ordinal: number | undefined, around: Style): Style => ({
  first: { kind: 'list', ...(ordinal === undefined ? {} : { ordinal }) },
  others: around.others,
});

/** The mark for text inside two marks. Marks do not overlap, so a link wins over strong, and strong over emphasis. */
export function innerMark(
  around: MarkKind | undefined,
  mark: MarkKind | undefined,
): MarkKind | undefined {
  if (!around || !mark) return around ?? mark;
  return WEIGHT[mark.kind] > WEIGHT[around.kind] ? mark : around;
}

const WEIGHT = { emphasis: 0, strong: 1, link: 2 } as const;

/** Splits code and verse at blank lines. */
export function splitAtBlankLines(sourceTexts: readonly SourceText[]): SourceText[][] {
  const text = sourceTexts.map((sourceText) => sourceText.text).join('');
  const cuts = [...text.matchAll(/\n[^\S\n]*\n/gu)].map(({ index }) => index);
  const parts: SourceText[][] = [[]];
  let at = 0;
  for (const sourceText of sourceTexts) {
    let rest = sourceText;
    const exact = rest.end - rest.start === rest.text.length;
    for (let cut = cuts[parts.length - 1]; cut !== undefined && cut < at + rest.text.length; ) {
      const length = exact ? Math.max(0, cut - at) : 0;
      const middle = rest.start + length;
      if (length > 0)
        parts.at(-1)?.push({ text: rest.text.slice(0, length), start: rest.start, end: middle });
      rest = { text: rest.text.slice(length), start: middle, end: rest.end };
      at += length;
      parts.push([]);
      cut = cuts[parts.length - 1];
    }
    parts.at(-1)?.push(rest);
    at += rest.text.length;
  }
  return parts;
}
