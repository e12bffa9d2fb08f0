import fontUrl from '../styles/fonts/ban-tin-serif.woff2?url';
import archive from '../styles/kinds/archive.css?inline';
import article from '../styles/kinds/article.css?inline';
import device from '../styles/kinds/device.css?inline';
import feeds from '../styles/kinds/feeds.css?inline';
import home from '../styles/kinds/home.css?inline';
import list from '../styles/kinds/list.css?inline';
import lost from '../styles/kinds/lost.css?inline';
import search from '../styles/kinds/search.css?inline';
import story from '../styles/kinds/story.css?inline';
import lateUrl from '../styles/late.css?url';
import onUseUrl from '../styles/on-use.css?url';
import { assetPath } from './head.ts';

// How styles reach the reader:
//
// - `styles/kinds/KIND.css` stands in each page of its kind. It holds what comes before the page's `LateStyles`, so the first
//   paint needs no second request.
// - `styles/late.css` is a file that all pages but the 404 page share. `LateStyles` links it where the first screen ends. Browsers paint what
//   stands above such a link at once, and what stands below it only with its styles, so nothing flashes or moves. It needs no
//   script, works from a folder, and its name changes with its content.
// - `styles/on-use.css` is a file that comes with the script of the first tool a reader uses (`reading/on-use.ts`).
//
// A link in the head would cost the first visit a round trip before it shows anything. A sheet that a script adds would
// restyle what is shown already, and readers without scripts would never get it.
//
// A new sheet goes into `styles/components/`. The group that imports it is `late.css` if no page shows it above its
// `LateStyles`, `on-use.css` if only a tool shows it, else the pages that do.

const PAGES = { archive, article, device, feeds, home, list, lost, search, story } as const;

/** What a page shows first, which decides the styles that stand in it. */
export type PageKind = keyof typeof PAGES;

/**
 * The CSS inside a page. The font's address depends on the page's depth. If `up` is `null`, the page does not know where it
 * lies, and the font is left out.
 */
export function pageCss(kind: PageKind, up: string | null): string {
  if (up === null) return PAGES[kind];
  const source = `url(${fontAddress(up)}) format("woff2")`;
  // A font that comes too late is for the next page: text that is being read must not move.
  return `@font-face{font-family:"Bản Tin Serif";src:${source};font-weight:400 700;font-display:optional}${PAGES[kind]}`;
}

/** Loaded with the page (`reading/early.js`), so that the first paint has the font if the network allows it. */
export const fontAddress = (up: string): string => assetPath(up, fontUrl);

/** The style sheet that every page but the 404 page links. */
export const lateSheet = (up: string): string => assetPath(up, lateUrl);

/** The sheet of the tools. */
export const onUseSheet = (up: string): string => assetPath(up, onUseUrl);

/**
 * The code of a script that does nothing. Firefox paints what follows a link to a style sheet without waiting for it. But it
 * lets no script run before, not even this one.
 */
export const WAIT = ' ';
