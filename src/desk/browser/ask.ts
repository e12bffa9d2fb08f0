import type { DeskApi, Refused } from '../api.ts';
import { WORDS } from './words.ts';

/** A request that the server refused, or that never reached it. */
export class RefusedError extends Error {
  readonly hint: string;
  /** Another program has changed the file since it was opened. */
  readonly changed: boolean;
  constructor({ error, hint, changed }: Refused) {
    super(error);
    this.hint = hint;
    this.changed = changed === true;
  }
}

type Route = keyof DeskApi;
type Answer<R extends Route> = DeskApi[R]['answer'];
type Body<R extends Route> = DeskApi[R] extends { readonly body: infer B } ? B : string;

/**
 * Sends one request and gives its answer. A `GET` takes what follows its address, a `POST` its body. Throws `RefusedError`; if
 * `signal` is aborted, an `AbortError`.
 */
export async function ask<R extends Route>(
  route: R,
  content: Body<R>,
  signal?: AbortSignal,
): Promise<Answer<R>> {
  const [method = '', path = ''] = route.split(' ');
  const request: RequestInit =
    method === 'GET'
      ? {}
      : {
          method,
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(content),
        };
  const address = method === 'GET' ? path + encodeURIComponent(String(content)) : path;
  const response = await fetch(address, { ...request, ...(signal ? { signal } : {}) }).catch(
    (error: unknown) => {
      if (signal?.aborted) throw error;
      throw new RefusedError(WORDS.unreachable);
    },
  );
  const answer = await response.json().catch(() => null);
  if (!response.ok || answer === null)
    throw new RefusedError(isRefused(answer) ? answer : WORDS.unreadable);
  return answer;
}

const isRefused = (answer: unknown): answer is Refused =>
  typeof answer === 'object' && answer !== null && 'error' in answer && 'hint' in answer;
