import { idInAddress } from '../config/addresses.ts';
import { READING_STRINGS as STRINGS } from '../config/strings.vi.ts';
import { upperEdge } from './edge.ts';
import { element, focusOn } from './element.ts';
import {
  finish,
  finishedArticles,
  GOING_ON,
  leaveUnfinished,
  unfinishedArticles,
} from './history.ts';
import { say } from './notice.ts';
import { ownAddress } from './saved.ts';

/** Offers to continue where the reader left an article, and remembers where they leave it now. */
export function keepPlace(): void {
  const article = document.querySelector<HTMLElement>('[data-article]');
  const id = article?.dataset.article;
  const prose = article?.querySelector<HTMLElement>('.prose');
  if (!id || !prose) return;
  const passages = [...prose.querySelectorAll<HTMLElement>('[id]')];
  offer(unfinishedArticles().find((each) => each.id === id)?.passage, passages);
  goOn(passages);
  let finished = false;
  const last = prose.lastElementChild;
  if (last) {
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      finished = true;
      finish(id);
      watch.disconnect();
    });
    watch.observe(last);
  }
  const leave = (): void => {
    if (finished || document.visibilityState === 'visible') return;
    // The reader is at the passage at the top of the screen.
    const edge = upperEdge();
    const at = passages.findIndex((each) => each.getBoundingClientRect().bottom > edge);
    const passage = passages[at]?.id;
    if (at < 1 || passage === undefined) return;
    const { top, height } = prose.getBoundingClientRect();
    leaveUnfinished({
      id,
      address: ownAddress(),
      headline: article?.querySelector('h1')?.textContent ?? document.title,
      passage,
      percent: Math.min(99, Math.max(1, Math.round((100 * (edge - top)) / height))),
    });
  };
  document.addEventListener('visibilitychange', leave);
}

function offer(place: string | undefined, passages: readonly HTMLElement[]): void {
  // If the address names a passage, that is where the reader wants to be.
  if (!place || location.hash !== '' || location.search !== '') return;
  const passage = passages.find(({ id }) => id === place);
  if (!passage) return;
  say(
    STRINGS.leftOff,
    [
      {
        text: STRINGS.goOn,
        press: () => {
          focusOn(passage);
          passage.scrollIntoView({ block: 'start' });
        },
      },
    ],
    STRINGS.close,
  );
}

/** Fades the mark at the passage to which the list of unfinished articles led. A link that somebody shares keeps its mark. */
function goOn(passages: readonly HTMLElement[]): void {
  const address = new URL(location.href);
  if (!address.searchParams.has(GOING_ON)) return;
  const passage = passages.find(({ id }) => `#${id}` === address.hash);
  if (passage) passage.dataset.fading = '';
  // If a reader opens a link to it later, it is marked again.
  addEventListener('hashchange', () => delete passage?.dataset.fading, { once: true });
  address.searchParams.delete(GOING_ON);
  address.hash = '';
  // On file:// browsers refuse to change the address.
  if (location.protocol !== 'file:') history.replaceState(history.state, '', address);
}

/** Marks read articles in lists. */
export function markRead(): void {
  const finished = finishedArticles();
  const unfinished = new Set(unfinishedArticles().map(({ id }) => id));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.headline')) {
    const id = idInAddress(link.pathname) ?? '';
    if ((!finished.has(id) && !unfinished.has(id)) || link.dataset.read !== undefined) continue;
    link.dataset.read = '';
    const said = element('span', 'read', finished.has(id) ? STRINGS.read : STRINGS.readInPart);
    const meta = link.closest('article, li')?.querySelector('.meta');
    if (meta) meta.append(said);
    else link.after(' ', said);
  }
}
