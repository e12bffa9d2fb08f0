import { idInAddress } from '../config/addresses.ts';
import { ROOT } from './offline/root.ts';

/** How far a reader must scroll, in pixels, until the bar follows: a finger is never quite still. */
const ENOUGH = 8;

/**
 * Shows the bar with the article's tools while the reader scrolls up, and hides it while they scroll down. While the headline
 * is visible there is no bar: the tools stand there.
 */
export function followReading(): void {
  const bar = document.querySelector<HTMLElement>('.reading-bar');
  const headline = document.querySelector('.paper h1');
  if (!bar || !headline) return;
  leadBack(bar);
  // Some browsers draw it themselves.
  const draws = CSS.supports('animation-timeline: scroll()');
  let at = scrollY;
  const follow = (): void => {
    if (!draws) showProgress(bar);
    const isPast = headline.getBoundingClientRect().bottom < 0;
    const moved = scrollY - at;
    if (isPast && bar.dataset.state !== undefined && Math.abs(moved) < ENOUGH) return;
    at = scrollY;
    if (isPast) bar.dataset.state = moved > 0 ? 'away' : 'shown';
    else delete bar.dataset.state;
  };
  addEventListener('scroll', follow, { passive: true });
  follow();
}

/** A reader who came from a list goes back to it, others to the home page. */
function leadBack(bar: HTMLElement): void {
  const from = document.referrer;
  const link = bar.querySelector('a');
  if (link && ROOT && from.startsWith(ROOT) && idInAddress(from) === undefined) link.href = from;
}

function showProgress(bar: HTMLElement): void {
  const { scrollHeight, clientHeight } = document.documentElement;
  bar.style.setProperty('--read', String(scrollY / Math.max(1, scrollHeight - clientHeight)));
}
