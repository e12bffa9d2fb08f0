import { listenToKeys } from './keys.ts';
import { showCurrent } from './menu.ts';
import { noticeBoard } from './notice.ts';
import { loadOnUse, loadScript, loadTool } from './on-use.ts';
import { offerPassageLink } from './passage-link.ts';
import { offerGallery } from './pictures.ts';
import { keepPlace, markRead } from './place.ts';
import { followOtherPages, linkNames } from './preferences.ts';
import { tellAddressOnPaper } from './printing.ts';
import { followReading } from './reading-bar.ts';
import { isSaved, showSaved } from './saved.ts';
import { offerSuggestions } from './suggest/offer.ts';
import { keepUpToDate } from './updates.ts';

/** The latest moment, in milliseconds: a hidden page may never be idle. */
const LATEST = 200;

// What every page does for its reader. The page also reads without it.
loadOnUse();
listenToKeys();
followOtherPages();
linkNames();
tellAddressOnPaper();
offerPassageLink();
offerGallery();
offerSuggestions();
const showState = (): void => {
  markRead();
  showSaved(isSaved());
};
// The rest waits until the page has been seen. Each part is a task of its own: a slow phone answers between them. What
// compares the page with a newer one must see it first.
for (const start of [keepUpToDate, showCurrent, showState, noticeBoard, keepPlace, followReading]) {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: LATEST });
  else setTimeout(start);
}
// A page from the browser's cache comes back as it was left.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) showState();
});

// The address of an article from the search says what to mark. Only then the script that marks is loaded.
const marks = document.querySelector<HTMLElement>('[data-marks]')?.dataset.marks;
if (marks && new URLSearchParams(location.search).has('tim')) loadTool(marks).catch(() => {});
// The same holds for the list of unfinished articles. Without any, there is nothing to reserve room for.
const { dataset } = document.documentElement;
const unfinished = document.querySelector<HTMLElement>('.unfinished')?.dataset.unfinishedScript;
if (unfinished && dataset.unfinished !== undefined)
  loadScript(unfinished).catch(() => {
    delete dataset.unfinished;
  });
