import type { ArticleId, Published } from '../article/article.ts';
import { sortKey } from '../text/date-format.ts';
import type { Bag } from './bag.ts';
import { isShared, NearnessIndex } from './nearness.ts';
import { Rarity } from './rarity.ts';

/** An article as its relations need it. */
export interface Relatable {
  readonly id: ArticleId;
  readonly published: Published | null;
  readonly bag: Bag;
  /** The same for articles that repeat each other; missing if it repeats none. */
  readonly repeats?: string | undefined;
}

const MOST_RELATED = 5;
/**
 * Of 312 articles in 99 stories, 292 then have related ones. The first is of the same story for 97 %; of all of them 94 % are.
 * `npm run bench -- related` shows what other values would give.
 */
const LEAST_NEAR = 0.1;
/** The share of its nearness that an article keeps however far its date is, and for how many days the rest fades by 63 %. */
const KEPT = 0.7;
const FADING_DAYS = 14;
const DAY = 86_400_000;

/** A related article and how near it is. */
export interface Relation {
  readonly id: ArticleId;
  readonly nearness: number;
}

/** The related articles of each article, best first. */
export type Relations = ReadonlyMap<ArticleId, readonly Relation[]>;

/**
 * The related articles of each one, at most five, best first; none rather than one that is about something else. Of those
 * that repeat each other at most one is listed, the first given. The same for every order of articles that repeat none.
 * `strictness` multiplies how near they must be.
 */
export function relate(articles: readonly Relatable[], strictness = 1): Relations {
  const listed = firstOfEach(articles);
  const index = new NearnessIndex(listed.map(({ bag }) => bag));
  const least = LEAST_NEAR * strictness;
  return new Map(articles.map((each) => [each.id, rank(nearTo(each, listed, index, least))]));
}

/** What is known of the articles before some of them changed. */
export interface Before {
  readonly relations: Relations;
  /** Articles that are new, that say something else, or that are listed and were not, or the other way round. */
  readonly changed: ReadonlySet<ArticleId>;
  readonly gone: ReadonlySet<ArticleId>;
  /** The bags of articles that were listed and have changed since or are gone. */
  readonly went: readonly Bag[];
}

/** The same as `relate` gives, found from what was related before: only what a change can touch is compared again. */
export function relateAgain(
  articles: readonly Relatable[],
  { relations, changed, gone, went }: Before,
): Relations {
  const listed = firstOfEach(articles);
  const bags = listed.map(({ bag }) => bag);
  const came = listed.filter(({ id }) => changed.has(id)).map(({ bag }) => bag);
  const rarity = new Rarity(bags);
  const slots = rarity.changedSlots(bags, { came, went }, isShared);
  if (slots === null) return relate(articles);
  const isListed = new Set(listed);
  // How near one of these is to any other may have changed.
  const touched = articles.filter(
    ({ id, bag }) => changed.has(id) || bag.some((entry) => slots.has(rarity.slotOf(entry))),
  );
  const moved = new Set([...touched.map(({ id }) => id), ...gone]);
  const isAgain = (each: Relatable): boolean =>
    moved.has(each.id) ||
    !isListed.has(each) ||
    (relations.get(each.id) ?? []).some(({ id }) => moved.has(id));
  const again = new Set(articles.filter(isAgain));
  if (again.size > articles.length * MOST_AGAIN) return relate(articles);
  const index = new NearnessIndex(
    bags,
    rarity,
    [...again].map(({ bag }) => bag),
  );
  const found = new Map<Relatable, readonly Relation[]>();
  // What has come nearer to an article whose own relations are as they were.
  const nearer = new Map<ArticleId, Relation[]>();
  for (const each of again) {
    const near = nearTo(each, listed, index, LEAST_NEAR);
    found.set(each, near);
    if (!moved.has(each.id) || !isListed.has(each)) continue;
    for (const { id, nearness } of near) {
      const known = nearer.get(id) ?? [];
      nearer.set(id, known);
      known.push({ id: each.id, nearness });
    }
  }
  return new Map(
    articles.map((each) => {
      const near = found.get(each);
      if (near) return [each.id, rank(near)];
      const before = relations.get(each.id) ?? [];
      const more = nearer.get(each.id);
      return [each.id, more ? rank([...before, ...more]) : before];
    }),
  );
}

/** If more are to be compared again, all are. */
const MOST_AGAIN = 0.5;

function nearTo(
  article: Relatable,
  listed: readonly Relatable[],
  index: NearnessIndex,
  least: number,
): Relation[] {
  return index.near(article.bag, least).flatMap(({ index: at, nearness: text }) => {
    const other = listed[at];
    if (!other || other.id === article.id) return [];
    const nearness = text * timely(article.published, other.published);
    return nearness >= least ? [{ id: other.id, nearness }] : [];
  });
}

const rank = (near: readonly Relation[]): Relation[] =>
  near.toSorted((a, b) => b.nearness - a.nearness || (a.id < b.id ? -1 : 1)).slice(0, MOST_RELATED);

function firstOfEach(articles: readonly Relatable[]): Relatable[] {
  const seen = new Set<string>();
  return articles.filter(({ repeats }) => {
    if (repeats === undefined) return true;
    const isFirst = !seen.has(repeats);
    seen.add(repeats);
    return isFirst;
  });
}

/** 1 for the same time, `KEPT` for years apart, half way between if a date is missing. */
function timely(a: Published | null, b: Published | null): number {
  if (!a || !b) return (1 + KEPT) / 2;
  const days = Math.abs(sortKey(a) - sortKey(b)) / DAY;
  return KEPT + (1 - KEPT) * Math.exp(-days / FADING_DAYS);
}
