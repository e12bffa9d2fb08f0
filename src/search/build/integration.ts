import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { ADDRESS } from '../../config/addresses.ts';
import type { Settings } from '../../config/settings.ts';
import { listArticles } from './listed.ts';
import { type OnFailure, writeIndex } from './write-index.ts';

/**
 * Writes the search index of the built articles; their pages mark what belongs to it with `data-search`.
 * In development the index of the last build is served. `onFailure` is told of articles whose pages cannot be read.
 */
export function searchIndex({ outDir }: Settings, onFailure: OnFailure): AstroIntegration {
  let cache = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('search/', config.cacheDir));
      },
      'astro:server:setup': ({ server }) => {
        const lastIndex = join(resolve(outDir), ADDRESS.searchIndex);
        server.middlewares.use(`/${ADDRESS.searchIndex}`, sirv(lastIndex, { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const articles = listArticles(await readFile(join(site, ADDRESS.articles), 'utf8'));
        await writeIndex(site, articles, join(site, ADDRESS.searchIndex), onFailure, cache);
        logger.info(`${articles.length} articles indexed.`);
      },
    },
  };
}
