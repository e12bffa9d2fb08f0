import { digest } from '../outputs/digest.ts';
import type { Frame, Output } from '../outputs/views.ts';

interface Keyed {
  /** By path: a digest of everything that a page or file shows. */
  readonly keys: ReadonlyMap<string, string>;
  /** What has to be made. */
  readonly stale: readonly Output[];
}

/**
 * Gives every output its key: a digest of its view (or of `shown`) and, for a page, of what stands around it. A page is made of
 * nothing else, so a key cannot miss what the page shows. `isSame` tells whether a path with this key exists already.
 */
export function keyOutputs(
  outputs: readonly Output[],
  frame: Frame,
  isSame: (path: string, key: string) => boolean,
): Keyed {
  const around = digest(JSON.stringify(frame));
  const keys = new Map<string, string>();
  const stale: Output[] = [];
  for (const output of outputs) {
    const { path, isPage, view, shown = view } = output;
    const json = JSON.stringify(shown());
    const key = digest(isPage ? around + json : json);
    keys.set(path, key);
    if (!isSame(path, key)) stale.push(output);
  }
  return { keys, stale };
}
