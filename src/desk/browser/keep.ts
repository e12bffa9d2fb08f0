import type { Pasted, Stated } from '../api.ts';

/** What somebody has not saved yet: it outlives a reload, until the tab is closed. */
export interface Kept {
  /** The article as they opened it. */
  readonly version: string;
  readonly opened: Stated;
  readonly stated: Stated;
  /** The edited text of a saved article. */
  readonly text: string | null;
  /** The text of an article that has no file yet. */
  readonly pasted: Pasted | null;
  /** As a list names it. */
  readonly headline: string;
  /** Whether pictures were added, which are not kept. */
  readonly hadPictures: boolean;
}

const PREFIX = 'ban-bien-tap:';

/** Keeps unsaved changes of a file, `''` for a new article. `false` if the browser has no room for them. */
export function keep(file: string, kept: Kept): boolean {
  try {
    sessionStorage.setItem(PREFIX + file, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** The unsaved changes of a file. */
export function recall(file: string): Kept | null {
  const text = sessionStorage.getItem(PREFIX + file);
  return text === null ? null : JSON.parse(text);
}

/** Forgets the unsaved changes of a file. */
export const forget = (file: string): void => sessionStorage.removeItem(PREFIX + file);

/** All files with unsaved changes, with their headlines. */
export function keptFiles(): readonly { readonly file: string; readonly headline: string }[] {
  return Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length))
    .sort()
    .map((file) => ({ file, headline: recall(file)?.headline ?? '' }));
}
