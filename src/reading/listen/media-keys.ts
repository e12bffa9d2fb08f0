import { SITE } from '../../config/site.ts';

type Actions = Readonly<Partial<Record<MediaSessionAction, () => void>>>;
const ACTIONS = ['play', 'pause', 'previoustrack', 'nexttrack', 'stop'] as const;

/** Lets the keys of keyboards and headphones control reading aloud; without arguments, releases them. */
export function useMediaKeys(title?: string, actions: Actions = {}): void {
  if (!('mediaSession' in navigator)) return;
  const { mediaSession } = navigator;
  if (typeof MediaMetadata === 'function')
    mediaSession.metadata =
      title === undefined ? null : new MediaMetadata({ title, artist: SITE.name });
  for (const action of ACTIONS) {
    try {
      mediaSession.setActionHandler(action, actions[action] ?? null);
    } catch {
      // A browser without this key.
    }
  }
  if (title === undefined) tellMediaKeys('none');
}

/** The title that the device shows with the keys. */
export function tellMediaKeys(state: MediaSessionPlaybackState): void {
  if ('mediaSession' in navigator) navigator.mediaSession.playbackState = state;
}
