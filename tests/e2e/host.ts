import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { siteFolder } from '../sites.ts';
import { article, SEED_WITH_FIGURE } from './fixtures.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface OnHost {
  readonly page: Page;
  /** The address of an article. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Opens the seeds' site, built without its address, as on a public host without TLS. Nothing leaves this machine. */
export async function openOnHost(browser: Browser): Promise<OnHost> {
  const context = await browser.newContext();
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(siteFolder('seeds'), pathname.replace(/^\/tin\//u, ''));
    return route.fulfill({ body: readFileSync(path), contentType: TYPES[extname(path)] ?? '' });
  });
  const page = await context.newPage();
  const address = `http://bao.example/tin/${article('seeds', SEED_WITH_FIGURE).url}`;
  return { page, address, close: () => context.close() };
}
