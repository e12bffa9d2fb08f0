import { byFacet, FACETS, type Facet, UNDATED } from '../../search/browser/narrowing.ts';
import type { SearchRequest } from '../../search/browser/session.ts';

/** What the search page shows. The address holds all of it. */
export type Wanted = Omit<SearchRequest, 'size' | 'counted'>;

/** The parameters of the address. */
const [QUERY, LITERAL, ORDER, NEWEST, PERIOD] = ['q', 'dung', 'xep', 'moi', 'luc'];
const FACET_PARAMETERS: Readonly<Record<Facet, string>> = {
  sections: 'muc',
  sources: 'nguon',
  bylines: 'tacgia',
  people: 'nguoi',
  places: 'noi',
};

const PERIOD_FORM = /^\d{4}(?:-\d{2}){0,2}$/u;

export function readAddress(search: string): Wanted {
  const parameters = new URLSearchParams(search);
  const period = parameters.get(PERIOD) ?? '';
  return {
    query: parameters.get(QUERY) ?? '',
    literal: parameters.get(LITERAL) === '1',
    newestFirst: parameters.get(ORDER) === NEWEST,
    narrowing: {
      period: period === UNDATED || PERIOD_FORM.test(period) ? period : '',
      ...byFacet((facet) => parameters.getAll(FACET_PARAMETERS[facet])),
    },
  };
}

/** The query part of the address; `''` if there is nothing to say. */
export function writeAddress({ query, literal, newestFirst, narrowing }: Wanted): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set(QUERY, query);
  if (literal) parameters.set(LITERAL, '1');
  if (newestFirst) parameters.set(ORDER, NEWEST);
  if (narrowing.period !== '') parameters.set(PERIOD, narrowing.period);
  for (const facet of FACETS) {
    for (const value of narrowing[facet]) parameters.append(FACET_PARAMETERS[facet], value);
  }
  const text = String(parameters);
  return text === '' ? '' : `?${text}`;
}
