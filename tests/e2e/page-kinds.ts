import type { Page } from '@playwright/test';
import { NAME_OF_MANY } from '../site/story-articles.ts';
import type { SiteName } from '../sites.ts';
import { article, expect, SEED_WITH_FIGURE, storyOf } from './fixtures.ts';

/** A page that represents its kind. */
export interface Kind {
  readonly site: SiteName;
  /** A function, because the sites may not exist when tests are listed. */
  readonly path: () => string;
  /** Resolves when scripts have shown the content of the page. */
  readonly until?: (page: Page) => Promise<void>;
  /** The page has no colours that other kinds lack, so themes are tested there. */
  readonly plain?: true;
}

const says =
  (text: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await expect(page.getByRole('main').getByRole('status')).toHaveText(text);
  };

/** All kinds of page, by their names in messages. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'home with two articles': { site: 'seeds', path: () => 'index.html', plain: true },
  'home with many articles': { site: 'many', path: () => 'index.html' },
  'second page': { site: 'many', path: () => 'trang/2.html', plain: true },
  'article with a figure': { site: 'seeds', path: () => article('seeds', SEED_WITH_FIGURE).url },
  'very long article': { site: 'odd', path: () => article('odd', 'rat-dai.txt').url, plain: true },
  'very long headline': {
    site: 'odd',
    path: () => article('odd', 'tieu-de-rat-dai.txt').url,
    plain: true,
  },
  'very long word': {
    site: 'odd',
    path: () => article('odd', 'mot-tu-rat-dai.txt').url,
    plain: true,
  },
  'odd symbols': { site: 'odd', path: () => article('odd', 'ky-hieu.txt').url, plain: true },
  archive: { site: 'many', path: () => 'kho.html' },
  'archive of two articles': { site: 'seeds', path: () => 'kho.html', plain: true },
  year: { site: 'many', path: () => 'kho/2024.html' },
  month: { site: 'many', path: () => 'kho/2024/03.html' },
  undated: { site: 'many', path: () => 'kho/khong-ro-ngay.html', plain: true },
  section: { site: 'many', path: () => 'chuyen-muc/the-gioi.html', plain: true },
  'all sections': { site: 'many', path: () => 'chuyen-muc.html', plain: true },
  story: { site: 'stories', path: () => storyOf('lu-1.txt') },
  'story of many articles': {
    site: 'stories',
    path: () => storyOf('dai-00.txt', NAME_OF_MANY),
    plain: true,
  },
  'all stories': { site: 'stories', path: () => 'dong-su-kien.html', plain: true },
  'article of a story': { site: 'stories', path: () => article('stories', 'lu-6.txt').url },
  person: { site: 'stories', path: () => 'nhan-vat/le-thi-hanh.html', plain: true },
  'all places': { site: 'stories', path: () => 'dia-danh.html', plain: true },
  'own page': { site: 'many', path: () => 'thong-tin/lien-he.html', plain: true },
  'article with all its places': { site: 'many', path: () => article('many', '00002.txt').url },
  'list of feeds': { site: 'many', path: () => 'nguon-tin.html' },
  'search, empty': { site: 'seeds', path: () => 'tim.html', plain: true },
  'search with results': {
    site: 'many',
    path: () => 'tim.html?q=Helsinki',
    until: says(/^[\d.]+ bài cho “Helsinki”$/u),
  },
  'search with results to narrow': {
    site: 'search',
    path: () => 'tim.html?q=nguoi+dan&tacgia=Đỗ+Quyên',
    until: async (page) => {
      await says(/^5 bài cho “người dân”/u)(page);
      await expect(page.getByRole('checkbox', { name: /^Đỗ Quyên/u })).toBeChecked();
    },
  },
  'search with everything said': {
    site: 'search',
    path: () => 'tim.html?q=zelenksy+xyzxyz&xep=moi',
    until: says(/^2 bài cho/u),
  },
  'article with marks': {
    site: 'search',
    path: () => `${article('search', 'budapest.md').url}?tim=quán+phở`,
    until: says('“quán phở” xuất hiện 3 lần trong bài.'),
  },
  'search with nothing found': {
    site: 'seeds',
    path: () => 'tim.html?q=zzzz',
    until: says(/^Không tìm thấy bài nào cho “zzzz”\./u),
  },
  'saved articles': { site: 'seeds', path: () => 'da-luu.html' },
  'no network': { site: 'seeds', path: () => 'khong-co-mang.html' },
  'page not found': { site: 'seeds', path: () => 'khong/co/trang/nay.html' },
};
