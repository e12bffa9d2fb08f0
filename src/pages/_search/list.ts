import { SEARCH_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { element } from '../../reading/element.ts';
import type { Result } from '../../search/browser/results.ts';
import type { ExcerptPart } from '../../search/passages.ts';

/** A result as an item of the list. Everything from articles goes in as text. */
export function toItem({ address, headline, date, excerpt, hits }: Result): HTMLLIElement {
  const link = element('a', 'headline', ...marked(headline));
  link.href = address;
  const meta = element('p', 'meta');
  if (date !== '') meta.append(element('span', '', date), ' ');
  if (hits > 0) meta.append(element('span', '', STRINGS.searchHits(hits)));
  return element('li', '', element('h2', '', link), element('p', '', ...marked(excerpt)), meta);
}

const marked = (parts: readonly ExcerptPart[]): (string | Node)[] =>
  parts.map(({ text, hit }) => (hit ? element('mark', '', text) : text));
