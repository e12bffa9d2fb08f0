import { fold } from '../../text/fold.ts';

/** `title` without the site's name, which a separator sets off at its end. */
export function withoutSite(title: string, site: string | undefined): string {
  const [, words, end] = /^(.*\S)\s+[-–—|·»]\s+(\S.*)$/u.exec(title) ?? [];
  return words !== undefined && end !== undefined && isSame(end, site) ? words : title;
}

/** Whether the heading is the headline that the page's title says, and not the site's name in it. */
export function isTitled(heading: string, title: string, site: string | undefined): boolean {
  if (isSame(heading, site)) return false;
  const folded = fold(title);
  const at = folded.indexOf(fold(heading));
  const isAtEnd = at + fold(heading).length === folded.length;
  return at === 0 || (at > 0 && !isAtEnd);
}

export const isSame = (one: string, other: string | undefined): boolean =>
  other !== undefined && fold(one) === fold(other);
