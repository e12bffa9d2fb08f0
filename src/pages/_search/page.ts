import { SITE } from '../../config/site.ts';
import { SEARCH_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { element, find } from '../../reading/element.ts';
import { trustedScript } from '../../reading/trusted.ts';
import { type SearchClient, startSearch } from '../../search/browser/client.ts';
import type { Narrowing } from '../../search/browser/narrowing.ts';
import type { Result } from '../../search/browser/results.ts';
import type { SearchAnswer } from '../../search/browser/session.ts';
import { readAddress, type Wanted, writeAddress } from './address.ts';
import { countNarrowed, describe } from './describe.ts';
import { keepIndex } from './keep-index.ts';
import { toItem } from './list.ts';
import { showFacets, showTime } from './narrow-panel.ts';
import { forget, recentQueries, remember } from './recent.ts';

/** How long the reader must pause before the page searches. */
const PAUSE_MS = 80;

const form = find<HTMLFormElement>('.query');
const input = find<HTMLInputElement>('.query input');
const status = find<HTMLElement>('#trang-thai');
const options = find<HTMLElement>('#cach-tim');
const literal = find<HTMLButtonElement>('#nguyen-van');
const orders = [...document.querySelectorAll<HTMLButtonElement>('[data-order]')];
const list = find<HTMLOListElement>('#ket-qua');
const more = find<HTMLElement>('#tiep');
const panel = find<HTMLDetailsElement>('#loc');
const recent = find<HTMLElement>('#gan-day');
const trouble = find<HTMLElement>('#loi-khac');
const retry = find<HTMLButtonElement>('#loi-khac button');

let wanted: Wanted = readAddress(location.search);
let client: SearchClient | undefined;
/** The newest search; an older one that ends later is dropped. */
let latest = 0;
let pause: ReturnType<typeof setTimeout> | undefined;

/** What the browser keeps with an entry of its history: how many results were shown, and how far the page was scrolled. */
interface Left {
  readonly shown: number;
  readonly scrolled: number;
}
/** Where to go back to, until the results are there. */
let left: Left | null = history.state;

const root = (): string => new URL('.', location.href).href;
const isFile = location.protocol === 'file:';

async function search(): Promise<void> {
  latest += 1;
  const mine = latest;
  if (wanted.query.trim() === '') {
    showNothing(STRINGS.searchPrompt);
    showRecent();
    return;
  }
  recent.hidden = true;
  if (isFile) {
    showNothing(STRINGS.searchFromFile);
    trouble.hidden = false;
    // Trying again cannot help there.
    retry.hidden = true;
    return;
  }
  // What comes within a blink need not be announced.
  const slow = setTimeout(() => say([STRINGS.searchLoading]), 300);
  try {
    const worker = new URL(list.dataset.worker ?? '', location.href).href;
    client ??= startSearch(trustedScript(worker), root());
    const size = Math.max(SITE.resultsPerPage, left?.shown ?? 0);
    const answer = await client.search({ ...wanted, size });
    clearTimeout(slow);
    if (mine !== latest) return;
    show(answer);
    if (left) scrollTo(0, left.scrolled);
    left = null;
    const counts = await client.facets();
    if (mine === latest) showFacets(counts, wanted.narrowing, narrowTo);
    takeIndexAlong();
  } catch (error) {
    clearTimeout(slow);
    if (mine !== latest) return;
    console.warn(error);
    fail();
  }
}

/** Whether the rest of a small index is still to be taken along. */
let isToTake = list.dataset.small !== undefined;

function takeIndexAlong(): void {
  if (!isToTake) return;
  isToTake = false;
  keepIndex(root()).catch(() => {});
}

/** Says why nothing could be searched; the next search opens the index afresh. */
function fail(): void {
  client?.close();
  client = undefined;
  const missing = import.meta.env.DEV ? STRINGS.searchNoIndex : STRINGS.searchFailed;
  showNothing(navigator.onLine ? missing : STRINGS.searchOffline);
  trouble.hidden = false;
  retry.hidden = false;
}

const say = (sentences: readonly string[]): void =>
  status.replaceChildren(...sentences.map((sentence) => element('p', '', sentence)));

function showNothing(text: string): void {
  say([text]);
  list.replaceChildren();
  for (const each of [more, trouble, options, panel]) each.hidden = true;
}

function show(answer: SearchAnswer): void {
  const { count, results, months } = answer;
  say(describe(answer, wanted));
  // Where nothing is found the archive is a way on, and trying again is none.
  trouble.hidden = count > 0;
  retry.hidden = true;
  const isNarrowed = countNarrowed(wanted.narrowing) > 0;
  options.hidden = count === 0 && !wanted.literal;
  panel.hidden = months.length === 0 && !isNarrowed;
  // The way to take it back must be seen.
  if (count === 0 && isNarrowed) panel.open = true;
  showOptions(answer);
  showTime(months, wanted.narrowing, narrowTo);
  list.replaceChildren();
  append(results, count);
}

function showOptions({ understood }: SearchAnswer): void {
  const { written, decoded, corrected, others, missing, otherMarks, date } = understood;
  const isReading =
    written !== '' ||
    decoded ||
    otherMarks ||
    date !== '' ||
    [corrected, others, missing].some(({ length }) => length > 0);
  literal.hidden = !wanted.literal && !isReading;
  literal.textContent = wanted.literal ? STRINGS.searchBroader : STRINGS.searchLiteral;
  for (const button of orders) {
    button.ariaPressed = String((button.dataset.order === 'newest') === wanted.newestFirst);
  }
  const narrowed = countNarrowed(wanted.narrowing);
  find('#loc summary').textContent =
    narrowed === 0 ? STRINGS.searchNarrow : STRINGS.searchNarrowed(narrowed);
  find<HTMLElement>('#bo-loc').hidden = narrowed === 0;
}

function append(results: readonly Result[], count: number): void {
  const [first] = results.map((result) => list.appendChild(toItem(result)));
  const shown = list.childElementCount;
  more.hidden = shown >= count;
  find<HTMLButtonElement>('#tiep button').onclick = async () => {
    const mine = latest;
    const next = await client?.results(shown, shown + SITE.resultsPerPage).catch(() => null);
    if (mine !== latest) return;
    trouble.hidden = Boolean(next);
    retry.hidden = Boolean(next);
    if (next) append(next, count);
  };
  // Who asked for more by keyboard goes on reading at the first new result.
  if (shown > results.length) first?.querySelector('a')?.focus();
}

function showRecent(): void {
  const queries = recentQueries();
  recent.hidden = queries.length === 0;
  find('#gan-day ul').replaceChildren(
    ...queries.map((query) => {
      const link = element('a', '', query);
      link.href = writeAddress({ ...readAddress(''), query });
      link.addEventListener('click', (event) => {
        event.preventDefault();
        go({ ...readAddress(''), query }, 'push');
        handOnFocus(event);
      });
      return element('li', '', link);
    }),
  );
}

/** What takes itself away when it is pressed leaves the focus in the box; a finger would have a keyboard come up with it. */
function handOnFocus({ detail }: MouseEvent): void {
  // A key press is a click without a count.
  if (detail === 0) input.focus({ preventScroll: true });
}

/** Whether what is shown is a search of its own to come back to, and not one on the way to what is being typed. */
let isSettled = true;

/** Shows something else, as a step back in the browser's history where it is one. */
function go(next: Wanted, history: 'push' | 'replace'): void {
  clearTimeout(pause);
  isSettled = true;
  wanted = next;
  if (input.value !== next.query) input.value = next.query;
  writeHistory(history);
  void search();
}

function writeHistory(how: 'push' | 'replace'): void {
  // On file:// browsers refuse to rewrite the address.
  if (isFile) return;
  const address = location.pathname + writeAddress(wanted);
  left = null;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

const narrowTo = (narrowing: Narrowing): void => go({ ...wanted, narrowing }, 'push');

/** What was typed is another search: it starts broad, and keeps what results are narrowed to. */
function typed(): void {
  const query = input.value;
  if (query === wanted.query) return;
  go({ ...wanted, query, literal: false }, isSettled && wanted.query !== '' ? 'push' : 'replace');
  isSettled = false;
}

const typedSoon = (): void => {
  clearTimeout(pause);
  pause = setTimeout(typed, PAUSE_MS);
};
// While an input method is composing, the text is not yet what the reader means.
input.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) typedSoon();
});
input.addEventListener('compositionend', typedSoon);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  // Sent off again, what could not be searched is tried again.
  if (!trouble.hidden && !retry.hidden && input.value === wanted.query) void search();
  typed();
  isSettled = true;
  remember(input.value.trim());
});
list.addEventListener('click', () => remember(wanted.query.trim()));

// The arrow keys go through the results and back to the box; Escape goes back, and there it empties the box.
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const links = [...list.querySelectorAll<HTMLElement>('a.headline')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const isInBox = document.activeElement === input;
  if (at === -1 && !isInBox) return;
  if (event.key === 'ArrowDown') links[at + 1]?.focus();
  else if (event.key === 'ArrowUp' && at === 0) input.focus();
  else if (event.key === 'ArrowUp' && at > 0) links[at - 1]?.focus();
  else if (event.key === 'Escape' && at >= 0) input.focus();
  else if (event.key === 'Escape' && input.value !== '') {
    input.value = '';
    typed();
  } else return;
  event.preventDefault();
});

literal.addEventListener('click', () => go({ ...wanted, literal: !wanted.literal }, 'push'));
for (const button of orders) {
  button.addEventListener('click', () =>
    go({ ...wanted, newestFirst: button.dataset.order === 'newest' }, 'push'),
  );
}
find<HTMLElement>('#bo-loc').addEventListener('click', (event) => {
  narrowTo(readAddress('').narrowing);
  handOnFocus(event);
});
find('#quen').addEventListener('click', () => {
  forget();
  showRecent();
  input.focus();
});
retry.addEventListener('click', (event) => {
  void search();
  handOnFocus(event);
});
addEventListener('online', () => void search());
// The way back from an article leads to the result that was opened, however many were shown.
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

// Beside the results there is room for it.
panel.open = matchMedia('(min-width: 60rem)').matches;
input.value = wanted.query;
void search();
if (input.value === '') input.focus();
