import { keepsOffline } from './ability.ts';
import { knownArticles } from './known-articles.ts';
import { saysGone } from './take-down.ts';

interface Listed {
  readonly id: string;
  /** Relative to the site's root. */
  readonly address: string;
}

/** The ids of those articles that the site no longer has, as far as the device or the network knows. */
export async function goneArticles(root: string, articles: readonly Listed[]): Promise<string[]> {
  const known = keepsOffline() ? await knownArticles(root).catch(() => undefined) : undefined;
  const isGone = async ({ id, address }: Listed): Promise<boolean> => {
    // A device that knows only one build has nothing of another.
    if (known) return known.ids?.has(id) === false;
    const response = await ask(root + address);
    return response !== undefined && saysGone(root, response);
  };
  const gone = await Promise.all(articles.map(isGone));
  return articles.filter((_, index) => gone[index]).map(({ id }) => id);
}

/** The answer of the host; `undefined` without a network and in a page that was opened from a folder. */
const ask = async (address: string): Promise<Response | undefined> =>
  address.startsWith('http')
    ? fetch(address, { method: 'HEAD', cache: 'no-cache' }).catch(() => undefined)
    : undefined;
