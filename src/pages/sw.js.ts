import { ARTICLES_MARK, VERSION_MARK } from '../build/file-list.ts';
import { ADDRESS } from '../config/addresses.ts';
import { assetPath } from '../layouts/head.ts';
import displayUrl from '../reading/display.ts?worker&url';
import helpUrl from '../reading/help.ts?worker&url';
import listenUrl from '../reading/listen.ts?worker&url';
import marksUrl from '../reading/marks.ts?worker&url';
import offlinePageUrl from '../reading/offline/offline-page.ts?worker&url';
import savedPageUrl from '../reading/offline/saved-page.ts?worker&url';
import workerUrl from '../reading/offline/worker.ts?worker&url';
import pageUrl from '../reading/page.ts?worker&url';
import saveUrl from '../reading/save.ts?worker&url';
import shareUrl from '../reading/share.ts?worker&url';
import fontUrl from '../styles/fonts/ban-tin-serif.woff2?url';

/**
 * The service worker as browsers find it: in the site's root, since it serves only what lies below it. It says which build
 * this is and what every page needs, and loads the worker itself. In development it only takes away one of an earlier build.
 */
export function GET(): Response {
  const assets = [
    pageUrl,
    displayUrl,
    helpUrl,
    listenUrl,
    marksUrl,
    offlinePageUrl,
    saveUrl,
    savedPageUrl,
    shareUrl,
    fontUrl,
  ];
  const core = [
    ADDRESS.home,
    ADDRESS.offline,
    ADDRESS.saved,
    ADDRESS.manifest,
    'icon.svg',
    ...assets.map((url) => assetPath('', url)),
  ];
  const code = import.meta.env.DEV
    ? 'self.skipWaiting();\nself.registration.unregister();\n'
    : `self.build = ${JSON.stringify({ version: VERSION_MARK, articles: ARTICLES_MARK, core })};\nimportScripts(${JSON.stringify(assetPath('', workerUrl))});\n`;
  return new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
