/** A part of the desk, by the address after `#`. */
export type Place =
  | { readonly part: 'pile' }
  | { readonly part: 'compose' }
  | { readonly part: 'article'; readonly file: string }
  | { readonly part: 'publish' }
  | { readonly part: 'settings' };

const ARTICLE = '#/bai/';

/** Where an article is corrected. */
export const articleAddress = (file: string): string => ARTICLE + encodeURIComponent(file);

export const ADDRESSES = {
  pile: '#/',
  compose: '#/moi',
  publish: '#/dang',
  settings: '#/cai-dat',
} as const;

/** Told once what is shown has another address. */
export const READDRESSED = 'ban-tin-readdressed';

/** Gives what is shown another address, without showing it anew. */
export function readdressPage(address: string): void {
  history.replaceState(null, '', address);
  dispatchEvent(new Event(READDRESSED));
}

/** What is shown at an address; one that leads nowhere shows the pile. */
export function placeAt(hash: string): Place {
  if (hash.startsWith(ARTICLE)) {
    const file = decode(hash.slice(ARTICLE.length));
    if (file !== null && file !== '') return { part: 'article', file };
  }
  if (hash === ADDRESSES.compose) return { part: 'compose' };
  if (hash === ADDRESSES.publish) return { part: 'publish' };
  if (hash === ADDRESSES.settings) return { part: 'settings' };
  return { part: 'pile' };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
