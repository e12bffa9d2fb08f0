import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { Picture } from '../body/to-mdast.ts';
import { WIDTHS } from './picture-widths.ts';

/** No wider than the column, in CSS pixels (`--measure`). */
const SHOWN = 648;

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
  const relative = (url: string): string =>
    import.meta.env.DEV ? url : url.replaceAll(/(^|, )\//gu, `$1${up}`);
  const loaded = new Map<string, Picture>();
  for (const { src, image, width: original, height } of pictures) {
    const width = Math.min(SHOWN, original);
    const widths = [...new Set(WIDTHS.map((each) => Math.min(each, original)))];
    const result = await getImage({ src: image, width, widths, format: 'webp' });
    loaded.set(src, {
      src: relative(result.src),
      srcSet: relative(result.srcSet.attribute),
      sizes: `(max-width: ${SHOWN}px) 100vw, ${SHOWN}px`,
      width,
      height: Math.round((width * height) / original),
    });
  }
  return loaded;
}
