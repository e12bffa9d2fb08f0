import type { Pile } from '../api.ts';
import { ask } from './ask.ts';
import { nextNeeded, orderPile } from './pile-order.ts';

let pile: Pile | null = null;
let loading: Promise<Pile> | null = null;
/** Files that were saved since the page was opened: nobody is sent to them again. */
const looked = new Set<string>();

/** All articles as they are now, those that need a look first. */
export async function loadPile(): Promise<Pile> {
  const { articles, ...rest } = await ask('GET api/pile', '');
  pile = { ...rest, articles: orderPile(articles) };
  return pile;
}

/** The pile as it was last loaded; it is loaded if nobody has asked for it yet. */
async function knownPile(): Promise<Pile> {
  if (pile) return pile;
  loading ??= loadPile().finally(() => {
    loading = null;
  });
  return loading;
}

/** Remembers that somebody has looked at an article. */
export const markLooked = (file: string): void => void looked.add(file);

/** The article that needs a look after this one, and how many do. */
export async function nextOf(file: string | null): Promise<ReturnType<typeof nextNeeded>> {
  return nextNeeded((await knownPile()).articles, file, looked);
}

/** The sections that articles have, the most frequent first. */
export async function knownSections(): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const { section } of (await knownPile()).articles)
    if (section !== undefined) counts.set(section, (counts.get(section) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}
