import { ARTICLES_MARK, VERSION_MARK } from '../../build/file-list.ts';
import { ADDRESS } from '../../config/addresses.ts';
import { assetPath } from '../../layouts/head.ts';
import { fontAddress, lateSheet, onUseSheet } from '../../layouts/styles.ts';
import displayUrl from '../../reading/display.ts?worker&url';
import galleryUrl from '../../reading/gallery.ts?worker&url';
import helpUrl from '../../reading/help.ts?worker&url';
import listenUrl from '../../reading/listen.ts?worker&url';
import marksUrl from '../../reading/marks.ts?worker&url';
import offlinePageUrl from '../../reading/offline/offline-page.ts?worker&url';
import savedPageUrl from '../../reading/offline/saved-page.ts?worker&url';
import workerUrl from '../../reading/offline/worker.ts?worker&url';
import pageUrl from '../../reading/page.ts?worker&url';
import saveUrl from '../../reading/save.ts?worker&url';
import shareUrl from '../../reading/share.ts?worker&url';
import unfinishedUrl from '../../reading/unfinished.ts?worker&url';
import type { Written } from './written.ts';

/**
 * What every page needs, the home page, and the page that replaces one without a network. A device has all of it after its
 * first page. Then an article opens again without a network, with the small dialogs.
 */
const CORE = [
  ADDRESS.home,
  ADDRESS.offline,
  ADDRESS.manifest,
  'icon.svg',
  fontAddress(''),
  lateSheet(''),
  onUseSheet(''),
  ...[pageUrl, displayUrl, helpUrl, offlinePageUrl].map((url) => assetPath('', url)),
];

/** What most visits never use. The device loads it when a reader opens a second page or uses any of it. */
const LATER = [
  ADDRESS.saved,
  ...[savedPageUrl, saveUrl, shareUrl, marksUrl, listenUrl, galleryUrl, unfinishedUrl].map((url) =>
    assetPath('', url),
  ),
];

/**
 * The service worker as browsers find it: in the site's root, since it serves only what lies below. It holds the version of the
 * build and what pages need, and loads the worker itself. In development it only removes the worker of an earlier build.
 */
export function writeServiceWorker(): Written {
  const build = { version: VERSION_MARK, articles: ARTICLES_MARK, core: CORE, later: LATER };
  const text = import.meta.env.DEV
    ? 'self.skipWaiting();\nself.registration.unregister();\n'
    : `self.build = ${JSON.stringify(build)};\nimportScripts(${JSON.stringify(assetPath('', workerUrl))});\n`;
  return { type: 'text/javascript', text };
}
