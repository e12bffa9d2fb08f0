import { hash } from 'node:crypto';
import { ADDRESS } from '../config/addresses.ts';
import { packIds } from '../config/article-ids.ts';
import { SITE } from '../config/site.ts';
import type { FileDigest } from './site-files.ts';

/** Stands in the service worker for the version of the build until the build is complete. */
export const VERSION_MARK = '__version__';
/** Stands there for the digest of the article ids. */
export const ARTICLES_MARK = '__articles__';

/** What no reader needs without a network: raw texts, files for hosts and programs, and the lists themselves. */
const LEFT_OUT =
  /^(?:[_.]|nguon\/|chuyen-muc\/|may-chu\/|xem-truoc\/|404\.html$|ban-ke\.json$|feed\.json$|firebase\.json$|nguon-tin\.(?:css|opml)$|llms\.txt$|ma-bai(?:\.txt$|\/)|robots\.txt$|serve\.json$|staticwebapp\.config\.json$|sw\.js$|tep\.json$|vercel\.json$)|^bai\/.*\.(?:md|json)$|\.xml$/u;

const isTaken = (path: string): boolean => path.startsWith('_astro/') || !LEFT_OUT.test(path);

interface SiteFiles {
  /** The same for two builds that are the same for readers. */
  readonly version: string;
  /** The lists and the service worker, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The list of what a reader can take along (`tep.json`), the ids of all articles (`ma-bai.txt`), and the service worker with
 * the version of the build. The version is a digest of everything in the list, so browsers notice each build that differs. The
 * ids have their own digest, by which a device knows whether to load them.
 */
export function listSiteFiles(
  digests: ReadonlyMap<string, FileDigest>,
  ids: Iterable<string>,
  serviceWorker: string,
): SiteFiles {
  const files: [path: string, bytes: number][] = [];
  let all = '';
  for (const path of [...digests.keys()].sort()) {
    const digest = digests.get(path);
    if (!digest || !isTaken(path)) continue;
    all += path + digest.sha256;
    files.push([path, digest.bytes]);
  }
  const version = digestOf(all);
  const packed = packIds(ids);
  const articles = digestOf(packed);
  const bytes = files.reduce((sum, [, size]) => sum + size, 0);
  const small = bytes <= SITE.wholeSite.bytes && files.length <= SITE.wholeSite.files;
  const list = { version, articles, bytes, count: files.length, ...(small ? { files } : {}) };
  return {
    version,
    files: {
      [ADDRESS.articleIds]: packed,
      [ADDRESS.fileList]: JSON.stringify(list),
      [ADDRESS.serviceWorker]: serviceWorker
        .replace(VERSION_MARK, version)
        .replace(ARTICLES_MARK, articles),
    },
  };
}

const digestOf = (text: string): string => hash('sha256', text).slice(0, 16);
