import { ENTITY_KINDS } from '../config/addresses.ts';
import { SITE } from '../config/site.ts';
import type { Library, LibraryEntity, Stored } from '../content/library.ts';
import { digest } from './digest.ts';
import type { EntityLink, NameLink } from './views.ts';

/** For each kind, the number of names on the page of a story, and the least number of its articles that name each. */
const OF_STORY = 6;
const FEWEST_OF_STORY = 2;

/** Sorts names. */
export const collator = new Intl.Collator(SITE.language, { numeric: true });

/** A text has “huyện Hòa Lạc” and “ca sĩ”, a title “Huyện Hòa Lạc” and “Ca sĩ”. */
export const titled = (name: string): string =>
  name.charAt(0).toLocaleUpperCase(SITE.language) + name.slice(1);

export const officeOf = ({ offices: [first] }: LibraryEntity) =>
  first ? { office: titled(first.text) } : {};

const links = new WeakMap<LibraryEntity, EntityLink>();

/** Always the same object, since some names stand beside hundreds of others. */
export function entityLink(entity: LibraryEntity): EntityLink {
  const known = links.get(entity);
  if (known) return known;
  const { kind, slug, name, articles } = entity;
  const link = { kind, slug, name: titled(name), count: articles.length, ...officeOf(entity) };
  links.set(entity, link);
  return link;
}

const keys = new WeakMap<LibraryEntity, string>();

/** A short text that differs if a link to the entity does, whatever count it shows. */
export function entityKey(entity: LibraryEntity): string {
  const known = keys.get(entity);
  if (known !== undefined) return known;
  const key = digest(JSON.stringify({ ...entityLink(entity), count: 0 }));
  keys.set(entity, key);
  return key;
}

/** The pages of the names in an article, in the order of the article: it does not depend on other articles. */
export const nameLinks = ({ names }: Library, { id }: Stored): NameLink[] =>
  names
    .of(id)
    .map(({ entity: { kind, slug }, at }) => ({ kind, slug, name: at }))
    .sort((one, other) => one.name - other.name);

/** A short text that differs if they do. */
export const nameKey = ({ names }: Library, { id }: Stored): string =>
  names
    .of(id)
    .toSorted((one, other) => one.at - other.at)
    .map(({ entity: { kind, slug }, at }) => `${at} ${kind} ${slug}`)
    .join(' ');

/** The names that most articles of a story have, with the number of its articles. */
export function namesOfStory({ names }: Library, articles: readonly Stored[]): EntityLink[] {
  const counts = new Map<LibraryEntity, number>();
  for (const { id } of articles) {
    for (const { entity } of names.of(id)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const most = [...counts]
    .filter(([, count]) => count >= FEWEST_OF_STORY)
    .sort(([one, a], [other, b]) => b - a || collator.compare(one.name, other.name));
  return ENTITY_KINDS.flatMap((kind) =>
    most
      .filter(([entity]) => entity.kind === kind)
      .slice(0, OF_STORY)
      .map(([entity, count]) => ({ ...entityLink(entity), count })),
  );
}
