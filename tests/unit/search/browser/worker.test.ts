import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Session } from '../../../../src/search/browser/session.ts';

const SITE = 'https://bao.example/tin/';

/** A worker of the search. What it is sent is answered through the port beside it. */
async function start() {
  const events = new EventTarget();
  const told = vi.fn();
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('postMessage', told);
  vi.resetModules();
  const { Session: Own } = await import('../../../../src/search/browser/session.ts');
  const open = vi.spyOn(Own, 'open');
  await import('../../../../src/search/browser/worker.ts');
  const ask = async (call: object): Promise<unknown> => {
    const { promise, resolve } = Promise.withResolvers();
    const event = new MessageEvent('message', { data: { ...call, site: SITE } });
    Object.defineProperty(event, 'ports', { value: [{ postMessage: resolve }] });
    events.dispatchEvent(event);
    return promise;
  };
  return { told, open, ask };
}

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const session = (parts: object): Session => Object.assign(Object.create(Session.prototype), parts);

test('a worker says that it has started, and opens the site’s index once, for the first call', async () => {
  const { told, open, ask } = await start();
  expect(told).toHaveBeenCalledWith('ready');
  expect(open).not.toHaveBeenCalled();
  open.mockResolvedValue(
    session({
      prepare: async (query: string) => `prepared ${query}`,
      search: async ({ query }: { query: string }) => query,
    }) as never,
  );
  expect(await ask({ search: { query: 'cầu' } })).toEqual({ value: 'cầu' });
  expect(await ask({ prepare: 'cầu' })).toEqual({ value: 'prepared cầu' });
  expect(open.mock.calls).toEqual([[`${SITE}pagefind/`]]);
});

test('if the index cannot be opened, the call says why, and the next one tries again', async () => {
  const { open, ask } = await start();
  open.mockRejectedValueOnce(new Error('Không có tệp.'));
  expect(await ask({ prepare: 'cầu' })).toEqual({ error: 'Error: Không có tệp.' });
  open.mockResolvedValue(session({ prepare: async () => [] }) as never);
  expect(await ask({ prepare: 'cầu' })).toEqual({ value: [] });
});
