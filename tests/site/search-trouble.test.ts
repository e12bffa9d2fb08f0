import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { EVERYTHING, type Narrowing } from '../../src/search/browser/narrowing.ts';
import { type SearchAnswer, Session } from '../../src/search/browser/session.ts';
import { serveFiles } from '../content/index-files.ts';
import { siteFolder } from '../sites.ts';

const INDEX = pathToFileURL(`${siteFolder('search')}/pagefind/`).href;

let stopServing: () => void;
let served: typeof fetch;
beforeAll(() => {
  stopServing = serveFiles();
  served = globalThis.fetch;
});
afterEach(() => {
  globalThis.fetch = served;
});
afterAll(() => stopServing());

/** Files that a search loads, with a search that needs them. */
const FILES: Readonly<Record<string, readonly [RegExp, query: string, narrowing?: Narrowing]>> = {
  'the catalogue': [/catalogue\.pf_catalogue/u, 'hòa bình'],
  'the engine': [/wasm\./u, 'hòa bình'],
  'a chunk of words': [/\.pf_index/u, 'hòa bình'],
  'the results’ texts': [/\.pf_fragment/u, 'hòa bình'],
  'the words to correct to': [/\.pf_words/u, 'budapset'],
  'what to narrow by': [/\.pf_facets/u, 'người dân', { ...EVERYTHING, sections: ['Đời sống'] }],
};

/** Answers of hosts that lost a file, or hold only its beginning. */
const ANSWERS: Readonly<Record<string, (whole: Response) => Promise<Response>>> = {
  'is not there': async () => new Response('Not found', { status: 404 }),
  'is a page of the host': async () =>
    new Response('<!doctype html><title>Trang chủ</title>', {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    }),
  'is only half uploaded': async (whole) => {
    const body = await whole.bytes();
    return new Response(body.subarray(0, body.length >> 1));
  },
  'is empty': async () => new Response(''),
  'breaks off': () => Promise.reject(new TypeError('Failed to fetch')),
};

async function search(query: string, narrowing: Narrowing = EVERYTHING): Promise<SearchAnswer> {
  const session = await Session.open(INDEX);
  return session.search({ query, literal: false, newestFirst: false, narrowing, size: 10 });
}

test.each(
  Object.entries(FILES).flatMap(([file, [pattern, query, narrowing]]) =>
    Object.entries(ANSWERS).map(([what, answer]) => ({
      file,
      what,
      pattern,
      query,
      narrowing,
      answer,
    })),
  ),
)('if $file $what, a search has no answer, and the next one has', async (row) => {
  const { pattern, query, narrowing, answer } = row;
  globalThis.fetch = async (asked, init) => {
    const whole = await served(asked, init);
    return pattern.test(asked instanceof Request ? asked.url : String(asked))
      ? answer(whole)
      : whole;
  };
  await expect(search(query, narrowing)).rejects.toThrow();
  globalThis.fetch = served;
  expect((await search(query, narrowing)).results).not.toEqual([]);
});
