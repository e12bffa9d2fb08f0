import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { listen, type StaticServer } from '../../src/cli/static-server.ts';
import { ADDRESS } from '../../src/config/addresses.ts';
import { slugify } from '../../src/text/slug.ts';
import { type SiteName, siteFolder } from '../sites.ts';

export { expect };

/** The place of a site: a path on a server, or its folder. */
export type Place = '/' | '/a/b/' | 'file:';
/** The address of a built site, ending in `/`, when the site is ready. */
type Serve = (site: SiteName, place?: Place) => Promise<string>;

interface Fixtures {
  /** Allows console messages that the test causes. Any other message fails the test. */
  readonly tolerate: (expected: RegExp) => void;
}

export const test = base.extend<Fixtures, { readonly serve: Serve }>({
  serve: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from this pattern.
    async ({}, use) => {
      const servers = new Map<string, Promise<StaticServer>>();
      await use(async (site, place = '/') => {
        if (place === 'file:') return `${pathToFileURL(siteFolder(site)).href}/`;
        const key = site + place;
        const server = servers.get(key) ?? listen(siteFolder(site), { port: 0, base: place });
        servers.set(key, server);
        return `http://localhost:${(await server).port}${place}`;
      });
      for (const server of servers.values()) await (await server).close();
    },
    { scope: 'worker' },
  ],
  tolerate: [
    async ({ context }, use) => {
      // If a file names no icon, such as a feed, the browser asks for one at the host's root.
      const tolerated: RegExp[] = [/status of 404.* http:\/\/localhost:\d+\/favicon\.ico$/u];
      const complaints: string[] = [];
      const foreign: string[] = [];
      // Violations of the content security policy and failed loads are console errors.
      context.on('console', (message) => {
        if (message.type() === 'error')
          complaints.push(`${message.text()} ${message.location().url}`);
      });
      context.on('weberror', (error) => complaints.push(String(error.error())));
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== 'localhost') foreign.push(request.url());
      });
      await use((expected) => tolerated.push(expected));
      expect(foreign, 'requests to other hosts').toEqual([]);
      const unexpected = complaints.filter((text) => !tolerated.some((known) => known.test(text)));
      expect(unexpected, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export interface Listed {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly headline: string;
}

/** All articles of a site, newest first, from its `articles.json`. */
export function articles(site: SiteName): readonly Listed[] {
  const { articles }: { articles: Listed[] } = JSON.parse(
    readFileSync(join(siteFolder(site), 'articles.json'), 'utf8'),
  );
  return articles;
}

/** The article of a file. The path is relative to the seeds folder. */
export function article(site: SiteName, file: string): Listed {
  const found = articles(site).find((candidate) => candidate.file === file);
  if (!found) throw new Error(`The site “${site}” has no article of ${file}.`);
  return found;
}

/**
 * The address of a story on the site of stories. `file`: the story's first article. `name`: the publisher's name for the story.
 */
export function storyOf(file: string, name?: string): string {
  const { id, headline } = article('stories', file);
  return ADDRESS.story({ id, slug: slugify(name ?? headline) });
}

/** One of the tools below an article's headline. */
export const tool = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'Công cụ đọc' }).getByRole('button', { name, exact: true });

/** How far the page can scroll sideways, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

export const SEED_WITH_FIGURE = '000_faada8539941c4ea.txt';
export const SEED_WITH_HEADLINE = '002_8fc32d35e5aca0c1.txt';
