import { userError } from './user-error.ts';

/**
 * A publisher's link: to a page of the site, given from its root, or to another site. Throws a UserError if it is neither, such
 * as an address without `https://`.
 */
export function linkFrom(up: string, address: string): string {
  if (/^[a-z][a-z\d+.-]*:/iu.test(address)) return address;
  if (/^[\w/-]+\.(?:html|xml|opml|json)(?:[?#].*)?$/u.test(address)) return up + address;
  throw userError('footer-link', { address });
}
