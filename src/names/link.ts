import type { ArticleId } from '../article/article.ts';
import { sortKey } from '../text/date-format.ts';
import { hash32 } from '../text/hash.ts';
import { folderSlug } from '../text/slug.ts';
import type { Bearer, Core, Draft, Entity, Linkable, Numbered } from './entity.ts';
import { identify } from './identity.ts';
import { isMixed, partNamesakes } from './namesakes.ts';

/** The fewest articles of different text for a page of a name. */
const FEWEST = 3;
/** Names less certain than this are not published. README.md states how many of the others are right. */
export const SURE_ENOUGH = 0.85;
/** A reading of a form that is rarer than this share of another is a mistake. */
const RARE = 0.2;
const MOST_FORMS = 12;
const MOST_OFFICES = 12;

/** The entities of some names, and the units among them that depend on whom else their articles name. */
interface LinkedBearers {
  /** By kind and key. */
  readonly cores: Core[];
  readonly mixed: readonly string[];
}

/** Links the bearers of some names. Of a name, `bearers` has all; they come in the order of their articles. */
export function linkBearers(
  bearers: Parameters<typeof identify>[0],
  { articles, namesOf }: Numbered,
): LinkedBearers {
  // Those of fewer articles get no page, and tell nothing of others.
  const drafts = identify(bearers).filter((draft) => draft.bearers.length >= FEWEST);
  const read = dropRareReadings(drafts);
  const cores = read
    .flatMap((draft) => partNamesakes(draft, namesOf))
    .filter((draft) => countTexts(draft, articles) >= FEWEST && meanCertainty(draft) >= SURE_ENOUGH)
    .map((draft) => describe(draft, articles))
    .sort(inEntityOrder);
  return { cores, mixed: read.filter(isMixed).map(({ unit }) => unit) };
}

export const inEntityOrder = (a: Core, b: Core): number =>
  compare(a.kind, b.kind) || compare(a.key, b.key) || compare(a.unit, b.unit);

const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Newest first. */
export function inOrder<Each extends Pick<Linkable, 'id' | 'published'>>(
  articles: readonly Each[],
): Each[] {
  const keyed = articles.map((article) => ({
    article,
    key: article.published ? sortKey(article.published) : Number.NEGATIVE_INFINITY,
  }));
  keyed.sort((a, b) => compare(b.key, a.key) || compare(a.article.id, b.article.id));
  return keyed.map(({ article }) => article);
}

function countTexts({ bearers }: Draft, articles: Numbered['articles']): number {
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

function describe(draft: Draft, articles: Numbered['articles']): Core {
  const { kind, key, unit, title, bearers } = draft;
  const name = title ?? countAll(bearers.map(({ said }) => said.name))[0]?.text ?? '';
  const forms = countAll(bearers.flatMap(({ said }) => [said.name, ...said.forms]));
  return {
    kind,
    key,
    unit,
    name,
    plain: folderSlug(name),
    forms: forms
      .map(({ text }) => text)
      .filter((form) => form !== name)
      .slice(0, MOST_FORMS),
    offices: officesOf(bearers, articles),
    certainty: Math.round(meanCertainty(draft) * 1000) / 1000,
    articles: Uint32Array.from(bearers, ({ article }) => article),
    ats: Uint32Array.from(bearers, ({ at }) => at),
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

function officesOf(bearers: readonly Bearer[], articles: Numbered['articles']): Entity['offices'] {
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
export function slugsOf(cores: readonly Core[]): string[] {
  const bySlug = Map.groupBy(cores.keys(), (at) => `${cores[at]?.kind} ${cores[at]?.plain}`);
  const slugs = cores.map(({ plain }) => plain);
  const sizeOf = (at: number): number => cores[at]?.articles.length ?? 0;
  for (const places of bySlug.values()) {
    if (places.length === 1) continue;
    const [, ...others] = places.toSorted((a, b) => sizeOf(b) - sizeOf(a) || a - b);
    for (const at of others) slugs[at] += `-${hash32(cores[at]?.key ?? '').slice(0, 4)}`;
  }
  return slugs;
}
