import { UNDATED } from '../../search/browser/narrowing.ts';
import type { SearchRequest } from '../../search/browser/session.ts';

/** What the search page shows; all of it stands in its address. */
export type Wanted = Omit<SearchRequest, 'size'>;

/** The parameters of the address. */
const [QUERY, LITERAL, ORDER, NEWEST, PERIOD] = ['q', 'dung', 'xep', 'moi', 'luc'];
const FACET_PARAMETERS = { sections: 'muc', sources: 'nguon', bylines: 'tacgia' } as const;

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
      sections: parameters.getAll(FACET_PARAMETERS.sections),
      sources: parameters.getAll(FACET_PARAMETERS.sources),
      bylines: parameters.getAll(FACET_PARAMETERS.bylines),
    },
  };
}

/** The query part of the address, `''` where there is nothing to say. */
export function writeAddress({ query, literal, newestFirst, narrowing }: Wanted): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set(QUERY, query);
  if (literal) parameters.set(LITERAL, '1');
  if (newestFirst) parameters.set(ORDER, NEWEST);
  if (narrowing.period !== '') parameters.set(PERIOD, narrowing.period);
  for (const [facet, parameter] of Object.entries(FACET_PARAMETERS)) {
    const values = narrowing[facet as keyof typeof FACET_PARAMETERS];
    for (const value of values) parameters.append(parameter, value);
  }
  const text = String(parameters);
  return text === '' ? '' : `?${text}`;
}
