/** What the site keeps on a device for reading without a network, each kind in a cache of its own. */
const KINDS = {
  /** Pages that were visited; the oldest leave first. */
  pages: 'trang',
  /** Files whose name changes with their content. */
  files: 'tep',
  pictures: 'anh',
  /** Files that keep their name when their content changes. */
  data: 'so-lieu',
  /** What pages need, of one build; the build's version follows. */
  core: 'loi',
  /** Articles that the reader saved, with all that they need. Nothing leaves by itself. */
  saved: 'da-luu',
  /** The whole site, where the reader took it along. Nothing leaves by itself. */
  whole: 'ca-bao',
  /** Which articles the site had when what is kept was last compared with it. */
  list: 'danh-sach',
} as const;

export type Kind = keyof typeof KINDS;

/** Other sites of the same host keep theirs beside: every name begins with the site's path. */
const prefix = (root: string): string => `ban-tin ${new URL(root).pathname} `;

/** A cache's name; `root` is the absolute address of the site's root. */
export const cacheName = (root: string, kind: Kind, version = ''): string =>
  prefix(root) + KINDS[kind] + version;

/** What is kept serves whatever the request says of itself beside its address. */
export const MATCH = { ignoreVary: true } as const;

/** Opens a cache; nothing where there is none, since opening it would begin an empty one. */
export const openExisting = async (root: string, kind: Kind): Promise<Cache | undefined> =>
  (await caches.has(cacheName(root, kind))) ? caches.open(cacheName(root, kind)) : undefined;

/** The names of all caches of this site, the oldest first. Rejects where the device denies caches. */
export async function cacheNames(root: string, kind?: Kind): Promise<string[]> {
  const begin = kind ? cacheName(root, kind) : prefix(root);
  return (await caches.keys()).filter((name) => name.startsWith(begin));
}

/** The address under which a page or a file is kept: without query, and spelled as links spell it. */
export function keyOf(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  const last = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  // Hosts also answer to the folder alone, and some to pages without their ending.
  if (last === '') url.pathname += 'index.html';
  else if (!last.includes('.')) url.pathname += '.html';
  return url.href;
}

/** A response as it can be kept: what came after a redirect is refused when a page is opened from it. */
export const keepable = (response: Response): Response =>
  response.redirected
    ? new Response(response.body, { status: response.status, headers: response.headers })
    : response;

/** Files whose name changes with their content, so that what was once loaded stays right. */
export const isHashed = (path: string): boolean =>
  /(?:^|\/)_astro\/|_[\da-f]{7,}\.pf_\w+$/u.test(path);

export const isPicture = (path: string): boolean => /\.(?:webp|avif|png|jpe?g|gif)$/u.test(path);
