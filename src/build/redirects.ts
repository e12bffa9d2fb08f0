import { posix } from 'node:path';
import { SITE } from '../config/site.ts';
import { STRINGS } from '../config/strings.vi.ts';

/** A page at each old address, by path. It redirects to the current address of the article or its story. */
export function* redirectPages(
  moved: Readonly<Record<string, string>>,
  targetOf: (address: string, id: string) => string | undefined,
  siteUrl: string | null,
): Generator<[path: string, page: string]> {
  for (const [address, id] of Object.entries(moved)) {
    const target = targetOf(address, id);
    if (target === undefined) continue;
    const link = posix.relative(posix.dirname(address), target);
    yield [address, redirectPage(link, siteUrl && siteUrl + target)];
  }
}

/** Addresses of articles and stories are ASCII letters, digits and hyphens, so nothing in them needs escaping. */
function redirectPage(target: string, canonical: string | null): string {
  return [
    `<!doctype html><html lang="${SITE.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="default-src 'none';base-uri 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${STRINGS.moved}</title><meta name="robots" content="noindex">`,
    canonical === null ? '' : `<link rel="canonical" href="${canonical}">`,
    `<meta http-equiv="refresh" content="0; url=${target}"></head>`,
    `<body><p><a href="${target}">${STRINGS.moved}</a></p></body></html>\n`,
  ].join('');
}
