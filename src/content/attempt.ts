import { join } from 'node:path';
import { cacheFolder } from './cache.ts';
import { FAILURES, noteFailure } from './failures.ts';

/** Notes that a step for the article of a file failed; the build ends once all pages are written. In development it throws. */
export function noteFailed(file: string, error: unknown): void {
  if (import.meta.env.DEV) throw error;
  noteFailure(join(cacheFolder(), FAILURES), file, error);
}

/** What a step for one article gives; `undefined` if it throws, which is noted. */
export async function attempt<Result>(
  { file }: { readonly file: string },
  step: () => Result | Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await step();
  } catch (error) {
    noteFailed(file, error);
    return undefined;
  }
}
