import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import { ADDRESS } from '../config/addresses.ts';
import type { Settings } from '../config/settings.ts';

/** What Pagefind writes for its own interfaces, which the site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/u;

/**
 * Writes the search index of the built articles; their pages mark what belongs to it with `data-pagefind-*`.
 * In development the index of the last build is served.
 */
export function searchIndex({ outDir }: Settings): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const lastIndex = join(resolve(outDir), ADDRESS.searchIndex);
        server.middlewares.use(`/${ADDRESS.searchIndex}`, sirv(lastIndex, { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const articles = await writeIndex(site, join(site, ADDRESS.searchIndex));
        logger.info(`${articles} articles indexed.`);
      },
    },
  };
}

async function writeIndex(site: string, folder: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' });
    if (!index) throw indexError(errors);
    const added = await index.addDirectory({ path: site, glob: 'bai/*.html' });
    const written = await index.writeFiles({ outputPath: folder });
    const problems = [...added.errors, ...written.errors];
    if (problems.length > 0) throw indexError(problems);
    const files = await readdir(folder);
    await Promise.all(
      files.filter((file) => UNUSED.test(file)).map((file) => rm(join(folder, file))),
    );
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}

const indexError = (errors: readonly string[]): Error =>
  new Error(`Pagefind could not write the search index: ${errors.join('; ')}`);
