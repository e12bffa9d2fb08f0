import { listenToKeys } from './keys.ts';
import { noticeBoard } from './notice.ts';
import { loadOnUse, loadScript } from './on-use.ts';
import { offerPassageLink } from './passage-link.ts';
import { keepPlace, markRead } from './place.ts';
import { followOtherPages } from './preferences.ts';
import { tellAddressOnPaper } from './printing.ts';

// What every page does for its reader. Without it a page reads as well.
noticeBoard();
loadOnUse();
listenToKeys();
followOtherPages();
keepPlace();
markRead();
offerPassageLink();
tellAddressOnPaper();
// A page that the browser kept whole comes back as it was left.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) markRead();
});

// A result of the search leads to an article whose address says what to mark; nobody else loads what marks it.
const marks = document.querySelector<HTMLElement>('[data-marks]')?.dataset.marks;
if (marks && new URLSearchParams(location.search).has('tim')) loadScript(marks).catch(() => {});
