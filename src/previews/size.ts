/** In pixels, as programs that show previews ask for it. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;
