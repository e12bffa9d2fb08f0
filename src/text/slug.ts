import { fold } from './fold.ts';
import { hash32 } from './hash.ts';

const LONGEST = 60;

/** An ASCII slug of at most 60 characters, cut between syllables; `bai` if the text has no letter or digit. */
export function slugify(text: string): string {
  const words = fold(text).match(/[a-z0-9]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug || words[0]?.slice(0, LONGEST) || 'bai';
}

/** Names that Windows reserves for devices. A file or folder cannot have them. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** A slug that every disk accepts as the name of a folder. Texts without a Latin letter or digit get one of their own each. */
export function folderSlug(text: string): string {
  if (/\p{L}/u.test(text) && !/[a-z0-9]/u.test(fold(text))) return `muc-${hash32(text)}`;
  const slug = slugify(text);
  return DEVICE.test(slug) ? `${slug}-muc` : slug;
}
