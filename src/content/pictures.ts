import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import type { Picture } from '../body/to-mdast.ts';

/** Widths in pixels: a phone, a phone's sharp screen, and the column on a sharp screen. */
const WIDTHS = [400, 800, 1280];
const WIDEST = 800;

/** Every picture file in sizes for all screens, by its `src`; `up` is the page's way to the site's root. */
export async function loadPictures(
  pictures: readonly { readonly src: string; readonly image: ImageMetadata }[],
  up: string,
): Promise<Map<string, Picture>> {
  const relative = (url: string): string =>
    import.meta.env.DEV ? url : url.replaceAll(/(^|, )\//gu, `$1${up}`);
  const loaded = new Map<string, Picture>();
  for (const { src, image } of pictures) {
    const width = Math.min(WIDEST, image.width);
    const widths = [...WIDTHS.filter((each) => each < image.width), Math.min(image.width, 1280)];
    const result = await getImage({ src: image, width, widths: [...new Set(widths)], format: 'webp' });
    loaded.set(src, {
      src: relative(result.src),
      srcSet: relative(result.srcSet.attribute),
      sizes: `(max-width: ${WIDEST}px) 100vw, ${WIDEST}px`,
      width,
      height: Math.round((width * image.height) / image.width),
    });
  }
  return loaded;
}
