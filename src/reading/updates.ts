import { READING_STRINGS as STRINGS } from '../config/strings.vi.ts';
import { say } from './notice.ts';
import { CHANGED } from './offline/messages.ts';
import { parseMain } from './offline/parse-main.ts';
import { ROOT } from './offline/root.ts';
import { trustedScript } from './trusted.ts';

/** How long a page must be hidden before it asks whether it has changed, in milliseconds. */
const AWAY = 60_000;

/**
 * Starts the service worker. Says so if the network has a newer text than the open page, or no longer has the page. Must be
 * called before anything changes the page. Does nothing if the browser offers no worker.
 */
export function keepUpToDate(): void {
  const root = ROOT;
  const workers = serviceWorkers();
  if (!root || !workers || !location.protocol.startsWith('http')) return;
  const shown = textOf(document);
  const isArticle = document.querySelector('[data-article]') !== null;
  let said = false;
  const check = async (): Promise<void> => {
    if (said) return;
    const response = await fetch(location.pathname + location.search, { cache: 'no-cache' });
    if (response.status === 404 || response.status === 410) {
      if (!isArticle) return;
      said = true;
      return say(STRINGS.takenDown, [], STRINGS.close);
    }
    if (!response.ok) return;
    const there = parseMain(await response.text());
    if (said || textOf(there) === shown) return;
    said = true;
    say(STRINGS.changed, [{ text: STRINGS.reload, press: () => location.reload() }], STRINGS.close);
  };
  // Without a network, nothing newer can be found.
  const ask = (): void => void check().catch(() => {});
  // A page that stays open also asks for a new build, so that the device deletes what was taken down.
  const askAll = (): void => {
    ask();
    workers
      .getRegistration(root)
      .then((registration) => registration?.update())
      .catch(() => {});
  };

  let left = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') left = Date.now();
    else if (Date.now() - left >= AWAY) askAll();
  });
  addEventListener('online', askAll);
  workers.addEventListener('message', ({ data }) => {
    if (data === CHANGED) ask();
  });
  const seen = workers.controller !== null;
  // The first worker of all brings nothing new.
  let first = !seen;
  workers.addEventListener('controllerchange', () => {
    if (!first) ask();
    first = false;
  });
  const register = (): void => {
    workers.register(trustedScript(`${root}sw.js`)).catch(() => {});
    // The worker did not see this page load. The browser's own cache has it.
    if (!seen) workers.ready.then(({ active }) => active?.postMessage(loaded()));
  };
  if (document.readyState === 'complete') register();
  else addEventListener('load', register);
}

/** Undefined if there are none, or none are allowed. */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    // If storage is denied, some browsers throw.
    return undefined;
  }
}

/** Workbox's message that asks to cache addresses. */
const loaded = () => ({
  type: 'CACHE_URLS',
  payload: {
    urlsToCache: [
      location.href,
      ...performance.getEntriesByType('resource').map(({ name }) => name),
    ],
  },
});

/** What a reader reads. Of an article, only the article itself: its neighbours come and go. */
function textOf(page: Document): string {
  const read = [...page.querySelectorAll('[data-search]')];
  const main = page.querySelector('main');
  if (read.length === 0 && main) read.push(withoutNoscript(main));
  return read.map(({ textContent }) => textContent).join('\n');
}

/** `noscript` holds text in a page with scripts, and elements in a page that is only parsed. */
function withoutNoscript(main: Element): Element {
  // A slow phone takes some time to copy a long page.
  if (!main.querySelector('noscript')) return main;
  const copy = main.cloneNode(true);
  if (!(copy instanceof Element)) return main;
  for (const each of copy.querySelectorAll('noscript')) each.remove();
  return copy;
}
