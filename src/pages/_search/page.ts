// biome-ignore-all lint/style/noExcessiveLinesPerFile: all of it works on one state, what the reader wants to see.
import { SITE } from '../../config/site.ts';
import { SEARCH_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { find } from '../../reading/element.ts';
import { loadStyles } from '../../reading/on-use.ts';
import { forget, remember } from '../../reading/recent-searches.ts';
import { finderFor, suggest } from '../../reading/suggest/suggest.ts';
import { trustedScript } from '../../reading/trusted.ts';
import { type SearchClient, startSearch } from '../../search/browser/client.ts';
import type { Narrowing } from '../../search/browser/narrowing.ts';
import { readAddress, type Wanted, writeAddress } from './address.ts';
import { listenToArrows } from './arrow-keys.ts';
import { keepIndex } from './keep-index.ts';
import { showNamed } from './named.ts';
import { showFacets } from './narrow-panel.ts';
import { isPanelShown, listenToOptions } from './options.ts';
import { startSearching, stopSearching } from './progress.ts';
import { handOnFocus, hideRecent, showRecent } from './recent.ts';
import { isSameQuery } from './same-query.ts';
import { isRetryOffered, list, retry, showAnswer, showNothing, showTrouble } from './shown.ts';

/** How long the reader must pause before the page searches: longer than between the letters of a word. */
const PAUSE_MS = 300;

const form = find<HTMLFormElement>('.query');
const input = find<HTMLInputElement>('.query input');

let wanted: Wanted = readAddress(location.search);
let client: SearchClient | undefined;
/** The newest search. An older one that ends later is dropped. */
let latest = 0;
let pause: ReturnType<typeof setTimeout> | undefined;

/** Devices say that they are online before the network answers. So often the search is tried again. */
const TRIES_ONLINE = 3;
const RETRY_MS = 1500;
let triesLeft = 0;

/** Stored with an entry of the browser's history: how many results were shown, and how far the page was scrolled. */
interface Left {
  readonly shown: number;
  readonly scrolled: number;
}
/** The position to restore once the results are there. */
let left: Left | null = history.state;

const root = (): string => new URL('.', location.href).href;
const isFile = location.protocol === 'file:';
const finder = finderFor(input, root());

async function search(): Promise<void> {
  latest += 1;
  const mine = latest;
  if (wanted.query.trim() === '') {
    showNothing(STRINGS.searchPrompt);
    showRecent(repeat);
    void showNamed('', finder);
    return;
  }
  hideRecent();
  if (isFile) {
    // Trying again cannot help here.
    showTrouble(STRINGS.searchFromFile, { canRetry: false });
    return;
  }
  startSearching();
  void showNamed(wanted.query, finder);
  try {
    client ??= start();
    const size = Math.max(SITE.resultsPerPage, left?.shown ?? 0);
    const answer = await client.search({ ...wanted, size });
    if (mine !== latest) return;
    stopSearching();
    triesLeft = 0;
    showAnswer(answer, wanted, narrowTo, async (from, to) => {
      const next = await client?.search({ ...wanted, size: to }).catch(() => null);
      return mine === latest ? (next?.results.slice(from) ?? null) : 'outdated';
    });
    if (left) scrollTo(0, left.scrolled);
    left = null;
    await fillPanel();
    takeIndexAlong();
  } catch (error) {
    if (mine !== latest) return;
    stopSearching();
    console.warn(error);
    fail();
  }
}

/** Shows by what the results can be narrowed. Few phones load that, since the panel is closed there. */
async function fillPanel(): Promise<void> {
  const mine = latest;
  if (!isPanelShown() || !client) return;
  try {
    const { facets } = await client.search({ ...wanted, size: 0, counted: true });
    if (mine === latest && facets) showFacets(facets, wanted.narrowing, narrowTo);
  } catch (error) {
    // The reader has asked for something else.
    if (mine === latest) throw error;
  }
}

function start(): SearchClient {
  const worker = new URL(list.dataset.worker ?? '', location.href).href;
  return startSearch(trustedScript(worker), root());
}

/** Whether the rest of a small index still has to be loaded. */
let isToTake = list.dataset.small !== undefined;

function takeIndexAlong(): void {
  if (!isToTake) return;
  isToTake = false;
  keepIndex(root()).catch(() => {});
}

/** Says why the search failed. The next search opens the index again. */
function fail(): void {
  client?.close();
  client = undefined;
  const missing = import.meta.env.DEV ? STRINGS.searchNoIndex : STRINGS.searchFailed;
  showTrouble(navigator.onLine ? missing : STRINGS.searchOffline, { canRetry: true });
  if (triesLeft === 0) return;
  triesLeft -= 1;
  clearTimeout(pause);
  pause = setTimeout(() => void search(), RETRY_MS);
}

/** Whether the current search should get an entry in the history: a finished one, not one on the way to what is being typed. */
let isSettled = true;

/** Shows something else, with an entry in the browser's history if the search deserves one. */
function go(next: Wanted, history: 'push' | 'replace'): void {
  clearTimeout(pause);
  isSettled = true;
  wanted = next;
  if (input.value !== next.query) input.value = next.query;
  writeHistory(history);
  void search();
}

function writeHistory(how: 'push' | 'replace'): void {
  // On file:// browsers refuse to change the address.
  if (isFile) return;
  const address = location.pathname + writeAddress(wanted);
  left = null;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/** Searches again for an earlier query. */
const repeat = (query: string): void => go({ ...readAddress(''), query }, 'push');

const narrowTo = (narrowing: Narrowing): void => go({ ...wanted, narrowing }, 'push');

/** A new query starts broad, but keeps what narrows the results. */
function typed({ sent = false } = {}): void {
  const query = input.value;
  // A submitted query stands in the address as it was typed.
  if (sent ? query === wanted.query : isSameQuery(query, wanted.query)) return;
  go({ ...wanted, query, literal: false }, isSettled && wanted.query !== '' ? 'push' : 'replace');
  isSettled = false;
}

const typedSoon = (): void => {
  clearTimeout(pause);
  // A cleared query disappears at once.
  if (input.value === '') typed();
  else pause = setTimeout(() => typed(), PAUSE_MS);
};
// While an input method is composing, the text is not yet what the reader means.
input.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) typedSoon();
});
input.addEventListener('compositionend', typedSoon);
for (const event of ['input', 'compositionend']) input.addEventListener(event, prepare);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  // Submitting again retries a search that failed.
  if (isRetryOffered() && input.value === wanted.query) void search();
  typed({ sent: true });
  closeSuggestions();
  isSettled = true;
  remember(input.value.trim());
});
list.addEventListener('click', () => remember(wanted.query.trim()));

/** The first letter loads what every search needs, and each word its places, so they are there when the query is. */
function prepare(): void {
  // The styles of the list of suggestions load with those of other tools.
  void loadStyles();
  if (isFile) return;
  client ??= start();
  // If the index could not be opened, the search tries again and says so.
  client.prepare(input.value).catch(() => {});
}
const closeSuggestions = isFile
  ? () => {}
  : suggest(input, {
      root: root(),
      finder,
      after: form,
      search: repeat,
      leadsOn: true,
    });

listenToArrows(input, list, () => {
  input.value = '';
  typed();
});
listenToOptions(
  () => wanted,
  (next) => go(next, 'push'),
  () => void fillPanel().catch(fail),
);
find<HTMLElement>('#bo-loc').addEventListener('click', (event) => {
  narrowTo(readAddress('').narrowing);
  handOnFocus(event);
});
find('#quen').addEventListener('click', () => {
  forget();
  showRecent(repeat);
  input.focus();
});
retry.addEventListener('click', (event) => {
  void search();
  handOnFocus(event);
});
addEventListener('online', () => {
  triesLeft = TRIES_ONLINE;
  void search();
});
// The way back from an article leads to the opened result, however many results were shown.
addEventListener('pagehide', () => {
  if (isFile) return;
  const now: Left = { shown: list.childElementCount, scrolled: scrollY };
  history.replaceState(now, '');
});
addEventListener('popstate', () => {
  left = history.state;
  isSettled = true;
  wanted = readAddress(location.search);
  input.value = wanted.query;
  void search();
});

input.value = wanted.query;
void search();
// The worker is there before the first letter, and loads nothing until then.
if (!isFile) client ??= start();
if (input.value === '') input.focus();
