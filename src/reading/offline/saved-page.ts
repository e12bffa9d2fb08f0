import { SAVED_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { keep, recall } from '../device.ts';
import { openDialog } from '../dialog.ts';
import { element, find, focusOn, pushButton } from '../element.ts';
import { say } from '../notice.ts';
import { FORGETFUL, PLACES } from '../place.ts';
import { showKept } from '../preferences.ts';
import { savedArticles, setSaved } from '../saved.ts';
import { keepsOffline } from './ability.ts';
import { cacheName } from './caches.ts';
import { forgetEverything } from './forget.ts';
import { dropUnused } from './keep-page.ts';
import { ROOT } from './root.ts';
import { showWhole } from './whole-page.ts';

const root = ROOT;
const able = root !== null && location.protocol !== 'file:' && keepsOffline();
const unable = location.protocol === 'file:' ? STRINGS.notFromFile : STRINGS.notHere;

/** The browser’s count of what it keeps runs behind for a while. */
let forgotten = false;

showSaved();
if (root && able) showWhole(root, showTotal);
else {
  find<HTMLElement>('section:has(#ten-ca-bao)').hidden = true;
}
showRemembering();
find('#xoa-het').addEventListener('click', askToForget);
// Another page of the site may have saved something since.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) showSaved();
});

function showSaved(): void {
  const articles = savedArticles();
  const list = find<HTMLElement>('#bai-da-luu');
  list.replaceChildren(
    ...articles.map(({ address, headline, date, bytes }) => {
      const link = element('a', 'headline', headline);
      link.href = (root ?? '') + address;
      const details = [date, STRINGS.size(bytes)].filter((each) => each !== '');
      const button = pushButton(STRINGS.unsave, () => void unsave(address, headline));
      button.setAttribute('aria-label', STRINGS.unsaveArticle(headline));
      return element(
        'li',
        '',
        element('h2', '', link),
        element('p', 'meta', ...details.map((each) => element('span', '', each)), button),
      );
    }),
  );
  list.hidden = articles.length === 0;
  showTotal();
}

async function showTotal(): Promise<void> {
  const articles = savedArticles();
  const sum = articles.reduce((all, { bytes }) => all + bytes, 0);
  const kept = able && !forgotten ? await usage() : undefined;
  const said = [
    articles.length > 0
      ? STRINGS.savedTotal(STRINGS.articleCount(articles.length), STRINGS.size(sum))
      : able
        ? STRINGS.savedNone
        : unable,
    ...(kept ? [STRINGS.siteKeeps(STRINGS.size(kept))] : []),
  ];
  find('#tong-cong').textContent = said.join(' ');
}

async function usage(): Promise<number | undefined> {
  return (await navigator.storage?.estimate?.().catch(() => undefined))?.usage;
}

async function unsave(address: string, headline: string): Promise<void> {
  const buttons = [...document.querySelectorAll<Element>('#bai-da-luu button')];
  const at = document.activeElement ? buttons.indexOf(document.activeElement) : -1;
  setSaved(savedArticles().filter((each) => each.address !== address));
  showSaved();
  say(STRINGS.unsaved(headline));
  // The button that had the focus is gone; the next one takes its place, or the list's heading.
  const left = document.querySelectorAll<HTMLElement>('#bai-da-luu button');
  const next = left[Math.min(at, left.length - 1)] ?? find<HTMLElement>('h1');
  focusOn(next);
  if (!root || !able) return;
  try {
    const cache = await caches.open(cacheName(root, 'saved'));
    await cache.delete(root + address);
    await dropUnused(cache);
  } catch {
    // The device denies what it allowed when the article was saved.
  }
  await showTotal();
}

function showRemembering(): void {
  const box = find<HTMLInputElement>('#ghi-nho');
  box.checked = recall(FORGETFUL) !== true;
  box.addEventListener('change', () => {
    if (!keep(FORGETFUL, box.checked ? undefined : true)) {
      box.checked = !box.checked;
      return say(STRINGS.notKept);
    }
    if (!box.checked) keep(PLACES, undefined);
    say(box.checked ? STRINGS.nowRemembering : STRINGS.nowForgetful);
  });
}

function askToForget(): void {
  const yes = pushButton(STRINGS.forgetYes, () => {
    dialog.close();
    forget();
  });
  const dialog = openDialog(STRINGS.forgetTitle, [
    element('p', '', STRINGS.forgetText),
    element('p', 'actions', yes),
  ]);
}

async function forget(): Promise<void> {
  const before = able ? ((await usage()) ?? 0) : 0;
  const { entries, complete } = await forgetEverything(root);
  say(complete ? STRINGS.forgotten(entries, STRINGS.size(before)) : STRINGS.forgottenInPart);
  forgotten = true;
  showKept();
  find<HTMLInputElement>('#ghi-nho').checked = true;
  showSaved();
  // Without the worker nothing that is taken along would be found.
  find<HTMLElement>('section:has(#ten-ca-bao)').hidden = true;
}
