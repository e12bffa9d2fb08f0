/// <reference lib="webworker" />
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, Strategy, type StrategyHandler } from 'workbox-strategies';
import { ADDRESS } from '../../config/addresses.ts';
import { type Build, dropOldCores, keepFiles, keepLater, matchAnywhere } from './build-files.ts';
import {
  cacheName,
  cacheNames,
  isHashed,
  isPicture,
  type Kind,
  keepable,
  keyOf,
  MATCH,
} from './caches.ts';
import { followBuild } from './follow-build.ts';
import { keepSaved } from './keep-saved.ts';
import { setKnownArticles } from './known-articles.ts';
import { CHANGED } from './messages.ts';
import { saysGone } from './take-down.ts';

// The site's service worker. Pages come from the network first, so a new build shows at once. What was read before opens again
// without a network. `sw.js`, in the site's root, states the version of the build and then loads this.

declare const self: ServiceWorkerGlobalScope & { readonly build: Build };

type WorkboxPlugin = Strategy['plugins'][number];

const ROOT = self.registration.scope;
/** How long the network may take before the page comes from the device. */
const PATIENCE_SECONDS = 3;
const OFFLINE_PAGE = ROOT + ADDRESS.offline;

const build = followBuild(ROOT, self.build.articles, async () => {
  for (const page of await self.clients.matchAll({ type: 'window' })) page.postMessage(CHANGED);
});

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([begin(), self.skipWaiting()]));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOldCores(), self.clients.claim()]));
  // Pages wait until a worker is active, so this does not wait for the network. The next page continues what ends too early.
  build.compare();
});

async function begin(): Promise<void> {
  const isFirst = (await cacheNames(ROOT)).length === 0;
  await keepFiles(self.build.core);
  // From here on, everything kept is of this build or a later one.
  if (isFirst) await setKnownArticles(ROOT, { digest: self.build.articles });
}

/** Keeps the worker running for some work, if the event is not over: a slow network may outlast it. */
function stayFor(work: Promise<void>, event: ExtendableEvent): void {
  try {
    event.waitUntil(work);
  } catch {
    // The work continues for as long as the worker runs anyway.
  }
}

/** Keeps complete responses in one cache, at most so many. If the cache lacks an address, it looks into all others. */
function keeping(kind: Kind, most: number) {
  const isPage = kind === 'pages';
  return {
    cacheName: cacheName(ROOT, kind),
    matchOptions: MATCH,
    plugins: [
      { cacheKeyWillBeUsed: async ({ request }) => keyOf(request.url) },
      {
        cacheWillUpdate: async ({ response }) => {
          // Some hosts answer for a missing file with a page.
          const isHtml = response.headers.get('content-type')?.startsWith('text/html') ?? false;
          return response.status === 200 && (isPage || !isHtml) ? keepable(response) : null;
        },
      },
      leastUsedLeave(most),
      {
        fetchDidSucceed: async ({ request, response, event }) => {
          if (!saysGone(ROOT, response)) {
            stayFor(build.compare(), event);
            stayFor(keepLater(request), event);
          } else {
            const { removed, done } = build.remove(request.url);
            stayFor(done, event);
            await removed;
          }
          return response;
        },
      },
      {
        cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
          cachedResponse ?? (await matchAnywhere(request.url)),
      },
    ] satisfies WorkboxPlugin[],
  };
}

/** Workbox's plugin, which also empties a cache if the device has no room left. */
function leastUsedLeave(most: number): WorkboxPlugin {
  const { cacheDidUpdate, cachedResponseWillBeUsed } = new ExpirationPlugin({
    maxEntries: most,
    matchOptions: MATCH,
    purgeOnQuotaError: true,
  });
  // Workbox's types allow `undefined` where a plugin may only omit the property.
  return {
    ...(cacheDidUpdate ? { cacheDidUpdate } : {}),
    ...(cachedResponseWillBeUsed ? { cachedResponseWillBeUsed } : {}),
  };
}

const visited = keeping('pages', 500);
const renewSaved: WorkboxPlugin = {
  cacheDidUpdate: async ({ request, newResponse }) => {
    await keepSaved(ROOT, request.url, newResponse.clone());
  },
};
const pages = new NetworkFirst({
  ...visited,
  networkTimeoutSeconds: PATIENCE_SECONDS,
  plugins: [
    ...visited.plugins,
    {
      // If the network answers late with another text than the device had, the page is told.
      cachedResponseWillBeUsed: async ({ cachedResponse, state }) => {
        if (cachedResponse && state) state.answered = true;
        return cachedResponse;
      },
      cacheDidUpdate: async ({ event, state }) => {
        if (!state?.answered || !(event instanceof FetchEvent)) return;
        const page = await self.clients.get(event.resultingClientId || event.clientId);
        page?.postMessage(CHANGED);
      },
      handlerDidError: async ({ request }) => {
        if (request.mode !== 'navigate') return Response.error();
        const wanted = request.url.slice(ROOT.length);
        return Response.redirect(`${OFFLINE_PAGE}?tu=${encodeURIComponent(wanted)}`);
      },
    },
    renewSaved,
  ],
});

/** An open page asks whether it has changed. Only the network knows, and its answer is kept for the reload. */
class AskAgain extends Strategy {
  protected _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    return handler.fetchAndCachePut(request);
  }
}
const askAgain = new AskAgain({ ...visited, plugins: [...visited.plugins, renewSaved] });

registerRoute(
  ({ url }) => url.href === ROOT + ADDRESS.fileList,
  async ({ event, request }) => {
    const response = await fetch(request);
    event.waitUntil(build.compareWith(response.clone()));
    return response;
  },
);

const isOurs = (url: URL, request: Request): boolean =>
  url.href.startsWith(ROOT) && request.cache !== 'no-store';
const isPage = (url: URL, request: Request): boolean =>
  request.mode === 'navigate' || /(?:\.html|\/[^./]*)$/u.test(url.pathname);

registerRoute(
  ({ url, request }) =>
    isOurs(url, request) &&
    isPage(url, request) &&
    request.mode !== 'navigate' &&
    request.cache === 'no-cache',
  askAgain,
);
registerRoute(({ url, request }) => isOurs(url, request) && isPage(url, request), pages);
registerRoute(
  ({ url, request }) => isOurs(url, request) && isPicture(url.pathname) && isHashed(url.pathname),
  new CacheFirst(keeping('pictures', 200)),
);
registerRoute(
  ({ url, request }) => isOurs(url, request) && isHashed(url.pathname),
  // An index that is kept as a whole has a file for each article.
  new CacheFirst(keeping('files', 500)),
);
registerRoute(
  ({ url, request }) => isOurs(url, request),
  new NetworkFirst({ ...keeping('data', 500), networkTimeoutSeconds: PATIENCE_SECONDS }),
);
