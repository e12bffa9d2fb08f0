import type { DeskLine, WordPicture } from '../api.ts';
import type { Work } from './work.ts';

/** What of a `Work` its pictures need. */
interface Pictured extends Pick<Work, 'addPicture'> {
  readonly article: { readonly lines: readonly Pick<DeskLine, 'role' | 'text'>[] };
}

/**
 * Adds the pictures of a Word document: first those with a caption below them, each to its caption, then the others, which go to captions that
 * are left. So none takes the caption of another.
 */
export function addWordPictures(work: Pictured, pictures: readonly WordPicture[]): void {
  const free = new Set(
    work.article.lines.filter(({ role }) => role === 'caption').map(({ text }) => text),
  );
  const placed = pictures.map((picture) => {
    const caption = free.has(picture.below) ? picture.below : undefined;
    if (caption !== undefined) free.delete(caption);
    return { picture, caption };
  });
  const captioned = placed.filter(({ caption }) => caption !== undefined);
  const others = placed.filter(({ caption }) => caption === undefined);
  for (const { picture, caption } of [...captioned, ...others]) {
    const { name, bytes } = picture;
    work.addPicture({ name, bytes, address: addressOf(bytes) }, caption);
  }
}

const addressOf = (base64: string): string =>
  URL.createObjectURL(new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]));
