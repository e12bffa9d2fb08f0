import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SiteName, siteFolder } from '../sites.ts';

/** Paths of a built site's files relative to its root, `/` between names. */
export const siteFiles = (site: SiteName): string[] =>
  readdirSync(siteFolder(site), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(siteFolder(site).length + 1))
    .map((path) => path.replaceAll('\\', '/'));

export const pageFiles = (site: SiteName): string[] =>
  siteFiles(site).filter((file) => file.endsWith('.html'));

export const readSite = (site: SiteName, file: string): string =>
  readFileSync(join(siteFolder(site), file), 'utf8');

export interface ListedArticle {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly headline: string;
  readonly section?: string;
  readonly published: { readonly value: string; readonly precision: string } | null;
}

/** The articles as the site lists them for programs. */
export const listedArticles = (site: SiteName): ListedArticle[] =>
  JSON.parse(readSite(site, 'articles.json')).articles;
