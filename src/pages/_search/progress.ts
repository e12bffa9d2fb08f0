import { SEARCH_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { element, find } from '../../reading/element.ts';

/** What comes within a blink need not be announced, and what takes the place of results only if it takes long. */
const [SLOW_MS, VERY_SLOW_MS] = [300, 1500];

const status = find<HTMLElement>('#trang-thai');
const searching = find<HTMLElement>('#dang-tim');
const list = find<HTMLOListElement>('#ket-qua');
let slow: ReturnType<typeof setTimeout> | undefined;

/** Says sentences above the results. A count that is the first one of them ends without a full stop. */
export function say(sentences: readonly string[], { counted = false } = {}): void {
  status.classList.toggle('counted', counted);
  status.replaceChildren(...sentences.map((sentence) => element('p', '', sentence)));
}

/** Shows that a search is under way, unless it takes a moment only. Results stay until others come. */
export function startSearching(): void {
  clearTimeout(slow);
  const hasResults = list.childElementCount > 0;
  list.ariaBusy = String(hasResults);
  slow = setTimeout(
    () => {
      if (hasResults) searching.textContent = STRINGS.searchLoading;
      else say([STRINGS.searchLoading]);
    },
    hasResults ? VERY_SLOW_MS : SLOW_MS,
  );
}

/** Ends what `startSearching` began. */
export function stopSearching(): void {
  clearTimeout(slow);
  list.ariaBusy = null;
  searching.textContent = '';
}
