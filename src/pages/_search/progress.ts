import { SEARCH_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { element, find } from '../../reading/element.ts';

/** A search that takes a moment is not announced. A search that replaces results is announced only if it takes long. */
const [SLOW_MS, VERY_SLOW_MS] = [300, 1500];

const status = find<HTMLElement>('#trang-thai');
const searching = find<HTMLElement>('#dang-tim');
const list = find<HTMLOListElement>('#ket-qua');
let slow: ReturnType<typeof setTimeout> | undefined;

/** Shows sentences above the results. A count that comes first has no full stop. */
export function say(sentences: readonly string[], { counted = false } = {}): void {
  status.classList.toggle('counted', counted);
  status.replaceChildren(...sentences.map((sentence) => element('p', '', sentence)));
}

/** Shows that a search is running, unless it takes only a moment. Results stay until others come. */
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
