import type { Pattern } from './pattern.ts';

const PLACEHOLDER =
  /^[[(]?(?:no (?:image|photo|picture|video|thumbnail)s?(?: available)?|image (?:not available|unavailable)|(?:không có|chưa có) (?:hình )?ảnh(?: minh họa)?)[\])]?[.!]?$/iu;

const matches = (line: string): boolean => PLACEHOLDER.test(line);

/** What a scraper writes where a picture is missing: “No image available”. */
export const placeholder: Pattern = {
  id: 'placeholder',
  description: 'stands for a missing picture, such as “No image available”',
  standsAlone: matches,
  match: (text) =>
    matches(text)
      ? { length: text.length, taken: { role: 'setAside', reason: 'placeholder' } }
      : null,
};
