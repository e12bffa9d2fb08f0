import { type Colours, loadColours } from '../../config/colours.ts';
import { STRINGS } from '../../config/strings.vi.ts';
import feedCss from '../../feeds/feed.css?raw';
import type { Written } from './written.ts';

/** How a feed looks in a browser, in the site's colours. The style sheet holds its words, since a feed has none for readers. */
export function writeFeedStyle(): Written {
  const tokens = ({ paper, ink, rule }: Colours): string =>
    `rss,feed{--paper:${paper};--ink:${ink};--rule:${rule}}`;
  const text = [
    `rss,feed{--note:${JSON.stringify(STRINGS.feedInBrowser)}}`,
    tokens(loadColours()),
    `@media (prefers-color-scheme:dark){${tokens(loadColours('dark'))}}`,
    feedCss,
  ].join('\n');
  return { type: 'text/css', text };
}
