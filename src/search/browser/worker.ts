import { ADDRESS } from '../../config/addresses.ts';
import type { Reply, Sent } from './client.ts';
import { Session } from './session.ts';

// The search runs outside the page's own thread, so that typing and scrolling never wait for it.
let session: Promise<Session> | undefined;

addEventListener('message', async ({ data, ports: [port] }: MessageEvent<Sent>) => {
  try {
    // The worker lies in another folder than the index.
    session ??= Session.open(data.site + ADDRESS.searchIndex);
    const opened = await session.catch((error: unknown) => {
      session = undefined;
      throw error;
    });
    port?.postMessage({ value: await run(opened, data) } satisfies Reply<unknown>);
  } catch (error) {
    console.warn(error);
    port?.postMessage({ error: String(error) } satisfies Reply<unknown>);
  }
});

// If a script is empty, no error says so.
postMessage('ready');

function run(opened: Session, call: Sent): Promise<unknown> {
  switch (call.method) {
    case 'search':
      return opened.search(call.request);
    case 'results':
      return opened.results(call.start, call.end);
    case 'facets':
      return opened.facets();
    case 'prepare':
      return opened.prepare(call.query);
  }
}
