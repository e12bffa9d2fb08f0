import { createHash } from 'node:crypto';
import { STRINGS } from '../config/strings.vi.ts';

/** The address of a built file, as a page reaches it. `up` is the page's way to the site's root (`''`, `'../'`, …). */
export const assetPath = (up: string, url: string): string =>
  import.meta.env.DEV ? url : up + url.replace(/^\//u, '');

/** What search engines and previews say of a page that lists articles. It names the first. */
export const describeList = (
  title: string,
  count: number,
  first: { readonly headline: string } | undefined,
): string => STRINGS.listDescription(title, STRINGS.articleCount(count), first?.headline ?? '');

/** The source of one inline script or style in the content security policy. */
const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the page may load: its own files and exactly the given inline code. */
export function contentSecurityPolicy(inline: {
  css: string;
  scripts: readonly string[];
  webAssembly: boolean;
}): string {
  const scripts = ["'self'", ...inline.scripts.map(hashSource)];
  if (inline.webAssembly) scripts.push("'wasm-unsafe-eval'");
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src 'self' ${hashSource(inline.css)}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // Each script of a page creates this policy for itself (reading/trusted.ts).
    "trusted-types ban-tin 'allow-duplicates'",
    "require-trusted-types-for 'script'",
  ].join(';');
}
