import type { Picture } from '../body/figures.ts';
import { ADDRESS } from '../config/addresses.ts';
import { ROOMS, widthsFor } from './picture-widths.ts';

/** A picture as a view names it; sizes in pixels. */
interface Drawn {
  readonly digest: string;
  readonly width: number;
  readonly height: number;
}

/** A picture in sizes for all screens, for a room on a page; `up` is the page's way to the site's root. */
export function pictureIn(
  room: keyof typeof ROOMS,
  { digest, width: original, height }: Drawn,
  up: string,
): Picture {
  const { shown, sizes } = ROOMS[room];
  const width = Math.min(shown, original);
  const widths = widthsFor(room, original);
  const at = (each: number): string => up + ADDRESS.picture(digest, each);
  // The smallest one that fills the room, so that no further file is made.
  const fitting = widths.find((each) => each >= width) ?? Math.max(...widths);
  return {
    src: at(fitting),
    srcSet: widths.map((each) => `${at(each)} ${each}w`).join(', '),
    sizes,
    width,
    height: Math.round((width * height) / original),
    largest: at(widths.at(-1) ?? fitting),
  };
}

/** The pictures of an article for its column, by the `src` of its figures. */
export const picturesInColumn = (
  pictures: readonly (Drawn & { readonly src: string })[],
  up: string,
): Map<string, Picture> =>
  new Map(pictures.map((picture) => [picture.src, pictureIn('column', picture, up)]));
