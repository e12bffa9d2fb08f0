import { ADDRESS } from '../../config/addresses.ts';
import { find } from '../element.ts';
import { suggest } from './suggest.ts';

// The search box at the head of every page suggests as soon as its reader types.
const form = find<HTMLFormElement>('.find');
const input = find<HTMLInputElement>('.find input');
suggest(input, {
  root: form.action.slice(0, -ADDRESS.search.length),
  after: find('.find kbd'),
  search: (query) => {
    input.value = query;
    form.requestSubmit();
  },
});
