import { isHome, isSection } from '../../text/sections.ts';

/** No breadcrumb is longer. Most lines are, so they need no splitting. */
const LONGEST = 160;
const MAY_BE_BETWEEN = /[>›»|/–-]/u;
const BETWEEN = /\s*[>›»|/]\s*|\s+[-–]\s+/u;

/** The names in a breadcrumb, without the home page. */
export const crumbs = (text: string): string[] =>
  text.length > LONGEST
    ? [text]
    : (MAY_BE_BETWEEN.test(text) ? text.split(BETWEEN) : [text]).filter(
        (name) => name !== '' && !isHome(name),
      );

/** The section that a line names, alone or in a breadcrumb; `null` if the line has other words. */
export function readSection(text: string): string | null {
  const names = crumbs(text);
  return names.every(isSection) ? (names[0] ?? null) : null;
}
