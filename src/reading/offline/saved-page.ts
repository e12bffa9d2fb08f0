import { SAVED_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { keep, recall } from '../device.ts';
import { openDialog } from '../dialog.ts';
import { element, find, focusOn, pushButton } from '../element.ts';
import { FORGETFUL, forgetReading } from '../history.ts';
import { say } from '../notice.ts';
import { showKept } from '../preferences.ts';
import { savedWithout, setSaved } from '../saved.ts';
import { keepsOffline } from './ability.ts';
import { cacheName } from './caches.ts';
import { forgetEverything } from './forget.ts';
import { removeSaved } from './keep-saved.ts';
import { CHANGED } from './messages.ts';
import { ROOT } from './root.ts';
import { type SavedCopy, savedCopies } from './saved-copies.ts';
import { showWhole } from './whole-page.ts';

const root = ROOT;
const able = root !== null && location.protocol !== 'file:' && keepsOffline();
const unable = location.protocol === 'file:' ? STRINGS.notFromFile : STRINGS.notHere;

/** The browser's measure of storage lags for a while. */
let forgotten = false;
let copies: readonly SavedCopy[] = [];

loadSaved();
if (root && able) showWhole(root, showTotal);
else {
  find<HTMLElement>('section:has(#ten-ca-bao)').hidden = true;
}
showRemembering();
find('#xoa-het').addEventListener('click', askToForget);
// Another page of the site may have saved something since.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) loadSaved();
});
if (able)
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data === CHANGED) loadSaved();
  });

async function loadSaved(): Promise<void> {
  copies = await savedCopies(able ? root : null);
  showSaved();
}

function showSaved(): void {
  const list = find<HTMLElement>('#bai-da-luu');
  list.replaceChildren(...copies.map(savedItem));
  list.hidden = copies.length === 0;
  showTotal();
}

function savedItem({ address, headline, date, bytes, takenDown }: SavedCopy): HTMLElement {
  const link = element('a', 'headline', headline);
  link.href = (root ?? '') + address;
  const details = takenDown ? [STRINGS.takenDown] : [date, STRINGS.size(bytes)];
  const button = takenDown
    ? pushButton(STRINGS.dismiss, () => void unsave(address, STRINGS.dismissed(headline)))
    : pushButton(STRINGS.unsave, () => void unsave(address, STRINGS.unsaved(headline)));
  const name = takenDown ? STRINGS.dismissArticle : STRINGS.unsaveArticle;
  button.setAttribute('aria-label', name(headline));
  const said = details.filter((each) => each !== '').map((each) => element('span', '', each));
  return element(
    'li',
    '',
    // An address that leads nowhere is not a link.
    element('h2', '', takenDown ? headline : link),
    element('p', 'meta', ...said, button),
  );
}

async function showTotal(): Promise<void> {
  const articles = copies.filter(({ takenDown }) => !takenDown);
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

async function unsave(address: string, said: string): Promise<void> {
  const buttons = [...document.querySelectorAll<Element>('#bai-da-luu button')];
  const at = document.activeElement ? buttons.indexOf(document.activeElement) : -1;
  setSaved(savedWithout(address));
  copies = copies.filter((each) => each.address !== address);
  showSaved();
  say(said);
  // The button that had the focus is gone. The next one gets it, or the heading of the list.
  const left = document.querySelectorAll<HTMLElement>('#bai-da-luu button');
  const next = left[Math.min(at, left.length - 1)] ?? find<HTMLElement>('h1');
  focusOn(next);
  if (!root || !able) return;
  try {
    await removeSaved(await caches.open(cacheName(root, 'saved')), root + address);
  } catch {
    // The device now denies what it allowed when the article was saved.
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
    if (!box.checked) forgetReading();
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
  forgetReading();
  showKept();
  find<HTMLInputElement>('#ghi-nho').checked = true;
  await loadSaved();
  // Without the worker, nobody would find what is kept.
  find<HTMLElement>('section:has(#ten-ca-bao)').hidden = true;
}
