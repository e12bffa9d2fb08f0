/** In pixels, as those ask for it who show previews. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;
