import { ADDRESS } from './addresses.ts';

/** How a host should serve the site. The files for all hosts are written from this model. */
export interface HostingPolicy {
  /** Sent with everything. */
  readonly headers: Readonly<Record<string, string>>;
  /** Folders, with a slash at the end, whose files have names that change with their content. */
  readonly hashedFolders: readonly string[];
  /** Values of `Cache-Control`: for hashed files, and for all others. */
  readonly cache: { readonly hashed: string; readonly other: string };
  /** Media types that hosts may not know, by file extension. All text is UTF-8. */
  readonly types: Readonly<Record<string, string>>;
  /** The page for an address that does not exist. */
  readonly notFound: string;
}

/** What the narrowest of the well-known hosts, Cloudflare Pages, takes without pay. */
export const FREE_HOST = { files: 20_000, bytesOfFile: 25 * 1024 * 1024 } as const;

/** On a site with more articles, two of them share a file of the search. A result then loads 3 KB more. */
const FEW = 5000;

/** How many articles share a file of the search. */
export const bundleSize = (articles: number): number => (articles > FEW ? 2 : 1);

/**
 * No other site may frame a page. Links send other sites only the address of the host. No page may use sensors or devices. The
 * content policy allows what any page needs; each page states a narrower one.
 */
export const hostingPolicy = (contentPolicy: string): HostingPolicy => ({
  headers: {
    'Content-Security-Policy': `${contentPolicy};frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  },
  hashedFolders: ['_astro/', 'xem-truoc/'],
  cache: { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' },
  types: {
    md: 'text/markdown',
    opml: 'text/x-opml',
    webmanifest: 'application/manifest+json',
  },
  notFound: ADDRESS.notFound,
});
