/** How far below the screen's upper edge nothing lies over the text, in pixels: CSS leaves that room above what is scrolled to. */
export const upperEdge = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
