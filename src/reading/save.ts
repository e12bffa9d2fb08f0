import { ADDRESS } from '../config/addresses.ts';
import { SAVE_STRINGS as STRINGS } from '../config/strings.vi.ts';
import { say } from './notice.ts';
import { askToStay, isFull, keepsOffline } from './offline/ability.ts';
import { cacheName } from './offline/caches.ts';
import { dropUnused, Gone, keepPage } from './offline/keep-page.ts';
import { removeSaved } from './offline/keep-saved.ts';
import { ROOT } from './offline/root.ts';
import { onPress } from './on-use.ts';
import { isSaved, ownAddress, savedWithout, setSaved, showSaved } from './saved.ts';

onPress('save', (control) => {
  if (control.ariaBusy === 'true') return;
  control.ariaBusy = 'true';
  toggle().finally(() => {
    control.ariaBusy = null;
  });
});

async function toggle(): Promise<void> {
  if (location.protocol === 'file:') return say(STRINGS.saveFromFile);
  if (!ROOT || !keepsOffline()) return say(STRINGS.saveUnsupported);
  try {
    const cache = await caches.open(cacheName(ROOT, 'saved'));
    await (isSaved() ? remove(cache) : add(cache, ROOT));
  } catch (error) {
    say(reason(error));
  }
}

function reason(error: unknown): string {
  if (isFull(error)) return STRINGS.saveFull;
  if (error instanceof Gone) return STRINGS.takenDown;
  // Denied storage is not a failure of the network.
  return error instanceof DOMException ? STRINGS.saveUnsupported : STRINGS.saveFailed;
}

async function add(cache: Cache, root: string): Promise<void> {
  say(STRINGS.saving);
  const address = ownAddress();
  askToStay();
  try {
    const { bytes } = await keepPage(cache, root + address);
    const article = {
      address,
      headline: document.querySelector('h1')?.textContent ?? document.title,
      date: document.querySelector('.meta time')?.textContent ?? '',
      bytes,
      savedAt: Date.now(),
    };
    if (!setSaved([article, ...savedWithout(address)]))
      throw new DOMException('Storage is denied.');
  } catch (error) {
    await cache.delete(root + address);
    await dropUnused(cache);
    throw error;
  }
  showSaved(true);
  say(
    STRINGS.nowSaved,
    [{ text: STRINGS.seeSaved, press: () => location.assign(root + ADDRESS.saved) }],
    STRINGS.close,
  );
}

async function remove(cache: Cache): Promise<void> {
  const address = ownAddress();
  setSaved(savedWithout(address));
  showSaved(false);
  say(STRINGS.nowUnsaved);
  await removeSaved(cache, ROOT + address);
}
