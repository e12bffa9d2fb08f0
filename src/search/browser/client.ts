import type { SearchRequest, Session } from './session.ts';

/** The search as a page uses it: methods of `Session`, carried out in a worker. */
export interface SearchClient extends Pick<Session, 'search' | 'prepare'> {
  /** Ends the worker. Open requests are never answered. */
  readonly close: () => void;
}

/** What the page asks the worker. */
type Call = { readonly search: SearchRequest } | { readonly prepare: string };

/** What the worker is sent. The answer comes through the port beside it. `site` is the absolute address of the site's root. */
export type Sent = Call & { readonly site: string };
export type Reply<Value> = { readonly value: Value } | { readonly error: string };

/** How long a worker may take to start, in milliseconds. Without a network it is on the device, or nowhere. */
const startMs = (): number => (navigator.onLine ? 20_000 : 4_000);

/** Starts a worker from its address. The first call opens the index. */
export function startSearch(worker: string, site: string): SearchClient {
  const thread = new Worker(worker, { type: 'module' });
  const failure = new Promise<never>((_, reject) => {
    const fail = (): void => reject(new Error('The search could not be started.'));
    const late = setTimeout(fail, startMs());
    thread.addEventListener('message', () => clearTimeout(late), { once: true });
    thread.addEventListener('error', fail);
  });
  // Each call reports it.
  failure.catch(() => {});
  const call = <Value>(asked: Call): Promise<Value> => {
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<Value>((resolve, reject) => {
      port1.onmessage = ({ data }: MessageEvent<Reply<Value>>) => {
        port1.close();
        if ('error' in data) reject(new Error(data.error));
        else resolve(data.value);
      };
    });
    thread.postMessage({ ...asked, site } satisfies Sent, [port2]);
    return Promise.race([answer, failure]);
  };
  return {
    search: (request) => call({ search: request }),
    prepare: (query) => call({ prepare: query }),
    close: () => thread.terminate(),
  };
}
