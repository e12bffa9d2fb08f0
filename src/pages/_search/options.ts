import { SEARCH_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { find } from '../../reading/element.ts';
import type { SearchAnswer } from '../../search/browser/session.ts';
import type { Wanted } from './address.ts';
import { countNarrowed } from './describe.ts';
import { shortened } from './short.ts';

const order = find<HTMLElement>('#thu-tu');
const orders = [...document.querySelectorAll<HTMLButtonElement>('[data-order]')];
const literal = find<HTMLButtonElement>('#nguyen-van');
const opener = find<HTMLButtonElement>('#mo-loc');
const panel = find<HTMLElement>('#loc');

/** Whether the reader opened the ways to narrow results. On a wide screen they stand beside the results. */
let isPanelOpen = matchMedia('(min-width: 60rem)').matches;

export const isPanelShown = (): boolean => !panel.hidden;

/**
 * Calls `change` with the new choice whenever the reader chooses another order or reading, and `open` when the reader opens or
 * closes the ways to narrow results.
 */
export function listenToOptions(
  wanted: () => Wanted,
  change: (wanted: Wanted) => void,
  open: () => void,
): void {
  opener.addEventListener('click', () => {
    isPanelOpen = !isPanelOpen;
    offerPanel(true);
    open();
  });
  literal.addEventListener('click', () => change({ ...wanted(), literal: !wanted().literal }));
  for (const button of orders)
    button.addEventListener('click', () =>
      change({ ...wanted(), newestFirst: button.dataset.order === 'newest' }),
    );
}

/** Hides what only results need. */
export function hideOptions(): void {
  for (const each of [order, literal]) each.hidden = true;
  offerPanel(false);
}

/** Shows the orders of results, the other readings of the query, and the button to narrow results. */
export function showOptions({ count, months, understood }: SearchAnswer, wanted: Wanted): void {
  const { written, decoded, corrected, others, missing, otherMarks, date } = understood;
  const isReading =
    written !== '' ||
    decoded ||
    otherMarks ||
    date !== '' ||
    [corrected, others, missing].some(({ length }) => length > 0);
  order.hidden = count === 0 && !wanted.literal;
  literal.hidden = !wanted.literal && !(isReading && count > 0);
  literal.replaceChildren(
    ...shortened(wanted.literal ? STRINGS.searchBroader : STRINGS.searchLiteral),
  );
  for (const button of orders)
    button.ariaPressed = String((button.dataset.order === 'newest') === wanted.newestFirst);
  const narrowed = countNarrowed(wanted.narrowing);
  // The way to undo it must be visible.
  if (count === 0 && narrowed > 0) isPanelOpen = true;
  offerPanel(months.length > 0 || narrowed > 0);
  opener.replaceChildren(
    ...shortened(narrowed === 0 ? STRINGS.searchNarrow : STRINGS.searchNarrowed(narrowed)),
  );
  find<HTMLElement>('#bo-loc').hidden = narrowed === 0;
}

function offerPanel(isOffered: boolean): void {
  opener.hidden = !isOffered;
  opener.ariaExpanded = String(isPanelOpen);
  panel.hidden = !isOffered || !isPanelOpen;
}
