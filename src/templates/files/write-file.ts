import { join } from 'node:path';
import { ADDRESS } from '../../config/addresses.ts';
import { picturesInColumn } from '../../content/pictures.ts';
import { readArticle, readRaw } from '../../content/read-article.ts';
import type { FileViews, View } from '../../outputs/views.ts';
import { writeFeedStyle } from './feed-style.ts';
import { writeManifest } from './manifest.ts';
import { writeServiceWorker } from './service-worker.ts';
import type { Written } from './written.ts';

/** The file of a view that is not a page. Calls `noteFailed` with single articles that it leaves out. */
export async function writeFile(
  view: View,
  noteFailed: App.Locals['noteFailed'],
): Promise<Written> {
  if (view.json) return { type: 'application/json', text: JSON.stringify(view.json.content) };
  if (view.suggestions) return { type: 'application/json', text: JSON.stringify(view.suggestions) };
  if (view.articleFile) return writeArticle(view.articleFile);
  if (view.rawText) return { type: 'text/plain', text: readRaw(view.rawText) };
  if (view.preview) return writePreview(view.preview);
  if (view.manifest) return writeManifest();
  if (view.serviceWorker) return writeServiceWorker();
  if (view.feedStyle) return writeFeedStyle();
  return writePublic(view, new URL(import.meta.env.SITE), noteFailed);
}

// Each library is loaded only for the files that need it: most builds change a few pages.

/** Files that hold the site's own address. */
async function writePublic(
  view: View,
  site: URL,
  noteFailed: App.Locals['noteFailed'],
): Promise<Written> {
  if (view.feed) return (await import('./feed.ts')).writeFeed(view.feed, site, noteFailed);
  const {
    writeAddresses,
    writeFeedList,
    writeForModels,
    writeNews,
    writeRobots,
    writeSearchDescription,
    writeSitemaps,
  } = await import('./for-programs.ts');
  if (view.sitemap) return writeAddresses(view.sitemap, site);
  if (view.sitemapIndex) return writeSitemaps(view.sitemapIndex, site);
  if (view.newsSitemap) return writeNews(view.newsSitemap, site);
  if (view.robots) return writeRobots(view.robots, site);
  if (view.openSearch) return writeSearchDescription(site);
  if (view.llms) return writeForModels(view.llms, site);
  if (view.feedList) return writeFeedList(view.feedList, site);
  throw new Error(`No file is written of ${Object.keys(view).join()}.`);
}

async function writeArticle({
  format,
  pictures,
  ...known
}: FileViews['articleFile']): Promise<Written> {
  const { article } = readArticle(known);
  if (format === 'json') {
    const text = JSON.stringify({ url: ADDRESS.article(known), ...article });
    return { type: 'application/json', text };
  }
  const { writeMarkdown } = await import('../../body/to-markdown.ts');
  const addresses = Array.from(
    picturesInColumn(pictures, '../'),
    ([src, picture]) => [src, picture.src] as const,
  );
  return { type: 'text/markdown', text: writeMarkdown(article, new Map(addresses)) };
}

async function writePreview({ digest, says }: FileViews['preview']): Promise<Written> {
  const { readOrMake } = await import('../../previews/cache.ts');
  const { drawPicture } = await import('../../previews/picture.ts');
  const folder = join(import.meta.env.CACHE, 'previews');
  return { type: 'image/png', text: await readOrMake(folder, digest, () => drawPicture(says)) };
}
