import { isPicture, keepable, keyOf } from './caches.ts';

const TAG = /<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/giu;
/** The attributes that load something, now or at the first use of a tool. */
const LOADING = /\s(?:src|srcset|href|data-[a-z-]+)="([^"]*)"/giu;
/** As the site's own pages spell it. Addresses with the site's public address are for search engines, and may be on another host. */
const ASSET = /(?<=^|[\s,])(?:\.\.\/)*_astro\/[^\s,]+/gu;

/** The absolute addresses of the scripts, styles, fonts and pictures (in all sizes) that a page loads. */
export function partsOf(html: string, address: string): string[] {
  const values = (html.match(TAG) ?? []).flatMap((tag) =>
    Array.from(tag.matchAll(LOADING), ([, value = '']) => value),
  );
  const paths = values.flatMap((value) => value.match(ASSET) ?? []);
  return [...new Set(paths.map((path) => new URL(path, address).href))];
}

/** A page or file that the site no longer has. */
export class Gone extends Error {}

/** Loads a whole file. Rejects if it is missing. */
async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  const { status } = response;
  if (status === 404 || status === 410) throw new Gone(`${address} is not there.`);
  if (!response.ok) throw new Error(`${address} is answered with ${status}.`);
  return keepable(response);
}

/**
 * Keeps a page with all that it needs. Returns the bytes of its text and pictures, because all pages share the scripts and the
 * font. Rejects if something cannot be loaded or the device has no room; the page itself then is not kept.
 */
export async function keepPage(
  cache: Cache,
  address: string,
  loaded?: Response,
): Promise<{ readonly bytes: number }> {
  const page = loaded ? keepable(loaded) : await load(keyOf(address));
  const text = await page.clone().text();
  const sizes = await Promise.all(
    partsOf(text, address).map(async (part) => {
      const known = await cache.match(part);
      const response = known ?? (await load(part));
      const size = isPicture(part) ? (await response.clone().blob()).size : 0;
      if (!known) await cache.put(part, response);
      return size;
    }),
  );
  await cache.put(keyOf(address), page);
  const own = new TextEncoder().encode(text).length;
  return { bytes: sizes.reduce((sum, size) => sum + size, own) };
}

/** Deletes what no page in the cache needs any more. */
export async function dropUnused(cache: Cache): Promise<void> {
  const addresses = (await cache.keys()).map(({ url }) => url);
  const pages = addresses.filter((address) => address.endsWith('.html'));
  const needed = new Set(pages);
  for (const address of pages) {
    const text = (await (await cache.match(address))?.text()) ?? '';
    for (const part of partsOf(text, address)) needed.add(part);
  }
  for (const address of addresses) if (!needed.has(address)) await cache.delete(address);
}
