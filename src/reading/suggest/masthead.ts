import { ADDRESS } from '../../config/addresses.ts';
import { find } from '../element.ts';
import { finderFor, suggest } from './suggest.ts';

// The search box at the top of every page. It suggests as soon as the reader types.
const form = find<HTMLFormElement>('.find');
const input = find<HTMLInputElement>('.find input');
const root = form.action.slice(0, -ADDRESS.search.length);
suggest(input, {
  root,
  finder: finderFor(input, root),
  after: find('.find kbd'),
  search: (query) => {
    input.value = query;
    form.requestSubmit();
  },
});
