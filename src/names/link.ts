import type { ArticleId, Published } from '../article/article.ts';
import { sortKey } from '../text/date-format.ts';
import { hash32 } from '../text/hash.ts';
import { folderSlug } from '../text/slug.ts';
import { countBeside } from './beside.ts';
import type { NameKind } from './find.ts';
import { identify, type SameMeaning } from './identity.ts';
import type { Said, SaidName } from './names-of.ts';
import { partNamesakes } from './namesakes.ts';

/** An article as it is linked. */
export interface Linkable {
  readonly id: ArticleId;
  readonly published: Published | null;
  readonly names: readonly SaidName[];
  /** The same for articles that repeat each other; they count once. */
  readonly repeats?: string;
}

/** An article that names an entity. */
interface EntityArticle {
  readonly id: ArticleId;
  /** Which of the article's names it is; the article's record tells its places. */
  readonly at: number;
}

/** A person, place or organisation that several articles name. */
export interface Entity {
  readonly kind: NameKind;
  readonly name: string;
  /** ASCII, unique within the kind. */
  readonly slug: string;
  /** The other forms, most frequent first. */
  readonly forms: readonly string[];
  /** Of people: what precedes the name, most frequent first; `last`: the newest article that says so. */
  readonly offices: readonly {
    readonly text: string;
    readonly count: number;
    readonly last: ArticleId;
  }[];
  readonly certainty: number;
  /** Newest first. */
  readonly articles: readonly EntityArticle[];
  /** Whom articles name with it, most frequent first, at most 12. */
  readonly beside: readonly {
    readonly kind: NameKind;
    readonly slug: string;
    readonly count: number;
  }[];
}

/** One rule of the publisher. */
export interface NameRule {
  /** The names that it is about, in any case; if there are several, they are one. */
  readonly forms: readonly string[];
  /** What they are called; missing: as articles call them. */
  readonly name?: string;
  readonly kind?: NameKind | undefined;
  /** They get no page. */
  readonly hidden?: boolean;
  /** It is about bearers whose office holds this text alone, who are kept apart from the others. */
  readonly office?: string;
}

/** A name needs so many articles of different text for a page. */
const FEWEST = 3;
/** What is less certain is not published; by kind, so that 97 in 100 are right. */
export const SURE_ENOUGH: Readonly<Record<NameKind, number>> = {
  person: 0.85,
  place: 0.85,
  organisation: 0.85,
};
/** A reading of a form that is rarer than this share of another is a mistake. */
const RARE = 0.2;
const MOST_FORMS = 12;
const MOST_OFFICES = 12;

/** A name in an article. */
export interface Bearer {
  readonly article: number;
  /** Its place among the article's names. */
  readonly at: number;
  readonly said: Said;
  readonly certainty: number;
}

/** All bearers of one name. */
export interface Draft {
  readonly kind: NameKind;
  /** Stands for the entity, whatever articles there are. */
  readonly key: string;
  readonly title?: string;
  readonly bearers: readonly Bearer[];
}

/**
 * The entities that at least three articles name, by kind and name. The result depends on the set of articles alone. `sameMeaning`: words
 * that mean the same, in groups.
 */
export function linkNames(
  articles: readonly Linkable[],
  sameMeaning: SameMeaning,
  rules: readonly NameRule[] = [],
): Entity[] {
  const sorted = inOrder(articles);
  // Those of fewer articles get no page, and tell nothing of others.
  const drafts = identify(sorted, sameMeaning, rules).filter(
    ({ bearers }) => bearers.length >= FEWEST,
  );
  const settled = dropRareReadings(drafts).flatMap((draft) => partNamesakes(draft, sorted));
  const known = settled.filter(
    (draft) =>
      countTexts(draft, sorted) >= FEWEST && meanCertainty(draft) >= SURE_ENOUGH[draft.kind],
  );
  known.sort((a, b) => compare(a.kind, b.kind) || compare(a.key, b.key));
  const titles = known.map(titleOf);
  const slugs = slugsOf(known, titles);
  const beside = countBeside(known, sorted.length);
  return known.map((draft, index) => ({
    ...describe(draft, titles[index] ?? '', sorted),
    slug: slugs[index] ?? '',
    beside: (beside[index] ?? []).map(({ other, count }) => ({
      kind: known[other]?.kind ?? 'person',
      slug: slugs[other] ?? '',
      count,
    })),
  }));
}

const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

function inOrder(articles: readonly Linkable[]): Linkable[] {
  const key = ({ published }: Linkable): number =>
    published ? sortKey(published) : Number.NEGATIVE_INFINITY;
  const keyed = articles.map((article) => ({ article, key: key(article) }));
  keyed.sort((a, b) => compare(b.key, a.key) || compare(a.article.id, b.article.id));
  return keyed.map(({ article }) => article);
}

function countTexts({ bearers }: Draft, articles: readonly Linkable[]): number {
  return new Set(bearers.map(({ article }) => articles[article]?.repeats ?? article)).size;
}

const meanCertainty = ({ bearers }: Draft): number =>
  bearers.reduce((sum, { certainty }) => sum + certainty, 0) / bearers.length;

/** The drafts without those that read a form otherwise than most articles do. */
function dropRareReadings(drafts: readonly Draft[]): Draft[] {
  const most = new Map<string, number>();
  for (const { key, bearers } of drafts)
    most.set(key, Math.max(most.get(key) ?? 0, bearers.length));
  return drafts.filter(({ key, bearers }) => bearers.length > (most.get(key) ?? 0) * RARE);
}

function describe(
  draft: Draft,
  name: string,
  articles: readonly Linkable[],
): Omit<Entity, 'slug' | 'beside'> {
  const { kind, bearers } = draft;
  const forms = countAll(bearers.flatMap(({ said }) => [said.name, ...said.forms]));
  return {
    kind,
    name,
    forms: forms
      .map(({ text }) => text)
      .filter((form) => form !== name)
      .slice(0, MOST_FORMS),
    offices: officesOf(bearers, articles),
    certainty: Math.round(meanCertainty(draft) * 1000) / 1000,
    articles: bearers.flatMap(({ article, at }) => {
      const id = articles[article]?.id;
      return id === undefined ? [] : { id, at };
    }),
  };
}

/** Texts by how often they occur, then by length, the longest first, then by letters. */
function countAll(texts: readonly string[]): { text: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Array.from(counts, ([text, count]) => ({ text, count })).sort(
    (a, b) => b.count - a.count || b.text.length - a.text.length || compare(a.text, b.text),
  );
}

function officesOf(bearers: readonly Bearer[], articles: readonly Linkable[]): Entity['offices'] {
  const offices = new Map<string, { text: string; count: number; last: ArticleId }>();
  for (const { article, said } of bearers) {
    const last = articles[article]?.id;
    if (said.office === undefined || last === undefined) continue;
    const key = said.office.toLowerCase();
    const known = offices.get(key);
    if (known) known.count += 1;
    else offices.set(key, { text: said.office, count: 1, last });
  }
  return [...offices.values()]
    .sort((a, b) => b.count - a.count || compare(a.text, b.text))
    .slice(0, MOST_OFFICES);
}

/** One slug for each. Of several that fold alike the one with most articles has the plain slug, the others a sign of their own. */
function slugsOf(drafts: readonly Draft[], titles: readonly string[]): string[] {
  const bySlug = Map.groupBy(
    drafts.keys(),
    (index) => `${drafts[index]?.kind} ${folderSlug(titles[index] ?? '')}`,
  );
  const slugs: string[] = drafts.map(() => '');
  for (const [id, indexes] of bySlug) {
    const plain = id.slice(id.indexOf(' ') + 1);
    const sorted = indexes.toSorted(
      (a, b) => (drafts[b]?.bearers.length ?? 0) - (drafts[a]?.bearers.length ?? 0) || a - b,
    );
    for (const [rank, index] of sorted.entries()) {
      slugs[index] =
        rank === 0 ? plain : `${plain}-${hash32(drafts[index]?.key ?? '').slice(0, 4)}`;
    }
  }
  return slugs;
}

const titleOf = ({ title, bearers }: Draft): string =>
  title ?? countAll(bearers.map(({ said }) => said.name))[0]?.text ?? '';
