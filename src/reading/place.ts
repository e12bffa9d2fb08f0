import { READING_STRINGS as STRINGS } from '../config/strings.vi.ts';
import { keep, recall } from './device.ts';
import { element, focusOn } from './element.ts';
import { say } from './notice.ts';

/** The name under which the device keeps how far articles were read. */
export const PLACES = 'da-doc';

/** By article's id: the paragraph that the reader came to, or `''` for the end. The last read stands last. */
type Places = Readonly<Record<string, string>>;
/** So many articles are remembered. */
const MOST = 2000;
const END = '';

/** The switch that keeps the device from remembering. */
export const FORGETFUL = 'khong-nho';

function places(): Places {
  const kept = recall(PLACES);
  return typeof kept === 'object' && kept !== null ? (kept as Places) : {};
}

function setPlace(id: string, place: string | null): void {
  if (recall(FORGETFUL) === true) return;
  const { [id]: _, ...others } = places();
  const all = Object.entries(place === null ? others : { ...others, [id]: place });
  keep(PLACES, Object.fromEntries(all.slice(-MOST)));
}

/** Offers to go on where the reader left an article, and remembers where they leave it now. */
export function keepPlace(): void {
  const article = document.querySelector<HTMLElement>('[data-article]');
  const id = article?.dataset.article;
  const prose = article?.querySelector('.prose');
  if (!id || !prose) return;
  const passages = [...prose.querySelectorAll<HTMLElement>('[id]')];
  offer(places()[id], passages);
  let finished = false;
  const last = prose.lastElementChild;
  if (last) {
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      finished = true;
      setPlace(id, END);
      watch.disconnect();
    });
    watch.observe(last);
  }
  const leave = (): void => {
    if (finished || document.visibilityState === 'visible') return;
    // The reader is at what stands at the top of the screen.
    const at = passages.findIndex((each) => each.getBoundingClientRect().bottom > 0);
    const place = passages[at]?.id;
    if (at > 0 && place !== undefined) setPlace(id, place);
  };
  document.addEventListener('visibilitychange', leave);
}

function offer(place: string | undefined, passages: readonly HTMLElement[]): void {
  // An address that leads to a passage says where the reader wants to be.
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

const ID_IN_ADDRESS = /-([0-9a-f]{8})\.html$/u;

/** Says of articles in lists that they were read. */
export function markRead(): void {
  const known = places();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.headline')) {
    const place = known[ID_IN_ADDRESS.exec(link.pathname)?.[1] ?? ''];
    if (place === undefined || link.dataset.read !== undefined) continue;
    link.dataset.read = '';
    const said = element('span', 'read', place === END ? STRINGS.read : STRINGS.readInPart);
    const meta = link.closest('article, li')?.querySelector('.meta');
    if (meta) meta.append(said);
    else link.after(' ', said);
  }
}
