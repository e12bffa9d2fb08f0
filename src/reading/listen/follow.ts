import { upperEdge } from '../edge.ts';

/** The least room above and below the sentence, in pixels. */
const MARGIN = 16;
/** The sentence is scrolled to this part of the height, so that what follows is visible too. */
const HEIGHT = 0.2;

interface Follower {
  /** Follows the next sentence. */
  readonly to: (range: Range) => void;
  /** Scrolls the sentence back into view and follows again. */
  readonly back: () => void;
  readonly stop: () => void;
}

/**
 * Keeps the sentence that is read in view above `bar`, until the reader scrolls it out of view. Calls `away` with whether it is
 * out of view.
 */
export function follow(bar: HTMLElement, away: (isAway: boolean) => void): Follower {
  let range: Range | undefined;
  let isAway = false;
  /** The reader did something to the page since the last scroll to the sentence. */
  let byHand = false;
  const listening = new AbortController();
  const { signal } = listening;

  const room = (): number => innerHeight - bar.offsetHeight;
  const tell = (value: boolean): void => {
    if (value !== isAway) away(value);
    isAway = value;
  };
  const isSeen = (): boolean => {
    const rectangle = range?.getBoundingClientRect();
    return !rectangle || (rectangle.bottom > 0 && rectangle.top < room());
  };
  const bring = (): void => {
    const top = range ? scrollFor(range.getBoundingClientRect(), room()) : null;
    if (top === null) return;
    byHand = false;
    scrollBy({ top, behavior: isCalm() ? 'instant' : 'smooth' });
  };

  // Our own scrolling takes time, and must not count as the reader's.
  const note = ({ target }: Event): void => {
    if (!(target instanceof Node) || !bar.contains(target)) byHand = true;
  };
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(type, note, { passive: true, signal });
  addEventListener(
    'scroll',
    () => {
      const seen = isSeen();
      if (seen || byHand) tell(!seen);
    },
    { passive: true, signal },
  );
  // The text moves below the sentence and the browser may scroll: the reader did not.
  addEventListener(
    'resize',
    () => {
      if (!isAway) bring();
    },
    { signal },
  );

  return {
    to: (next) => {
      range = next;
      if (isAway && isSeen()) tell(false);
      if (!isAway) bring();
    },
    back: () => {
      tell(false);
      bring();
    },
    stop: () => listening.abort(),
  };
}

const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How far to scroll so that a sentence is well in view in the upper `room` pixels; `null` if it is. */
function scrollFor({ top, bottom, height }: DOMRect, room: number): number | null {
  const edge = Math.max(MARGIN, upperEdge());
  const fits = height < room * (1 - HEIGHT) - MARGIN;
  const isWhole = top >= edge && bottom <= room - MARGIN;
  if (isWhole || (!fits && top >= edge && top < room / 2)) return null;
  return top - (fits ? Math.max(edge, room * HEIGHT) : edge);
}
