import { CacheExpiration } from 'workbox-expiration';
import { forgetKept } from '../device.ts';
import { keepsOffline } from './ability.ts';
import { cacheNames } from './caches.ts';

/** So long may the worker take to end what it had begun, in milliseconds. */
const SETTLE = 500;

/**
 * Takes away whatever the site has kept on the device: what is remembered, all caches and the worker. Returns how many
 * things were remembered; not `complete` where the device did not let all of it go.
 */
export async function forgetEverything(
  root: string | null,
): Promise<{ readonly entries: number; readonly complete: boolean }> {
  const entries = forgetKept();
  if (!root || !keepsOffline()) return { entries: entries ?? 0, complete: entries !== undefined };
  try {
    // The worker first: it would keep this page again.
    const worker = await navigator.serviceWorker.getRegistration(root);
    await worker?.unregister();
    const names = await cacheNames(root);
    await removeCaches(names);
    // Once more a little later, for what the worker was still writing.
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    await removeCaches(new Set([...names, ...(await cacheNames(root))]));
    return { entries: entries ?? 0, complete: entries !== undefined };
  } catch {
    return { entries: entries ?? 0, complete: false };
  }
}

async function removeCaches(names: Iterable<string>): Promise<void> {
  for (const name of names) {
    // Workbox notes beside each cache when its entries were used.
    await new CacheExpiration(name, { maxEntries: 1 }).delete().catch(() => {});
    await caches.delete(name);
  }
}
