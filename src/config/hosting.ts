/** How a host should serve the site: the one model that the files for all hosts are written from. */
export interface HostingPolicy {
  /** Sent with everything. */
  readonly headers: Readonly<Record<string, string>>;
  /** Folders, with a slash at the end, whose files have names that change with their content. */
  readonly hashedFolders: readonly string[];
  /** Values of `Cache-Control`: for hashed files, and for all others. */
  readonly cache: { readonly hashed: string; readonly other: string };
  /** Media types by the end of the name, of what hosts may not know. Everything that is text is UTF-8. */
  readonly types: Readonly<Record<string, string>>;
  /** What is sent for an address that is none. */
  readonly notFound: string;
}

/**
 * No page may be framed, tell other sites more than the address of its host, or use the device. The content policy is what all
 * pages allow together; each narrows it by its own.
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
  notFound: '404.html',
});
