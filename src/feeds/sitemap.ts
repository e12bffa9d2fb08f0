import type { Published } from '../article/article.ts';
import { escapeXml } from './xml.ts';

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The most addresses that a sitemap may have. */
const MOST = 50_000;

/** The addresses, split into as many lists as sitemaps are needed. */
export function partsOf(addresses: readonly string[]): string[][] {
  const count = Math.ceil(addresses.length / MOST);
  return Array.from({ length: count }, (_, part) =>
    addresses.slice(part * MOST, (part + 1) * MOST),
  );
}

const located = (tag: string, address: string): string =>
  `<${tag}><loc>${escapeXml(address)}</loc></${tag}>\n`;

/**
 * A sitemap of absolute addresses (https://www.sitemaps.org/protocol.html). It has no `lastmod`, because we do not know when a
 * page last changed.
 */
export const writeSitemap = (addresses: readonly string[]): string =>
  `${HEAD}<urlset ${NAMESPACE}>\n${addresses.map((each) => located('url', each)).join('')}</urlset>\n`;

/** A sitemap of sitemaps. */
export const writeSitemapIndex = (addresses: readonly string[]): string =>
  `${HEAD}<sitemapindex ${NAMESPACE}>\n${addresses.map((each) => located('sitemap', each)).join('')}</sitemapindex>\n`;

interface News {
  readonly address: string;
  readonly headline: string;
  readonly published: Published;
}

const NEWS_NAMESPACE = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';

/** A sitemap of news (https://support.google.com/news/publisher-center/answer/9606710). It may only hold the last two days. */
export function writeNewsSitemap(
  news: readonly News[],
  { name, language }: { readonly name: string; readonly language: string },
): string {
  const publication = `<news:publication><news:name>${escapeXml(name)}</news:name><news:language>${language}</news:language></news:publication>`;
  const entries = news.map(
    ({ address, headline, published }) =>
      `<url><loc>${escapeXml(address)}</loc><news:news>${publication}` +
      `<news:publication_date>${published.value}</news:publication_date>` +
      `<news:title>${escapeXml(headline)}</news:title></news:news></url>\n`,
  );
  return `${HEAD}<urlset ${NAMESPACE} ${NEWS_NAMESPACE}>\n${entries.join('')}</urlset>\n`;
}
