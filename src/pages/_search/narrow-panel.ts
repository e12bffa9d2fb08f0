import { SEARCH_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { element, find, pushButton } from '../../reading/element.ts';
import {
  FACETS,
  type Facet,
  type FacetCounts,
  type Narrowing,
  UNDATED,
} from '../../search/browser/narrowing.ts';
import type { SearchAnswer } from '../../search/browser/session.ts';
import { type FacetGroup, facetGroup } from './facet-group.ts';
import { describePeriod, toBars } from './time.ts';

/** In pixels. */
const TALLEST = 48;

/** Redraws, and keeps the focus on the same control. */
function redraw(group: HTMLElement, content: readonly Node[]): void {
  const active = document.activeElement;
  const key = active instanceof HTMLElement && group.contains(active) ? active.dataset.key : null;
  group.replaceChildren(...content);
  if (key === null) return;
  const controls = [...group.querySelectorAll<HTMLElement>('input, button:not([hidden])')];
  // If the control is gone, the last one undoes the choice: the bar of a year goes when the months come.
  const same = controls.find((each) => each.dataset.key === key) ?? controls.at(-1);
  same?.focus();
}

type Change = (narrowing: Narrowing) => void;

/** Shows when the results are from. A bar narrows to its time; pressed again, it undoes that. */
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
  // The months of one year do not say the year.
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

/** If there are more bars, the whole year does not fit. */
const MOST_WHOLE_YEARS = 8;

function labelOf(period: string, bars: number): string {
  if (period.length > 4) return String(Number(period.slice(5)));
  return bars > MOST_WHOLE_YEARS ? `’${period.slice(2)}` : period;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const groups = new Map<Facet, FacetGroup>();

/** Shows the other ways to narrow results. A kind with one value or none is left out. */
export function showFacets(counts: FacetCounts, narrowing: Narrowing, change: Change): void {
  for (const facet of FACETS) {
    const group = groups.get(facet) ?? facetGroup(facet);
    if (!groups.has(facet)) find('#gia-tri').append(group.element);
    groups.set(facet, group);
    group.show(counts[facet], narrowing[facet], (chosen) =>
      change({ ...narrowing, [facet]: chosen }),
    );
  }
}
