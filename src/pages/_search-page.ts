import { ADDRESS } from '../config/addresses.ts';
import { SITE } from '../config/site.ts';
import { STRINGS } from '../config/strings.vi.ts';
import { type Found, openIndex, type SearchIndex, type SearchResult } from '../search/engine.ts';

/** How long the reader must pause before the page searches. */
const PAUSE_MS = 180;

const find = <E extends Element>(selector: string): E => {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`The search page has no ${selector}.`);
  return element;
};
const form = find<HTMLFormElement>('.query');
const input = find<HTMLInputElement>('.query input');
const status = find<HTMLElement>('#trang-thai');
const list = find<HTMLOListElement>('#ket-qua');
const more = find<HTMLElement>('#tiep');
const trouble = find<HTMLElement>('#loi-khac');
const retry = find<HTMLButtonElement>('#loi-khac button');

let index: SearchIndex | undefined;
/** The newest search; an older one that ends later is dropped. */
let latest = 0;
let pause: ReturnType<typeof setTimeout> | undefined;

async function search(): Promise<void> {
  const query = input.value.trim().replace(/\s+/gu, ' ');
  latest += 1;
  const mine = latest;
  writeAddress(query);
  if (query === '') {
    show({ text: STRINGS.searchPrompt });
    return;
  }
  if (location.protocol === 'file:') {
    show({ text: STRINGS.searchFromFile, trouble: true });
    // Trying again cannot help there.
    retry.hidden = true;
    return;
  }
  status.textContent = STRINGS.searchLoading;
  try {
    index ??= await openIndex(new URL(ADDRESS.searchIndex, location.href).href);
    const found = await index.search(query);
    const first = await found.load(0, SITE.resultsPerPage);
    if (mine !== latest) return;
    if (found.count > 0) {
      show({ text: STRINGS.searchFound(STRINGS.articleCount(found.count), query) });
      append(first, found);
    } else if (navigator.onLine) {
      show({ text: `${STRINGS.searchNothing(query)} ${STRINGS.searchNothingHint}` });
    } else {
      // An index that cannot load its parts finds nothing and does not say why.
      fail();
    }
  } catch (error) {
    console.error(error);
    if (mine === latest) fail();
  }
}

/** Says why nothing could be searched; the next search opens the index afresh. */
function fail(): void {
  void index?.close();
  index = undefined;
  const missing = import.meta.env.DEV ? STRINGS.searchNoIndex : STRINGS.searchFailed;
  show({ text: navigator.onLine ? missing : STRINGS.searchOffline, trouble: true });
}

function show(state: { text: string; trouble?: boolean }): void {
  status.textContent = state.text;
  list.replaceChildren();
  more.hidden = true;
  trouble.hidden = state.trouble !== true;
}

function append(results: readonly SearchResult[], found: Found): void {
  const [first] = results.map((result) => list.appendChild(toItem(result)));
  const shown = list.childElementCount;
  more.hidden = shown >= found.count;
  find<HTMLButtonElement>('#tiep button').onclick = async () => {
    const mine = latest;
    const next = await found.load(shown, shown + SITE.resultsPerPage).catch(() => null);
    if (mine !== latest) return;
    trouble.hidden = next !== null;
    if (next) append(next, found);
  };
  // Who asked for more by keyboard goes on reading at the first new result.
  if (shown > results.length) first?.querySelector('a')?.focus();
}

function toItem({ address, headline, date, excerpt }: SearchResult): HTMLLIElement {
  const link = element('a', headline);
  link.href = address;
  link.className = 'headline';
  const heading = element('h2');
  heading.append(link);
  const text = element('p');
  text.append(...excerpt.map((part) => (part.hit ? element('mark', part.text) : part.text)));
  const meta = element('p', date);
  meta.className = 'meta';
  const item = element('li');
  item.append(heading, text, meta);
  return item;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function writeAddress(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  // On file:// browsers refuse to rewrite the address; the search page then says more than the address can.
  if (location.protocol !== 'file:') history.replaceState(null, '', address);
}

function readAddress(): void {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  void search();
}

const searchSoon = (): void => {
  clearTimeout(pause);
  pause = setTimeout(search, PAUSE_MS);
};
// While an input method is composing, the text is not yet what the reader means.
input.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) searchSoon();
});
input.addEventListener('compositionend', searchSoon);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  void search();
});
retry.addEventListener('click', () => void search());
addEventListener('online', () => void search());
addEventListener('popstate', readAddress);

readAddress();
if (input.value === '') input.focus();
