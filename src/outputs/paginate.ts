import type { PagerView } from './views.ts';

/** A page of a list. */
interface ListPage<Item> {
  readonly items: readonly Item[];
  /** Counted from the newest page, as readers count. */
  readonly page: number;
  /** The number in the address: 1 for the newest page. The others are numbered from the oldest, which is 2. */
  readonly number: number;
}

/**
 * The pages of a list, newest first. Every page but the first has `size` items. It keeps its number and its items when newer
 * ones are added, so a new article changes few files. The first page has between half and one and a half times as many.
 */
export function paginate<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const pages = Math.max(1, Math.round(items.length / size));
  const first = items.length - (pages - 1) * size;
  return Array.from({ length: pages }, (_, index) => ({
    items:
      index === 0 ? items.slice(0, first) : items.slice(first + (index - 1) * size).slice(0, size),
    page: index + 1,
    number: numberOf(index + 1, pages),
  }));
}

const numberOf = (page: number, pages: number): number => (page === 1 ? 1 : pages - page + 2);

/** The links of one page of a list. `address` gives the address of a page by its number. */
export const pagerOf = (
  page: number,
  pages: number,
  address: (number: number) => string,
): PagerView => pagerInOrder(page, pages, (each) => address(numberOf(each, pages)));

/** The same for pages that are numbered as readers count them. */
export const pagerInOrder = (
  page: number,
  pages: number,
  address: (page: number) => string,
): PagerView => ({
  page,
  pages,
  links: [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((each) => each >= 1 && each <= pages)
    .map((each) => ({ page: each, address: address(each) })),
});
