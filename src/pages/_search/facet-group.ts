import { SEARCH_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { element } from '../../reading/element.ts';
import { loadStyles } from '../../reading/on-use.ts';
import type { Facet, FacetCounts } from '../../search/browser/narrowing.ts';
import { placeOf, readTyped } from '../../search/suggestions/match.ts';

type Values = FacetCounts[Facet];
type Change = (chosen: string[]) => void;

/** The number of values that are shown at once. If there are more, a box finds the others. */
const SHOWN = 10;

/** One way to narrow results, such as by section. */
export interface FacetGroup {
  readonly element: HTMLElement;
  /**
   * Shows these values, the most frequent first. `chosen` are those that narrow the results. Calls `change` with the reader's
   * new choice.
   */
  readonly show: (values: Values, chosen: readonly string[], change: Change) => void;
}

/** A group of boxes for the values of a kind. It is empty at first. */
export function facetGroup(facet: Facet): FacetGroup {
  const list = element('ul');
  const box = element('input');
  box.type = 'search';
  box.autocomplete = 'off';
  box.spellcheck = false;
  box.ariaLabel = STRINGS.searchFacetFind[facet];
  box.placeholder = STRINGS.searchFacetFind[facet];
  const news = element('p', 'note');
  news.ariaLive = 'polite';
  const group = element(
    'fieldset',
    '',
    element('legend', '', STRINGS.searchFacets[facet]),
    box,
    list,
    news,
  );
  let all: Values = [];
  let now: readonly string[] = [];
  let change: Change = () => {};
  const redraw = (): void => {
    const isLong = all.length > SHOWN;
    // Few sites have so many values, so the styles of the box load with those of tools.
    if (isLong) void loadStyles();
    const typed = isLong ? box.value : '';
    const { shown, others } = select(all, now, typed);
    list.replaceChildren(
      ...shown.map(({ value, count }) => toItem(value, count, now.includes(value), toggle)),
    );
    box.hidden = !isLong;
    news.hidden = !isLong;
    news.textContent = sayOthers(typed, shown.length, others);
  };
  const toggle = (value: string, isChosen: boolean): void => {
    const kept = now.filter((each) => each !== value);
    change(isChosen ? [...kept, value] : kept);
  };
  box.addEventListener('input', redraw);
  return {
    element: group,
    show: (values, chosen, chosenFrom) => {
      [all, now, change] = [values, chosen, chosenFrom];
      group.hidden = all.length < 2 && now.length === 0;
      keepingFocus(group, redraw);
    },
  };
}

/** The values to show, chosen ones first, and the number of the others. */
function select(
  all: Values,
  chosen: readonly string[],
  typed: string,
): { shown: Values; others: number } {
  const readings = readTyped(typed);
  const isMeant = (value: string): boolean =>
    readings.length === 0 || readings.some((reading) => placeOf(reading, value) >= 0);
  const first = all.filter(({ value }) => chosen.includes(value));
  const rest = all.filter(({ value }) => !chosen.includes(value) && isMeant(value));
  const room = Math.max(0, SHOWN - (readings.length === 0 ? first.length : 0));
  return { shown: [...first, ...rest.slice(0, room)], others: Math.max(0, rest.length - room) };
}

function sayOthers(typed: string, shown: number, others: number): string {
  if (others > 0) return STRINGS.searchOtherValues(others);
  return shown === 0 && typed !== '' ? STRINGS.searchNoValue(typed.trim()) : '';
}

function toItem(
  value: string,
  count: number,
  isChosen: boolean,
  toggle: (value: string, isChosen: boolean) => void,
): HTMLLIElement {
  const box = element('input');
  box.type = 'checkbox';
  box.dataset.key = value;
  box.checked = isChosen;
  box.addEventListener('change', () => toggle(value, box.checked));
  return element(
    'li',
    '',
    element(
      'label',
      '',
      box,
      element('span', '', value),
      element('small', '', STRINGS.count(count)),
    ),
  );
}

/** Redraws, and keeps the focus on the same value. */
function keepingFocus(group: HTMLElement, redraw: () => void): void {
  const active = document.activeElement;
  const key = active instanceof HTMLElement && group.contains(active) ? active.dataset.key : null;
  redraw();
  if (key === undefined || key === null) return;
  const boxes = [...group.querySelectorAll<HTMLElement>('[data-key]')];
  (boxes.find((each) => each.dataset.key === key) ?? boxes.at(-1))?.focus();
}
