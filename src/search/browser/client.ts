import type { FacetCounts } from './narrowing.ts';
import type { Result } from './results.ts';
import type { SearchAnswer, SearchRequest } from './session.ts';

/** What the page asks the worker. `site` is the absolute address of the site's root. */
export type Call = { readonly id: number; readonly site: string } & (
  | { readonly method: 'search'; readonly request: SearchRequest }
  | { readonly method: 'results'; readonly start: number; readonly end: number }
  | { readonly method: 'facets' }
  | { readonly method: 'open' }
);

export type Reply = { readonly id: number } & (
  | { readonly value: unknown }
  | { readonly error: string }
);

/** The search as a page uses it: the methods of `Session`, carried out in a worker. */
export interface SearchClient {
  readonly search: (request: SearchRequest) => Promise<SearchAnswer>;
  readonly results: (start: number, end: number) => Promise<readonly Result[]>;
  readonly facets: () => Promise<FacetCounts>;
  /** Opens the index before the first search. */
  readonly open: () => Promise<void>;
  /** Ends the worker. Open requests are never answered. */
  readonly close: () => void;
}

type Request = Call extends infer Each
  ? Each extends Call
    ? Omit<Each, 'id' | 'site'>
    : never
  : never;

/** How long a worker may take to start. */
const START_MS = 20_000;

/** Starts a worker from its address. The first call opens the index. */
export function startSearch(worker: string, site: string): SearchClient {
  const thread = new Worker(worker, { type: 'module' });
  const waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  let last = 0;
  const call = <Value>(request: Request): Promise<Value> =>
    new Promise<unknown>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      thread.postMessage({ ...request, id: last, site } as Call);
    }) as Promise<Value>;
  const fail = (): void => {
    for (const { reject } of waiting.values())
      reject(new Error('The search could not be started.'));
    waiting.clear();
  };
  const late = setTimeout(fail, START_MS);
  thread.addEventListener('message', ({ data }: MessageEvent<Reply | 'ready'>) => {
    clearTimeout(late);
    if (data === 'ready') return;
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.value);
  });
  thread.addEventListener('error', fail);
  return {
    search: (request) => call({ method: 'search', request }),
    results: (start, end) => call({ method: 'results', start, end }),
    facets: () => call({ method: 'facets' }),
    open: () => call({ method: 'open' }),
    close: () => thread.terminate(),
  };
}
