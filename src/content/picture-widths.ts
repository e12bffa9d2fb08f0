/** Widths of published pictures in pixels: a phone, a phone's sharp screen or the column, and the column on a sharp screen. */
export const WIDTHS = [400, 648, 1296];
/** Of the small ones beside headlines, on a usual and on a sharp screen. */
export const THUMB_WIDTHS = [160, 320];

/** No published picture is wider. */
export const WIDEST = Math.max(...WIDTHS);
