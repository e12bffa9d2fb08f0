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
    const answer = 'search' in data ? opened.search(data.search) : opened.prepare(data.prepare);
    port?.postMessage({ value: await answer } satisfies Reply<unknown>);
  } catch (error) {
    console.warn(error);
    port?.postMessage({ error: String(error) } satisfies Reply<unknown>);
  }
});

// If a script is empty, no error says so.
postMessage('ready');
