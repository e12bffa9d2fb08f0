import { afterEach, expect, test, vi } from 'vitest';
import { packIds } from '../../../src/config/article-ids.ts';
import { goneArticles } from '../../../src/reading/offline/gone-articles.ts';

const ROOT = 'https://bao.example/tin/';
const listed = (id: string) => ({ id, address: `bai/tin-${id}.html` });
const ARTICLES = [listed('00000001'), listed('00000002')];

afterEach(() => vi.unstubAllGlobals());

/** A device whose worker has compared what it keeps with the site. */
function withWorker(kept: object | undefined): void {
  vi.stubGlobal('navigator', { serviceWorker: {} });
  vi.stubGlobal('caches', {
    has: async () => kept !== undefined,
    open: async () => ({ match: async () => Response.json(kept) }),
  });
}

/** A host that answers with a status for each address. */
function withHost(status: (address: string) => number): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const response = new Response(null, { status: status(address) });
    Object.defineProperty(response, 'url', { value: address });
    return response;
  });
}

test('the device knows which articles are gone', async () => {
  withWorker({ digest: 'x', ids: packIds(new Set(['00000002'])) });
  expect(await goneArticles(ROOT, ARTICLES)).toEqual(['00000001']);
});

test('a device that has seen only one build keeps nothing that is gone', async () => {
  withWorker({ digest: 'x' });
  expect(await goneArticles(ROOT, ARTICLES)).toEqual([]);
});

test('without a worker the host is asked', async () => {
  withHost((address) => (address.includes('00000002') ? 404 : 200));
  expect(await goneArticles(ROOT, ARTICLES)).toEqual(['00000002']);
  withHost(() => 503);
  expect(await goneArticles(ROOT, ARTICLES)).toEqual([]);
});

test('without a network, and from a folder, nothing is known', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError()));
  expect(await goneArticles(ROOT, ARTICLES)).toEqual([]);
  expect(await goneArticles('file:///tin/', ARTICLES)).toEqual([]);
});
