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

/** At the latest; a page that is not shown may never be idle. In milliseconds. */
const LATEST = 200;

// What every page does for its reader. Without it a page reads as well.
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
// The rest can wait until the page has been seen, each in a task of its own: a slow phone answers between them. What
// compares the page with a newer one must see it first.
for (const start of [keepUpToDate, showCurrent, showState, noticeBoard, keepPlace, followReading]) {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: LATEST });
  else setTimeout(start);
}
// A page that the browser kept whole comes back as it was left.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) showState();
});

// A result of the search leads to an article whose address says what to mark; nobody else loads what marks it.
const marks = document.querySelector<HTMLElement>('[data-marks]')?.dataset.marks;
if (marks && new URLSearchParams(location.search).has('tim')) loadTool(marks).catch(() => {});
// Nor does anybody else load what lists unfinished articles. Without it there is nothing to keep room for.
const { dataset } = document.documentElement;
const unfinished = document.querySelector<HTMLElement>('.unfinished')?.dataset.unfinishedScript;
if (unfinished && dataset.unfinished !== undefined)
  loadScript(unfinished).catch(() => {
    delete dataset.unfinished;
  });
