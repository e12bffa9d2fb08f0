import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { Picture } from '../body/figures.ts';
import { THUMB_WIDTHS, WIDTHS } from './picture-widths.ts';

/** A place for pictures on a page. */
interface Room {
  /** The picture's width there at most, in CSS pixels. */
  readonly shown: number;
  readonly widths: readonly number[];
  /** How wide it is on which screen, for browsers. */
  readonly sizes: string;
}

/** The article's column; no wider than `--measure`. */
const COLUMN: Room = { shown: 648, widths: WIDTHS, sizes: '(max-width: 648px) 100vw, 648px' };

/** Where lists show an article's picture. The first two use the files that the article's own page uses. */
const ROOMS = {
  lead: { shown: 708, widths: WIDTHS, sizes: '(max-width: 960px) 100vw, 708px' },
  block: { shown: 366, widths: WIDTHS, sizes: '(max-width: 960px) 100vw, 366px' },
  thumb: { shown: 122, widths: THUMB_WIDTHS, sizes: '122px' },
} satisfies Record<string, Room>;
export type ListRoom = keyof typeof ROOMS;

/** In a list nobody makes out what is smaller, in pixels of the file. */
const SMALLEST = 120;

interface StoredPicture {
  readonly src: string;
  readonly image: ImageMetadata;
  /** Of the file. Asking `image` would make Astro publish the file itself, too. */
  readonly width: number;
  readonly height: number;
}

/** Every picture file in sizes for all screens, by its `src`; `up` is the page's way to the site's root. */
export async function loadPictures(
  pictures: readonly StoredPicture[],
  up: string,
): Promise<Map<string, Picture>> {
  const loaded = new Map<string, Picture>();
  for (const picture of pictures) loaded.set(picture.src, await load(picture, COLUMN, up));
  return loaded;
}

/** The first picture of an article for a place in a list; `null` if it has none that shows anything there. */
export async function listPicture(
  { pictures }: { readonly pictures: readonly StoredPicture[] },
  room: ListRoom,
  up: string,
): Promise<Picture | null> {
  const picture = pictures.find(({ width, height }) => Math.min(width, height) >= SMALLEST);
  return picture ? load(picture, ROOMS[room], up) : null;
}

async function load(
  { image, width: original, height }: StoredPicture,
  { shown, widths: all, sizes }: Room,
  up: string,
): Promise<Picture> {
  const width = Math.min(shown, original);
  const widths = [...new Set(all.map((each) => Math.min(each, original)))];
  const result = await getImage({
    src: image,
    width: nearest(widths, width),
    widths,
    format: 'webp',
  });
  const relative = (url: string): string =>
    import.meta.env.DEV ? url : url.replaceAll(/(^|, )\//gu, `$1${up}`);
  return {
    src: relative(result.src),
    srcSet: relative(result.srcSet.attribute),
    sizes,
    width,
    height: Math.round((width * height) / original),
    largest: relative(result.srcSet.values.at(-1)?.url ?? result.src),
  };
}

/** The smallest of the widths that fills a place, so that no further file is made. */
const nearest = (widths: readonly number[], width: number): number =>
  widths.find((each) => each >= width) ?? Math.max(...widths);
