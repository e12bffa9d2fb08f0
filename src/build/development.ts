import { existsSync, watch } from 'node:fs';
import { resolve } from 'node:path';
import type { MiddlewareNext } from 'astro';
import type { Phrase } from '../article/message.ts';
import { ADDRESS } from '../config/addresses.ts';
import { currentSettings } from '../config/settings.ts';
import { makeLibrary } from '../content/library.ts';
import { type Loaded, loadArticles } from '../content/load.ts';
import { type FileMessage, report } from '../content/report.ts';
import { codeVersion } from '../content/version.ts';
import { commandLanguage } from '../messages/language.ts';
import { phrase } from '../messages/phrases.ts';
import { write } from '../messages/write.ts';
import { listOutputs, type SiteOutputs } from '../outputs/outputs.ts';
import type { Output } from '../outputs/views.ts';
import { writeFile } from '../templates/files/write-file.ts';
import { printable } from '../text/printable.ts';
import { brokenPage, nothingPage } from './broken-page.ts';

interface Site extends Pick<SiteOutputs, 'frame'> {
  readonly outputs: ReadonlyMap<string, Output>;
  readonly messages: readonly FileMessage[];
  /** Whether no article can be published. */
  readonly isEmpty: boolean;
}

const settings = currentSettings();
const folder = resolve(settings.seedsDir);
let site: Promise<Site> | undefined;
let lastTold = '';

/** Answers a request of the development server. A page gets its view; other files are made here. */
export async function answer(
  pathname: string,
  locals: App.Locals,
  next: MiddlewareNext,
): Promise<Response> {
  const path = decodeURI(pathname).replace(/^\//u, '') || ADDRESS.home;
  const { outputs, frame, messages, isEmpty } = await openSite();
  const notice =
    isEmpty && path === ADDRESS.home
      ? nothingPage(messages)
      : outputs.has(path)
        ? null
        : brokenPage(path, messages);
  if (notice) return notice;
  const output = outputs.get(path) ?? outputs.get(ADDRESS.notFound);
  if (!output) return next();
  locals.frame = frame;
  locals.view = output.view();
  locals.noteFailed = (_, error) => {
    throw error;
  };
  if (output.isPage) {
    const page = await next();
    return output.path === path ? page : new Response(page.body, { ...page, status: 404 });
  }
  const { type, text } = await writeFile(locals.view, locals.noteFailed);
  return new Response(typeof text === 'string' ? text : new Uint8Array(text), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
}

/** The site of the articles as they are now. It is read again only after a file has changed. */
function openSite(): Promise<Site> {
  if (site === undefined) {
    // A missing folder may exist at the next request.
    if (!existsSync(folder)) return readSite();
    const watcher = watch(folder, { recursive: true }, () => {
      watcher.close();
      site = undefined;
    });
    site = readSite();
    site.catch(() => {
      site = undefined;
    });
  }
  return site;
}

async function readSite(): Promise<Site> {
  const now = Date.now();
  const loaded = await loadArticles(folder, settings, {
    version: codeVersion(),
    cache: import.meta.env.CACHE,
    now,
    drafts: true,
    failures: [],
    loadParser: () => import('../content/reader.ts'),
    onProgress: (read, all) => say([phrase('articles-read', { read, all })]),
  });
  tell(loaded);
  const library = makeLibrary(loaded, now, settings.siteUrl !== null);
  const { frame, outputs } = await listOutputs(
    library,
    settings.siteUrl !== null,
    ({ file, reason: cause }) => say([phrase('publishing-fails-in', { file, cause })]),
  );
  const worker: Output = {
    path: ADDRESS.serviceWorker,
    isPage: false,
    view: () => ({ serviceWorker: {} }),
  };
  return {
    frame,
    outputs: new Map([...outputs, worker].map((each) => [each.path, each])),
    messages: loaded.messages,
    isEmpty: loaded.articles.length === 0,
  };
}

/** Prints the messages about the articles, unless they are the same as before. */
function tell({ messages, articles }: Loaded): void {
  const lines = [...report(messages), phrase('articles-in-all', { count: articles.length })];
  const text = JSON.stringify(lines);
  if (text !== lastTold) say(lines);
  lastTold = text;
}

const say = (lines: readonly Phrase[]): void => {
  for (const line of lines) console.log(printable(write(line, commandLanguage())));
};
