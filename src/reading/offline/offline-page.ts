import { SAVED_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { element, find } from '../element.ts';
import { keepsOffline } from './ability.ts';
import { cacheName, MATCH } from './caches.ts';
import { parseMain } from './parse-main.ts';
import { ROOT } from './root.ts';
import { savedCopies } from './saved-copies.ts';

/** The most visited pages that are offered. */
const MOST = 20;
/** How often the page looks whether the network is back, in milliseconds. */
const LOOK_EVERY = 5000;

const root = ROOT ?? new URL('.', location.href).href;
const wanted = wantedAddress();
const retry = find<HTMLAnchorElement>('#thu-lai');
if (wanted) {
  retry.href = wanted;
  const look = (): void => void openWhenThere(wanted);
  window.addEventListener('online', look);
  // A device in a network does not know whether it has a connection.
  setInterval(look, LOOK_EVERY);
} else retry.hidden = true;
hideMissing().catch(() => {});
showKept();

/** The page that the reader asked for, if it is one of this site. */
function wantedAddress(): string | null {
  const path = new URLSearchParams(location.search).get('tu');
  if (path === null) return null;
  try {
    // After the root, the path cannot name another host, but `../` could still lead out of the site.
    const { href, pathname } = new URL(root + path);
    return href.startsWith(root) && pathname !== location.pathname ? href : null;
  } catch {
    return null;
  }
}

async function openWhenThere(address: string): Promise<void> {
  if (document.visibilityState === 'hidden') return;
  // The worker leaves such a request to the network.
  const response = await fetch(address, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (response) location.replace(address);
}

/** Hides links to pages that the device does not have. */
async function hideMissing(): Promise<void> {
  // Without a worker, as in a folder, the device keeps nothing.
  if (!keepsOffline() || !navigator.serviceWorker.controller) return;
  const links = document.querySelectorAll<HTMLAnchorElement>('main .actions a');
  for (const link of links)
    if (link !== retry) link.hidden = !(await caches.match(link.href, MATCH));
}

async function showKept(): Promise<void> {
  const copies = await savedCopies(keepsOffline() ? root : null);
  const saved = copies
    .filter(({ takenDown }) => !takenDown)
    .map(({ address, headline }): [string, string] => [root + address, headline]);
  const known = new Set(saved.map(([address]) => address));
  const visited = keepsOffline() ? await visitedPages(known).catch(() => []) : [];
  const box = find<HTMLElement>('#co-san');
  for (const [name, pages] of [
    [STRINGS.offlineSaved, saved],
    [STRINGS.offlineVisited, visited],
  ] as const) {
    if (pages.length === 0) continue;
    const items = pages.map(([address, headline]) => {
      const link = element('a', 'headline', headline);
      link.href = address;
      return element('li', '', element('h3', '', link));
    });
    box.append(element('section', '', element('h2', '', name), element('ul', 'items', ...items)));
  }
}

/** The last visited articles that are not in other lists, newest first. */
async function visitedPages(others: ReadonlySet<string>): Promise<[string, string][]> {
  const cache = await caches.open(cacheName(root, 'pages'));
  const addresses = (await cache.keys())
    .map(({ url }) => url)
    .filter((url) => url.startsWith(`${root}bai/`) && !others.has(url))
    .slice(-MOST)
    .toReversed();
  return Promise.all(
    addresses.map(async (address): Promise<[string, string]> => {
      const html = (await (await cache.match(address))?.text()) ?? '';
      return [address, parseMain(html).querySelector('h1')?.textContent ?? address];
    }),
  );
}
