import { ADDRESS } from '../config/addresses.ts';
import { SITE } from '../config/site.ts';
import { composeFront, type FrontBlock } from '../content/front.ts';
import type { Library, Stored } from '../content/library.ts';
import { dayOf } from '../content/order.ts';
import { cardKey, cardOf, linkTo, listPicture } from './cards.ts';
import { page } from './page.ts';
import { pagerOf, paginate } from './paginate.ts';
import { storyLink } from './stories.ts';
import type { BlockView, Card, Output, PageViews } from './views.ts';

/** The front page, and the list of all articles that follows it. */
export function* homePages(library: Library): Generator<Output> {
  const pages = paginate(library.articles, SITE.articlesPerPage);
  for (const { items, page: at, number } of pages) {
    const address = ADDRESS.homePage(number);
    const pager = () => pagerOf(at, pages.length, ADDRESS.homePage);
    if (at === 1) {
      yield page(address, () => ({ home: homeView(library, items, pager()) }));
      continue;
    }
    const older = <Shown>(show: (library: Library, article: Stored) => Shown) => ({
      address,
      cards: items.map((article) => show(library, article)),
      pager: pager(),
    });
    yield page(address, () => ({ older: older(cardOf) }), { shown: () => older(cardKey) });
  }
}

function homeView(
  library: Library,
  newest: readonly Stored[],
  pager: PageViews['home']['pager'],
): PageViews['home'] {
  const { articles, years, facets, now } = library;
  const { lead, beside, blocks, rest } = composeFront(articles, facets.section, {
    now,
    newest: newest.length,
    storyOf: ({ id }) => library.stories.of(id),
  });
  const cards = (list: readonly Stored[]) => list.map((article) => storyCard(library, article));
  const oldest = years.at(-1)?.year;
  const newestDay = articles[0] && dayOf(articles[0]);
  return {
    count: articles.length,
    ...(oldest !== undefined && years.length > 1 ? { sinceYear: oldest } : {}),
    ...(newestDay && newestDay.length > 7 ? { newestDay } : {}),
    ...(lead ? { lead: leadView(library, lead) } : {}),
    beside: cards(beside),
    blocks: blocks.map((block) => blockView(library, block)),
    rest: cards(rest),
    pager,
  };
}

function leadView(library: Library, lead: Stored): NonNullable<PageViews['home']['lead']> {
  const src = listPicture(lead)?.src;
  return {
    card: storyCard(library, lead),
    digest: lead.digest,
    ...(src === undefined ? {} : { src }),
  };
}

function blockView(library: Library, { section, articles }: FrontBlock<Stored>): BlockView {
  const [first, ...others] = articles;
  return {
    section: { name: section.name, slug: section.slug },
    count: section.articles.length,
    ...(first ? { first: storyCard(library, first) } : {}),
    others: others.map(linkTo),
  };
}

/** On the front page, an article represents its story. */
function storyCard(library: Library, article: Stored): Card {
  const story = library.stories.of(article.id);
  return { ...cardOf(library, article), ...(story ? { story: storyLink(library, story) } : {}) };
}
