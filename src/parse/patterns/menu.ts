import { isHome, isSection } from '../../text/sections.ts';
import type { Pattern } from './pattern.ts';

const BETWEEN = /\s*[|•·]\s*|\t+|\s{2,}/u;
const SIGNS = ['|', '•', '·', '\t', '  '];
const FEWEST = 3;
const LONGEST = 400;

/** Whether a line holds several sections of a newspaper and nothing else. */
const isMenu = (line: string): boolean => {
  if (line.length > LONGEST || !SIGNS.some((sign) => line.includes(sign))) return false;
  const names = line.split(BETWEEN).filter((name) => name !== '');
  return names.length >= FEWEST && names.every((name) => isSection(name) || isHome(name));
};

/** A site's navigation: sections side by side, or one below the other at the top or the bottom of a page. */
export const menu: Pattern = {
  id: 'menu',
  description: 'a site’s sections side by side or one below the other',
  standsAlone: isMenu,
  match: (text, { furniture, alone }) =>
    furniture === 'menu' || (alone && isMenu(text))
      ? { length: text.length, taken: { role: 'setAside', reason: 'menu' } }
      : null,
};
