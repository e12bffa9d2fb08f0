import { SUGGEST_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import type { Suggestion } from '../../search/suggestions/part.ts';
import { element } from '../element.ts';

/** What a reader can choose from the list: something of the site, or an earlier search. */
export type Choice = Suggestion | { readonly kind: 'recent'; readonly text: string };

/** A choice as an option of the list. Everything from articles goes in as text. */
export function toOption({ kind, text }: Choice, index: number): HTMLElement {
  const option = element(
    'li',
    '',
    element('span', '', text),
    ' ',
    element('small', '', STRINGS.suggestionKinds[kind]),
  );
  option.role = 'option';
  option.id = `goi-y-${index}`;
  option.dataset.kind = kind;
  return option;
}
