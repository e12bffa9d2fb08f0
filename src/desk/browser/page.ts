import { find, focusOn } from '../../reading/element.ts';
import { ADDRESSES, placeAt, READDRESSED } from './address.ts';
import { openComposing } from './compose.ts';
import { isCovered, isTyping } from './dom.ts';
import { openArticle } from './editor.ts';
import { showHelp } from './help.ts';
import { keptFiles } from './keep.ts';
import { openPile } from './pile.ts';
import { openPublishing } from './publish.ts';
import { clearTrouble, sayTrouble } from './say.ts';
import { openSettings } from './settings.ts';
import type { View } from './view.ts';
import { WORDS } from './words.ts';

const main = find<HTMLElement>('#noi-dung');
let shown: View | null = null;
let opening = 0;

async function show(): Promise<void> {
  const place = placeAt(location.hash);
  opening += 1;
  const mine = opening;
  shown?.leave?.();
  shown = null;
  clearTrouble();
  markPart();
  main.setAttribute('aria-busy', 'true');
  try {
    const view = await open(place);
    // Somebody has gone on meanwhile.
    if (mine !== opening) return view.leave?.();
    shown = view;
    document.title = `${view.title} – ${WORDS.desk}`;
    main.replaceChildren(view.content);
    scrollTo(0, 0);
    const target = view.focus?.() ?? main;
    focusOn(target);
    if (target.getBoundingClientRect().top > innerHeight)
      target.scrollIntoView({ block: 'center' });
  } catch (error) {
    if (mine !== opening) return;
    main.replaceChildren();
    sayTrouble(error);
  } finally {
    if (mine === opening) main.removeAttribute('aria-busy');
  }
}

/** Says in the menu which part is shown. */
function markPart(): void {
  const { part } = placeAt(location.hash);
  for (const link of document.querySelectorAll<HTMLElement>('.masthead nav a')) {
    if (link.dataset.part === part) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  main.dataset.part = part;
}

function open(place: ReturnType<typeof placeAt>): Promise<View> {
  switch (place.part) {
    case 'pile':
      return openPile();
    case 'compose':
      return openComposing();
    case 'article':
      return openArticle(place.file);
    case 'publish':
      return openPublishing();
    case 'settings':
      return openSettings();
  }
}

/** Keys that work everywhere. */
function press(key: string): boolean {
  if (key === '?') showHelp();
  else if (key === 'b') location.hash = ADDRESSES.pile;
  else if (key === 'w') location.hash = ADDRESSES.compose;
  else return false;
  return true;
}

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, isComposing, target, defaultPrevented } = event;
  if (isComposing || altKey || defaultPrevented || isCovered()) return;
  const used =
    ctrlKey || metaKey
      ? shown?.command?.(event)
      : !isTyping(target) && (shown?.press?.(event) || press(key));
  if (used) event.preventDefault();
});

find('#phim-tat').addEventListener('click', showHelp);
find('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  focusOn(main);
});
addEventListener('hashchange', () => void show());
addEventListener(READDRESSED, markPart);
addEventListener('beforeunload', (event) => {
  if (keptFiles().length > 0) event.preventDefault();
});
addEventListener('unhandledrejection', ({ reason }) => sayTrouble(reason));
// A file that misses its place would replace the page.
for (const type of ['dragover', 'drop'] as const)
  addEventListener(type, (event) => event.preventDefault());
void show();
