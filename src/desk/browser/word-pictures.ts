import type { DeskFigure, DeskLine, WordPicture } from '../api.ts';
import { figureAt } from './figures.ts';
import type { PendingPicture } from './pending.ts';

/** What of a `Work` its pictures need. */
interface Pictured {
  readonly article: {
    readonly lines: readonly Pick<DeskLine, 'start' | 'end' | 'text'>[];
    readonly figures: readonly DeskFigure[];
  };
  readonly addPicture: (picture: PendingPicture, figure?: { readonly read: DeskFigure }) => void;
}

/**
 * Adds the pictures of a Word document: first those with a caption below them, each to its caption, then the others, which go to captions that
 * are left. So none takes the caption of another.
 */
export function addWordPictures(work: Pictured, pictures: readonly WordPicture[]): void {
  const { lines, figures } = work.article;
  const free = new Set(figures);
  const placed = pictures.map((picture) => {
    const read = lines
      .filter(({ text }) => text === picture.below)
      .map((line) => figureAt(figures, line))
      .find((figure) => figure !== undefined && free.delete(figure));
    return { picture, read };
  });
  const captioned = placed.filter(({ read }) => read !== undefined);
  const others = placed.filter(({ read }) => read === undefined);
  for (const { picture, read } of [...captioned, ...others]) {
    const { name, bytes } = picture;
    work.addPicture({ name, bytes, address: addressOf(bytes) }, read && { read });
  }
}

const addressOf = (base64: string): string =>
  URL.createObjectURL(new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]));
