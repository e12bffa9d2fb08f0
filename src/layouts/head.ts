import { createHash } from 'node:crypto';
import { STRINGS } from '../config/strings.vi.ts';
import fontUrl from '../styles/fonts/ban-tin-serif.woff2?url';
import siteCss from '../styles/site.css?inline';

/** The address of a built asset as a page reaches it; `up` is the page's way to the site's root (`''`, `'../'`, …). */
export const assetPath = (up: string, url: string): string =>
  import.meta.env.DEV ? url : up + url.replace(/^\//u, '');

/** What search engines and previews say of a page that lists articles, the first of which is named. */
export const describeList = (
  title: string,
  articles: readonly { readonly headline: string }[],
): string =>
  STRINGS.listDescription(
    title,
    STRINGS.articleCount(articles.length),
    articles[0]?.headline ?? '',
  );

/**
 * All CSS of a page, to stand in it: one request less before the first paint. The font's address depends on the page's
 * depth; without `up` (the page does not know where it lies) the font is left out.
 */
export function pageCss(up: string | null): string {
  if (up === null) return siteCss;
  const source = `url(${fontAddress(up)}) format("woff2")`;
  // A font that comes too late is for the next page: text that somebody reads already stays where it is.
  return `@font-face{font-family:"Bản Tin Serif";src:${source};font-weight:400 700;font-display:optional}${siteCss}`;
}

/** To be fetched with the page (`reading/early.js`), so that its first paint has the font wherever the network allows. */
export const fontAddress = (up: string): string => assetPath(up, fontUrl);

/** The content security policy's source for one inline script or style. */
const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the page may load: its own files and exactly the inline code given. */
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
    `style-src ${hashSource(inline.css)}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // Each script of a page makes this policy for itself (reading/trusted.ts).
    "trusted-types ban-tin 'allow-duplicates'",
    "require-trusted-types-for 'script'",
  ].join(';');
}
