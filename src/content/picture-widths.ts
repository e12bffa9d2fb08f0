/** Widths of published pictures in pixels: a phone, a phone's sharp screen or the column, and the column on a sharp screen. */
export const WIDTHS = [400, 648, 1296];

/** No published picture is wider. */
export const WIDEST = Math.max(...WIDTHS);
