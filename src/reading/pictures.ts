/** The links from an article's pictures to their largest files. */
export const PICTURES = '.prose figure > a';

/** Loads the gallery at the first press on a picture. Without it, the link opens the picture's file. */
export function offerGallery(): void {
  const script = document.querySelector<HTMLElement>('[data-gallery]')?.dataset.gallery;
  if (!script) return;
  for (const link of document.querySelectorAll<HTMLElement>(PICTURES)) link.dataset.use = script;
}

/** Whether a press on a link asks for another tab, a window or a download. */
export const opensElsewhere = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey;
