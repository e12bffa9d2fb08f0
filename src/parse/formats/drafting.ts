import type { Markup, PageEvidence } from '../reading.ts';
import type { Stretch } from './align.ts';
import type { Draft, MarkedStretch, MarkKind } from './compose.ts';

/** How the units of a block are set: the first one, and those behind it. */
export interface Style {
  readonly first?: Markup | undefined;
  readonly others?: Markup | undefined;
}

/** Gathers the stretches of a walk through markup into drafts. */
interface Drafting {
  readonly drafts: readonly Draft[];
  readonly add: (
    stretches: readonly Stretch[],
    mark: MarkKind | undefined,
    isHidden?: boolean,
  ) => void;
  /** Ends the unit. What follows is another one of the same block. */
  readonly endUnit: () => void;
  /** Puts in a finished draft, ending the unit before it. */
  readonly insert: (draft: Draft) => void;
  /** Ends the unit and has `walk` add those of a block. */
  readonly block: (style: Style, walk: () => void) => void;
}

/** `evidence` is asked for each unit when it ends. */
export function startDrafting(
  evidence: () => PageEvidence | undefined = () => undefined,
): Drafting {
  const drafts: Draft[] = [];
  let stretches: MarkedStretch[] = [];
  let open: { markup: Markup | undefined; readonly others: Markup | undefined } = {
    markup: undefined,
    others: undefined,
  };
  const endUnit = (): void => {
    // What is hidden amid text that is seen is no part of it; what is hidden as a whole is a unit.
    const seen = stretches.filter(({ isHidden }) => !isHidden);
    const told = hasText(seen) ? seen : stretches;
    if (hasText(told)) {
      drafts.push({ stretches: told, markup: open.markup, page: evidence() });
      open.markup = open.others;
    }
    stretches = [];
  };
  return {
    drafts,
    add: (added, mark, isHidden = false) => {
      for (const stretch of added)
        stretches.push({
          ...stretch,
          ...(mark ? { mark } : {}),
          ...(isHidden ? { isHidden } : {}),
        });
    },
    endUnit,
    insert: (draft) => {
      endUnit();
      drafts.push(draft);
    },
    block: (style, walk) => {
      endUnit();
      const around = open;
      open = { markup: style.first, others: style.others };
      walk();
      endUnit();
      open = around;
    },
  };
}

const hasText = (stretches: readonly Stretch[]): boolean =>
  stretches.some(({ text }) => text.trim() !== '');

/** The style of a list's item; `around` is the style of what the list stands in. */
export const itemStyle = (ordinal: number | undefined, around: Style): Style => ({
  first: { kind: 'list', ...(ordinal === undefined ? {} : { ordinal }) },
  others: around.others,
});

/** The mark of text within both: marks do not overlap, so a link goes before strong before emphasis. */
export function innerMark(
  around: MarkKind | undefined,
  mark: MarkKind | undefined,
): MarkKind | undefined {
  if (!around || !mark) return around ?? mark;
  return WEIGHT[mark.kind] > WEIGHT[around.kind] ? mark : around;
}

const WEIGHT = { emphasis: 0, strong: 1, link: 2 } as const;

/** Code and verse: the lines between blank ones by themselves. */
export function splitAtBlankLines(stretches: readonly Stretch[]): Stretch[][] {
  const text = stretches.map((stretch) => stretch.text).join('');
  const cuts = [...text.matchAll(/\n[^\S\n]*\n/gu)].map(({ index }) => index);
  const parts: Stretch[][] = [[]];
  let at = 0;
  for (const stretch of stretches) {
    let rest = stretch;
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
