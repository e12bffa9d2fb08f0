/** How far below the upper edge of the screen nothing lies over the text, in pixels. CSS leaves this room above what is scrolled to. */
export const upperEdge = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
