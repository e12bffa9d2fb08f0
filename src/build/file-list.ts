import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ADDRESS } from '../config/addresses.ts';
import { SITE } from '../config/site.ts';
import type { FileDigest } from './site-files.ts';

/** What stands in the service worker for the build's version until the build is complete. */
export const VERSION_MARK = '__version__';

/** What no reader needs without a network: the raw texts, what only hosts and programs read, and the lists themselves. */
const LEFT_OUT =
  /^(?:[_.]|nguon\/|chuyen-muc\/|may-chu\/|xem-truoc\/|404\.html$|ban-ke\.json$|feed\.json$|firebase\.json$|nguon-tin\.(?:css|opml)$|llms\.txt$|robots\.txt$|serve\.json$|staticwebapp\.config\.json$|sw\.js$|tep\.json$|vercel\.json$)|^bai\/.*\.(?:md|json)$|\.xml$/u;

const isTaken = (path: string): boolean => path.startsWith('_astro/') || !LEFT_OUT.test(path);

/**
 * Writes the list of what a reader can take along (`tep.json`), and the build's version into the service worker: a digest of
 * all that is listed, so that browsers notice every build that is not the same. Returns the version.
 */
export async function writeFileList(
  site: string,
  digests: ReadonlyMap<string, FileDigest>,
): Promise<string> {
  const hash = createHash('sha256');
  const files: [path: string, bytes: number][] = [];
  for (const [path, { bytes, sha256 }] of digests) {
    if (!isTaken(path)) continue;
    hash.update(path).update(sha256);
    files.push([path, bytes]);
  }
  const version = hash.digest('hex').slice(0, 16);
  const bytes = files.reduce((sum, [, size]) => sum + size, 0);
  const small = bytes <= SITE.wholeSite.bytes && files.length <= SITE.wholeSite.files;
  const list = { version, bytes, count: files.length, ...(small ? { files } : {}) };
  await writeFile(join(site, ADDRESS.fileList), JSON.stringify(list));
  const worker = join(site, ADDRESS.serviceWorker);
  await writeFile(worker, (await readFile(worker, 'utf8')).replace(VERSION_MARK, version));
  return version;
}
