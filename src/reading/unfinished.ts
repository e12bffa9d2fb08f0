import { ADDRESS } from '../config/addresses.ts';
import { UNFINISHED_STRINGS as STRINGS } from '../config/strings.vi.ts';
import { element, find, focusOn, pushButton } from './element.ts';
import { dropUnfinished, GOING_ON, type Unfinished, unfinishedArticles } from './history.ts';
import { say } from './notice.ts';
import { goneArticles } from './offline/gone-articles.ts';
import { CHANGED } from './offline/messages.ts';
import { ROOT } from './offline/root.ts';
import { serviceWorkers } from './updates.ts';

// Fills in the list of unfinished articles. The page has reserved room for it.

const section = find<HTMLElement>('.unfinished');
const most = Number(section.dataset.most ?? Number.POSITIVE_INFINITY);
const root = document.documentElement;

show();
dropGone();
serviceWorkers()?.addEventListener('message', ({ data }) => {
  if (data === CHANGED) dropGone();
});
// The reader may have read more of one of them meanwhile.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) show();
});

function show(): void {
  const all = unfinishedArticles();
  const shown = all.slice(0, most);
  root.toggleAttribute('data-unfinished', all.length > 0);
  root.style.setProperty('--unfinished', String(all.length));
  section.querySelector('ul')?.remove();
  section.append(element('ul', '', ...shown.map(item)));
  section.querySelector('h2 + a')?.remove();
  if (shown.length < all.length) section.querySelector('h2')?.after(linkToAll(all.length));
}

function item(article: Unfinished): HTMLElement {
  const { address, headline, passage, percent } = article;
  const link = element('a', '', headline);
  link.href = `${ROOT ?? ''}${address}?${GOING_ON}#${passage}`;
  const button = pushButton(STRINGS.dismiss, () => dismiss(article));
  button.setAttribute('aria-label', STRINGS.dismissArticle(headline));
  const made = element('li', '', link, element('p', 'ui', STRINGS.readSoFar(percent)), button);
  made.style.setProperty('--read', String(percent / 100));
  return made;
}

function linkToAll(count: number): HTMLElement {
  const link = element('a', 'ui', STRINGS.all(count));
  link.href = `${ROOT ?? ''}${ADDRESS.saved}#dang-doc`;
  return link;
}

function dismiss({ id, headline }: Unfinished): void {
  const buttons = (): HTMLButtonElement[] => [...section.querySelectorAll('button')];
  const at = buttons().findIndex((each) => each.matches(':focus'));
  dropUnfinished([id]);
  show();
  say(STRINGS.dismissed(headline));
  // The button that had the focus is gone. Another one gets it, or the page's heading.
  focusOn(buttons().at(Math.min(at, buttons().length - 1)) ?? find<HTMLElement>('h1'));
}

async function dropGone(): Promise<void> {
  const gone = ROOT ? await goneArticles(ROOT, unfinishedArticles()) : [];
  if (gone.length === 0) return;
  dropUnfinished(gone);
  show();
}
