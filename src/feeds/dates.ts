import type { Published } from '../article/article.ts';
import { sortKey } from '../text/date-format.ts';
import type { Feed } from './feed.ts';

/** The moment that begins what is known: of a day its start in Vietnam, of a month its first day. */
export const startOf = (published: Published): Date => new Date(sortKey(published));

/** The same as an optional property, for where a format need not name a moment: of a month there is none. */
export const moment = <Name extends string>(
  name: Name,
  published: Published,
): { [Key in Name]?: Date } =>
  published.precision === 'month'
    ? {}
    : ({ [name]: startOf(published) } as Readonly<Record<Name, Date>>);

/** When the feed last had news; so that the same articles always give the same feed, this is no time of building. */
export const lastNews = ({ items }: Feed): Date | undefined =>
  items[0] && startOf(items[0].published);
