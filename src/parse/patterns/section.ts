import { isHome, isSection } from '../../text/sections.ts';
import type { Pattern } from './pattern.ts';

const BETWEEN = /\s*[>›»|/]\s*|\s+[-–]\s+/u;

/** The section that a line names alone or on the way from the home page; `null` where it holds other words. */
export function readSection(text: string): string | null {
  const names = text.split(BETWEEN).filter((name) => !isHome(name));
  return names.every(isSection) ? (names[0] ?? null) : null;
}

/** The name of a section, or the way to it from the home page, above the headline. */
export const section: Pattern = {
  id: 'section',
  description:
    'a section’s name, or a breadcrumb, above the headline: “Thời sự”, “Trang chủ > Kinh tế”',
  match: (text, { seen, followed }) => {
    if (seen.has('headline') || seen.has('paragraph') || seen.has('section') || !followed)
      return null;
    const first = readSection(text);
    return first === null ? null : { length: text.length, taken: { role: 'section', text: first } };
  },
};
