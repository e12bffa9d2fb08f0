import { hash } from 'node:crypto';

/** Whether JSON is made for a key. */
let keying = false;

/** Marks a part of many views, for `keyJson`. It is the same otherwise. */
export function share<Part extends object>(part: Part): Part {
  let key: string | undefined;
  return Object.defineProperty(part, 'toJSON', {
    value: () => {
      const own = { ...part };
      if (!keying) return own;
      key ??= digest(JSON.stringify(own));
      return key;
    },
  });
}

/** The JSON of a view with the digests of its shared parts in their place: short, and it differs exactly if the view does. */
export function keyJson(view: unknown): string {
  keying = true;
  try {
    return JSON.stringify(view);
  } finally {
    keying = false;
  }
}

/** Enough of a digest to tell any two texts of a site apart. */
export const digest = (text: string): string => hash('sha1', text, 'base64').slice(0, 20);
