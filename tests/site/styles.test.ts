import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { siteFolder } from '../sites.ts';
import { pageFiles, readSite } from './pages.ts';

const SITES = ['seeds', 'many'] as const;
/** In bytes packed; each page carries its own. */
const MOST_INLINE = 3500;
/** With the script that Firefox waits at. */
const LINK = /<link rel="stylesheet" href="([^"]+)"[^>]*>\s*<script> <\/script>/gu;

const sizes = new Map<string, number>();
/** Packing takes a while, and pages of a kind have the same styles. */
function packedSize(css: string): number {
  const size = sizes.get(css) ?? brotliCompressSync(css).length;
  sizes.set(css, size);
  return size;
}

test.each(SITES)(
  'every page of “%s” has the styles of its first screen, and links the rest once',
  (site) => {
    for (const page of pageFiles(site)) {
      const html = readSite(site, page);
      // Where an article had another address, its page leads on and shows nothing.
      if (!html.includes('<main')) continue;
      const [, css = ''] = /<style>(.*?)<\/style>/su.exec(html) ?? [];
      expect(css, page).toContain('.masthead');
      if (page === '404.html') {
        expect(html, page).not.toContain('rel="stylesheet"');
        expect(css, page).toContain('.footer');
        continue;
      }
      expect(packedSize(css), page).toBeLessThan(MOST_INLINE);
      expect(html.match(/rel="stylesheet"/gu), page).toHaveLength(1);
      const links = [...html.slice(html.indexOf('<body')).matchAll(LINK)];
      expect(links, page).toHaveLength(1);
      for (const [, address = ''] of links) {
        expect(address, page).toMatch(/^(?:\.\.\/)*_astro\/[\w-]+\.css$/u);
        expect(existsSync(join(siteFolder(site), page, '..', address)), page).toBe(true);
      }
    }
  },
);
