import type { Published } from '../article/article.ts';
import { sortKey } from '../text/date-format.ts';
import type { Feed } from './feed.ts';

/** The first moment of what is known: of a day its start in Vietnam, of a month its first day. */
export const startOf = (published: Published): Date => new Date(sortKey(published));

/** The same as an optional property, for formats that need no moment: missing for a month. */
export const moment = <Name extends string>(
  name: Name,
  published: Published,
): { [Key in Name]?: Date } =>
  published.precision === 'month'
    ? {}
    : ({ [name]: startOf(published) } as Readonly<Record<Name, Date>>);

/** When the feed last had news. It is not the time of the build, so the same articles always give the same feed. */
export const lastNews = ({ items }: Feed): Date | undefined =>
  items[0] && startOf(items[0].published);
