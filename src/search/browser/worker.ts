import { ADDRESS } from '../../config/addresses.ts';
import type { Call, Reply } from './client.ts';
import { Session } from './session.ts';

// The search runs outside the page's own thread, so that typing and scrolling never wait for it.
let session: Promise<Session> | undefined;
/** Calls run one after the other, since each continues the last search. */
let before: Promise<void> = Promise.resolve();
let latestSearch = 0;

addEventListener('message', ({ data }: MessageEvent<Call>) => {
  if (data.method === 'search') latestSearch = data.id;
  before = before.then(() => answer(data));
});

// If a script is empty, no error says so.
postMessage('ready');

async function answer(data: Call): Promise<void> {
  const { id } = data;
  try {
    // The page has dropped a search that a newer one overtook.
    if (data.method === 'search' && id < latestSearch)
      return postMessage({ id, error: 'overtaken' } satisfies Reply);
    // The worker lies in another folder than the index.
    const query = data.method === 'search' ? data.request.query : '';
    session ??= Session.open(data.site + ADDRESS.searchIndex, query);
    const opened = await session.catch((error: unknown) => {
      session = undefined;
      throw error;
    });
    const value = await run(opened, data);
    postMessage({ id, value } satisfies Reply);
  } catch (error) {
    console.warn(error);
    postMessage({ id, error: String(error) } satisfies Reply);
  }
}

function run(opened: Session, call: Call): Promise<unknown> {
  switch (call.method) {
    case 'search':
      return opened.search(call.request);
    case 'results':
      return opened.results(call.start, call.end);
    case 'facets':
      return opened.facets();
    case 'open':
      return Promise.resolve();
  }
}
