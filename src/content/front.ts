import type { ArticleSummary } from '../article/summary.ts';
import { SITE } from '../config/site.ts';
import { isOver } from './listed-date.ts';
import { dayOf } from './order.ts';
import type { Place, Places } from './places.ts';

/** What the front page needs to know of an article. */
type Listed = ArticleSummary & { readonly pictures: readonly unknown[] };

/** A section's newest articles that stand nowhere else on the front page. */
export interface FrontBlock<Of> {
  readonly section: Place<Of>;
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

/** What `config/site.ts` sets of it. */
type FrontSettings = typeof SITE.front;

/** How many of so many blocks are shown: two or three stand in a row, and a row has no hole. */
const BLOCKS_IN_ROWS = [0, 0, 2, 3, 3, 3, 6];

/**
 * Composes the front page of a site from its articles, newest first; `now` is in milliseconds since 1970, `newest` how many of the newest
 * articles the page lists.
 */
export function composeFront<Of extends Listed>(
  articles: readonly Of[],
  sections: Places<Of>,
  now: number,
  newest: number,
  front: FrontSettings = SITE.front,
): Front<Of> {
  const lead = findLead(articles, now);
  const others = articles.slice(0, newest).filter((article) => article !== lead);
  // With two articles a second column would stand almost empty.
  const besides = hasPicture(lead) ? front.beside : front.besideText;
  const beside = others.length > 1 ? others.slice(0, besides) : [];
  const shown = new Set([lead, ...beside]);
  const isSmall = front.blocks.length === 0 && articles.length < front.fewestForBlocks;
  const blocks = isSmall ? [] : findBlocks(sections, shown, front);
  for (const block of blocks) for (const article of block.articles) shown.add(article);
  return { lead, beside, blocks, rest: others.filter((article) => !shown.has(article)) };
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
  sections: Places<Of>,
  shown: ReadonlySet<Of | undefined>,
  { blocks: chosen, mostBlocks, articlesPerBlock }: FrontSettings,
): FrontBlock<Of>[] {
  const named = chosen.flatMap((name) => sections.find(name) ?? []);
  const blocks = (chosen.length > 0 ? named : sections.all).map((section) => {
    const newest = section.articles.filter((each) => !shown.has(each)).slice(0, articlesPerBlock);
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
