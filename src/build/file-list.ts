import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ADDRESS } from '../config/addresses.ts';
import { SITE } from '../config/site.ts';

/** What stands in the service worker for the build's version until the build is complete. */
export const VERSION_MARK = '__version__';

/** What no reader needs without a network: the raw texts, what only hosts and programs read, and the list itself. */
const LEFT_OUT =
  /^(?:nguon\/|chuyen-muc\/|404\.html$|feed\.json$|nguon-tin\.(?:css|opml)$|robots\.txt$|serve\.json$|sw\.js$|tep\.json$)|\.xml$/u;

/**
 * Writes the list of what a reader can take along (`tep.json`), and the build's version into the service worker: a digest of
 * all that is listed, so that browsers notice every build that is not the same. Must come after whatever writes files.
 */
export function fileList(): AstroIntegration {
  return {
    name: 'file-list',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const entries = await readdir(site, { recursive: true, withFileTypes: true });
        const paths = entries
          .filter((entry) => entry.isFile())
          .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
          .filter((path) => !LEFT_OUT.test(path))
          .toSorted();
        const hash = createHash('sha256');
        const files: [path: string, bytes: number][] = [];
        for (const path of paths) {
          const content = await readFile(join(site, path));
          hash.update(path).update(createHash('sha256').update(content).digest());
          files.push([path, content.length]);
        }
        const version = hash.digest('hex').slice(0, 16);
        const bytes = files.reduce((sum, [, size]) => sum + size, 0);
        const small = bytes <= SITE.wholeSite.bytes && files.length <= SITE.wholeSite.files;
        const list = { version, bytes, count: files.length, ...(small ? { files } : {}) };
        await writeFile(join(site, ADDRESS.fileList), JSON.stringify(list));
        const worker = join(site, ADDRESS.serviceWorker);
        await writeFile(worker, (await readFile(worker, 'utf8')).replace(VERSION_MARK, version));
      },
    },
  };
}
