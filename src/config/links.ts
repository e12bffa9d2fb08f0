import { userError } from './user-error.ts';

/**
 * A publisher's link on a page: one of the site, given from its root, or one elsewhere. Throws a UserError if it is neither, such
 * as an address without `https://`.
 */
export function linkFrom(up: string, address: string): string {
  if (/^[a-z][a-z\d+.-]*:/iu.test(address)) return address;
  if (/^[\w/-]+\.(?:html|xml|opml|json)(?:[?#].*)?$/u.test(address)) return up + address;
  throw userError('footer-link', { address });
}
