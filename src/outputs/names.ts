import type { ArticleId } from '../article/article.ts';
import { ADDRESS, ENTITY_KINDS, type EntityKind } from '../config/addresses.ts';
import { SITE } from '../config/site.ts';
import type { Library, LibraryEntity, Stored } from '../content/library.ts';
import { facetName, linkKey, linkTo } from './cards.ts';
import { digest } from './digest.ts';
import { type Memory, NO_MEMORY } from './memory.ts';
import { collator, entityKey, entityLink, officeOf, titled } from './name-links.ts';
import { page } from './page.ts';
import { pagerInOrder, paginate } from './paginate.ts';
import type { EntityEntry, EntityLink, NamingArticle, Output } from './views.ts';

/** The number of names on a page of an index, and of the most frequent names above them. */
const NAMES_PER_PAGE = 400;
const MOST_NAMED = 12;
/** The page of each person, place and organisation, and the index of each kind. */
export function* namePages(library: Library, memory: Memory = NO_MEMORY): Generator<Output> {
  const articles = new Map(library.articles.map((article) => [article.id, article]));
  for (const kind of ENTITY_KINDS) {
    const entities = library.names.ofKind(kind);
    if (entities.length > 0) yield* indexPages(library, kind, inAlphabet(kind, entities, memory));
    for (const entity of entities) yield* entityPages(library, entity, articles);
  }
}

/** The entities of a kind, sorted by name. Comparing names is slow, so their order is kept until a name changes. */
function inAlphabet(
  kind: EntityKind,
  entities: readonly LibraryEntity[],
  memory: Memory,
): LibraryEntity[] {
  const names = [...new Set(entities.map(({ name }) => name))].sort();
  const ranks = memory.remember(`order of ${kind}`, digest(names.join('\n')), () => {
    const ranks = new Map<string, number>();
    let rank = 0;
    let last = '';
    for (const name of names.toSorted(collator.compare)) {
      // Entities whose names compare as equal keep their order.
      if (collator.compare(last, name) !== 0) rank += 1;
      ranks.set(name, rank);
      last = name;
    }
    return ranks;
  });
  const rankOf = ({ name }: LibraryEntity): number => ranks.get(name) ?? 0;
  return entities.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function* indexPages(
  { names }: Library,
  kind: EntityKind,
  inOrder: readonly LibraryEntity[],
): Generator<Output> {
  const entities = names.ofKind(kind);
  const addressOf = (number: number) => ADDRESS.entities(kind, number);
  const pages = Array.from({ length: Math.ceil(inOrder.length / NAMES_PER_PAGE) }, (_, index) =>
    inOrder.slice(index * NAMES_PER_PAGE).slice(0, NAMES_PER_PAGE),
  );
  for (const [index, items] of pages.entries()) {
    const number = index + 1;
    yield page(addressOf(number), () => ({
      entities: {
        kind,
        address: addressOf(number),
        ...(number === 1
          ? { count: entities.length, most: entities.slice(0, MOST_NAMED).map(entityLink) }
          : {}),
        entities: items.map(entityLink),
        others: ENTITY_KINDS.filter((each) => each !== kind && names.ofKind(each).length > 0),
        pager: pagerInOrder(number, pages.length, addressOf),
      },
    }));
  }
}

function* entityPages(
  library: Library,
  entity: LibraryEntity,
  articles: ReadonlyMap<ArticleId, Stored>,
): Generator<Output> {
  const { kind, slug, name, forms } = entity;
  const address = (number: number) => ADDRESS.entity(kind, slug, number);
  const all = paginate(entity.articles, SITE.articlesPerList);
  const pages = all.slice(0, library.pagesOfName);
  for (const { items, page: at, number } of pages) {
    const around = <Shown>(show: ShowBeside<Shown>) => ({
      kind,
      name: titled(name),
      address: address(number),
      ...officeOf(entity),
      // Pages after the first stay the same when articles are added.
      ...(at === 1
        ? {
            count: entity.articles.length,
            forms: forms.filter((form) => form !== name),
            beside: besideOf(library, entity, show),
          }
        : {}),
      ...(pages.length < all.length && at === pages.length ? { isCut: true } : {}),
      pager: pagerInOrder(at, pages.length, (each) => address(pages[each - 1]?.number ?? 1)),
    });
    const entries = () =>
      items.flatMap(({ id, at: name }): EntityEntry[] => {
        const article = articles.get(id);
        return article ? [{ article: namingArticle(library, article), name }] : [];
      });
    yield page(address(number), () => ({ entity: { ...around(linkBeside), entries: entries() } }), {
      // The page shows a headline and one sentence per article. Other changes of the text do not matter.
      shown: () => [
        around(keyBeside),
        items.map(({ id, sentence }) => {
          const article = articles.get(id);
          return [article && namingKey(library, article), sentence];
        }),
      ],
    });
  }
}

/** An article on the pages of its names. */
const namingArticle = (library: Library, article: Stored): NamingArticle => ({
  ...linkTo(article),
  digest: article.digest,
  ...sourceOf(library, article),
});

const sourceOf = (library: Library, { source }: Stored) =>
  source === undefined ? {} : { source: facetName(library, 'source', source) };

/** What differs if the page of a name shows something else of an article, besides a sentence. */
const namingKey = (library: Library, article: Stored) => [
  linkKey(article),
  sourceOf(library, article),
];

/** How the page of an entity shows another one that stands beside it in `count` articles. */
type ShowBeside<Shown> = (entity: LibraryEntity, count: number) => Shown;

const linkBeside: ShowBeside<EntityLink> = (entity, count) => ({ ...entityLink(entity), count });
const keyBeside: ShowBeside<string> = (entity, count) => `${entityKey(entity)} ${count}`;

const besideOf = <Shown>(
  { names }: Library,
  { beside }: LibraryEntity,
  show: ShowBeside<Shown>,
): Shown[] =>
  beside.flatMap(({ kind, slug, count }) => {
    const entity = names.find(kind, slug);
    return entity ? [show(entity, count)] : [];
  });
