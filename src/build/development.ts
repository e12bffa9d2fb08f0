import { watch } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import type { MiddlewareNext } from 'astro';
import { ADDRESS } from '../config/addresses.ts';
import { readSettings } from '../config/settings.ts';
import { makeLibrary } from '../content/library.ts';
import { type Loaded, loadArticles } from '../content/load.ts';
import { report } from '../content/report.ts';
import { codeVersion } from '../content/version.ts';
import { listOutputs, type SiteOutputs } from '../outputs/outputs.ts';
import type { Output } from '../outputs/views.ts';
import { writeFile } from '../templates/files/write-file.ts';

interface Site extends Pick<SiteOutputs, 'frame'> {
  readonly outputs: ReadonlyMap<string, Output>;
}

const settings = readSettings(process.env);
const folder = resolve(settings.seedsDir);
let site: Promise<Site> | undefined;
let said = '';

/** Answers a request of the development server. Pages get their views, other files are made here. */
export async function answer(
  pathname: string,
  locals: App.Locals,
  next: MiddlewareNext,
): Promise<Response> {
  const path = decodeURI(pathname).replace(/^\//u, '') || ADDRESS.home;
  const { outputs, frame } = await openSite();
  const output = outputs.get(path) ?? outputs.get('404.html');
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

/** The site of the articles as they are now. It is read again only when a file has changed. */
function openSite(): Promise<Site> {
  if (site === undefined) {
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
    loadParser: () => import('../parse/examine.ts'),
    onProgress: (read, all) => console.log(`${read} of ${all} articles read …`),
  });
  tell(loaded);
  const library = makeLibrary(loaded.articles, loaded.ownPages, now);
  const { frame, outputs } = await listOutputs(
    library,
    settings.siteUrl !== null,
    ({ file, reason }) => console.error(`error: ${file}: ${reason}.`),
  );
  const worker: Output = {
    path: ADDRESS.serviceWorker,
    isPage: false,
    view: () => ({ serviceWorker: {} }),
  };
  return { frame, outputs: new Map([...outputs, worker].map((each) => [each.path, each])) };
}

/** Says what there is to say of the articles, unless it was the same before. */
function tell({ messages, articles }: Loaded): void {
  const text = `${report(messages)}\n${articles.length} articles.`.trim();
  if (text !== said) console.log(text);
  said = text;
}
