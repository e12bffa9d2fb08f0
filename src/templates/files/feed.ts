import type { Block, Published } from '../../article/article.ts';
import { renderBody } from '../../body/render.ts';
import { standfirstAbove } from '../../body/standfirst.ts';
import { ADDRESS } from '../../config/addresses.ts';
import { SITE } from '../../config/site.ts';
import { STRINGS } from '../../config/strings.vi.ts';
import { picturesInColumn } from '../../content/pictures.ts';
import { readArticle } from '../../content/read-article.ts';
import type { FeedItem } from '../../feeds/feed.ts';
import { FORMATS } from '../../feeds/registry.ts';
import type { FeedEntry, FileViews } from '../../outputs/views.ts';
import type { Written } from './written.ts';

/** A feed in one of its formats. Calls `noteFailed` with articles that it leaves out. */
export function writeFeed(
  { file, home, title, description, folder, entries }: FileViews['feed'],
  site: URL,
  noteFailed: App.Locals['noteFailed'],
): Written {
  const format = FORMATS.find((each) => each.file === file);
  if (!format) throw new Error(`No feed is written as ${file}.`);
  const items = entries.flatMap((entry) => {
    try {
      return toItem(entry, site) ?? [];
    } catch (error) {
      noteFailed(entry.file, error);
      return [];
    }
  });
  const text = format.write({
    id: tagOf(site, folder),
    title,
    description,
    language: SITE.articleLanguage,
    home: new URL(home, site).href,
    folder: new URL(folder, site).href,
    stylesheet: '../'.repeat(folder.split('/').length - 1) + ADDRESS.feedStyle,
    hub: SITE.webSubHub,
    items,
  });
  return { type: format.type, text };
}

/** A name that does not depend on addresses (RFC 4151). */
const tagOf = (site: URL, name: string): string =>
  `tag:${site.hostname},2025:${site.pathname}${name}`;

function toItem(entry: FeedEntry, site: URL): FeedItem | null {
  const { id, headline, excerpt, published, authors, categories } = entry;
  if (!published) return null;
  const content = writeContent(entry, published, site);
  return {
    id: tagOf(site, `bai/${id}`),
    address: new URL(ADDRESS.article(entry), site).href,
    headline,
    summary: excerpt,
    ...(content === undefined ? {} : { content }),
    published,
    authors,
    categories,
  };
}

function writeContent(
  { file, whole }: FeedEntry,
  published: Published,
  site: URL,
): string | undefined {
  if (!whole) return undefined;
  const { article } = readArticle({ file, digest: whole.digest });
  const standfirst = standfirstAbove(article);
  const blocks = [
    ...(standfirst === undefined ? [] : [paragraph(standfirst)]),
    ...article.blocks,
    ...creditOf(whole.source, article.source?.url),
  ];
  const pictures = picturesInColumn(whole.pictures, site.href);
  return renderBody({ blocks, published }, STRINGS, { pictures }).html;
}

const NOWHERE = { start: 0, end: 0 };

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, span: NOWHERE });

/** Where the article comes from, as a last paragraph. The text must say so even outside the site. */
function creditOf(source: string | undefined, url: string | undefined): Block[] {
  if (source === undefined) return [];
  const label = `${STRINGS.credits.source} `;
  const mark = { start: label.length, end: label.length + source.length, kind: 'link' as const };
  return [
    {
      kind: 'paragraph',
      text: label + source,
      span: NOWHERE,
      ...(url === undefined ? {} : { marks: [{ ...mark, url }] }),
    },
  ];
}
