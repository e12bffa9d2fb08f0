import { hash } from 'node:crypto';

/** Whether JSON is being made for a key. */
let keying = false;

/** Marks a value that many views share, for `keyJson`. In other JSON it changes nothing. */
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

/** The JSON of a view with a digest in place of each shared value. It is short, and differs exactly if the view does. */
export function keyJson(view: unknown): string {
  keying = true;
  try {
    return JSON.stringify(view);
  } finally {
    keying = false;
  }
}

/** As much of a digest as tells all texts of a site apart. */
export const digest = (text: string): string => hash('sha1', text, 'base64').slice(0, 20);
