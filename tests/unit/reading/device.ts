import { onTestFinished, vi } from 'vitest';
import { cacheName, type Kind } from '../../../src/reading/offline/caches.ts';

export const ROOT = 'https://bao.example/tin/';

/** What is kept at an address: its text, or its status if it has none. */
type Kept = string | number;
type Files = Readonly<Record<string, Kept>>;

const asResponse = (kept: Kept): Response =>
  typeof kept === 'string' ? new Response(kept) : new Response(null, { status: kept });

/** A cache, as browsers have it. Its files are texts by address. */
export function cacheOf(files: Files): {
  readonly kept: Map<string, Kept>;
  readonly cache: Cache;
} {
  const kept = new Map(Object.entries(files));
  const match = async (address: string) => {
    const found = kept.get(address);
    return found === undefined ? undefined : asResponse(found);
  };
  const cache = {
    match,
    matchAll: async () => [...kept.values()].map(asResponse),
    keys: async () => [...kept.keys()].map((url) => ({ url })),
    put: async (address: string, response: Response) => {
      kept.set(address, response.ok ? await response.text() : response.status);
    },
    delete: async (address: string) => kept.delete(address),
  };
  return { kept, cache: cache as unknown as Cache };
}

/** A device that keeps files of a site, by kind of cache, and a host that has others. Paths are relative to the root. */
export interface Device {
  /** The paths that a cache has. */
  readonly paths: (kind: Kind) => string[];
  readonly textOf: (kind: Kind, path: string) => Kept | undefined;
  /** What the host has, and what it was asked for. */
  readonly host: Map<string, Kept>;
  readonly asked: string[];
}

/** Makes the device the one that the code runs on, until the test has finished. */
export function withDevice(kept: Partial<Record<Kind, Files>>, host: Files = {}): Device {
  const all = new Map(
    Object.entries(kept).map(([kind, files]) => [
      cacheName(ROOT, kind as Kind),
      cacheOf(Object.fromEntries(Object.entries(files).map(([path, text]) => [ROOT + path, text]))),
    ]),
  );
  const open = (name: string) => {
    const found = all.get(name) ?? cacheOf({});
    all.set(name, found);
    return found;
  };
  vi.stubGlobal('caches', {
    has: async (name: string) => all.has(name),
    open: async (name: string) => open(name).cache,
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
  });
  const device: Device = {
    paths: (kind) =>
      [...(all.get(cacheName(ROOT, kind))?.kept.keys() ?? [])].map((url) => url.slice(ROOT.length)),
    textOf: (kind, path) => all.get(cacheName(ROOT, kind))?.kept.get(ROOT + path),
    host: new Map(Object.entries(host)),
    asked: [],
  };
  vi.stubGlobal('fetch', async (address: string, { signal }: RequestInit = {}) => {
    signal?.throwIfAborted();
    device.asked.push(address.slice(ROOT.length));
    const response = asResponse(device.host.get(address.slice(ROOT.length)) ?? 404);
    Object.defineProperty(response, 'url', { value: address });
    return response;
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  return device;
}

/** The page of an article. */
export const page = (id: string, more = ''): string => `<article data-article="${id}">${more}`;
