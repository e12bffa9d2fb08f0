import { SUGGEST_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { element, find } from '../../reading/element.ts';
import type { SuggestionFinder } from '../../search/suggestions/finder.ts';

/** A query may be the name of a person, an author and a keyword. */
const MOST = 3;

let current = new AbortController();

/** Shows, above the results, links to the pages with the query as their name, such as a person or a section; nothing for `''`. */
export async function showNamed(query: string, finder: SuggestionFinder): Promise<void> {
  current.abort();
  current = new AbortController();
  const { signal } = current;
  const found = query === '' ? [] : await finder.named(query, signal);
  if (signal.aborted) return;
  const line = find<HTMLElement>('#trang-rieng');
  line.hidden = found.length === 0;
  line.replaceChildren(
    ...found.slice(0, MOST).map(({ kind, text, address }) => {
      const link = element('a', '', text);
      link.href = address;
      return element('span', '', `${STRINGS.suggestionKinds[kind]}: `, link);
    }),
  );
}
