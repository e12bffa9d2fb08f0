import { trustedReading } from '../trusted.ts';
/** The main part of a page from its HTML. The rest, especially its styles, would violate the policy of the page that reads it. */
export const parseMain = (html: string): Document =>
  new DOMParser().parseFromString(
    trustedReading(/<main[\s>].*<\/main>/su.exec(html)?.[0] ?? ''),
    'text/html',
  );
