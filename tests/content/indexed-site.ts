import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EVERYTHING } from '../../src/search/browser/narrowing.ts';
import { type SearchAnswer, Session } from '../../src/search/browser/session.ts';
import type { Listed } from '../../src/search/build/listed.ts';
import { writeIndex } from '../../src/search/build/write-index.ts';
import { serveFiles } from './index-files.ts';

/** An article of a made-up site. Missing fields are empty. */
export interface MadeUp {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  /** `2020-10-22` */
  readonly date?: string;
}

/** An index of made-up articles, oldest first. Tests search it as a browser does. */
export interface IndexedSite {
  /** A reader's first search, with nothing loaded before. */
  readonly open: () => Promise<Session>;
  readonly close: () => void;
}

export async function indexSite(articles: readonly MadeUp[]): Promise<IndexedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'ban-tin-indexed-'));
  mkdirSync(join(folder, 'bai'));
  const listed = articles.map(({ headline, paragraphs, date = '' }, number): Listed => {
    const url = `bai/${number}.html`;
    const body = paragraphs.map((text, at) => `<p id="d-${at}">${text}</p>`).join('');
    writeFileSync(
      join(folder, url),
      `<h1 data-search="headline">${headline}</h1><div data-search="body">${body}</div>`,
    );
    const [month, day] = [date.slice(0, 7), Number(date.slice(8))];
    return { file: `${number}.txt`, url, date, month, day, bylines: [] };
  });
  await writeIndex(
    { articles: listed, read: (url) => readFileSync(join(folder, url)) },
    { folder: join(folder, 'pagefind') },
  );
  const stopServing = serveFiles();
  return {
    open: () => Session.open(pathToFileURL(`${folder}/pagefind/`).href),
    close: () => {
      stopServing();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Searches as the search page does. `found` holds the numbers of the first ten articles. */
export async function searchSite(
  session: Session,
  query: string,
): Promise<SearchAnswer & { readonly found: readonly number[] }> {
  const answer = await session.search({
    query,
    literal: false,
    newestFirst: false,
    narrowing: EVERYTHING,
    size: 10,
  });
  return {
    ...answer,
    found: answer.results.map(({ address }) => Number(/\d+/u.exec(address)?.[0])),
  };
}
