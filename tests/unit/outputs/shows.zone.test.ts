import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../../../src/article/article.ts';
import { SITE } from '../../../src/config/site.ts';
import type { Entity } from '../../../src/names/entity.ts';
import { linkTo } from '../../../src/outputs/cards.ts';
import { mainFeeds, smallFeeds } from '../../../src/outputs/feeds.ts';
import { listOutputs } from '../../../src/outputs/outputs.ts';
import type { View } from '../../../src/outputs/views.ts';
import { libraryOf, makeEntity, makePictureOf, makeStored, onDay } from './stored.ts';

const idOf = (number: number): ArticleId => makeStored(number).id;
const OF_SECTION = { section: 'Du lịch' };

/** Articles 1 to 9, 1 the newest; 9 is of another year, 10 has no date. */
const ARTICLES = [
  makeStored(1, {
    ...onDay('2025-10-24'),
    ...OF_SECTION,
    kicker: 'Phóng sự',
    source: 'Báo Sông',
    bylines: ['Vân Anh', 'Mai'],
    keywords: ['lũ', 'Lúa'],
    excerpt: 'Mở đầu',
    syllables: 220,
    headlineDerived: true,
    related: [idOf(3), idOf(2), idOf(5)],
    pictures: [makePictureOf('nho.png', 90, 90), makePictureOf('a.png', 800, 600)],
  }),
  makeStored(2, { ...onDay('2025-10-23'), ...OF_SECTION, source: 'Báo Sông' }),
  ...[3, 4, 5, 6, 7].map((number) =>
    makeStored(number, { ...onDay(`2025-10-${22 - number}`), ...OF_SECTION, keywords: ['lũ'] }),
  ),
  makeStored(8, { ...onDay('2025-09-01'), source: 'Báo Mây', bylines: ['Mai'] }),
  makeStored(9, { ...onDay('2024-12-31'), keywords: ['lũ'] }),
  makeStored(10, { excerpt: 'Không ngày' }),
];
const [FIRST = makeStored(1)] = ARTICLES;

const entity = (
  kind: Entity['kind'],
  slug: string,
  numbers: readonly number[],
  said: Partial<Entity> = {},
): Entity =>
  makeEntity(
    kind,
    slug,
    numbers.map((number) => ({ id: idOf(number), at: number, sentence: 0 })),
    said,
  );
const ENTITIES = [
  entity('person', 'sen', [1, 2, 3], {
    name: 'ông Sen',
    forms: ['ông Sen', 'Sen', 'anh Sen'],
    offices: [{ text: 'chủ tịch xã', count: 2, last: idOf(1) }],
    beside: [
      { kind: 'place', slug: 'lang', count: 2 },
      { kind: 'place', slug: 'khong-co', count: 2 },
    ],
  }),
  entity('place', 'lang', [1, 2], { name: 'huyện Láng' }),
  entity('place', 'an', [1, 2, 3, 4], { name: 'An Mơ' }),
];
const STORY = { id: idOf(2), certainty: 1, articles: [idOf(2), idOf(1), idOf(10)] };
const library = libraryOf(ARTICLES, {
  stories: [STORY],
  entities: ENTITIES,
  ownPages: [
    {
      name: 'gioi-thieu',
      title: 'Giới thiệu',
      html: '<p>A</p>',
      opening: 'A',
    },
  ],
});

const { frame, outputs } = await listOutputs(library, true, ({ reason }) => {
  throw new Error(reason);
});
const views = new Map(outputs.map(({ path, view }) => [path, view()]));
function shown<Kind extends keyof View>(path: string, kind: Kind): NonNullable<View[Kind]> {
  const view = views.get(path)?.[kind];
  if (!view) throw new Error(`No ${kind} at ${path}.`);
  return view;
}
const numbers = (links: readonly { readonly id: string }[] | undefined) =>
  links?.map(({ id }) => Number.parseInt(id, 16));

test('the menu has the first sections, what else there is, and the publisher’s pages', () => {
  expect(frame).toMatchObject({
    sections: [{ name: 'Du lịch', slug: 'du-lich' }],
    moreSections: false,
    hasStories: true,
    entityKinds: ['person', 'place'],
    ownPages: [{ name: 'gioi-thieu', title: 'Giới thiệu' }],
    preview: { address: expect.stringMatching(/^xem-truoc\//u), alt: expect.any(String) },
  });
  // All that the search box suggests is in one file.
  expect(frame.letters).toBe('');
});

test('the menu has room for one section fewer if there are stories', async () => {
  const articles = Array.from({ length: 18 }, (_, at) =>
    makeStored(at, { ...onDay('2025-10-24'), section: `Mục ${at % 6}` }),
  );
  const stories = [{ id: idOf(0), certainty: 1, articles: [idOf(0), idOf(1)] }];
  const sectionsOf = async (said: Parameters<typeof libraryOf>[1]) => {
    const { frame: own } = await listOutputs(libraryOf(articles, said), false, () => {});
    expect(own).not.toHaveProperty('preview');
    expect(own.moreSections).toBe(true);
    return own.sections.length;
  };
  expect(await sectionsOf({})).toBe(SITE.sectionsInMenu);
  expect(await sectionsOf({ stories })).toBe(SITE.sectionsInMenu - 1);
});

describe('the page of an article', () => {
  const view = shown('bai/bai-1-00000001.html', 'article');

  test('says what the article says of itself', () => {
    expect(view).toMatchObject({
      ...linkTo(FIRST),
      digest: 'digest-1',
      kicker: 'Phóng sự',
      excerpt: 'Mở đầu',
      syllables: 220,
      headlineDerived: true,
      section: { name: 'Du lịch', slug: 'du-lich' },
      source: { name: 'Báo Sông' },
      bylines: [{ name: 'Vân Anh' }, { name: 'Mai' }],
      keywords: [{ name: 'lũ', slug: 'lu' }, { name: 'Lúa' }],
      preview: { address: expect.stringMatching(/^xem-truoc\//u) },
    });
    expect(view.pictures.map(({ src, width, height }) => `${src} ${width} ${height}`)).toEqual([
      ...['nho.png 90 90', 'a.png 800 600'],
    ]);
  });

  test('names people and places in the order of the article', () => {
    expect(view.names).toEqual([
      { kind: 'place', slug: 'an', name: 1 },
      { kind: 'person', slug: 'sen', name: 1 },
      { kind: 'place', slug: 'lang', name: 1 },
    ]);
  });

  test('leads to the rest of its story, to related articles of other stories, and to its neighbours', () => {
    expect(view.story).toMatchObject({
      at: 2,
      count: 3,
      before: { id: idOf(2) },
      after: { id: idOf(10) },
    });
    expect(numbers(view.related)).toEqual([3, 5]);
    expect(view.newer).toBeNull();
    expect(numbers(view.older ? [view.older] : [])).toEqual([2]);
  });

  test('has three more of its section that it does not name anyway', () => {
    expect(view.more?.section).toEqual({ name: 'Du lịch', slug: 'du-lich' });
    expect(numbers(view.more?.articles)).toEqual([4, 6, 7]);
  });

  test('lacks what the article does not say', async () => {
    const bare = shown('bai/bai-10-0000000a.html', 'article');
    for (const key of ['kicker', 'section', 'source', 'more']) expect(bare).not.toHaveProperty(key);
    expect(shown('bai/bai-8-00000008.html', 'article')).not.toHaveProperty('story');
    // Nothing is left of its section.
    const [one, two] = [1, 2].map((number) => makeStored(number, OF_SECTION));
    if (!one || !two) throw new Error();
    const related = { ...one, related: [two.id] };
    const site = libraryOf([related, two]);
    const { outputs: own } = await listOutputs(site, false, () => {});
    const page = own.find(({ path }) => path === 'bai/bai-1-00000001.html')?.view();
    expect(page?.article).not.toHaveProperty('more');
  });
});

describe('the front page', () => {
  const view = shown('index.html', 'home');

  test('says how many articles there are, since when, and how new they are', () => {
    expect(view).toMatchObject({ count: 10, sinceYear: '2024', newestDay: '2025-10-24' });
  });

  test('says no year if all are of one, and no day if there is none', async () => {
    const homeOf = async (articles: Parameters<typeof libraryOf>[0]) => {
      const { outputs: own } = await listOutputs(libraryOf(articles), false, () => {});
      return own.find(({ path }) => path === 'index.html')?.view().home;
    };
    expect(await homeOf(ARTICLES.slice(0, 8))).not.toHaveProperty('sinceYear');
    const month = { value: '2025-10', precision: 'month' } as const;
    expect(await homeOf([makeStored(1, { published: month })])).not.toHaveProperty('newestDay');
  });

  test('leads with an article, its picture and its story', () => {
    expect(view.lead).toMatchObject({
      card: { id: idOf(1), story: { id: idOf(2), count: 3 } },
      digest: 'digest-1',
      src: 'a.png',
    });
  });

  test('a large site has a block for each section, with a card and headlines', async () => {
    const articles = Array.from({ length: 80 }, (_, at) =>
      makeStored(at, { ...onDay('2025-10-24'), section: `Mục ${at % 2}`, file: `${at}.txt` }),
    );
    const { outputs: own } = await listOutputs(libraryOf(articles), false, () => {});
    const blocks = own.find(({ path }) => path === 'index.html')?.view().home?.blocks ?? [];
    expect(blocks.map(({ section, count }) => `${section.name} ${section.slug} ${count}`)).toEqual([
      ...['Mục 0 muc-0 40', 'Mục 1 muc-1 40'],
    ]);
    for (const { first, others } of blocks) {
      expect(first).toHaveProperty('excerpt');
      expect(others.length).toBe(SITE.front.articlesPerBlock - 1);
      expect(others[0]).not.toHaveProperty('excerpt');
      expect(others.map(({ id }) => id)).not.toContain(first?.id);
    }
  });

  test('the pages behind it know their own address and pages', async () => {
    const articles = Array.from({ length: 90 }, (_, at) => makeStored(at, onDay('2025-10-24')));
    const { outputs: own } = await listOutputs(libraryOf(articles), false, () => {});
    const older = own.find(({ path }) => path === 'trang/2.html')?.view().older;
    expect(older).toMatchObject({ address: 'trang/2.html', pager: { page: 3, pages: 3 } });
    expect(older?.cards).toHaveLength(SITE.articlesPerPage);
  });
});

describe('the archive', () => {
  test('counts years and months, and the articles without a date', () => {
    expect(shown('kho.html', 'archive')).toEqual({
      count: 10,
      years: [
        {
          year: '2025',
          count: 8,
          months: [
            { month: '09', count: 1 },
            { month: '10', count: 7 },
          ],
        },
        { year: '2024', count: 1, months: [{ month: '12', count: 1 }] },
      ],
      undated: 1,
      busiestMonth: 7,
    });
  });

  test('has the six newest headlines of each month on the page of a year', () => {
    const year = shown('kho/2025.html', 'year');
    expect(year).toMatchObject({ year: '2025', count: 8, newest: 'Bài số 1', busiestMonth: 7 });
    expect(
      year.links.map(({ month, count, articles }) => [month, count, numbers(articles)]),
    ).toEqual([
      ['10', 7, [1, 2, 3, 4, 5, 6]],
      ['09', 1, [8]],
    ]);
  });

  test('lists a month below its year, and articles without a date below the archive', () => {
    const month = shown('kho/2025/10.html', 'list');
    expect(month).toMatchObject({
      title: 'Tháng 10/2025',
      current: 'archive',
      section: true,
      count: 7,
    });
    expect(month.trail.map(({ address }) => address)).toEqual(['kho.html', 'kho/2025.html']);
    const undated = shown('kho/khong-ro-ngay.html', 'list');
    expect(undated).toMatchObject({ current: 'archive', count: 1 });
    expect(undated.trail.map(({ address }) => address)).toEqual(['kho.html']);
  });
});

describe('sections, sources and keywords', () => {
  test('the list of a section is marked in the menu, and its cards do not repeat the section', () => {
    expect(shown('chuyen-muc/du-lich.html', 'list')).toMatchObject({
      title: 'Du lịch',
      current: 'du-lich',
      section: false,
      count: 7,
      feed: 'chuyen-muc/du-lich/rss.xml',
      trail: [{ address: 'chuyen-muc.html' }],
    });
    const keyword = shown('tu-khoa/lu.html', 'list');
    expect(keyword).toMatchObject({ title: 'lũ', section: true, count: 7 });
    expect(keyword).not.toHaveProperty('current');
  });

  test('an index counts each, and leads to the other indexes', async () => {
    const names = ['Zê', 'Đò', 'Dừa', 'Áo', 'An'];
    const articles = names.flatMap((keyword, at) =>
      [1, 2, 3].map((number) =>
        makeStored(10 * at + number, { keywords: [keyword], source: 'Báo' }),
      ),
    );
    const { outputs: own } = await listOutputs(libraryOf(articles), false, () => {});
    const index = own.find(({ path }) => path === 'tu-khoa.html')?.view().facets;
    expect(index).toMatchObject({ kind: 'keyword', others: ['source'] });
    expect(index?.facets.map(({ name, count }) => `${name} ${count}`)).toEqual([
      ...['An 3', 'Áo 3', 'Dừa 3', 'Đò 3', 'Zê 3'],
    ]);
  });

  test('the page of feeds names the site’s and those of sections', () => {
    expect(shown('nguon-tin.html', 'feeds').feeds).toEqual([
      { name: expect.any(String), folder: '' },
      { name: 'Du lịch', folder: 'chuyen-muc/du-lich/' },
    ]);
  });
});

describe('names', () => {
  test('a person’s page says who it is, in how many articles, and with whom', () => {
    const view = shown('nhan-vat/sen.html', 'entity');
    expect(view).toMatchObject({
      kind: 'person',
      name: 'Ông Sen',
      address: 'nhan-vat/sen.html',
      office: 'Chủ tịch xã',
      count: 3,
      forms: ['Sen', 'anh Sen'],
      beside: [{ kind: 'place', slug: 'lang', name: 'Huyện Láng', count: 2 }],
      pager: { page: 1, pages: 1 },
    });
    expect(view).not.toHaveProperty('isCut');
    expect(view.entries.map(({ article, name }) => [article.headline, name])).toEqual([
      ...[
        ['Bài số 1', 1],
        ['Bài số 2', 2],
        ['Bài số 3', 3],
      ],
    ]);
    expect(view.entries[0]?.article.source?.name).toBe('Báo Sông');
    expect(view.entries[2]?.article).not.toHaveProperty('source');
  });

  test('an index counts its names, has those named most first, and leads to the other kinds', () => {
    const view = shown('dia-danh.html', 'entities');
    expect(view).toMatchObject({ kind: 'place', count: 2, others: ['person'] });
    expect(view.most?.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'An Mơ 4',
      'Huyện Láng 2',
    ]);
    expect(view.entities.map(({ name }) => name)).toEqual(['An Mơ', 'Huyện Láng']);
  });

  test('a long index goes on, sorted as readers look names up, and has the twelve named most once', async () => {
    const entities = Array.from({ length: 500 }, (_, at) =>
      entity('person', `n${499 - at}`, at < 20 ? [1, 2] : [1], { name: `Tên ${499 - at}` }),
    );
    const { outputs: own } = await listOutputs(libraryOf(ARTICLES, { entities }), false, () => {});
    const [first, second, ...others] = own
      .filter(({ path }) => /^nhan-vat(?:\/\d+)?\.html$/u.test(path))
      .map(({ view }) => view().entities);
    expect(others).toEqual([]);
    const names = [...(first?.entities ?? []), ...(second?.entities ?? [])].map(({ name }) => name);
    expect(names).toEqual(Array.from({ length: 500 }, (_, at) => `Tên ${at}`));
    expect([first?.entities.length, first?.most?.length, first?.count]).toEqual([400, 12, 500]);
    expect(second).not.toHaveProperty('most');
  });
});

describe('stories', () => {
  test('its page has the names that two of its articles have', () => {
    const view = shown('dong-su-kien/bai-so-2-00000002.html', 'story');
    expect(view).toMatchObject({ title: 'Bài số 2', count: 3, sources: ['Báo Sông'] });
    expect(view.names.map(({ slug, count }) => `${slug} ${count}`)).toEqual([
      'sen 2',
      'an 2',
      'lang 2',
    ]);
    expect(numbers(view.articles)).toEqual([1, 2, 10]);
    expect(view.articles[0]).toMatchObject({
      digest: 'digest-1',
      excerpt: 'Mở đầu',
      source: { name: 'Báo Sông' },
    });
    expect(view.articles[2]).not.toHaveProperty('source');
    expect(view.feed).toBe('dong-su-kien/bai-so-2-00000002/rss.xml');
  });

  test('it has at most six names of a kind, those that most articles have first', async () => {
    const entities = Array.from({ length: 9 }, (_, at) =>
      entity('place', `p${at}`, at === 8 ? [1, 2, 10] : at === 7 ? [1] : [1, 2]),
    );
    const site = libraryOf(ARTICLES, { stories: [STORY], entities });
    const { outputs: own } = await listOutputs(site, false, () => {});
    const view = own.find(({ path }) => path.startsWith('dong-su-kien/'))?.view().story;
    expect(view?.names.map(({ slug }) => slug)).toEqual(['p8', 'p0', 'p1', 'p2', 'p3', 'p4']);
  });
});

describe('feeds', () => {
  const [all, section, ...others] = mainFeeds(library);
  const small = smallFeeds(library);

  test('the feed of all articles is the site’s', () => {
    expect(all).toMatchObject({
      home: '',
      title: SITE.name,
      description: SITE.description,
      folder: '',
      isWhole: true,
    });
    expect(all).not.toHaveProperty('name');
    expect(numbers(all?.entries)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('the feed of a section is named after it and leads to its page', () => {
    expect(others).toEqual([]);
    expect(section).toMatchObject({
      name: 'Du lịch',
      home: 'chuyen-muc/du-lich.html',
      folder: 'chuyen-muc/du-lich/',
      isWhole: true,
      title: expect.stringMatching(/^Du lịch .*/u),
      description: expect.stringContaining('Du lịch'),
    });
  });

  test('a whole entry has its article, pictures and source; every entry its authors and subjects', () => {
    expect(all?.entries[0]).toEqual({
      ...linkTo(FIRST),
      excerpt: 'Mở đầu',
      authors: ['Vân Anh', 'Mai'],
      categories: ['Du lịch', 'lũ', 'Lúa'],
      whole: {
        digest: 'digest-1',
        source: 'Báo Sông',
        pictures: [
          expect.objectContaining({ src: 'nho.png' }),
          expect.objectContaining({ src: 'a.png', width: 800 }),
        ],
      },
    });
    expect(all?.entries[8]).toMatchObject({ categories: ['lũ'], whole: { digest: 'digest-9' } });
  });

  test('keywords and stories have small feeds, the newest first, undated articles left out', () => {
    expect(small.map(({ folder }) => folder).sort()).toEqual([
      'dong-su-kien/bai-so-2-00000002/',
      'nguon-bao/bao-may/',
      'nguon-bao/bao-song/',
      'tac-gia/mai/',
      'tac-gia/van-anh/',
      'tu-khoa/lu/',
      'tu-khoa/lua/',
    ]);
    for (const { isWhole } of small) expect(isWhole).toBe(false);
    const story = small.at(-1);
    expect(story).toMatchObject({
      home: 'dong-su-kien/bai-so-2-00000002.html',
      title: expect.stringMatching(/^Bài số 2 .*/u),
      description: expect.stringContaining('Bài số 2'),
    });
    expect(numbers(story?.entries)).toEqual([1, 2]);
    for (const { entries } of small)
      for (const entry of entries) expect(entry).not.toHaveProperty('whole');
  });

  test('a feed has a limit', () => {
    const many = Array.from({ length: SITE.articlesPerFeed + 5 }, (_, at) =>
      makeStored(at, onDay('2025-10-24')),
    );
    expect(mainFeeds(libraryOf(many))[0]?.entries).toHaveLength(SITE.articlesPerFeed);
  });
});

describe('files for programs', () => {
  test('articles.json has what lists show of every article', () => {
    const { content } = shown('articles.json', 'json') as {
      content: { articles: readonly Readonly<Record<string, unknown>>[] };
    };
    expect(content.articles).toHaveLength(10);
    expect(content.articles[0]).toEqual({
      id: idOf(1),
      file: '0001.txt',
      url: 'bai/bai-1-00000001.html',
      headline: 'Bài số 1',
      published: { value: '2025-10-24', precision: 'day' },
      section: 'Du lịch',
      source: 'Báo Sông',
      bylines: ['Vân Anh', 'Mai'],
      excerpt: 'Mở đầu',
    });
  });

  test('language models get the newest articles with their excerpts, feed readers the list of feeds', () => {
    expect(shown('llms.txt', 'llms').articles[0]).toEqual({ ...linkTo(FIRST), excerpt: 'Mở đầu' });
    expect(shown('nguon-tin.opml', 'feedList').feeds.map(({ folder }) => folder)).toEqual([
      ...['', 'chuyen-muc/du-lich/'],
    ]);
    expect(shown('chuyen-muc/du-lich/rss.xml', 'feed')).toMatchObject({
      file: 'rss.xml',
      folder: 'chuyen-muc/du-lich/',
      home: 'chuyen-muc/du-lich.html',
      description: expect.stringContaining('Du lịch'),
    });
  });

  test('pages and files are told apart', () => {
    const isPage = new Map(outputs.map((output) => [output.path, output.isPage]));
    for (const path of ['index.html', '404.html', 'bai/bai-1-00000001.html'])
      expect(isPage.get(path), path).toBe(true);
    for (const path of ['rss.xml', 'robots.txt', 'articles.json', 'manifest.webmanifest'])
      expect(isPage.get(path), path).toBe(false);
    for (const path of ['nguon-tin.css', 'sitemap.xml', 'nguon-tin.xml'])
      expect(isPage.get(path) ?? false, path).toBe(false);
  });
});
