import { CacheExpiration } from 'workbox-expiration';
import { forgetKept } from '../device.ts';
import { keepsOffline } from './ability.ts';
import { cacheNames } from './caches.ts';

/** How long the worker may take to end its work, in milliseconds. */
const SETTLE = 500;

/**
 * Deletes everything that the site keeps on the device: stored values, all caches and the worker. Returns how many values there
 * were. `complete` is false if the device did not allow all of it.
 */
export async function forgetEverything(
  root: string | null,
): Promise<{ readonly entries: number; readonly complete: boolean }> {
  const entries = forgetKept();
  if (!root || !keepsOffline()) return { entries: entries ?? 0, complete: entries !== undefined };
  try {
    // The worker goes first: it would keep this page again.
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
    // Workbox stores beside each cache when its entries were used.
    await new CacheExpiration(name, { maxEntries: 1 }).delete().catch(() => {});
    await caches.delete(name);
  }
}
