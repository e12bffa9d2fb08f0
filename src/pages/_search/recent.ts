import { element, find } from '../../reading/element.ts';
import { recentSearches } from '../../reading/recent-searches.ts';
import { readAddress, writeAddress } from './address.ts';

const recent = find<HTMLElement>('#gan-day');
const input = find<HTMLInputElement>('.query input');

/** Lists the reader's last searches, if there are any; `repeat` searches again. */
export function showRecent(repeat: (query: string) => void): void {
  const queries = recentSearches();
  recent.hidden = queries.length === 0;
  find('#gan-day ul').replaceChildren(
    ...queries.map((query) => {
      const link = element('a', '', query);
      link.href = writeAddress({ ...readAddress(''), query });
      link.addEventListener('click', (event) => {
        event.preventDefault();
        repeat(query);
        handOnFocus(event);
      });
      return element('li', '', link);
    }),
  );
}

export function hideRecent(): void {
  recent.hidden = true;
}

/** If the pressed button disappears, the focus goes to the box. After a touch it must not: the keyboard of the phone would open. */
export function handOnFocus({ detail }: MouseEvent): void {
  // A key press is a click without a count.
  if (detail === 0) input.focus({ preventScroll: true });
}
