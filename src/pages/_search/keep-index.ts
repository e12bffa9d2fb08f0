import { ADDRESS } from '../../config/addresses.ts';
import { type FileList, indexParts } from '../../reading/offline/whole-site.ts';
import { serviceWorkers } from '../../reading/updates.ts';

/** The number of files that are loaded at once, beside what the reader is doing. */
const AT_ONCE = 6;

/**
 * Lets the service worker load the rest of a small index, so that any search works without a network. Not if the reader saves
 * data. A file that fails is loaded by the next search.
 */
export async function keepIndex(root: string): Promise<void> {
  const connection = (navigator as { readonly connection?: { readonly saveData?: boolean } })
    .connection;
  const worker = (await serviceWorkers()?.ready)?.active;
  if (!worker || connection?.saveData === true) return;
  const list: FileList = await (await fetch(root + ADDRESS.fileList, { cache: 'no-store' })).json();
  const parts = indexParts(root, list);
  for (let at = 0; at < parts.length; at += AT_ONCE) {
    const urlsToCache = parts.slice(at, at + AT_ONCE);
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      worker.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } }, [port2]);
    });
  }
}
