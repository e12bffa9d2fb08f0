import { SEARCH_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { element, find, pushButton } from '../../reading/element.ts';
import {
  FACETS,
  type FacetCounts,
  type Narrowing,
  UNDATED,
} from '../../search/browser/narrowing.ts';
import type { SearchAnswer } from '../../search/browser/session.ts';
import { describePeriod, toBars } from './time.ts';

/** How many values of a kind are shown before “Thêm …”. */
const SHOWN = 6;
/** In pixels. */
const TALLEST = 48;

/** Redraws, and leaves the focus on the same control. */
function redraw(group: HTMLElement, content: readonly Node[]): void {
  const active = document.activeElement;
  const key = active instanceof HTMLElement && group.contains(active) ? active.dataset.key : null;
  group.replaceChildren(...content);
  if (key === null) return;
  const controls = [...group.querySelectorAll<HTMLElement>('input, button:not([hidden])')];
  // Where the control itself is gone, as a year's bar is when its months come, the last one takes that back.
  const same = controls.find((each) => each.dataset.key === key) ?? controls.at(-1);
  same?.focus();
}

type Change = (narrowing: Narrowing) => void;

/** Shows when the results are from; a bar narrows to its time, pressed again it takes that back. */
export function showTime(
  counts: SearchAnswer['months'],
  narrowing: Narrowing,
  change: Change,
): void {
  const { period } = narrowing;
  const months = counts.filter(([month]) => month !== '');
  const bars = toBars(months, period === UNDATED ? '' : period);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const list = element(
    'ol',
    'bars',
    ...bars.map((bar) => {
      const isChosen = bar.period === period;
      const column = element('span', 'bar');
      column.style.blockSize = `${bar.count === 0 ? 1 : 4 + Math.round((bar.count / most) * TALLEST)}px`;
      const label = labelOf(bar.period, bars.length);
      const button = element('button', '', column, element('small', '', label));
      button.type = 'button';
      button.dataset.key = bar.period;
      button.disabled = bar.count === 0 && !isChosen;
      button.ariaPressed = String(isChosen);
      button.ariaLabel = `${capitalised(describePeriod(bar.period))}: ${STRINGS.articleCount(bar.count)}`;
      button.title = button.ariaLabel;
      button.addEventListener('click', () =>
        change({
          ...narrowing,
          period: isChosen
            ? bar.period.slice(0, 4).repeat(Number(bar.period.length > 4))
            : bar.period,
        }),
      );
      return element('li', '', button);
    }),
  );
  const group = find<HTMLElement>('#thoi-gian');
  group.hidden = months.length === 0 && period === '';
  const any = pushButton(STRINGS.searchAnyTime, () => change({ ...narrowing, period: '' }));
  any.hidden = period === '';
  const chosen = element(
    'p',
    'chosen',
    period === '' ? '' : capitalised(describePeriod(period)),
    ' ',
    any,
  );
  chosen.hidden = period === '';
  // The months of one year do not say which.
  const years = new Set(bars.map((bar) => bar.period.slice(0, 4)));
  const [year = ''] = period === '' && years.size === 1 ? years : [];
  const heading = element('h2', '', STRINGS.searchTime);
  if (year !== '') heading.append(` (${describePeriod(year)})`);
  const undated = pushButton(
    `${capitalised(describePeriod(UNDATED))}: ${STRINGS.articleCount(counts[0]?.[1] ?? 0)}`,
    () => change({ ...narrowing, period: UNDATED }),
  );
  undated.hidden = counts.length === months.length || period === UNDATED;
  redraw(group, [heading, list, undated, chosen]);
}

/** More bars have no room for the whole year. */
const MOST_WHOLE_YEARS = 8;

function labelOf(period: string, bars: number): string {
  if (period.length > 4) return String(Number(period.slice(5)));
  return bars > MOST_WHOLE_YEARS ? `’${period.slice(2)}` : period;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Shows by what else results can be narrowed; a kind with one value or none says nothing. */
export function showFacets(counts: FacetCounts, narrowing: Narrowing, change: Change): void {
  const groups = FACETS.flatMap((facet) => {
    const values = counts[facet];
    if (values.length < 2 && narrowing[facet].length === 0) return [];
    const boxes = values.map(({ value, count }) => {
      const box = element('input');
      box.type = 'checkbox';
      box.dataset.key = `${facet} ${value}`;
      box.checked = narrowing[facet].includes(value);
      box.addEventListener('change', () => {
        const others = narrowing[facet].filter((each) => each !== value);
        change({ ...narrowing, [facet]: box.checked ? [...others, value] : others });
      });
      const label = element(
        'label',
        '',
        box,
        element('span', '', value),
        element('small', '', String(count)),
      );
      return element('li', '', label);
    });
    boxes.sort((a, b) => Number(isChecked(b)) - Number(isChecked(a)));
    const group = element('fieldset', '', element('legend', '', STRINGS.searchFacets[facet]));
    group.append(element('ul', '', ...boxes.slice(0, SHOWN)));
    if (boxes.length > SHOWN) {
      const rest = element(
        'details',
        '',
        element('summary', '', STRINGS.searchMoreValues(boxes.length - SHOWN)),
      );
      rest.append(element('ul', '', ...boxes.slice(SHOWN)));
      group.append(rest);
    }
    return [group];
  });
  redraw(find<HTMLElement>('#gia-tri'), groups);
}

const isChecked = (item: HTMLElement): boolean => item.querySelector('input')?.checked === true;
