import { escaped } from './page-blocks.ts';
import type { Random } from './random.ts';
import type { TrainingRecord } from './record.ts';
import { say } from './say.ts';

/** The head of a page: its title, and some of what sites tell search engines. */
export function pageHead(record: TrainingRecord, random: Random): string {
  const site = say('outlet', random);
  const quoted = (text: string): string => escaped(text).replaceAll('"', '&quot;');
  const meta = (name: string, content: string): string =>
    content === ''
      ? ''
      : `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${quoted(content)}">`;
  const author = random.pick([
    site,
    `${site.toLowerCase().replaceAll(' ', '')}.vn`,
    record.author || say('person', random),
  ]);
  const published = `${random.between(2010, 2025)}-0${random.between(1, 9)}-1${random.below(10)}T0${random.below(10)}:30:00+07:00`;
  const data = {
    '@context': 'https://schema.org',
    '@type': random.pick(['NewsArticle', 'Article', 'WebPage']),
    headline: record.title,
    datePublished: published,
    author: { '@type': random.pick(['Person', 'Organization']), name: author },
    publisher: { '@type': 'Organization', name: site },
  };
  const title = random.pick([
    record.title,
    `${record.title} - ${site}`,
    `${record.title} | ${site}`,
    `${site} - ${record.title}`,
  ]);
  const maybe = (probability: number, html: string): string =>
    random.chance(probability) ? html : '';
  return [
    '<head><meta charset="utf-8">',
    maybe(0.95, `<title>${escaped(title)}</title>`),
    maybe(0.7, meta('og:title', record.title)),
    maybe(0.5, meta('og:site_name', site)),
    maybe(0.6, meta('description', record.desc)),
    maybe(0.4, meta('author', author)),
    maybe(0.4, meta('article:published_time', published)),
    maybe(0.3, meta('keywords', record.tags.join(', '))),
    maybe(0.3, `<link rel="canonical" href="${quoted(record.url || 'https://bao.vn/')}">`),
    maybe(
      0.3,
      `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
    ),
    '</head>',
  ].join('');
}
