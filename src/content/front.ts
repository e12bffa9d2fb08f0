import type { ArticleSummary } from '../article/summary.ts';
import { SITE } from '../config/site.ts';
import type { Facet, Facets } from './facets.ts';
import { isOver } from './listed-date.ts';
import { dayOf } from './order.ts';

/** What the front page needs to know of an article. */
type Listed = ArticleSummary & { readonly pictures: readonly unknown[] };

/** A section's newest articles that stand nowhere else on the front page. */
export interface FrontBlock<Of> {
  readonly section: Facet<Of>;
  /** The first has a picture, if any has. */
  readonly articles: readonly Of[];
}

/** The parts of the front page; no article stands in two of them. */
export interface Front<Of> {
  readonly lead: Of | undefined;
  readonly beside: readonly Of[];
  readonly blocks: readonly FrontBlock<Of>[];
  /** What is left of the newest articles, to be listed by day. */
  readonly rest: readonly Of[];
}

/** What else decides on the front page. */
interface Composing<Of> {
  /** In milliseconds since 1970. */
  readonly now: number;
  /** How many of the newest articles the page shows, or an article of their story. */
  readonly newest: number;
  /** The story of an article, the same object for each of its articles; `undefined` if it belongs to none. */
  readonly storyOf: (article: Of) => unknown;
}

/** What `config/site.ts` sets of it. */
type FrontSettings = typeof SITE.front;

/** By their number, how many blocks are shown: two or three stand in a row, and a row has no hole. */
const BLOCKS_IN_ROWS = [0, 0, 2, 3, 3, 3, 6];

/**
 * Composes the front page of a site from its articles, newest first. An article stands for its whole story: the page shows no other
 * of it.
 */
export function composeFront<Of extends Listed>(
  articles: readonly Of[],
  sections: Facets<Of>,
  { now, newest, storyOf }: Composing<Of>,
  front: FrontSettings = SITE.front,
): Front<Of> {
  const lead = findLead(articles, now);
  const shown = new Shown(storyOf);
  if (lead) shown.add(lead);
  // The articles of a long story make room for older ones.
  const own = shown.choose(articles.slice(0, newest), newest).length;
  const others = shown.choose(articles, Math.max(own, newest - 1));
  // With two articles a second column would stand almost empty.
  const besides = hasPicture(lead) ? front.beside : front.besideText;
  const beside = others.length > 1 ? others.slice(0, besides) : [];
  for (const article of beside) shown.add(article);
  const isSmall = front.blocks.length === 0 && articles.length < front.fewestForBlocks;
  const blocks = isSmall ? [] : findBlocks(sections, shown, front);
  for (const block of blocks) for (const article of block.articles) shown.add(article);
  return { lead, beside, blocks, rest: shown.choose(others, newest) };
}

/** Articles that the page shows, and the stories for which they stand. */
class Shown<Of> {
  readonly #storyOf: (article: Of) => unknown;
  readonly #seen: Set<unknown>;

  constructor(storyOf: (article: Of) => unknown, seen: Iterable<unknown> = []) {
    this.#storyOf = storyOf;
    this.#seen = new Set(seen);
  }

  copy(): Shown<Of> {
    return new Shown(this.#storyOf, this.#seen);
  }

  add(article: Of): void {
    this.#seen.add(article).add(this.#storyOf(article));
  }

  /** The first `most` articles that the page does not show yet, one of each story. */
  choose(articles: readonly Of[], most: number): Of[] {
    const chosen: Of[] = [];
    const stories = new Set<unknown>();
    for (const article of articles) {
      if (chosen.length === most) break;
      const story = this.#storyOf(article);
      const isTold = story !== undefined && (this.#seen.has(story) || stories.has(story));
      if (isTold || this.#seen.has(article)) continue;
      stories.add(story);
      chosen.push(article);
    }
    return chosen;
  }
}

const hasPicture = (article: Listed | undefined): boolean =>
  article !== undefined && article.pictures.length > 0;

/** The newest article that is pinned; else of the newest day the first with a picture, or the newest. */
function findLead<Of extends Listed>(articles: readonly Of[], now: number): Of | undefined {
  const [newest, ...others] = articles;
  const pinned = articles.find(({ pin }) => pin && (pin === true || !isOver(pin.until, now)));
  if (pinned || !newest || hasPicture(newest)) return pinned ?? newest;
  const sameDay = others
    .slice(0, SITE.front.beside)
    .filter((article) => article.published && dayOf(article) === dayOf(newest));
  return sameDay.find(hasPicture) ?? newest;
}

/** The blocks that the publisher chose, or those of the first sections with enough articles that fill their rows. */
function findBlocks<Of extends Listed>(
  sections: Facets<Of>,
  shown: Shown<Of>,
  { blocks: chosen, mostBlocks, articlesPerBlock }: FrontSettings,
): FrontBlock<Of>[] {
  // Two blocks do not tell the same story.
  const told = shown.copy();
  const named = chosen.flatMap((name) => sections.find(name) ?? []);
  const blocks = (chosen.length > 0 ? named : sections.all).map((section) => {
    const newest = told.choose(section.articles, articlesPerBlock);
    for (const article of newest) told.add(article);
    const first = newest.find(hasPicture) ?? newest[0];
    return {
      section,
      articles: newest.toSorted((a, b) => Number(b === first) - Number(a === first)),
    };
  });
  if (chosen.length > 0) return blocks.filter(({ articles }) => articles.length > 0);
  const full = blocks.filter(({ articles }) => articles.length === articlesPerBlock);
  return full.slice(0, BLOCKS_IN_ROWS[Math.min(full.length, mostBlocks)]);
}
