/** What the site keeps on a device for reading without a network. Each kind has its own cache. */
const KINDS = {
  /** Visited pages. The oldest are deleted first. */
  pages: 'trang',
  /** Files whose name changes with their content. */
  files: 'tep',
  pictures: 'anh',
  /** Files that keep their name if their content changes. */
  data: 'so-lieu',
  /** What pages of one build need. The version of the build follows. */
  core: 'loi',
  /** Articles that the reader saved, with all that they need. Nothing is deleted automatically. */
  saved: 'da-luu',
  /** The whole site, if the reader took it along. Nothing is deleted automatically. */
  whole: 'ca-bao',
  /** The articles of the site at the last comparison with what is kept. */
  list: 'danh-sach',
} as const;

export type Kind = keyof typeof KINDS;

/** Other sites of the same host have their own caches: every name begins with the site's path. */
const prefix = (root: string): string => `ban-tin ${new URL(root).pathname} `;

/** The name of a cache. `root` is the absolute address of the site's root. */
export const cacheName = (root: string, kind: Kind, version = ''): string =>
  prefix(root) + KINDS[kind] + version;

/** A cached response answers a request whatever its headers are. */
export const MATCH = { ignoreVary: true } as const;

/** Opens a cache; `undefined` if there is none, since opening it would create an empty one. */
export const openExisting = async (root: string, kind: Kind): Promise<Cache | undefined> =>
  (await caches.has(cacheName(root, kind))) ? caches.open(cacheName(root, kind)) : undefined;

/** The names of all caches of this site, the oldest first. Rejects if the device denies caches. */
export async function cacheNames(root: string, kind?: Kind): Promise<string[]> {
  const begin = kind ? cacheName(root, kind) : prefix(root);
  return (await caches.keys()).filter((name) => name.startsWith(begin));
}

/** The address under which a page or a file is kept: without query, and as links spell it. */
export function keyOf(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  const last = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  // Hosts also answer to the folder alone, and some to pages without `.html`.
  if (last === '') url.pathname += 'index.html';
  else if (!last.includes('.')) url.pathname += '.html';
  return url.href;
}

/** A response that can be kept: a page cannot be opened from a redirected response. */
export const keepable = (response: Response): Response =>
  response.redirected
    ? new Response(response.body, { status: response.status, headers: response.headers })
    : response;

/** Files whose name changes with their content, so a loaded file stays right. */
export const isHashed = (path: string): boolean =>
  /(?:^|\/)_astro\/|_[\da-f]{7,}\.pf_\w+$/u.test(path);

export const isPicture = (path: string): boolean => /\.(?:webp|avif|png|jpe?g|gif)$/u.test(path);
