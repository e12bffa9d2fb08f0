import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAtom, readOpml, readRss } from '../read-feed.ts';
import { hostileBuild, siteFolder } from '../sites.ts';
import { kindsOf, letters, type Tag, tagsOf } from './hostile/markup.ts';
import { HOSTILE_ARTICLES, HOSTILE_TEXTS } from './hostile-articles.ts';
import { listedArticles, pageFiles, readSite, siteFiles } from './pages.ts';

const SITE = 'hostile';
const ROOT = 'https://example.com/tin/';
const REFUSED = HOSTILE_ARTICLES.filter(({ fate }) => fate === 'refused');
const build = hostileBuild();
const listed = new Map(listedArticles(SITE).map((article) => [article.file, article]));
const ODD = new Set(
  listedArticles('many').flatMap(({ file, url }) => (file.startsWith('odd/') ? [url] : [])),
);
const urlOf = (file: string): string => listed.get(file)?.url ?? '';
const tagsOfPages = new Map(pageFiles(SITE).map((page) => [page, tagsOf(readSite(SITE, page))]));
const jsonItems = (feed: string): { readonly url: string; readonly content_html: string }[] =>
  JSON.parse(feed).items;
const every = (visit: (tag: Tag, page: string) => void): void => {
  for (const [page, tags] of tagsOfPages) for (const tag of tags) visit(tag, page);
};

describe('the corpus', () => {
  test('is large, and no two articles are the same file', () => {
    expect(HOSTILE_ARTICLES.length).toBeGreaterThan(400);
    expect(Object.values(HOSTILE_TEXTS).flat().length).toBeGreaterThan(160);
    const names = HOSTILE_ARTICLES.flatMap(({ files }) => files.map(([name]) => name));
    expect(new Set(names).size).toBe(names.length);
  });

  test('every article is published but those that must be refused', () => {
    const published = HOSTILE_ARTICLES.filter(({ fate }) => fate === 'published').map(
      ({ file }) => file,
    );
    expect([...listed.keys()].toSorted()).toEqual(published.toSorted());
  });
});

describe('the build', () => {
  test('writes nothing outside its output, and there only files and folders', () => {
    expect(build.after).toEqual(build.before);
    const written = readdirSync(siteFolder(SITE), { recursive: true, encoding: 'utf8' });
    const others = written.filter((path) => {
      const entry = lstatSync(join(siteFolder(SITE), path));
      return !entry.isFile() && !entry.isDirectory();
    });
    expect(others).toEqual([]);
  });

  test('says why it leaves an article out', () => {
    for (const { file, files } of REFUSED) {
      const said = files.some(([name]) =>
        new RegExp(
          String.raw`^error: ${RegExp.escape(name)}:\d+:\d+ \S.*\. \S.*\. \[[a-z-]+\]$`,
          'mu',
        ).test(build.output),
      );
      expect(said, file).toBe(true);
    }
    const accused = [...build.output.matchAll(/^error: (.*?)\.[a-z]+:\d+:\d+ /gmu)];
    const stems = new Set(REFUSED.map(({ file }) => file.replace(/\.[^.]*$/u, '')));
    expect(new Set(accused.map(([, stem]) => stem))).toEqual(stems);
  });

  test('prints nothing that acts on a terminal', () => {
    expect(
      build.output.split('\n').filter((line) => /\p{Cc}|\p{Bidi_Control}/u.test(line)),
    ).toEqual([]);
    expect(build.output).not.toMatch(/^error: gia\.txt/mu);
    expect(build.output).toContain(String.raw`ten/hai\u{a}error: gia.txt:1:1`);
  });
});

test('every file has a name that is safe on any host and any disk', () => {
  // Two that hosts read begin with a dot.
  for (const file of siteFiles(SITE).filter((each) => !/^\.[a-z]+$/u.test(each))) {
    expect(file).toMatch(/^[\w-]+(?:\.[\w-]+)*(?:\/[\w-]+(?:\.[\w-]+)*)*$/u);
    expect(file.length, file).toBeLessThan(110);
    expect(file).not.toMatch(/(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/iu);
  }
});

describe('pages', () => {
  // Those of innocent articles of every shape, of the lists and the search, and of stories and names.
  const innocent = [
    ...pageFiles('many')
      .filter((page) => !page.startsWith('bai/') || ODD.has(page))
      .map((page) => tagsOf(readSite('many', page))),
    ...pageFiles('stories').map((page) => tagsOf(readSite('stories', page))),
  ];
  const known = kindsOf(innocent.flat());
  const inline = new Set<string>();
  const loaded = new Set<string>();
  const names = new Set<string | undefined>();
  const orders = new Set<string>();
  for (const { name, attributes, text } of innocent.flat()) {
    names.add(attributes.id).add(attributes.name);
    if (attributes.httpEquiv !== undefined) orders.add(JSON.stringify(attributes));
    if (name !== 'script' && name !== 'style') continue;
    if (attributes.type !== 'application/ld+json') inline.add(text);
    if (attributes.src !== undefined) loaded.add(attributes.src);
  }

  test('have only elements and attributes that innocent ones have', () => {
    const strange = new Set<string>();
    for (const [page, tags] of tagsOfPages) {
      for (const kind of kindsOf(tags)) if (!known.has(kind)) strange.add(`${kind} in ${page}`);
    }
    expect([...strange]).toEqual([]);
    expect([...known].filter((kind) => /\.(?:on[A-Z]|on[a-z]|style$)/u.test(kind))).toEqual([]);
  });

  test('have only the site’s own scripts and styles', () => {
    every(({ name, attributes, text }, page) => {
      if (attributes.src !== undefined && name === 'script') {
        expect(loaded, page).toContain(attributes.src);
      } else if ((name === 'script' || name === 'style') && attributes.type === undefined) {
        expect(inline, page).toContain(text);
      } else if (name === 'script') {
        expect(attributes.type, page).toBe('application/ld+json');
      }
    });
  });

  test('load nothing from elsewhere, and links lead elsewhere only as readers’ own', () => {
    every(({ name, attributes }, page) => {
      const { href, rel = '', src, srcSet, action } = attributes;
      const addresses = [href, src, action, ...(srcSet?.split(/,\s*/u) ?? [])];
      for (const address of addresses.filter((each) => each !== undefined)) {
        const isOwn = !/^[a-z][a-z\d+.-]*:|^[/\\]/iu.test(address) || address.startsWith(ROOT);
        if (isOwn) continue;
        expect(name, `${address} in ${page}`).toBe('a');
        expect(address, page).toMatch(/^(?:https?:\/\/|mailto:)/iu);
        expect(rel.split(' '), `${address} in ${page}`).toEqual(
          expect.arrayContaining(['nofollow', 'noopener', 'ugc']),
        );
      }
      if (attributes.httpEquiv !== undefined) {
        expect(orders, page).toContain(JSON.stringify(attributes));
      }
    });
  });

  test('have no names but their own, so that none can hide what scripts look for', () => {
    const strange = new Set<string>();
    every(({ attributes: { id, name } }, page) => {
      // Passages of an article, and the days of a story.
      const isPlace = /^(?:d-[\da-f]{8}(?:-\d+)?|ngay-(?:[\d-]+|khong-ro))$/u.test(id ?? '');
      if (!isPlace && !names.has(id || undefined)) strange.add(`${id} in ${page}`);
      if (!names.has(name)) strange.add(`${name} in ${page}`);
    });
    expect([...strange]).toEqual([]);
  });

  test('show a raw text as it was typed', () => {
    for (const { file, shown } of HOSTILE_ARTICLES) {
      if (shown === undefined) continue;
      const tags = tagsOfPages.get(urlOf(file)) ?? [];
      const body = tags.find(({ name }) => name === 'body')?.text ?? '';
      const times = letters(body).split(letters(shown)).length - 1;
      // In the headline, the lede and the quote, at least; lines of nothing but signs may be set aside.
      expect(times, file).toBeGreaterThanOrEqual(3);
      const title = tags.find(({ name }) => name === 'title')?.text;
      expect(title, file).toBe(`${listed.get(file)?.headline} – Bản Tin`);
    }
  });

  test('have nothing hidden in what names them', () => {
    const hidden =
      /(?![\t\n\r\x7f-\x9f])[\p{Cc}\p{Bidi_Control}\p{Cs}\p{Noncharacter_Code_Point}\u200b\ufeff]/u;
    every(({ name, attributes: { className = '' }, text }, page) => {
      if (
        /^(?:title|h1|h2|h3|li)$/u.test(name) ||
        /kicker|standfirst|byline|prose/u.test(className)
      ) {
        expect(text, page).not.toMatch(hidden);
      }
    });
  });

  test('show every picture, whatever its name', () => {
    const named = HOSTILE_ARTICLES.filter(({ kind }) => kind === 'picture name');
    expect(named.length).toBeGreaterThan(10);
    const files = new Set(siteFiles(SITE));
    for (const { file } of named) {
      const pictures = (tagsOfPages.get(urlOf(file)) ?? []).filter(({ name }) => name === 'img');
      expect(pictures, file).toHaveLength(1);
      expect(files, file).toContain(pictures[0]?.attributes.src?.replace('../', ''));
    }
  });
});

describe('programs', () => {
  test('read what pages tell of themselves', () => {
    for (const { url, headline } of listed.values()) {
      const data = (tagsOfPages.get(url) ?? []).filter(
        ({ attributes }) => attributes.type === 'application/ld+json',
      );
      expect(data, url).toHaveLength(1);
      const [news, trail] = JSON.parse(data[0]?.text ?? '')['@graph'];
      expect(news['@type'], url).toBe('NewsArticle');
      expect(news.headline ?? news.name, url).toBe(headline);
      expect(trail.itemListElement.at(-1).name, url).toBe(headline);
    }
  });

  test('read JSON, whose names are only the site’s own', () => {
    for (const file of siteFiles(SITE).filter((each) => /\.(?:json|webmanifest)$/u.test(each))) {
      const names = new Set<string>();
      JSON.parse(readSite(SITE, file), (name, value) => {
        names.add(name);
        return value;
      });
      expect(
        // Names with a slash are paths.
        [...names].filter((name) => /^[^/]*(?:proto|constructor|hacked)[^/]*$/u.test(name)),
        file,
      ).toEqual([]);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('read feeds, with as many articles as there are, and no more', () => {
    const feeds = siteFiles(SITE).filter((file) => /(?:rss|atom)\.xml$|feed\.json$/u.test(file));
    expect(feeds.length).toBeGreaterThan(300);
    const addresses = new Set([...listed.values()].map(({ url }) => ROOT + url));
    for (const file of feeds) {
      const text = readSite(SITE, file);
      const links: (string | undefined)[] = file.endsWith('.json')
        ? jsonItems(text).map(({ url }) => url)
        : (file.endsWith('rss.xml') ? readRss : readAtom)(text).items.map(({ address }) => address);
      expect(links.length, file).toBeGreaterThan(0);
      for (const link of links) expect(addresses, file).toContain(link);
    }
    for (const { xmlUrl = '' } of readOpml(readSite(SITE, 'nguon-tin.opml')))
      expect(feeds).toContain(xmlUrl.replace(ROOT, ''));
  });

  test('find in a feed’s texts only the markup of texts', () => {
    const allowed =
      /^(?:p|h2|ul|ol|li|blockquote|figure|figcaption|img|strong|em|a|time|span)(?:\.(?:id|start|href|rel|src|srcSet|sizes|width|height|alt|loading|decoding|dateTime|lang|dataSearch|className|ariaLabel))?$/u;
    for (const file of siteFiles(SITE).filter((each) => each.endsWith('feed.json'))) {
      for (const { content_html } of jsonItems(readSite(SITE, file))) {
        const tags = tagsOf(content_html, true);
        expect(
          [...kindsOf(tags)].filter((kind) => !allowed.test(kind)),
          file,
        ).toEqual([]);
        for (const { attributes } of tags) {
          expect(attributes.href ?? ROOT, file).toMatch(/^(?:https?:\/\/|mailto:)/iu);
          expect(attributes.src ?? ROOT, file).toMatch(/^https:\/\/example\.com\/tin\//u);
        }
      }
    }
  });

  test('get the service worker that every site has', () => {
    const worker = (site: 'hostile' | 'many'): string =>
      readSite(site, 'sw.js').replaceAll(/"[\da-f]{16}"/gu, '');
    expect(worker(SITE)).toBe(worker('many'));
  });
});
