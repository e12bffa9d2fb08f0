import { expect, test } from 'vitest';
import type { Article, ArticleId } from '../../../src/article/article.ts';
import { inScript, structuredData } from '../../../src/feeds/structured-data.ts';
import { CERTAIN } from '../../certain.ts';

const LINE = { kind: 'line', pattern: 'x', span: { start: 0, end: 1 } } as const;
const ABSENT = { kind: 'absent' } as const;
const ARTICLE: Article = {
  id: '0a1b2c3d' as ArticleId,
  slug: 'cho-noi',
  headline: 'Chợ nổi, nhìn từ bờ',
  section: 'Du lịch',
  published: { value: '2023-06', precision: 'month' },
  bylines: ['Vân Anh', 'Đức Yên'],
  source: { name: 'Bến Sông', url: 'https://vidu.vn/cho-noi' },
  keywords: ['chợ nổi', 'sông'],
  blocks: [],
  provenance: {
    headline: LINE,
    standfirst: ABSENT,
    kicker: ABSENT,
    section: LINE,
    published: LINE,
    bylines: LINE,
    agency: ABSENT,
    dateline: ABSENT,
    source: LINE,
    keywords: LINE,
  },
  confidence: CERTAIN,
};
const TRAIL = [
  { name: 'Bản Tin', address: 'https://bao.example/' },
  { name: 'Chợ nổi, nhìn từ bờ', address: 'https://bao.example/bai/cho-noi-0a1b2c3d.html' },
];
const tell = (article: Partial<Article> = {}, pictures: readonly string[] = []) =>
  structuredData({
    article: { ...ARTICLE, ...article },
    description: 'Chợ họp khi trời còn tối.',
    site: { name: 'Bản Tin', language: 'vi', home: 'https://bao.example/' },
    trail: TRAIL,
    pictures,
  }) as { '@graph': [Record<string, unknown>, Record<string, unknown>] };

test('an article and the way to it are described', () => {
  const [news, trail] = tell({}, ['https://bao.example/_astro/cho.webp'])['@graph'];
  expect(news).toEqual({
    '@type': 'NewsArticle',
    headline: 'Chợ nổi, nhìn từ bờ',
    description: 'Chợ họp khi trời còn tối.',
    inLanguage: 'vi',
    url: TRAIL[1]?.address,
    mainEntityOfPage: TRAIL[1]?.address,
    isPartOf: { '@type': 'WebSite', name: 'Bản Tin', url: 'https://bao.example/' },
    datePublished: '2023-06',
    author: [
      { '@type': 'Person', name: 'Vân Anh' },
      { '@type': 'Person', name: 'Đức Yên' },
    ],
    articleSection: 'Du lịch',
    keywords: ['chợ nổi', 'sông'],
    image: ['https://bao.example/_astro/cho.webp'],
    sourceOrganization: { '@type': 'Organization', name: 'Bến Sông' },
    isBasedOn: 'https://vidu.vn/cho-noi',
  });
  expect(trail).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: TRAIL[0]?.name, item: TRAIL[0]?.address },
      { '@type': 'ListItem', position: 2, name: TRAIL[1]?.name, item: TRAIL[1]?.address },
    ],
  });
});

test('derived fields are not described as the source’s own', () => {
  const derived = { kind: 'derived', rule: 'headline-from-lede' } as const;
  const [news] = tell({
    provenance: { ...ARTICLE.provenance, headline: derived, published: derived },
  })['@graph'];
  expect(news).toMatchObject({ name: ARTICLE.headline });
  expect(news).not.toHaveProperty('headline');
  expect(news).not.toHaveProperty('datePublished');
});

test('a group that signed together is not a person', () => {
  const bylines = [
    'Nhóm PV Tây Bắc',
    'PV',
    'TTXVN',
    'Phóng viên thường trú',
    'Phong Vân',
    'Ban Mai',
  ];
  const [news] = tell({ bylines })['@graph'];
  expect(news).toMatchObject({
    author: bylines.map((name, at) => ({ '@type': at < 4 ? 'Organization' : 'Person', name })),
  });
});

test('unknown fields are left out', () => {
  const { source: _, section: __, ...rest } = ARTICLE;
  const [news] = (
    structuredData({
      article: { ...rest, published: null, bylines: [], keywords: [] },
      description: '',
      site: { name: 'Bản Tin', language: 'vi', home: 'https://bao.example/' },
      trail: TRAIL,
      pictures: [],
    }) as ReturnType<typeof tell>
  )['@graph'];
  expect(Object.keys(news)).toEqual([
    '@type',
    'headline',
    'description',
    'inLanguage',
    'url',
    'mainEntityOfPage',
    'isPartOf',
  ]);
});

test('no text ends the script that holds it', () => {
  const hostile = { name: '</script><!-- <script> \u2028 ]]>' };
  const text = inScript(hostile);
  expect(text).not.toMatch(/[<\u2028]/u);
  expect(JSON.parse(text)).toEqual(hostile);
});
